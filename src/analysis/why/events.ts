import type { ActorId, OptionId, Scenario, TrackId } from '../../scenario/index';
import type { Layout } from '../kernel/layout';

/** Something that can go before an ending: an order or what came of it, an inject, or how things stand when orders are given. */
export type PlayEvent =
  | { readonly kind: 'order'; readonly actor: ActorId; readonly option: OptionId }
  | { readonly kind: 'outcome'; readonly actor: ActorId; readonly option: OptionId; readonly outcome: string }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'posture'; readonly actor: ActorId; readonly track: TrackId; readonly posture: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly value: string }
  /** An indicator stands at `from` or more, having begun below it. */
  | { readonly kind: 'rise'; readonly indicator: string; readonly from: number }
  /** An indicator stands at `to` or less, having begun above it. */
  | { readonly kind: 'fall'; readonly indicator: string; readonly to: number };

/** The events of a scenario, and how the kernel's plays show them. */
export interface EventPlan {
  readonly events: readonly PlayEvent[];
  /** By option: its event; by option: that of its first outcome, the others follow; by inject. */
  readonly orders: Int32Array;
  readonly outcomes: Int32Array;
  readonly injects: Int32Array;
  /** Events that are so while a slot of the vector lies within bounds. */
  readonly standing: readonly {
    readonly event: number;
    readonly slot: number;
    readonly least: number;
    readonly most: number;
  }[];
}

/** Lists what can go before an ending; how things stand at the start is no event. */
export function planEvents(scenario: Scenario, layout: Layout): EventPlan {
  const events: PlayEvent[] = [];
  const standing: EventPlan['standing'][number][] = [];
  const put = (event: PlayEvent): number => events.push(event) - 1;
  const stand = (slot: number, least: number, most: number, event: PlayEvent): void => {
    standing.push({ event: put(event), slot, least, most });
  };
  const options = scenario.actors.flatMap((actor) => actor.options);
  const orders = options.map(({ actor, id: option }) => put({ kind: 'order', actor, option }));
  const outcomes = options.map(({ actor, id: option, outcomes: own }) => {
    const first = events.length;
    for (const { id: outcome } of own) put({ kind: 'outcome', actor, option, outcome });
    return first;
  });
  const injects = scenario.injects.map(({ id: inject }) => put({ kind: 'inject', inject }));
  for (const track of layout.tracks) {
    const actor = scenario.actors[track.actor];
    const start = actor?.tracks.find(({ id }) => id === track.id)?.start;
    track.postures.forEach((posture, at) => {
      if (posture === start) return;
      stand(track.posture, at, at, { kind: 'posture', actor: actor?.id ?? '', track: track.id, posture });
    });
  }
  scenario.facts.forEach(({ id: fact, values, start }, place) => {
    values.forEach((value, at) => {
      if (value !== start) stand(layout.facts + place, at, at, { kind: 'fact', fact, value });
    });
  });
  scenario.indicators.forEach((indicator, place) => {
    const { id, min, max, start } = indicator;
    for (const from of thresholdsOf(indicator)) {
      if (from > start) stand(layout.indicators + place, from, max, { kind: 'rise', indicator: id, from });
      else stand(layout.indicators + place, min, from - 1, { kind: 'fall', indicator: id, to: from - 1 });
    }
  });
  return {
    events,
    orders: Int32Array.from(orders),
    outcomes: Int32Array.from(outcomes),
    injects: Int32Array.from(injects),
    standing,
  };
}

/** Where the ranges of an indicator begin, the lowest apart: those of its words, or four of one size. */
function thresholdsOf({ words, min, max, deadline }: Scenario['indicators'][number]): readonly number[] {
  // Of a deadline it counts whether it is under way, and not until when.
  if (deadline !== undefined) return [1];
  const named = words.map(({ from }) => from);
  const quarters = [1, 2, 3].map((part) => min + Math.ceil((part * (max - min + 1)) / 4));
  const all = named.length > 1 ? named : quarters;
  return [...new Set(all)].filter((from) => from > min && from <= max);
}
