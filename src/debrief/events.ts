import { type Development, developmentsOf, type Game, type Seat } from '../engine/index';
import { type Actor, lexiconOf, type Scenario, targetActor, type Visibility } from '../scenario/index';
import type { Act } from './align';

/** One act of a game: an order that an actor gave, or an event from outside that carries a code. */
export interface GameEvent extends Act {
  /** `inject` when it came from outside; otherwise who gave the order. */
  readonly by: Seat | 'inject';
  /** Option of the order, or inject. */
  readonly id: string;
  readonly track?: string;
  readonly outcome?: string;
  readonly visibility: Visibility;
}

/** All acts of a game: by turn, injects before orders, orders in the written order of actors and tracks. */
export function eventsOf(game: Game): readonly GameEvent[] {
  const { scenario, record } = game;
  const developments = developmentsOf(scenario, game.journal);
  return record.turns.flatMap((_, index) => {
    const ofTurn = developments.filter(({ turn }) => turn === index + 1);
    return [
      ...ofTurn.flatMap((development) => injectOf(scenario, development)),
      ...scenario.actors.flatMap((actor) => ordersOf(game, actor, ofTurn, index)),
    ];
  });
}

/** The acts that one actor decided, in order. */
export function decisionsOf(events: readonly GameEvent[], actor: string): readonly GameEvent[] {
  return events.filter((event) => event.actor === actor && event.by !== 'inject');
}

function ordersOf(
  game: Game,
  actor: Actor,
  developments: readonly Development[],
  index: number,
): readonly GameEvent[] {
  const orders = game.record.turns[index]?.[actor.id] ?? {};
  return actor.tracks.flatMap((track) => {
    const option = actor.options.find((candidate) => candidate.id === orders[track.id]);
    if (!option) return [];
    const development = developments.find(
      ({ order }) => order?.actor === actor.id && order.track === track.id,
    );
    const outcome = development?.outcome?.id;
    return [
      {
        actor: actor.id,
        target: targetActor(game.scenario, option),
        code: option.cameo,
        turn: index + 1,
        by: game.record.seats[actor.id] ?? 'hold',
        id: option.id,
        track: track.id,
        visibility: option.visibility,
        ...(outcome === undefined ? {} : { outcome }),
      },
    ];
  });
}

function injectOf(scenario: Scenario, { cause, turn }: Development): readonly GameEvent[] {
  const inject = cause.by === 'inject' ? lexiconOf(scenario).inject(cause.id) : undefined;
  if (!inject?.cameo) return [];
  const { id, cameo: code, from, label } = inject;
  return [{ actor: from ?? label, target: undefined, code, turn, by: 'inject', id, visibility: 'public' }];
}
