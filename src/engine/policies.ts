import { optionStatuses, readingOf } from '../adjudication/index';
import { draw, luckKey, pick, scale } from '../base/index';
import {
  type Actor,
  type ActorId,
  amountOf,
  type Expression,
  holds,
  type PolicyKind,
  type Reading,
  type Scenario,
} from '../scenario/index';
import { thinks } from './thinking';
import type { DecidingGame } from './types';

type TrackOrders = Readonly<Record<string, string>>;

/**
 * What an actor orders when nobody gives its orders: nothing where a person holds the seat, else by the policy of the seat, or by
 * another that is named. Weights may read only what the actor sees (the checker holds them to it); luck is keyed by track. A
 * policy that thinks is not asked here: its orders must be given, and this throws if they are not.
 */
export function chooseOrders(game: DecidingGame, id: ActorId, by?: PolicyKind): TrackOrders {
  const actor = game.scenario.actors.find((one) => one.id === id);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  const seat = by ?? game.record.seats[id];
  return seat === 'human' ? {} : byPolicy(game, actor, seat ?? actor.policy.kind);
}

function byPolicy(game: DecidingGame, actor: Actor, kind: PolicyKind): TrackOrders {
  switch (kind) {
    case 'hold':
      return {};
    case 'random':
      return drawByTrack(
        game,
        actor,
        () => 1,
        () => 1,
      );
    case 'weights':
      return byWeights(game, actor);
    case 'historical':
      return { ...byWeights(game, actor), ...asInHistory(game, actor) };
    case 'logit':
    case 'cautious':
    case 'hawkish':
    case 'unpredictable':
      if (thinks(actor, kind)) {
        throw new Error(`${actor.id} thinks (${kind}): its orders of turn ${game.state.turn} must be given`);
      }
      return byWeights(game, actor);
    default:
      return kind satisfies never;
  }
}

function byWeights(game: DecidingGame, actor: Actor): TrackOrders {
  const reading = readingOf(game.state);
  const { weights, hold } = planOf(actor);
  return drawByTrack(
    game,
    actor,
    (option) => amountIn(weights.get(option), reading),
    (track) => amountIn(hold.get(track), reading),
  );
}

/** A weight; 0 for what is not named. */
function amountIn(weight: Expression | undefined, reading: Reading): number {
  return weight === undefined ? 0 : amountOf(weight, reading);
}

function drawByTrack(
  game: DecidingGame,
  actor: Actor,
  weigh: (option: string) => number,
  weighHold: (track: string) => number,
): TrackOrders {
  const { seed } = game.record;
  const { tracks, trackOf } = planOf(actor);
  const statuses = optionStatuses(actor, game.state);
  const orders: Record<string, string> = {};
  for (const { id, key } of tracks) {
    const options: string[] = [];
    const weights: number[] = [];
    for (const { option, closed } of statuses) {
      if (closed !== undefined || trackOf.get(option) !== id) continue;
      options.push(option);
      weights.push(weigh(option));
    }
    weights.push(weighHold(id));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) continue;
    const option = options[pick(weights, scale(draw(seed, game.state.turn, key), total))];
    if (option !== undefined) orders[id] = option;
  }
  return orders;
}

/** What the policies look up of an actor, by name. */
interface Plan {
  readonly tracks: readonly { readonly id: string; readonly key: number }[];
  readonly trackOf: ReadonlyMap<string, string>;
  readonly weights: ReadonlyMap<string, Expression>;
  readonly hold: ReadonlyMap<string, Expression>;
}

const plans = new WeakMap<Actor, Plan>();

function planOf(actor: Actor): Plan {
  let plan = plans.get(actor);
  if (plan === undefined) {
    plan = {
      tracks: actor.tracks.map(({ id }) => ({ id, key: luckKey(`policy:${actor.id}.${id}`) })),
      trackOf: new Map(actor.options.map(({ id, track }) => [id, track])),
      weights: new Map(actor.policy.weights.map(({ option, weight }) => [option, weight])),
      hold: new Map(actor.policy.hold.map(({ track, weight }) => [track, weight])),
    };
    plans.set(actor, plan);
  }
  return plan;
}

/** History's orders of this turn on each track where they are open, while history's own precondition holds. */
function asInHistory(game: DecidingGame, actor: Actor): TrackOrders {
  const entry = historyOf(game.scenario, game.state.turn);
  if (entry === undefined || (entry.while !== undefined && !holds(entry.while, readingOf(game.state))))
    return {};
  const statuses = optionStatuses(actor, game.state);
  const isOpen = (option: string) =>
    statuses.some((status) => status.option === option && status.closed === undefined);
  return Object.fromEntries(
    Object.entries(entry.orders[actor.id] ?? {}).filter(([, option]) => isOpen(option)),
  );
}

/** History's entry for a turn (from 1), if the scenario has one. */
export function historyOf(scenario: Scenario, turn: number): Scenario['history'][number] | undefined {
  return scenario.history.find((entry) => entry.turn === turn - 1);
}
