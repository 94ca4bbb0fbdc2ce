import './together.css';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../scenario/index';
import type { Session, SessionState } from '../../session/index';
import { lexiconOf, nameOf } from '../../words/index';
import { DebriefScreen } from '../debrief/index';
import { isRevealed, showHistory } from '../debrief/own-words';
import { goToWhenDrawn, headingId } from '../debrief/part';
import type { DebriefScreenProps } from '../debrief/screen-props';
import { Button } from '../parts/button';
import { SaveState } from '../parts/save-state';
import { useSession } from '../parts/use-session';
import { useCovered } from './use-covered';
import { WayStation } from './way-station';

/** The debrief of a play that went round: each side writes alone, and when all have written, everybody reads whichever debrief they like. */
export function PassingDebrief(props: DebriefScreenProps) {
  const { session } = props;
  const { t } = useTranslation();
  const state = useSession(session);
  useCovered(session);
  const waiting = unwrittenIn(state);
  if (state.passing?.isOpen === false && waiting.length > 0) {
    return <WhoWrites state={state} send={session.send} waiting={waiting} />;
  }
  return (
    <DebriefScreen
      {...props}
      key={state.seat}
      led={{
        status: <SaveState saving={state.saving} />,
        notices: waiting.length > 0 ? null : <SideBar state={state} send={session.send} />,
        wordsHelp: t('debrief.words.help'),
        wait: waiting.length === 0 ? undefined : t('together.end.wait'),
        wayOn: <Finished state={state} send={session.send} waiting={waiting} />,
      }}
    />
  );
}

/** The sides that have not said yet that they have written. */
function unwrittenIn({ passing, seat, words, desks = {} }: SessionState): readonly ActorId[] {
  const isWritten = (side: ActorId) =>
    isRevealed({ words: side === seat ? words : (desks[side]?.words ?? {}) });
  return (passing?.sides ?? []).filter((side) => !isWritten(side));
}

interface SidesProps {
  readonly state: SessionState;
  readonly send: Session['send'];
  /** Who has still to write. */
  readonly waiting: readonly ActorId[];
}

/** Whose turn it is to write, with nothing of what was written. */
function WhoWrites({ state, send, waiting }: SidesProps) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(state.scenario);
  const skip = () => {
    for (const seat of waiting) {
      send({ do: 'sit', seat });
      showHistory({ words: seat === state.seat ? state.words : (state.desks?.[seat]?.words ?? {}) }, send);
    }
  };
  return (
    <WayStation state={state} heading={t('together.end.heading')} headingKey={waiting.join(' ')}>
      <p>{t('together.end.help')}</p>
      <ul className="side-list">
        {(state.passing?.sides ?? []).map((side) => {
          const name = nameOf(lexicon, side);
          return (
            <li key={side}>
              {waiting.includes(side) ? (
                <Button className="main-button" onPress={() => send({ do: 'sit', seat: side })}>
                  {t('together.end.write', { name })}
                </Button>
              ) : (
                t('together.end.written', { name })
              )}
            </li>
          );
        })}
      </ul>
      <Button className="quiet-button" onPress={skip}>
        {t('together.end.skip')}
      </Button>
    </WayStation>
  );
}

/** Says that one's own words are written, which hands the device over or, after the last of all, shows history. */
function Finished({ state, send, waiting }: SidesProps) {
  const { t } = useTranslation();
  const isLast = waiting.every((side) => side === state.seat);
  const done = () => {
    showHistory(state, send);
    if (isLast) goToWhenDrawn(headingId('ended'), 300);
    else send({ do: 'cover' });
  };
  return (
    <p>
      <Button className="main-button" onPress={done}>
        {t(isLast ? 'together.end.last' : 'together.end.done')}
      </Button>
    </p>
  );
}

/** Leads from one side's debrief to another's. */
function SideBar({ state, send }: Omit<SidesProps, 'waiting'>) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(state.scenario);
  const { seat, passing } = state;
  return (
    <fieldset className="side-bar print-hidden">
      <legend className="soft">{t('together.end.whose')}</legend>
      {(passing?.sides ?? []).map((side) => (
        <Button
          key={side}
          className="plain-button"
          aria-pressed={side === seat}
          onPress={() => send({ do: 'sit', seat: side })}
        >
          {nameOf(lexicon, side)}
        </Button>
      ))}
    </fieldset>
  );
}
