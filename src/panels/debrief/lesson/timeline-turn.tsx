import { useTranslation } from 'react-i18next';
import type { Debrief, TurnComparison } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import type { Note } from '../../../session/index';
import { type Lexicon, nameOf, optionLabel, outcomeLabel } from '../../../words/index';
import { Count } from '../../parts/count';
import { daySpan } from '../../words/dates';
import { isolate } from '../../words/isolate';
import { SideBySide, type SideRow } from '../side-by-side';
import { disputesIn } from './disputes';
import type { When } from './known-when';
import { OpenOptions } from './open-options';
import { OtherSides } from './other-sides';
import { Readings } from './readings';
import { RealEvents } from './real-events';
import { statusWords } from './status-words';
import { turnId } from './turn-id';

interface TimelineTurnProps {
  readonly debrief: Debrief;
  readonly comparison: TurnComparison;
  readonly lexicon: Lexicon;
  readonly when: When;
  readonly note?: Note;
}

/** One turn: your orders beside history's, what others did, and what really happened. */
export function TimelineTurn({ debrief, comparison, lexicon, when, note }: TimelineTurnProps) {
  const { t, i18n } = useTranslation();
  const { turn, status } = comparison;
  const period = debrief.scenario.turns[turn - 1];
  const { divergence, worldDivergence } = debrief.comparison;
  const moved = comparison.tracks.filter(({ play, history }) => play !== undefined || history !== undefined);
  const held = comparison.tracks
    .filter((track) => !moved.includes(track))
    .map(({ track }) => lexicon.track(debrief.seat.id, track)?.label ?? track);
  return (
    <article className="timeline-turn" data-status={status}>
      <header className="timeline-head">
        <h3 id={turnId(turn)} tabIndex={-1}>
          <span className="timeline-number">
            <Count of={countedTurn(debrief.scenario, turn)} />
          </span>{' '}
          {period?.title}
        </h3>
        <p className="timeline-days">{period ? daySpan(period.from, period.to, i18n.language) : null}</p>
        <p className="timeline-status" data-status={status}>
          {statusWords(t, debrief, comparison)}
        </p>
      </header>
      {divergence === turn ? (
        <p className="parting" data-of="you">
          <strong>{t('debrief.timeline.left')}.</strong> {t('debrief.timeline.leftHelp')}
        </p>
      ) : null}
      {worldDivergence === turn ? (
        <p className="parting" data-of="world">
          <strong>{t('debrief.timeline.worldLeft')}.</strong> {t('debrief.timeline.worldLeftHelp')}
        </p>
      ) : null}
      {moved.length === 0 ? null : (
        <SideBySide
          label={t('debrief.timeline.seat', { name: debrief.seat.name })}
          rows={moved.map((track) => trackRow(track))}
        />
      )}
      {held.length === 0 ? null : (
        <p className="held">{t('debrief.orders.held', { tracks: held.join(t('shell.list.separator')) })}</p>
      )}
      {note === undefined ? null : <OwnNote note={note} />}
      <OpenOptions comparison={comparison} lexicon={lexicon} seat={debrief.seat} />
      <OtherSides comparison={comparison} lexicon={lexicon} seat={debrief.seat.id} />
      <RealEvents comparison={comparison} lexicon={lexicon} when={when} />
      <Readings
        disputes={disputesIn(debrief.scenario).filter((dispute) => dispute.turn === turn)}
        lexicon={lexicon}
        heading="h4"
      />
    </article>
  );

  function trackRow(track: TurnComparison['tracks'][number]): SideRow {
    const seat = debrief.seat.id;
    const name = `${seat}.${track.track}`;
    const told = (option: string | undefined, side: TurnComparison['play']) => {
      if (side === undefined) return '—';
      if (option === undefined) return <span className="soft">{t('debrief.orders.hold')}</span>;
      const outcome = side.outcomes[name];
      return (
        <>
          {optionLabel(lexicon, seat, option)}
          {outcome === undefined ? null : (
            <span className="outcome">
              {' '}
              {t('shell.list.arrow')} {outcomeLabel(lexicon, seat, option, outcome)}
            </span>
          )}
        </>
      );
    };
    return {
      key: track.track,
      what: lexicon.track(seat, track.track)?.label ?? nameOf(lexicon, seat),
      play: told(track.play, comparison.play),
      history: (
        <>
          {told(track.history, comparison.history)}
          {track.open || comparison.play === undefined ? null : (
            <span className="closed-then"> ({t('debrief.timeline.closed')})</span>
          )}
        </>
      ),
      same: track.play === track.history,
    };
  }
}

function OwnNote({ note }: { note: Note }) {
  const { t } = useTranslation();
  return (
    <div className="own-note">
      {note.disagreed === undefined ? null : (
        <p>{t('together.differed', { text: isolate(note.disagreed) })}</p>
      )}
      {note.forecast === undefined ? null : (
        <p>
          {t('debrief.timeline.forecast', {
            chance: note.forecast.chance,
            claim: isolate(note.forecast.claim),
          })}
        </p>
      )}
      {note.reason.trim() === '' ? null : (
        <p>{t('debrief.timeline.reason', { reason: isolate(note.reason) })}</p>
      )}
    </div>
  );
}
