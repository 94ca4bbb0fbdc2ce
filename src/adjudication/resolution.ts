import { nextPostures } from '../actors/index';
import {
  amountOf,
  formOf,
  isSecret,
  type Option,
  type Orders,
  type Reading,
  type Scenario,
  type Seen,
} from '../scenario/index';
import {
  type Cause,
  type Event,
  type Heard,
  heardOf,
  joinChanges,
  readEffects,
  rememberOrders,
  writeChanges,
} from '../world/index';
import { drawResult } from './chance';
import { enter, readingOf, type State, type Stepped, type TurnLuck } from './state';

/** The outcomes that were drawn, by `actor.track`. */
export interface Resolved extends Stepped {
  readonly outcomes: Reading['outcomes'];
}

interface Carried {
  readonly option: Option;
  readonly outcome?: Option['outcomes'][number];
  readonly form?: number;
  readonly heard?: Heard;
  readonly seen: Seen;
  /** What is changed by what came of the order. */
  readonly cause: Cause;
  /** What is changed by the order itself: the same, unless some who know of the order do not know what came of it. */
  readonly itself: Cause;
  readonly draws: readonly Event[];
}

/**
 * Adjudication: every condition, odds and amount is read from the state at its start plus the orders of the turn; then all
 * changes are summed and written at once, so the order in which actors are listed never changes a result.
 */
export function resolveOrders(scenario: Scenario, state: State, orders: Orders, luck: TurnLuck): Resolved {
  const reading = readingOf(state, orders);
  const carried = listOrders(scenario, orders).map((option) => carryOut(option, reading, luck));
  const changes = joinChanges(
    carried.flatMap(({ option, outcome, seen, cause, itself }) => [
      readEffects(option.effects, reading, itself, option.kind),
      readEffects(outcome?.effects ?? [], reading, cause, option.kind),
      readEffects(seen === 'exposed' ? (option.exposure?.effects ?? []) : [], reading, itself, option.kind),
    ]),
  );
  const remembered = rememberOrders(
    state.world,
    carried.map(({ option: { actor, id } }) => ({ actor, option: id })),
    state.turn,
  );
  const { world, events } = writeChanges(scenario, remembered, changes, state.turn);
  const { postures, moves } = movePostures(scenario, state, carried);
  const outcomes: Record<string, string> = {};
  for (const { option, outcome } of carried) {
    if (outcome !== undefined) outcomes[`${option.actor}.${option.track}`] = outcome.id;
  }
  const told = carried.flatMap(({ draws }) => draws);
  return {
    state: { ...state, world, postures },
    entries: enter(state, 'adjudication', [...carried.map(orderEvent), ...told, ...moves, ...events]),
    outcomes,
  };
}

/** The options ordered, in the scenario's order of actors and tracks. */
function listOrders(scenario: Scenario, orders: Orders): readonly Option[] {
  return scenario.actors.flatMap((actor) =>
    actor.tracks.flatMap((track) => {
      const id = orders[actor.id]?.[track.id];
      const option = actor.options.find((one) => one.id === id);
      return option === undefined ? [] : [option];
    }),
  );
}

function carryOut(option: Option, reading: Reading, luck: TurnLuck): Carried {
  const { actor, track, id } = option;
  const plain: Cause = { by: 'order', actor, option: id };
  const name = `${actor}.${track}`;
  const draws: Event[] = [];
  let outcome: Option['outcomes'][number] | undefined;
  let form: number | undefined;
  if (option.outcomes.length > 0) {
    const all = option.outcomes.map((one) => ({ id: one.id, weight: amountOf(one.odds, reading) }));
    // Whether others gave the orders that it waits for is no luck: it leaves no odds, and nobody can tell it otherwise.
    const odds = option.with === undefined ? all : all.filter(({ weight }) => weight > 0);
    const given = luck.given?.outcomes[name];
    const told = option.with === undefined || odds.some(({ id }) => id === given) ? given : undefined;
    const drawn = drawResult(
      { seed: luck.seed, turn: reading.turn, told },
      `option:${actor}.${id}`,
      'outcome',
      plain,
      odds,
    );
    draws.push(drawn);
    outcome = option.outcomes.find((one) => one.id === drawn.result);
    if (outcome?.texts !== undefined) form = formOf(outcome.texts, reading);
  }
  const isHidden = isSecret(option.visibility);
  let exposed = false;
  if (isHidden && option.exposure !== undefined) {
    const weight = amountOf(option.exposure.odds, reading);
    const told =
      luck.given === undefined ? undefined : luck.given.exposed.includes(name) ? 'exposed' : 'hidden';
    const drawn = drawResult(
      { seed: luck.seed, turn: reading.turn, told },
      `exposure:${actor}.${id}`,
      'exposure',
      plain,
      [
        { id: 'exposed', weight },
        { id: 'hidden', weight: 100 - weight },
      ],
    );
    draws.push(drawn);
    exposed = drawn.result === 'exposed';
  }
  const cause: Cause = {
    ...plain,
    ...(outcome === undefined ? {} : { outcome: outcome.id }),
    ...(exposed ? { exposed } : {}),
  };
  const seen = !isHidden ? 'public' : exposed ? 'exposed' : 'hidden';
  return {
    option,
    ...(outcome === undefined ? {} : { outcome }),
    ...(form === undefined ? {} : { form }),
    ...heardOf(outcome?.voices ?? option.voices, reading),
    seen,
    cause,
    itself: outcome?.seenBy === undefined ? cause : { ...plain, ...(exposed ? { exposed } : {}) },
    draws,
  };
}

function orderEvent({ option, outcome, form, heard, seen }: Carried): Event {
  const { actor, track, id } = option;
  return {
    kind: 'order',
    actor,
    track,
    option: id,
    ...(outcome === undefined ? {} : { outcome: outcome.id }),
    ...(form === undefined ? {} : { form }),
    ...(heard === undefined ? {} : { heard }),
    seen,
  };
}

function movePostures(
  scenario: Scenario,
  state: State,
  carried: readonly Carried[],
): { postures: State['postures']; moves: readonly Event[] } {
  const moves: Event[] = [];
  let postures = state.postures;
  for (const { option, outcome, cause, itself } of carried) {
    const actor = scenario.actors.find(({ id }) => id === option.actor);
    const snapshot = postures[option.actor];
    if (actor === undefined || snapshot === undefined) continue;
    const next = nextPostures(actor, snapshot, {
      type: 'order',
      track: option.track,
      option: option.id,
      ...(outcome === undefined ? {} : { outcome: outcome.id }),
    });
    const from = snapshot.value[option.track] ?? '';
    const to = next.value[option.track] ?? '';
    const by = outcome?.posture === undefined ? itself : cause;
    if (from !== to)
      moves.push({ kind: 'posture', actor: actor.id, track: option.track, from, to, cause: by });
    postures = { ...postures, [actor.id]: next };
  }
  return { postures, moves };
}
