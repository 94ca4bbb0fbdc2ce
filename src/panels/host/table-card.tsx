import { useTranslation } from 'react-i18next';
import type { HostSight } from '../../classroom/index';
import {
  countedTurn,
  isPlanOver,
  type PlayPlan,
  planNamed,
  type Scenario,
  turnsBefore,
  turnsPlayed,
} from '../../scenario/index';
import { indicatorName, optionLabel, trackLabel, wordFor } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Sparkline } from '../parts/sparkline';
import { useRoomTime } from '../parts/use-link';
import { leftOf, minutesText } from '../words/clock';
import { useHostDesk } from './desk';
import { draftSummary } from './orders-text';
import type { TableStory } from './table-story';

export type TableOfClass = HostSight['tables'][number];

interface TableCardProps {
  readonly table: TableOfClass;
  readonly onOpen: () => void;
}

/** A table at a glance: where it stands, who is ready and here, sealed orders, courses, and where it left history. */
export function TableCard({ table, onOpen }: TableCardProps) {
  const { t } = useTranslation();
  const { sight, lexicon, storyOf, send } = useHostDesk();
  const story = storyOf(table.record);
  const { phase } = table;
  const counted = countedTurn(lexicon.scenario, table.turn);
  const number = table.table;
  const where = table.brokenOff && planEndedAt(lexicon.scenario, table) === undefined ? 'brokenOff' : phase;
  // A button's name begins with what stands on it, so that it can be called by that.
  const named = (what: string) =>
    [what, t('host.board.table', { table: number })].join(t('shell.list.separator'));
  const canGoOn = phase === 'brief' || (phase === 'reveal' && sight.room.phase === 'play');
  return (
    <article
      className="table-card"
      data-phase={phase}
      aria-labelledby={`table-${number}`}
      data-home=""
      tabIndex={-1}
    >
      <header className="table-head">
        <h2 id={`table-${number}`} className="table-name">
          {t('host.board.table', { table: number })}
        </h2>
        <p className="table-where">
          {phase === 'over'
            ? null
            : `${t('host.board.turn', { turn: counted, turns: turnsPlayed(lexicon.scenario) })} · `}
          <span className="table-phase">{t(`host.board.phase.${where}`)}</span>
        </p>
        <TableClock table={table} />
      </header>
      <ul className="seat-list">
        {table.seats.map((seat) => (
          <li key={seat.side} className="seat-line">
            <SeatLine table={table} seat={seat} />
          </li>
        ))}
      </ul>
      <Curves story={story} />
      <p className="table-history">
        <WhereItStands table={table} story={story} />
      </p>
      <div className="table-acts">
        <Button className="quiet-button" aria-label={named(t('host.board.open'))} onPress={onOpen}>
          {t('host.board.open')}
        </Button>
        {canGoOn ? (
          <Button
            className="quiet-button"
            aria-label={named(t(`host.board.goOn.${phase}`))}
            onPress={() => void send({ do: 'go-on', table: number })}
          >
            {t(`host.board.goOn.${phase}`)}
          </Button>
        ) : null}
        {phase === 'deliberation' ? (
          <Button
            className="quiet-button"
            aria-label={named(t('host.board.resolve'))}
            onPress={() => void send({ do: 'resolve-now', table: number })}
          >
            {t('host.board.resolve')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

/** The plan after whose last turn a table stopped. */
function planEndedAt(scenario: Scenario, { brokenOff, record }: TableOfClass): PlayPlan | undefined {
  return brokenOff && isPlanOver(scenario, record.turns.length)
    ? planNamed(scenario, scenario.playing)
    : undefined;
}

function TableClock({ table }: { readonly table: TableOfClass }) {
  const { t, i18n } = useTranslation();
  const { link } = useHostDesk();
  const now = useRoomTime(link);
  return table.clock === undefined ? null : (
    <p className="table-clock">
      {t('host.board.clock', { left: minutesText(leftOf(table.clock, now), i18n.language) })}
    </p>
  );
}

interface SeatLineProps {
  readonly table: TableOfClass;
  readonly seat: TableOfClass['seats'][number];
}

function SeatLine({ table, seat }: SeatLineProps) {
  const { t } = useTranslation();
  const { here, lexicon } = useHostDesk();
  const actor = lexicon.actor(seat.side);
  const { hands, ready, committed, missed } = seat;
  const connected = hands.filter((hand) => here.includes(hand)).length;
  const deciding = table.phase === 'deliberation' || table.phase === 'brief';
  return (
    <>
      {actor ? <ActorMark actor={actor} /> : <span>{seat.side}</span>}
      {hands.length === 0 ? (
        <span className="soft">{t('host.board.empty')}</span>
      ) : (
        <>
          {committed ? (
            <span className="seat-sealed">
              {draftSummary(lexicon, seat.side, seat.draft) ?? t('host.board.holds')}
            </span>
          ) : deciding ? (
            <span>{t('host.board.ready', { ready: ready.length, all: hands.length })}</span>
          ) : missed === undefined ? null : (
            <span>{t(`host.board.missed.${missed.orders}`)}</span>
          )}
          <span className="seat-here" data-away={connected === 0 ? '' : undefined}>
            {connected === 0
              ? t('host.board.away')
              : t('host.board.here', { here: connected, all: hands.length })}
          </span>
        </>
      )}
    </>
  );
}

/** Small courses of what the table can be watched by, each with its word. */
function Curves({ story }: { readonly story: TableStory }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  return (
    <ul className="host-curves">
      {story.curves.map(({ indicator: id, values }) => {
        const indicator = lexicon.indicator(id);
        if (indicator === undefined) return null;
        const name = indicatorName(lexicon, indicator);
        const value = values.at(-1) ?? indicator.start;
        const before = values.at(-2);
        return (
          <li key={id}>
            <span className="host-curve-label" aria-hidden="true">
              {name}
            </span>
            <Sparkline
              values={values}
              min={indicator.min}
              max={indicator.max}
              room={lexicon.scenario.turns.length + 1}
            />
            <span className="host-curve-value" aria-hidden="true">
              {wordFor(indicator, value) ?? value}
            </span>
            <span className="hidden-text">
              {t('host.board.curve', {
                indicator: name,
                value,
                past: before ?? indicator.start,
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function WhereItStands({ table, story }: { readonly table: TableOfClass; readonly story: TableStory }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  if (table.phase === 'over') {
    const ending = lexicon.scenario.endings.find(({ id }) => id === table.ending);
    const plan = planEndedAt(lexicon.scenario, table);
    if (plan !== undefined) return t('host.board.planOver', { name: plan.name });
    return table.brokenOff || ending === undefined
      ? t('host.board.brokenOff', { turn: countedTurn(lexicon.scenario, table.turn) })
      : t('host.board.ending', { ending: ending.title });
  }
  if (table.record.turns.length <= turnsBefore(lexicon.scenario)) return t('host.board.notBegun');
  const { left } = story;
  if (left === undefined) return t('host.board.likeHistory');
  const { side, ordered, history, track } = left;
  const turn = countedTurn(lexicon.scenario, left.turn);
  const code = lexicon.actor(side)?.name ?? side;
  return ordered === undefined
    ? t('host.board.leftHeld', {
        turn,
        side: code,
        history:
          history === undefined ? trackLabel(lexicon, side, track) : optionLabel(lexicon, side, history),
      })
    : t('host.board.left', { turn, side: code, ordered: optionLabel(lexicon, side, ordered) });
}
