import type { ActorId, OptionId, Scenario } from '../scenario/index';

/** Quantities and memories of the world; immutable. */
export interface World {
  readonly indicators: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, string>>;
  /** What an actor was shown of what it cannot see: the value as it stood, and when. */
  readonly glimpses: Readonly<Record<ActorId, Readonly<Record<string, Glimpse>>>>;
  /** How often each option was taken, and in which turn last. */
  readonly taken: Readonly<
    Record<ActorId, Readonly<Record<OptionId, { readonly times: number; readonly last: number }>>>
  >;
  /** How often each inject has happened. */
  readonly happened: Readonly<Record<string, number>>;
  /** How often each rule has fired. */
  readonly fired: Readonly<Record<string, number>>;
}

/** A hidden value as it stood when an actor was shown it. */
interface Glimpse {
  readonly turn: number;
  readonly value: number | string;
}

/** The world before the first turn. */
export function startWorld(scenario: Scenario): World {
  const byActor = Object.fromEntries(scenario.actors.map((actor) => [actor.id, {}]));
  return {
    indicators: Object.fromEntries(scenario.indicators.map(({ id, start }) => [id, start])),
    facts: Object.fromEntries(scenario.facts.map(({ id, start }) => [id, start])),
    glimpses: byActor,
    taken: byActor,
    happened: {},
    fired: {},
  };
}
