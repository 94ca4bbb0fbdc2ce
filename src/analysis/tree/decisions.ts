import { orderedOption } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';

/** A track on which a player decides in every turn: one move of its own, so that action lists stay short. */
interface Decision {
  /** Place among the players. */
  readonly player: number;
  /** Place in the layout's tracks. */
  readonly track: number;
}

/** Who plays: actors that decide, in the scenario's order, and their tracks in the order of their moves. */
export interface Deciders {
  readonly players: readonly string[];
  readonly decisions: readonly Decision[];
  /** Places of the tracks that are decided on. */
  readonly tracks: ReadonlySet<number>;
}

export type DecidersProblem =
  | { readonly code: 'nobody' }
  /** No actor, or no track of that actor, has the name. */
  | { readonly code: 'unknown-decider'; readonly name: string; readonly known: readonly string[] }
  /** Without objectives an actor has no payoffs. */
  | { readonly code: 'no-objectives'; readonly actor: string };

/** Reads who decides: `actor` for all its tracks, `actor.track` for one. */
export function decidersOf(
  { scenario, layout }: Kernel,
  names: readonly string[],
): Deciders | { readonly problem: DecidersProblem } {
  const all = layout.tracks.map(({ actor, id }) => ({ actor, name: `${scenario.actors[actor]?.id}.${id}` }));
  const known = [...scenario.actors.map(({ id }) => id), ...all.map(({ name }) => name)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) return { problem: { code: 'unknown-decider', name: unknown, known } };
  const isNamed = ({ actor, name }: (typeof all)[number]) =>
    names.includes(name) || names.includes(scenario.actors[actor]?.id ?? '');
  const tracks = all.flatMap((track, at) => (isNamed(track) ? [at] : []));
  if (tracks.length === 0) return { problem: { code: 'nobody' } };
  const actors = scenario.actors.flatMap((_, at) =>
    tracks.some((track) => layout.tracks[track]?.actor === at) ? [at] : [],
  );
  const aimless = actors.find((at) => scenario.actors[at]?.objectives.length === 0);
  if (aimless !== undefined) {
    return { problem: { code: 'no-objectives', actor: scenario.actors[aimless]?.id ?? '' } };
  }
  return {
    players: actors.map((at) => scenario.actors[at]?.id ?? ''),
    decisions: tracks.map((track) => ({ player: actors.indexOf(layout.tracks[track]?.actor ?? -1), track })),
    tracks: new Set(tracks),
  };
}

/** A decision in which there is something to choose now: its orders, to hold (0) first. */
export interface OpenDecision extends Decision {
  readonly orders: readonly number[];
}

/** Decisions with more than holding open, in the order of moves. */
export function openDecisions(
  kernel: Kernel,
  { decisions }: Deciders,
  state: Int32Array,
): readonly OpenDecision[] {
  return decisions.flatMap(({ player, track }) => {
    const open = new Int32Array(kernel.layout.tracks[track]?.options.length ?? 0);
    const count = kernel.openOrders(state, track, open);
    return count === 0 ? [] : [{ player, track, orders: [0, ...open.subarray(0, count)] }];
  });
}

/** The name of an order: the option's id, or `hold`. */
export function orderName({ layout }: Kernel, track: number, order: number): string {
  const place = layout.tracks[track];
  return (place === undefined ? undefined : orderedOption(layout, place, order)) ?? 'hold';
}
