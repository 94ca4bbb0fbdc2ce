import { produce } from 'immer';
import { impossible } from '../base/index';
import {
  amountOf,
  type BeliefPlace,
  type Effect,
  type Expression,
  holds,
  type OptionKind,
  type Reading,
  type Scenario,
  valueIn,
} from '../scenario/index';
import { type Believed, beliefChanges, heard, type Told } from './beliefs';
import type { Cause, Event } from './journal';
import { clamped, outranks, rankOf } from './settle';
import type { World } from './world';

/** Changes that are read from one moment and will be written at once. */
export interface Changes {
  readonly adds: readonly { readonly indicator: string; readonly amount: number; readonly cause: Cause }[];
  readonly sets: readonly {
    readonly fact: string;
    readonly value: string;
    readonly cause: Cause;
    readonly kind?: OptionKind;
  }[];
  readonly reveals: readonly {
    readonly to: string;
    readonly what: string;
    readonly belief?: BeliefPlace;
    readonly cause: Cause;
  }[];
  readonly reports: readonly Told[];
  readonly news: readonly { readonly news: number; readonly cause: Cause }[];
  readonly moves: readonly {
    readonly actor: string;
    readonly track: string;
    readonly posture: string;
    readonly cause: Cause;
  }[];
}

/** Reads what effects will change at a moment; nothing is written. */
export function readEffects(
  effects: readonly Effect[],
  reading: Reading,
  cause: Cause,
  kind?: OptionKind,
): Changes {
  const due = effects.filter((effect) => effect.if === undefined || holds(effect.if, reading));
  return {
    adds: due.flatMap(({ add }) =>
      add.map(({ indicator, amount }) => ({ indicator, amount: amountOf(amount, reading), cause })),
    ),
    sets: due.flatMap(({ set }) =>
      set.map((one) => (kind === undefined ? { ...one, cause } : { ...one, cause, kind })),
    ),
    reveals: due.flatMap(({ reveal }) => reveal.map((one) => ({ ...one, cause }))),
    reports: due.flatMap(({ report = [] }) =>
      report.map(({ value, ...one }) => ({
        ...one,
        value: saidIn(value, reading),
        cause,
        ...(kind && { kind }),
      })),
    ),
    news: due.flatMap((effect) => {
      const news = newsOf(effect, reading);
      return news === undefined ? [] : [{ news, cause }];
    }),
    moves: due.flatMap(({ move }) => move.map((one) => ({ ...one, cause }))),
  };
}

function saidIn(value: Expression, reading: Reading): number | string {
  const said = valueIn(value, reading);
  return typeof said === 'boolean' ? impossible() : said;
}

/** Which news an effect reports: the first whose condition holds, or the one without. */
function newsOf({ news, newsInstead }: Effect, reading: Reading): number | undefined {
  return newsInstead?.find(({ when }) => holds(when, reading))?.news ?? news;
}

/** Puts the changes of simultaneous acts together. */
export function joinChanges(parts: readonly Changes[]): Changes {
  return {
    adds: parts.flatMap((part) => part.adds),
    sets: parts.flatMap((part) => part.sets),
    reveals: parts.flatMap((part) => part.reveals),
    reports: parts.flatMap((part) => part.reports),
    news: parts.flatMap((part) => part.news),
    moves: parts.flatMap((part) => part.moves),
  };
}

/**
 * Writes changes to the world at once: amounts are summed and then clamped once to the range, and of several values for one
 * fact the scenario's precedence of kinds decides. Moves of tracks are not the world's; they are left to the caller.
 */
export function writeChanges(
  scenario: Scenario,
  world: World,
  changes: Changes,
  turn: number,
): { readonly world: World; readonly events: readonly Event[] } {
  const events: Event[] = [];
  const { adds, sets, reveals, reports, news } = changes;
  if (adds.length + sets.length + reveals.length + reports.length + news.length === 0)
    return { world, events };
  const written = produce(world, (draft) => {
    for (const { id, min, max } of scenario.indicators) {
      const parts = adds.filter((add) => add.indicator === id && add.amount !== 0);
      if (parts.length === 0) continue;
      const from = world.indicators[id] ?? 0;
      const to = clamped(
        parts.reduce((sum, { amount }) => sum + amount, from),
        min,
        max,
      );
      draft.indicators[id] = to;
      events.push({
        kind: 'indicator',
        id,
        from,
        to,
        parts: parts.map(({ cause, amount }) => ({ cause, amount })),
      });
    }
    for (const { id, values } of sets.length === 0 ? [] : scenario.facts) {
      const set = prevailing(
        scenario,
        sets.filter((one) => one.fact === id),
        values,
      );
      const from = world.facts[id] ?? '';
      if (set === undefined || set.value === from) continue;
      draft.facts[id] = set.value;
      events.push({ kind: 'fact', id, from, to: set.value, cause: set.cause });
    }
    const believed: Believed[] = [];
    for (const { belief, kind: _, ...told } of heard(scenario, reports)) {
      events.push({ kind: 'report', ...told });
      believed.push({ belief, ...told });
    }
    for (const { to, what, belief, cause } of reveals) {
      const value = world.indicators[what] ?? world.facts[what];
      if (value === undefined) continue;
      draft.glimpses[to] = { ...draft.glimpses[to], [what]: { turn, value } };
      events.push({ kind: 'reveal', to, what, value, cause });
      // What an actor is shown stands above all that it is told.
      if (belief !== undefined) believed.push({ belief, value, cause });
    }
    for (const change of beliefChanges(world, believed)) {
      events.push(change);
      if (change.kind === 'fact') draft.facts[change.id] = change.to;
      else if (change.kind === 'indicator') draft.indicators[change.id] = change.to;
    }
  });
  for (const item of news) events.push({ kind: 'news', ...item });
  return { world: written, events };
}

/** Of several sets of one fact: the kind that prevails, then the value that stands later in the fact's list. */
function prevailing(
  scenario: Scenario,
  sets: Changes['sets'],
  values: readonly string[],
): Changes['sets'][number] | undefined {
  let best: Changes['sets'][number] | undefined;
  for (const set of sets) {
    const isFirst = best === undefined;
    const [rank, overRank] = [rankOf(scenario, set.kind), rankOf(scenario, best?.kind)];
    const [value, overValue] = [values.indexOf(set.value), values.indexOf(best?.value ?? '')];
    if (isFirst || outranks(rank, value, overRank, overValue)) best = set;
  }
  return best;
}

/** Notes that options were taken in a turn. */
export function rememberOrders(
  world: World,
  orders: readonly { readonly actor: string; readonly option: string }[],
  turn: number,
): World {
  return produce(world, (draft) => {
    for (const { actor, option } of orders) {
      const ofActor = draft.taken[actor] ?? {};
      ofActor[option] = { times: (ofActor[option]?.times ?? 0) + 1, last: turn };
      draft.taken[actor] = ofActor;
    }
  });
}

/** Notes that an inject has happened or a rule has fired. */
export function rememberOnce(world: World, memory: 'happened' | 'fired', id: string): World {
  return produce(world, (draft) => {
    draft[memory][id] = (draft[memory][id] ?? 0) + 1;
  });
}
