import type { GameAnalysis, Prospect } from '../../../analysis/index';
import type { GameRecord } from '../../../engine/index';
import type { ForkState } from './use-forks';

/**
 * What the order that a fork changes leads to as it was given, counted like the fork itself. It is known where the base up to then is
 * the analysed play, or where another fork gave that very order on the same board; nothing elsewhere.
 */
export function givenOutlook(
  { spec, base }: Pick<ForkState, 'spec' | 'base'>,
  play: GameRecord,
  analysis: GameAnalysis | undefined,
  forks: readonly ForkState[],
): Prospect | undefined {
  if (base === undefined) return undefined;
  const upTo = startOf(base, spec.turn);
  if (analysis !== undefined && startOf(play, spec.turn) === upTo) {
    const decisions = analysis.turns.find(({ turn }) => turn === spec.turn)?.decisions ?? [];
    const decision = decisions.find(({ track }) => track === spec.track);
    return decision?.alternatives.find(({ chosen }) => chosen)?.prospect;
  }
  const same = forks.find(
    (fork) =>
      fork.spec.seat === spec.seat &&
      fork.spec.turn === spec.turn &&
      fork.game !== undefined &&
      startOf(fork.game.record, spec.turn) === upTo,
  );
  return same?.counting.result?.prospect;
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
