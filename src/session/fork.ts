import { type ForkPoint, forkRecord, type GameRecord } from '../engine/index';
import type { Scenario } from '../scenario/index';
import type { SavedPlay } from './store';
import type { Desk, ForkedFrom, Note, SessionState } from './types';

/**
 * A new play that begins in the middle of another: its record up to a turn with one order changed, the notes of the turns that
 * both have in common, and nothing written yet. The changed turn is still to be told. `base` is the play's own record, or a future
 * that was worked out from it. Throws where the order was not open.
 */
export function forkPlay(
  play: Pick<SessionState, 'id' | 'scenario' | 'seat' | 'game' | 'notes' | 'pair' | 'desks' | 'plan'>,
  base: GameRecord,
  point: ForkPoint,
  side: string,
): Omit<SavedPlay, 'id'> {
  const { id, scenario, seat, game, notes, pair, desks, plan } = play;
  const forked = forkRecord(scenario, base, point, side);
  if ('problem' in forked) throw new Error(`no fork there: ${JSON.stringify(forked.problem)}`);
  const parting = base.turns.findIndex(
    (orders, at) => JSON.stringify(orders) !== JSON.stringify(game.record.turns[at]),
  );
  const common = Math.min(point.turn - 1, parting < 0 ? base.turns.length : parting);
  const { record } = forked;
  const told = record.turns.length - 1;
  const blank = { draft: {}, draftNote: { reason: '' }, words: {} };
  const inCommon = (all: readonly Note[]) => all.filter(({ turn }) => turn <= common);
  const desk = (other: Desk): Desk => {
    return { ...blank, isSealed: false, notes: inCommon(other.notes), told };
  };
  return {
    ...blank,
    seat,
    record,
    notes: inCommon(notes),
    told,
    ...(plan === undefined ? {} : { plan }),
    ...(pair === undefined ? {} : { pair }),
    ...(desks === undefined
      ? {}
      : { desks: Object.fromEntries(Object.entries(desks).map(([side, other]) => [side, desk(other)])) }),
    forkedFrom: { ...point, seat: side, play: id },
  };
}

/**
 * Whether a play could have been forked there: the turn is in its record, and the side was given that order in it. What comes with a file
 * or a link is a claim that the record does not hold.
 */
export function isForkOf(
  { turns }: Pick<GameRecord, 'turns'>,
  scenario: Scenario,
  claim: ForkedFrom,
): boolean {
  const { turn, seat, track, option } = claim;
  const actor = scenario.actors.find(({ id }) => id === seat);
  const orders = turns[turn - 1];
  if (orders === undefined || !actor?.tracks.some(({ id }) => id === track)) return false;
  return (orders[seat]?.[track] ?? 'hold') === option;
}

/** Whether a value read from a file says where a play was forked. */
export function isForkedFrom(value: unknown): value is ForkedFrom {
  if (typeof value !== 'object' || value === null) return false;
  const { turn, seat, track, option }: Readonly<Record<string, unknown>> = { ...value };
  return Number.isSafeInteger(turn) && [seat, track, option].every((name) => typeof name === 'string');
}

/** The same without the id of the play, which means nothing on another device. */
export function withoutPlay({ turn, seat, track, option }: ForkedFrom): ForkedFrom {
  return { turn, seat, track, option };
}
