import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightOf } from '../../src/debrief/index';
import {
  begin,
  type DecidingGame,
  decide,
  type Game,
  historyRecord,
  type OverGame,
  orderProblems,
  replay,
  type Seats,
  view,
} from '../../src/engine/index';
import type { Actor, ActorId, Scenario } from '../../src/scenario/index';
import { dist } from '../../tools/build.mjs';

/** What a seat orders in one turn: option by track; a track that is not named holds. */
export type TurnOrders = Readonly<Record<string, string>>;

/** A whole play of one seat, worked out by the engine before a browser plays it. */
export interface LineOfPlay {
  readonly scenario: Scenario;
  readonly seat: Actor;
  readonly seed: number;
  /** Who decides otherwise than by the policy that the scenario gives it. */
  readonly others: Seats;
  readonly turns: readonly TurnOrders[];
  readonly game: OverGame;
}

interface Search {
  readonly scenario: Scenario;
  readonly seat: ActorId;
  readonly others?: Seats;
  /** What the seat orders now; undefined where this play leads nowhere. */
  readonly ordersIn: (game: DecidingGame) => TurnOrders | undefined;
  readonly wanted: (game: OverGame) => boolean;
}

/** Seeds that are tried, from 1 on: enough for a result that comes once in fifty plays. */
const mostSeeds = 400;

/** The crisis as the built app has it, so that the test and the page cannot speak of two editions. */
export function builtCrisis(id = 'iran-pakistan-2024'): Scenario {
  return JSON.parse(readFileSync(join(dist, 'scenarios', `${id}.json`), 'utf8'));
}

/** The play of the lowest seed that comes out as wanted; throws where none within the bound does. */
export function findLine({ scenario, seat, others = {}, ordersIn, wanted }: Search): LineOfPlay {
  const actor = actorOf(scenario, seat);
  for (let seed = 1; seed <= mostSeeds; seed++) {
    const turns: TurnOrders[] = [];
    let game: Game = begin(scenario, { seed, seats: { ...others, [seat]: 'human' } });
    while (game.phase === 'deciding') {
      const orders = ordersIn(game);
      if (orders === undefined) break;
      turns.push(orders);
      game = decide(game, { [seat]: orders });
    }
    if (game.phase === 'over' && wanted(game)) return { scenario, seat: actor, seed, others, turns, game };
  }
  throw new Error(`no play of ${scenario.about.id} as ${seat} with a seed up to ${mostSeeds} comes out so`);
}

/** What history ordered for a seat in this turn; undefined where the play has closed a part of it. */
export function asInHistory(game: DecidingGame, seat: ActorId): TurnOrders | undefined {
  const told = game.scenario.history.find(({ turn }) => turn === game.state.turn - 1);
  const orders = told?.orders[seat] ?? {};
  return orderProblems(game, { [seat]: orders }).length === 0 ? orders : undefined;
}

/** The play in which a side orders what it ordered, the other states do as they did, and luck allows the ending that history had. */
export function historicalLine(scenario: Scenario, seat: ActorId): LineOfPlay {
  const told = replay(scenario, historyRecord(scenario)).game;
  if (told.phase !== 'over') throw new Error('history does not reach an ending');
  const others: Seats = Object.fromEntries(
    scenario.actors
      .filter(({ id, objectives }) => id !== seat && objectives.length > 0)
      .map(({ id }) => [id, 'historical']),
  );
  return findLine({
    scenario,
    seat,
    others,
    ordersIn: (game) => asInHistory(game, seat),
    wanted: ({ ending }) => ending === told.ending,
  });
}

/** On each track the open order that weighs heaviest as conflict on Goldstein's scale; nothing where all are friendly. */
export function mostHostile(game: DecidingGame, seat: ActorId): TurnOrders {
  const { options } = actorOf(game.scenario, seat);
  const weights = new Map(options.map(({ id, cameo }) => [id, weightOf(cameo)]));
  const weight = (option: string) => weights.get(option) ?? 0;
  return Object.fromEntries(
    view(game, seat).tracks.flatMap(({ track, options: statuses }) => {
      const open = statuses.filter(({ closed }) => closed === undefined).map(({ option }) => option);
      const [worst] = open.sort((a, b) => weight(a) - weight(b));
      return worst !== undefined && weight(worst) < 0 ? [[track, worst]] : [];
    }),
  );
}

export function actorOf(scenario: Scenario, id: ActorId): Actor {
  const actor = scenario.actors.find((one) => one.id === id);
  if (!actor) throw new Error(`${scenario.about.id} has no actor ${id}`);
  return actor;
}
