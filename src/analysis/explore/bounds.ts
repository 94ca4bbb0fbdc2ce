import { type PossiblePlay, possiblePlay, type Scenario } from '../../scenario/index';
import type { Goal, GoalPlan } from './goals';

/**
 * By goal: the first turn in which it may come, as far as following every possibility at once can tell. A goal that is not in the
 * map can never come, because following possibilities allows too much, but never too little.
 */
export function earliestOf(
  scenario: Scenario,
  { goals }: GoalPlan,
  { first, turns }: PossiblePlay = possiblePlay(scenario),
): ReadonlyMap<number, number> {
  const turnOf = (goal: Goal): number | undefined => {
    switch (goal.kind) {
      case 'posture':
        return first.get(`posture ${goal.actor}.${goal.track} ${goal.id}`);
      case 'open':
      case 'order':
        return first.get(`open ${goal.actor}.${goal.id}`);
      case 'offer':
        return turns[goal.turn - 1]?.open.has(`${goal.actor}.${goal.id}`) === true ? goal.turn : undefined;
      case 'outcome':
        return first.get(`outcome ${goal.actor}.${goal.option} ${goal.id}`);
      case 'exposure':
        return first.get(`exposure ${goal.actor}.${goal.id}`);
      case 'inject':
      case 'rule':
      case 'ending':
        return first.get(`${goal.kind} ${goal.id}`);
      default:
        return goal satisfies never;
    }
  };
  return new Map(
    goals.flatMap((goal, at) => {
      const turn = turnOf(goal);
      return turn === undefined ? [] : [[at, turn] as const];
    }),
  );
}
