import { optionStatuses, readingOf } from '../adjudication/index';
import { draw, luckKey, pick, scale } from '../base/index';
import { type Actor, type ActorId, amountOf, holds, type PolicyKind, type Scenario } from '../scenario/index';
import type { DecidingGame } from './types';

type TrackOrders = Readonly<Record<string, string>>;

/**
 * What an actor orders when nobody gives its orders: by the policy of its seat, or by its own policy when a person holds the
 * seat and gave none. Weights may read only what the actor sees (the checker holds them to it); luck is keyed by track.
 */
export function chooseOrders(game: DecidingGame, id: ActorId): TrackOrders {
  const actor = game.scenario.actors.find((one) => one.id === id);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  const seat = game.record.seats[id];
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
    default:
      return kind satisfies never;
  }
}

function byWeights(game: DecidingGame, actor: Actor): TrackOrders {
  const reading = readingOf(game.state);
  return drawByTrack(
    game,
    actor,
    (option) => {
      const weight = actor.policy.weights.find((one) => one.option === option)?.weight;
      return weight === undefined ? 0 : amountOf(weight, reading);
    },
    (track) => {
      const weight = actor.policy.hold.find((one) => one.track === track)?.weight;
      return weight === undefined ? 0 : amountOf(weight, reading);
    },
  );
}

function drawByTrack(
  game: DecidingGame,
  actor: Actor,
  weigh: (option: string) => number,
  weighHold: (track: string) => number,
): TrackOrders {
  const open = optionStatuses(actor, game.state).filter((status) => status.closed === undefined);
  const drawn = actor.tracks.flatMap((track): [string, string][] => {
    const options = open.filter(({ option }) =>
      actor.options.some(({ id, track: of }) => id === option && of === track.id),
    );
    const weights = [...options.map(({ option }) => weigh(option)), weighHold(track.id)];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return [];
    const key = luckKey(`policy:${actor.id}.${track.id}`);
    const option = options[pick(weights, scale(draw(game.record.seed, game.state.turn, key), total))];
    return option === undefined ? [] : [[track.id, option.option]];
  });
  return Object.fromEntries(drawn);
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
