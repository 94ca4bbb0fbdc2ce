import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { grownMachine, type MovesEvent, movesFrom } from './machine';
import type { Size } from './scenario';

/** xstate/graph on the grown scenario, whose luckless positions it can count too: each gives how many states it found. */
export interface GraphWalks {
  /** The states and where each event leads from them. */
  readonly map: () => { readonly states: number; readonly kept: unknown };
  /** A shortest path to each state. */
  readonly paths: () => { readonly states: number; readonly kept: unknown };
}

export function graphWalks(size: Size): GraphWalks {
  const machine = grownMachine(size);
  const known = new Map<string, readonly MovesEvent[]>();
  const actors = Array.from({ length: size.actors }, (_, actor) => `actor${actor}`);
  /** The events that are worth sending, worked out once for each set of postures. */
  const events = ({ value }: { readonly value: unknown }): MovesEvent[] => {
    const stands = standsIn(value, actors);
    const key = stands.join();
    let moves = known.get(key);
    if (moves === undefined) {
      moves = movesFrom(stands, size.postures);
      known.set(key, moves);
    }
    return [...moves];
  };
  return {
    map: () => {
      const map = getAdjacencyMap(machine, { events });
      return { states: Object.keys(map).length, kept: map };
    },
    paths: () => {
      const paths = getShortestPaths(machine, { events });
      return { states: paths.length, kept: paths };
    },
  };
}

/** The posture of each actor, by number. */
function standsIn(value: unknown, actors: readonly string[]): readonly number[] {
  const byRegion = new Map(Object.entries(value ?? {}));
  return actors.map((actor) => Number(String(byRegion.get(actor)).slice('posture'.length)));
}
