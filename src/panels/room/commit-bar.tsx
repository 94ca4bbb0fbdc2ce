import { Redo2, Undo2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomState, Session } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { useLasting } from '../parts/use-lasting';
import type { Translate } from '../strings/index';
import { listOf, sentenceCase, summaryOf } from '../words/summary';
import { useChangedOrders } from './use-changed-orders';

/** Milliseconds that the others may think before it is worth a word; most often they are done. */
const patience = 300;

interface CommitBarProps {
  readonly lexicon: Lexicon;
  readonly state: RoomState;
  readonly send: Session['send'];
  readonly onCommit: () => void;
}

/** The turn in one sentence, and the one act that sends it; while others think about theirs it can be taken back. */
export function CommitBar({ lexicon, state, send, onCommit }: CommitBarProps) {
  const { t, i18n } = useTranslation();
  const isSealed = state.thinking === 'waiting';
  const waiting = useLasting(isSealed, patience);
  const holdsAll = isHoldingAll(state);
  const [asked, setAsked] = useState(false);
  // Who chooses an order after the question is asked anew when there is none again.
  if (asked && !holdsAll) setAsked(false);
  const asking = asked && !waiting && needsQuestion(state);
  const notice = waiting ? t('room.commit.waiting') : asking ? t('room.commit.ask') : undefined;
  const changed = useChangedOrders(t, lexicon, state.seat, state.draft);
  const undo = useRef<HTMLButtonElement>(null);
  const redo = useRef<HTMLButtonElement>(null);
  // Whoever has no step left in one direction stands at the other, and not nowhere.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (undo.current?.disabled && focused === undo.current) redo.current?.focus();
    else if (redo.current?.disabled && focused === redo.current) undo.current?.focus();
  });
  const press = () => {
    if (waiting) {
      setAsked(false);
      send({ do: 'take-back' });
    } else if (holdsAll && !asking && needsQuestion(state)) setAsked(true);
    else onCommit();
  };
  return (
    <section className="commit-bar" aria-label={t('room.commit.heading')}>
      {/* Whoever listens hears the one order that has changed, and not all of them each time. */}
      <p className={notice === undefined ? 'hidden-text' : 'commit-sentence'} role="status">
        {notice ?? changed}
      </p>
      {notice !== undefined ? null : (
        <p className="commit-sentence">
          {holdsAll ? null : summarySentence(t, lexicon, state, i18n.language)}
        </p>
      )}
      <div className="commit-acts">
        <Button
          className="icon-button"
          ref={undo}
          aria-label={t('room.orders.undo')}
          isDisabled={isSealed || state.steps.back === 0}
          onPress={() => send({ do: 'undo' })}
        >
          <Undo2 aria-hidden="true" size={18} className="turns-with-direction" />
        </Button>
        <Button
          className="icon-button"
          ref={redo}
          aria-label={t('room.orders.redo')}
          isDisabled={isSealed || state.steps.forward === 0}
          onPress={() => send({ do: 'redo' })}
        >
          <Redo2 aria-hidden="true" size={18} className="turns-with-direction" />
        </Button>
        {/* It keeps the focus while others think. */}
        <Button className={waiting ? 'plain-button' : 'main-button'} onPress={press}>
          {t(
            waiting
              ? 'room.commit.takeBack'
              : asking
                ? 'room.commit.without'
                : state.passing === undefined
                  ? 'room.commit.button'
                  : 'together.seal.commit',
          )}
        </Button>
      </div>
    </section>
  );
}

/** Whether nothing is ordered though something could be. */
export function isHoldingAll({ draft, view }: RoomState): boolean {
  const isOpen = view.tracks.some(({ options }) => options.some(({ closed }) => closed === undefined));
  return isOpen && Object.keys(draft).length === 0;
}

/** Whether a commit is looked at once more before it is one: by a pair, or before the device is handed over. */
export function isSealedTogether({ pair, passing }: Pick<RoomState, 'pair' | 'passing'>): boolean {
  return pair !== undefined || passing !== undefined;
}

/** A turn without any order is asked about once in a play: who has meant it once knows what it means. A last look says it anyway. */
function needsQuestion(state: RoomState): boolean {
  const { view, seat, resolved, thinking } = state;
  if (isSealedTogether(state)) return false;
  const ordered = new Set(
    view.journal.flatMap((entry) => (entry.kind === 'order' && entry.actor === seat ? [entry.turn] : [])),
  );
  const meantIt = ordered.size < resolved;
  return isHoldingAll(state) && !meantIt && thinking !== 'waiting';
}

/** The draft as a sentence: "Recall the ambassador and condemn in public. No order: Military." */
export function summarySentence(
  t: Translate,
  lexicon: Lexicon,
  { seat, draft }: Pick<RoomState, 'seat' | 'draft'>,
  language: string,
): string {
  const { acts, holds } = summaryOf(lexicon, seat, draft);
  if (acts.length === 0) return t('room.commit.none');
  const said = sentenceCase(listOf(acts, language), language);
  return holds.length === 0
    ? t('room.commit.acts', { acts: said })
    : t('room.commit.actsHold', { acts: said, holds: listOf(holds, language) });
}
