import type { GameAnalysis, Method, Prospect } from '../analysis/index';

/** How many plays an analysis rests on so far, in all and from each position, and whether none of it had to be sampled. */
export function playsOf({ turns }: Pick<GameAnalysis, 'turns'>): {
  readonly plays: number;
  readonly each: number;
  readonly exact: boolean;
} {
  const prospects = turns.flatMap(({ before, decisions }) => [
    before,
    ...decisions.flatMap(({ alternatives }) => alternatives.map(({ prospect }) => prospect)),
  ]);
  return {
    plays: prospects.reduce((sum, { method }) => sum + playsIn(method), 0),
    each: Math.max(0, ...prospects.map(({ method }) => playsIn(method))),
    exact: prospects.every(({ method }) => method.by === 'exact'),
  };
}

function playsIn(method: Method): number {
  return method.by === 'sample' ? method.plays : 0;
}

/** How many plays a prospect rests on; none where it was worked out exactly. */
export function playsBehind({ method }: Pick<Prospect, 'method'>): number {
  return playsIn(method);
}
