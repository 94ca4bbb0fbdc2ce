import type { BeliefPlace, OptionKind, Scenario } from '../scenario/index';
import type { Cause, Event } from './journal';
import { clamped, outranks, rankOf } from './settle';
import type { World } from './world';

/** Something that an actor is told of what it does not see, true or false. */
export interface Told {
  readonly to: string;
  readonly what: string;
  readonly belief: BeliefPlace;
  readonly value: number | string;
  readonly report: number;
  readonly cause: Cause;
  readonly kind?: OptionKind;
}

/** A value that an actor comes to believe. */
export interface Believed {
  readonly belief: BeliefPlace;
  readonly value: number | string;
  readonly cause: Cause;
}

/** Reports as they are heard: within the range of what they speak of, and the one that is believed last among those on one thing. */
export function heard(scenario: Scenario, reports: readonly Told[]): readonly Told[] {
  if (reports.length < 2) return reports.map((one) => within(scenario, one));
  const rankIn = (one: Told): readonly [number, number] => [
    rankOf(scenario, one.kind),
    typeof one.value === 'number' ? one.value : valuesOf(scenario, one.belief).indexOf(one.value),
  ];
  return reports
    .map((one) => within(scenario, one))
    .toSorted((one, other) => {
      const [rank, value] = rankIn(one);
      const [overRank, overValue] = rankIn(other);
      if (rank === overRank && value === overValue) return 0;
      return outranks(rank, value, overRank, overValue) ? 1 : -1;
    });
}

function valuesOf({ facts }: Scenario, { id }: BeliefPlace): readonly string[] {
  return facts.find((fact) => fact.id === id)?.values ?? [];
}

function within({ indicators }: Scenario, told: Told): Told {
  const { belief, value } = told;
  const bounds = belief.is === 'fact' ? undefined : indicators.find(({ id }) => id === belief.id);
  if (bounds === undefined || typeof value !== 'number') return told;
  return { ...told, value: clamped(value, bounds.min, bounds.max) };
}

/** The changes of beliefs, one after another: what comes later is believed. */
export function beliefChanges(world: World, believed: readonly Believed[]): readonly Event[] {
  const last = new Map(believed.map((one) => [one.belief.id, one]));
  return [...last].flatMap(([id, { belief, value, cause }]): Event[] => {
    if (belief.is === 'fact') {
      const from = world.facts[id] ?? '';
      return from === value ? [] : [{ kind: 'fact', id, from, to: String(value), cause }];
    }
    const from = world.indicators[id] ?? 0;
    const to = Number(value);
    return from === to ? [] : [{ kind: 'indicator', id, from, to, parts: [{ cause, amount: to - from }] }];
  });
}
