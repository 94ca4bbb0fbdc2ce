import {
  endingAfter,
  optionStatuses,
  readingOf,
  resolveOrders,
  runRules,
  type State,
  situate,
  startState,
  type TurnLuck,
} from '../adjudication/index';
import type { ActorId, GivenLuck, Orders, Scenario } from '../scenario/index';
import type { Entry } from '../world/index';
import { settledBets } from './bets';
import { listAnew } from './listing';
import { chooseOrders } from './policies';
import { presencesAnew } from './presence';
import { endingForms } from './told-forms';
import type { DecidingGame, Game, GameRecord, OrderProblem, Seats } from './types';
import { wantForms } from './wants';

/** How a game begins. */
export interface Setup {
  /** 0 to 4294967295. */
  readonly seed: number;
  /** Who plays whom; an actor that is not named is given to its own policy. */
  readonly seats?: Seats;
  /** By turn (from 1): results told instead of drawn. */
  readonly given?: Readonly<Record<number, GivenLuck>>;
  readonly acts?: GameRecord['acts'];
}

/** Begins a game: the first turn's situation has happened, and orders are awaited. */
export function begin(scenario: Scenario, setup: Setup): DecidingGame {
  const seats = Object.fromEntries(
    scenario.actors.map((actor) => [actor.id, setup.seats?.[actor.id] ?? actor.policy.kind]),
  );
  const record: GameRecord = {
    version: 1,
    scenario: scenario.about.id,
    hash: scenario.hash,
    seed: setup.seed >>> 0,
    seats,
    turns: [],
    given: setup.given ?? {},
    acts: tidyActs(setup.acts ?? []),
  };
  const start = startState(scenario);
  const { state, entries } = situate(scenario, start, luckOf(record, 1));
  return {
    phase: 'deciding',
    scenario,
    record,
    state,
    journal: [...entries, ...presencesAnew(scenario, state)],
    curve: [start.world.indicators],
    listed: listAnew(scenario, state),
  };
}

/** Acts by turn and each once, so that equal acts are equal records in every form. */
function tidyActs(acts: GameRecord['acts']): GameRecord['acts'] {
  const isFirst = ({ turn, inject }: GameRecord['acts'][number], at: number) =>
    acts.findIndex((act) => act.turn === turn && act.inject === inject) === at;
  return acts.filter(isFirst).sort((a, b) => a.turn - b.turn);
}

function luckOf(record: GameRecord, turn: number): TurnLuck {
  const given = record.given[turn];
  const thrown = record.acts.filter((act) => act.turn === turn).map((act) => act.inject);
  return { seed: record.seed, thrown, ...(given === undefined ? {} : { given }) };
}

/** What is wrong with orders at this moment; nothing, if they can be given. */
export function orderProblems(game: DecidingGame, orders: Orders): readonly OrderProblem[] {
  return Object.entries(orders).flatMap(([id, byTrack]) => {
    const actor = game.scenario.actors.find((one) => one.id === id);
    const statuses = actor === undefined ? [] : optionStatuses(actor, game.state);
    return Object.entries(byTrack).flatMap(([track, option]): OrderProblem[] => {
      const common = { actor: id, track, option } as const;
      const known = actor?.options.some((one) => one.id === option && one.track === track);
      const status = statuses.find((one) => one.option === option);
      if (known !== true || status === undefined) return [{ ...common, why: 'unknown' }];
      return status.closed === undefined ? [] : [{ ...common, why: 'closed', status }];
    });
  });
}

/**
 * Resolves a turn. Orders for actors that a policy holds are chosen by it unless they are given; every order, chosen or given,
 * goes into the record. Throws on orders that are not legal, which is a mistake of the caller: ask `orderProblems` first. Throws
 * too if orders of an actor that thinks are missing: `thinkingTasks` says whose are needed, and `analysis` works them out.
 */
export function decide(game: DecidingGame, orders: Orders): Game {
  return resolveTurn(game, everyOrder(game, orders));
}

/** The orders given, and those that the policies of the other seats choose. */
export function everyOrder(game: DecidingGame, orders: Orders): Orders {
  const chosen = game.scenario.actors
    .filter((actor) => orders[actor.id] === undefined)
    .map((actor) => [actor.id, chooseOrders(game, actor.id)] as const);
  return { ...Object.fromEntries(chosen), ...orders };
}

/** The end of a turn: the game as it stands when the reveal tells what the orders led to, before the next turn's situation. */
export interface TurnEnd {
  readonly state: State;
  readonly orders: Orders;
  readonly outcomes: Readonly<Record<string, string>>;
  /** What the turn wrote into the journal: adjudication and consequences. */
  readonly entries: readonly Entry[];
}

/** Resolves a turn with exactly these orders: what a replay does. Throws on orders that are not legal. */
export function resolveTurn(game: DecidingGame, given: Orders): Game {
  return resolveAndTell(game, given).next;
}

/** Resolves a turn and gives its end too, for whoever looks between the reveal and the next turn. */
export function resolveAndTell(
  game: DecidingGame,
  given: Orders,
): { readonly next: Game; readonly end: TurnEnd } {
  const { scenario } = game;
  const orders = tidy(scenario, given);
  const wrong = orderProblems(game, orders);
  if (wrong.length > 0)
    throw new Error(`orders that are not legal in turn ${game.state.turn}: ${JSON.stringify(wrong)}`);
  const record: GameRecord = { ...game.record, turns: [...game.record.turns, orders] };
  const luck = luckOf(record, game.state.turn);
  const resolved = resolveOrders(scenario, game.state, orders, luck);
  const after = runRules(scenario, resolved.state, orders, resolved.outcomes, luck);
  const ending = endingAfter(scenario, after.state, orders, resolved.outcomes);
  const curve = [...game.curve, after.state.world.indicators];
  const read = readingOf(after.state, orders, resolved.outcomes);
  const settled = settledBets(scenario, game.journal, read, ending !== undefined);
  const entries = [...resolved.entries, ...after.entries, ...settled];
  const journal = [...game.journal, ...entries];
  const end: TurnEnd = { state: after.state, orders, outcomes: resolved.outcomes, entries };
  if (ending !== undefined) {
    const { turn } = after.state;
    const forms = { ...endingForms(ending, read), ...wantForms(scenario, read) };
    const last = { turn, step: 'ending', kind: 'ending', id: ending.id, ...forms } as const;
    const over: Game = {
      phase: 'over',
      scenario,
      record,
      state: after.state,
      journal: [...journal, last],
      curve,
      listed: game.listed,
      before: game,
      ending: ending.id,
    };
    return { next: over, end };
  }
  const begun: State = { ...after.state, turn: after.state.turn + 1 };
  const { state, entries: news } = situate(scenario, begun, luckOf(record, begun.turn));
  const listed = listAnew(scenario, state, game.listed);
  return {
    next: {
      phase: 'deciding',
      scenario,
      record,
      state,
      journal: [...journal, ...news, ...presencesAnew(scenario, state, journal)],
      curve,
      listed,
      before: game,
    },
    end,
  };
}

/** Orders in the scenario's order of actors and tracks, without holds, so that equal orders are equal records. */
function tidy(scenario: Scenario, orders: Orders): Orders {
  const known = scenario.actors.flatMap((actor): [ActorId, Record<string, string>][] => {
    const ofActor = orders[actor.id];
    if (ofActor === undefined) return [];
    const byTrack = actor.tracks.flatMap(({ id }): [string, string][] => {
      const option = ofActor[id];
      return option === undefined ? [] : [[id, option]];
    });
    const strange = Object.entries(ofActor).filter(([track]) => !actor.tracks.some(({ id }) => id === track));
    return byTrack.length + strange.length === 0
      ? []
      : [[actor.id, Object.fromEntries([...byTrack, ...strange])]];
  });
  const strange = Object.entries(orders).filter(([id]) => !scenario.actors.some((actor) => actor.id === id));
  return Object.fromEntries([...known, ...strange]);
}
