import { historyOf, thinks } from '../../engine/index';
import type { Kernel } from '../kernel/kernel';
import { type OrderChances, orderChances } from '../kernel/policies';

/**
 * What is done on tracks that nobody decides on: each actor's own policy as chance, its weights whatever its policy, of these the
 * likeliest order for sure (the first where several are), or nothing.
 */
export const othersKinds = ['policy', 'weights', 'likeliest', 'hold'] as const;
export type Others = (typeof othersKinds)[number];

/** Orders on the tracks that nobody decides on, each with a positive whole weight; tracks that surely hold are left out. */
export type OtherChances = (state: Int32Array) => readonly OrderChances[];

/** Actors whose policy thinks, so that it has no weights to enumerate; `decided` says which tracks are decided on. */
export function thinkers({ scenario, layout }: Kernel, decided: ReadonlySet<number>): readonly string[] {
  return scenario.actors.flatMap((actor, at) => {
    const isOther = layout.tracks.some((track, place) => track.actor === at && !decided.has(place));
    return isOther && thinks(actor, actor.policy.kind) ? [actor.id] : [];
  });
}

/** Prepares what is done on all tracks but the decided ones. */
export function otherChances(kernel: Kernel, decided: ReadonlySet<number>, others: Others): OtherChances {
  if (others === 'hold') return () => [];
  const { scenario, layout } = kernel;
  const parts = scenario.actors.flatMap((actor, at): OtherChances[] => {
    if (!layout.tracks.some((track, place) => track.actor === at && !decided.has(place))) return [];
    const kind = others === 'policy' ? actor.policy.kind : 'weights';
    if (kind === 'hold') return [];
    const chances = orderChances(kernel, at, kind === 'random' ? 'even' : 'weights');
    return [kind === 'historical' ? asHistory(kernel, actor.id, chances) : chances];
  });
  return (state) =>
    parts.flatMap((part) =>
      part(state).flatMap(({ track, orders, weights }) => {
        if (decided.has(track)) return [];
        const weighed = orders.flatMap((order, at) => {
          const weight = weights[at] ?? 0;
          return weight > 0 ? [{ order, weight }] : [];
        });
        const most = Math.max(...weighed.map(({ weight }) => weight));
        const kept =
          others === 'likeliest' ? weighed.filter(({ weight }) => weight === most).slice(0, 1) : weighed;
        const [only] = kept;
        return kept.length === 1 && only?.order === 0
          ? []
          : [{ track, orders: kept.map(({ order }) => order), weights: kept.map(({ weight }) => weight) }];
      }),
    );
}

/** History's order where it is open and its precondition holds; else as before. */
function asHistory(kernel: Kernel, actor: string, before: OtherChances): OtherChances {
  const { scenario, layout } = kernel;
  const turns = scenario.turns.map((_, at) => {
    const entry = historyOf(scenario, at + 1);
    const orders = Object.entries(entry?.orders[actor] ?? {}).map(([track, option]) => ({
      track: layout.trackAt.get(`${actor}.${track}`) ?? -1,
      option: layout.optionAt.get(`${actor}.${option}`) ?? -1,
    }));
    return { orders, holds: entry?.while === undefined ? () => 1 : kernel.bank.prepare(entry.while).read };
  });
  return (state) => {
    const turn = turns[(state[layout.turn] ?? 0) - 1];
    if (turn === undefined || turn.holds(state) !== 1) return before(state);
    return before(state).map((chances) => {
      const ordered = turn.orders.find(({ track }) => track === chances.track);
      if (ordered === undefined || !kernel.isOpen(state, ordered.option)) return chances;
      const place = layout.tracks[chances.track]?.options.indexOf(ordered.option) ?? -1;
      return { track: chances.track, orders: [place + 1], weights: [1] };
    });
  };
}
