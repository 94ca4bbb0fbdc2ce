import { Check, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, nameOfHand } from '../../classroom/index';
import { countedTurn } from '../../scenario/index';
import type { RoomState } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { useKeptFocus } from '../parts/keep-focus';
import { isHoldingAll, summarySentence } from '../room/commit-bar';

interface ClassBarProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  readonly state: RoomState;
}

/** The turn of a delegation in one sentence, each member's readiness, and the head's one act that sends it. */
export function ClassBar({ hand, value, lexicon, state }: ClassBarProps) {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const bar = useKeptFocus<HTMLElement>();
  const { stage, isHead, isReady, isCommitted, sight, link } = value;
  const { seat } = sight;
  if (seat === undefined) return null;
  const turn = countedTurn(lexicon.scenario, state.view.turn);
  const isOpen = stage === 'deliberation';
  const holdsAll = isHoldingAll(state);
  if (asked && (!holdsAll || isCommitted)) setAsked(false);
  const head = seat.hands.find(({ office }) => office.head);
  const others = seat.hands.length > 1;
  const say = (what: 'commit' | 'take-back') => hand.say({ do: what, turn: seat.turn });
  const sentence = () => {
    if (!isOpen) return t(sight.room.pace === 'host' ? 'hand.bar.revealHost' : 'hand.bar.reveal', { turn });
    if (isCommitted) return t('hand.bar.committed');
    return summarySentence(t, lexicon, state, i18n.language);
  };
  return (
    <section className="commit-bar hand-bar" aria-label={t('room.commit.heading')} ref={bar} tabIndex={-1}>
      {/* What the others propose changes it too, and is told elsewhere; only the question is said aloud here. */}
      <div className="commit-sentence">
        <p role="status">{asked ? t('hand.bar.ask') : null}</p>
        {asked ? null : <p>{sentence()}</p>}
      </div>
      {/* On a phone that is scrolled down, nothing else would say so. */}
      {seat.givenBack === undefined ? null : (
        <p className="hand-given-back">{t('hand.status.givenBack', { reason: seat.givenBack })}</p>
      )}
      {link === 'lost' ? (
        <p className="hand-lost">
          <WifiOff aria-hidden="true" size={16} /> {t('hand.status.lost')}
        </p>
      ) : null}
      {isOpen && others && !isCommitted ? (
        <p className="soft hand-ready-count">
          {t('hand.bar.readyCount', {
            ready: seat.hands.filter((one) => (one.hand === sight.self.hand ? isReady : one.ready)).length,
            all: seat.hands.length,
          })}
          {isHead || head === undefined ? null : (
            <> · {t('hand.bar.headCommits', { name: nameOfHand(seat, head.hand) })}</>
          )}
        </p>
      ) : null}
      {isOpen ? (
        <div className="commit-acts">
          {others && !isCommitted ? (
            <Button
              className="plain-button hand-ready"
              aria-pressed={isReady}
              onPress={() => hand.say({ do: 'ready', turn: seat.turn, is: !isReady })}
            >
              {isReady ? <Check aria-hidden="true" size={16} /> : null}
              {t('hand.bar.ready')}
            </Button>
          ) : null}
          {isHead && isCommitted ? (
            <Button className="plain-button" onPress={() => say('take-back')}>
              {t('hand.bar.takeBack')}
            </Button>
          ) : null}
          {isHead && !isCommitted ? (
            <Button
              className="main-button"
              onPress={() => (holdsAll && !asked ? setAsked(true) : say('commit'))}
            >
              {t(asked ? 'hand.bar.without' : 'hand.bar.commit', { side: nameOf(lexicon, seat.side) })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
