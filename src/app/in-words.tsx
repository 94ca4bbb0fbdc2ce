import { type ReactNode, useEffect, useMemo, useReducer, useSyncExternalStore } from 'react';
import {
  GlossaryContext,
  loadScript,
  pageLanguageFor,
  pageLanguages,
  type Reading,
  ReadingContext,
  speak,
} from '../panels/index';
import { planned, type Scenario, type Wording } from '../scenario/index';
import { isMasked, type RoomState, type Session, type SessionState, wordedSession } from '../session/index';
import { usePageLanguage } from './page-language';
import { chooseReading, onReadingChoice, wantedWording } from './reading-choice';
import { behindMask, bringWords, inWords, wordingFor } from './words';

interface InWordsProps {
  /** As it was compiled. */
  readonly scenario: Scenario;
  /** The words that whoever leads a class has chosen for this screen. */
  readonly set?: Wording | undefined;
  /** The words in which a play was read last. */
  readonly kept?: Wording | undefined;
  /** The words for whoever has chosen none. */
  readonly usual?: Wording | undefined;
  /** It is told under invented names, and not at all until they have come. */
  readonly masked?: boolean;
  /** The plan by which it is played. */
  readonly plan?: string | undefined;
  /** Hears of a choice on this screen; without it, the choice holds for this browser alone. */
  readonly onChoose?: (wording: Wording) => void;
  readonly children: (scenario: Scenario) => ReactNode;
}

/** Milliseconds after which words that could not be had are asked for once more. */
const again = 3000;

/** A screen of a crisis in the words of its reader, who can change them there without losing anything. */
export function InWords(props: InWordsProps): ReactNode {
  const { scenario, set, kept, usual, masked = false, plan, onChoose, children } = props;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onReadingChoice(redraw), []);
  const asked = set ?? wantedWording(kept, usual);
  // A mask is in the language of the crisis, and the page may speak another.
  const readAs = (wording: Wording | undefined) =>
    wordingFor(scenario, masked ? behindMask(wording) : wording);
  const wanted = readAs(asked);
  const spoken = pageLanguageFor(asked?.language ?? 'en');
  usePageLanguage(spoken);
  const { language, level, masked: isBehind } = wanted;
  const found = inWords(scenario, wanted);
  // Until its words have come, it is read as it stands.
  const wording = found === undefined ? wordingFor(scenario, undefined) : wanted;
  const isMissing = found === undefined;
  useEffect(() => {
    const missing = { language, level, ...(isBehind === true ? { masked: isBehind } : {}) };
    if (!isMissing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const bring = async () => {
      const isHere = await bringWords(scenario, missing);
      if (left) return;
      redraw();
      // Behind a mask nothing is shown without its words.
      if (!isHere && isBehind === true) timer = setTimeout(bring, again);
    };
    void bring();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [scenario, language, level, isBehind, isMissing]);
  useLetters(wording.language, spoken);
  const own = scenario.wordings?.languages ?? [wording.language];
  const reading: Reading = {
    languages: [...new Set([...own, ...pageLanguages()])],
    twoLevels: scenario.wordings?.twoLevels ?? false,
    language: asked !== undefined && own.includes(asked.language) ? asked.language : spoken,
    wording,
    choose: async (next) => {
      if (!(await bringWords(scenario, readAs(next)))) return false;
      try {
        await speak(pageLanguageFor(next.language));
      } catch {
        return false;
      }
      // The mask is no choice of the browser.
      const choice = { language: next.language, level: next.level };
      chooseReading(choice);
      onChoose?.(choice);
      return true;
    },
  };
  const told = planned(found ?? scenario, plan);
  const glossary = useMemo(() => ({ scenario: told, language: wording.language }), [told, wording.language]);
  if (isBehind === true && found === undefined) return null;
  return (
    <ReadingContext value={reading}>
      <GlossaryContext value={glossary}>{children(told)}</GlossaryContext>
    </ReadingContext>
  );
}

interface SessionInWordsProps {
  readonly session: Session;
  /** Its real names may be told. */
  readonly isOpen?: boolean;
  readonly children: (session: Session) => ReactNode;
}

/** A screen of a play in its own words, which are kept with it. */
export function SessionInWords({ session, isOpen = false, children }: SessionInWordsProps): ReactNode {
  const { scenario, plan } = session.get();
  const kept = useSyncExternalStore(session.subscribe, () => session.get().reading);
  const masked = useSyncExternalStore(session.subscribe, () => !isOpen && isMasked(session.get()));
  return (
    <InWords
      scenario={scenario}
      kept={kept}
      masked={masked}
      plan={plan}
      onChoose={(reading) => session.send({ do: 'read', reading })}
    >
      {(told) => <Worded session={session} scenario={told} render={children} />}
    </InWords>
  );
}

interface WordedProps<State extends RoomState> {
  readonly session: Session<State>;
  readonly scenario: Scenario;
  readonly render: (session: Session<State>) => ReactNode;
}

function Worded({ session, scenario, render }: WordedProps<SessionState>): ReactNode {
  const told = useMemo(() => wordedSession(session, scenario), [session, scenario]);
  return render(told);
}

/** The letters and the direction of a language, as long as something is read in it that is not the page's own. */
function useLetters(language: string, spoken: string): void {
  useEffect(() => {
    const page = document.documentElement;
    // Without their font the letters are read in one of the system's.
    loadScript(language).catch(() => undefined);
    if (language.split('-')[0] !== spoken.split('-')[0]) page.dataset.words = language;
    return () => {
      delete page.dataset.words;
    };
  }, [language, spoken]);
}
