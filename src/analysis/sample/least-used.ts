import { drawFrom, impossible, luckKey, scale } from '../../base/index';
import type { Kernel } from '../kernel/kernel';
import type { Decider } from '../kernel/policies';
import { turnTo } from '../kernel/run';

/**
 * Deciders that give on each track the open order which they gave least so far, holding among them; equals are drawn. They see
 * more of a scenario in few plays than chance does, and say nothing about how often anything comes. Each play depends on those
 * before it: plays must follow one another.
 */
export function leastUsed(kernel: Kernel): (actor: number) => Decider {
  const { layout, scenario } = kernel;
  const tracks = layout.tracks.map((track, at) => ({
    at,
    actor: track.actor,
    slot: track.order,
    key: luckKey(`policy:${scenario.actors[track.actor]?.id ?? ''}.${track.id}`),
    /** By order, holding at place 0: times given. */
    used: new Float64Array(track.options.length + 1),
  }));
  const open = new Int32Array(1 + Math.max(0, ...layout.tracks.map(({ options }) => options.length)));
  return (actor) => {
    const own = tracks.filter((track) => track.actor === actor);
    return (state, run) => {
      turnTo(run, state[layout.turn] ?? impossible());
      for (const { at, slot, key, used } of own) {
        let count = kernel.openOrders(state, at, open);
        if (count === 0) continue;
        open[count++] = 0;
        let least = Number.POSITIVE_INFINITY;
        let equals = 0;
        for (let place = 0; place < count; place++) {
          const order = open[place] ?? impossible();
          const times = used[order] ?? impossible();
          if (times < least) equals = 0;
          if (times > least) continue;
          least = times;
          open[equals++] = order;
        }
        const order = open[scale(drawFrom(run.ofGame, run.ofTurn, key), equals)] ?? impossible();
        used[order] = (used[order] ?? impossible()) + 1;
        state[slot] = order;
      }
    };
  };
}
