import { useTranslation } from 'react-i18next';
import { type Debrief, gravestOf, type HarmTold, harmOf, marksDeaths } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import { countedTurn, type Scenario } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Fold } from '../../parts/fold';
import { Inline } from '../../parts/prose';
import type { Translate } from '../../strings/index';
import { numberText } from '../../words/numbers';
import { listOf } from '../../words/summary';
import { Part } from '../part';

interface PeopleProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  /** Absent where the crisis tells none. */
  readonly history: Game | undefined;
}

/** How many stand in the story, the gravest among them; the rest is one press away. */
const mostTold = 3;

/**
 * What the game cost in people, in the words in which it was told, and what of the gravest only history cost; nothing is counted
 * together.
 */
export function People({ debrief, lexicon, history }: PeopleProps) {
  const { t } = useTranslation();
  const own = debrief.harm;
  const only = onlyInHistory(debrief, history);
  const told = gravestOf(own, mostTold);
  const rest = own.filter(({ text }) => !told.some((one) => one.text === text));
  return (
    <Part name="people">
      {own.length === 0 ? <p>{t(`debrief.story.cost.${nobodyKey(lexicon)}`)}</p> : null}
      <Told harm={told} lexicon={lexicon} />
      {rest.length === 0 ? null : (
        <Fold heading={t('debrief.story.cost.more')}>
          <Told harm={rest} lexicon={lexicon} />
        </Fold>
      )}
      {only.length === 0 ? null : (
        <>
          <h3>{t('debrief.story.cost.onlyHistory')}</h3>
          <Told harm={only} lexicon={lexicon} />
        </>
      )}
    </Part>
  );
}

function Told({ harm, lexicon }: { readonly harm: readonly HarmTold[]; readonly lexicon: Lexicon }) {
  const { t, i18n } = useTranslation();
  if (harm.length === 0) return null;
  return (
    <ul className="story-people">
      {byText(harm, lexicon.scenario).map(({ text, turns }) => (
        <li key={text}>
          {turns.length === 0 ? null : (
            <span className="people-when">
              {turnsTold(t, turns, i18n.language)}
              <span className="heard-mark">.</span>
            </span>
          )}{' '}
          <Inline text={text} lexicon={lexicon} />
        </li>
      ))}
    </ul>
  );
}

/** What of the gravest cost lives in history and not in the game. */
export function onlyInHistory({ harm }: Debrief, history: Game | undefined): readonly HarmTold[] {
  const inHistory = history === undefined ? [] : gravestOf(harmOf(history), mostTold);
  return inHistory.filter(({ text }) => !harm.some((one) => one.text === text));
}

/** When somebody was killed, in a few words: "Turns 3 and 7". */
export function turnsTold(t: Translate, turns: readonly number[], language: string): string {
  return t('debrief.story.cost.turns', {
    count: turns.length,
    turns: listOf(
      turns.map((turn) => numberText(turn, language)),
      language,
    ),
  });
}

/** What is said where nobody is told of: that nobody was killed, or that the crisis does not say. */
export function nobodyKey({ scenario }: Pick<Lexicon, 'scenario'>): 'none' | 'untold' {
  return marksDeaths(scenario) ? 'none' : 'untold';
}

/** What was told in the same words is said once, with the numbers of all its turns; those that history played have none. */
export function byText(
  harm: readonly HarmTold[],
  scenario: Scenario,
): readonly { readonly text: string; readonly turns: readonly number[] }[] {
  const texts = [...new Set(harm.map(({ text }) => text))];
  return texts.map((text) => ({
    text,
    turns: [
      ...new Set(harm.filter((one) => one.text === text).map(({ turn }) => countedTurn(scenario, turn))),
    ].filter((turn) => turn > 0),
  }));
}
