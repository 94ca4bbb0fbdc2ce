import type { GameRecord } from '../../../engine/index';
import type { Scenario } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';
import type { DeadEnd, Exploration, PlayLength, Reached } from '../explore-types';
import type { Goal, GoalPlan } from '../goals';
import { lineOf, recordOfLine } from '../line';
import type { Found, Search } from '../search/search';
import { retrace } from '../walk/retrace';
import type { Walk } from '../walk/walk';

/** How one goal can be reached, or why it cannot. */
export function reachedOf(
  kernel: Kernel,
  goal: Goal,
  at: number,
  bounds: ReadonlyMap<number, number>,
  walked: Walk,
  searched: Search | undefined,
): Reached {
  const earliest = bounds.get(at);
  if (earliest === undefined) return { goal, verdict: 'impossible', by: 'possibilities' };
  const meeting = walked.meetings.get(at);
  const found = searched?.found.get(at);
  // What the walk met is met breadth first; a search may only be as short.
  if (meeting !== undefined) {
    const record = recordOfLine(kernel, retrace(walked, meeting));
    return { goal, verdict: 'reached', turn: meeting.turn, shortest: 'proven', record };
  }
  if (found !== undefined) {
    const isShortest = found.turn <= Math.max(earliest, walked.stop === undefined ? 0 : walked.wholeTurns);
    const record = recordOfLine(kernel, lineOf(found.trail));
    return { goal, verdict: 'reached', turn: found.turn, shortest: isShortest ? 'proven' : 'found', record };
  }
  return walked.stop === undefined
    ? { goal, verdict: 'impossible', by: 'positions' }
    : { goal, verdict: 'not found' };
}

/** By turn and actor: which options were met open. */
export function choicesOf(
  { actors, turns }: Scenario,
  { goals }: GoalPlan,
  bounds: ReadonlyMap<number, number>,
  walked: Walk,
  searched: Search | undefined,
): Exploration['choices'] {
  const offers = goals.flatMap((goal, at) => (goal.kind === 'offer' ? [{ ...goal, at }] : []));
  return turns.flatMap((_, place) =>
    actors.map(({ id }) => {
      const own = offers.filter(
        ({ actor, turn, at }) => actor === id && turn === place + 1 && bounds.has(at),
      );
      const open = own.filter(({ at }) => walked.meetings.has(at) || searched?.found.has(at) === true);
      const sure = walked.stop === undefined || place + 1 < walked.wholeTurns || open.length === own.length;
      return { turn: place + 1, actor: id, open: open.map((one) => one.id), sure };
    }),
  );
}

/** Positions in which an actor, or nobody, had anything open, each with a line that leads there. */
export function deadEndsOf(kernel: Kernel, walked: Walk, searched: Search | undefined): readonly DeadEnd[] {
  const idOf = (actor: number) => (actor < 0 ? {} : { actor: kernel.scenario.actors[actor]?.id ?? '' });
  if (searched === undefined) {
    return walked.standstills.map(({ actor, turn, positions, first }) => ({
      ...idOf(actor),
      turn,
      positions,
      record: recordOfLine(kernel, retrace(walked, first)),
    }));
  }
  return searched.standstills.map(({ actor, turn, found }) => ({
    ...idOf(actor),
    turn,
    record: recordOfLine(kernel, lineOf(found.trail)),
  }));
}

/** The play with the fewest turns, and the one with the most. */
export function lengthsOf(
  kernel: Kernel,
  walked: Walk,
  searched: Search | undefined,
  bounds: ReadonlyMap<number, number>,
  plan: GoalPlan,
): readonly [PlayLength | undefined, PlayLength | undefined] {
  const ends = new Map<number, () => GameRecord>();
  for (const [turn, { trail }] of searched?.ends ?? new Map<number, Found>())
    ends.set(turn, () => recordOfLine(kernel, lineOf(trail)));
  for (const [turn, meeting] of walked.ends)
    ends.set(turn, () => recordOfLine(kernel, retrace(walked, meeting)));
  const turns = [...ends.keys()].sort((a, b) => a - b);
  const isWhole = walked.stop === undefined;
  const first = Math.min(
    ...plan.goals.flatMap((goal, at) => (goal.kind === 'ending' ? [bounds.get(at) ?? Infinity] : [])),
  );
  const playOf = (turn: number | undefined, isProven: (turn: number) => boolean): PlayLength | undefined => {
    const record = turn === undefined ? undefined : ends.get(turn);
    return turn === undefined || record === undefined
      ? undefined
      : { turn, proven: isWhole || isProven(turn), record: record() };
  };
  return [
    playOf(turns[0], (turn) => turn <= first || turn <= walked.wholeTurns),
    playOf(turns.at(-1), (turn) => turn === kernel.scenario.turns.length),
  ];
}
