import type { Estimate, GameAnalysis, Prospect } from '../../../analysis/index';
import type { GameRecord } from '../../../engine/index';
import type { ForkState } from './use-forks';

/** What the unchanged turn of a fork's base led to, once that turn was over; so it compares with what the fork leads to. */
export interface OutlookAfter {
  readonly score: Estimate;
  /** Absent where the base was over by then. */
  readonly prospect?: Prospect;
}

/**
 * The outlook of a fork's base right after the turn that the fork changes, for the same side. It is known where the base up to then is the
 * analysed play itself, or the very position of another fork; nothing elsewhere.
 */
export function outlookAfter(
  { spec, base }: Pick<ForkState, 'spec' | 'base'>,
  play: GameRecord,
  analysis: GameAnalysis | undefined,
  forks: readonly ForkState[],
): OutlookAfter | undefined {
  if (base === undefined) return undefined;
  const upTo = startOf(base, spec.turn);
  if (analysis !== undefined && startOf(play, spec.turn) === upTo) {
    const prospect = analysis.turns.find(({ turn }) => turn === spec.turn + 1)?.before;
    const score = prospect?.score ?? analysis.curve[spec.turn];
    if (score !== undefined) return prospect === undefined ? { score } : { score, prospect };
  }
  const same = forks.find(
    (fork) =>
      fork.spec.seat === spec.seat &&
      fork.spec.turn === spec.turn &&
      fork.game !== undefined &&
      startOf(fork.game.record, spec.turn) === upTo,
  );
  const prospect = same?.counting.result?.prospect;
  return prospect === undefined ? undefined : { score: prospect.score, prospect };
}

/** All of a record that its position after a turn rests on, as a text to compare. */
function startOf(record: GameRecord, turn: number): string {
  const turns = record.turns.slice(0, turn);
  const given = Object.entries(record.given).filter(([at]) => Number(at) <= turn);
  const acts = record.acts.filter((act) => act.turn <= turn);
  return JSON.stringify({ ...record, turns, given, acts }, inOrder);
}

/** A replayed record has the same in another order of names. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
