import type { Entry, Game, Seat } from '../engine/index';
import type { Actor, Option, Scenario } from '../scenario/index';
import type { Act } from './align';

/** One act of a game: an order that an actor gave, or an event from outside that carries a code. */
export interface GameEvent extends Act {
  /** `inject` when it came from outside; otherwise who gave the order. */
  readonly by: Seat | 'inject';
  /** Option of the order, or inject. */
  readonly id: string;
  readonly track?: string;
  readonly outcome?: string;
  readonly covert: boolean;
}

/** All acts of a game: by turn, injects before orders, orders in the written order of actors and tracks. */
export function eventsOf(game: Game): readonly GameEvent[] {
  const { scenario, record } = game;
  return record.turns.flatMap((_, index) => [
    ...injectsOf(game, index + 1),
    ...scenario.actors.flatMap((actor) => ordersOf(game, actor, index)),
  ]);
}

/** The acts that one actor decided, in order. */
export function decisionsOf(events: readonly GameEvent[], actor: string): readonly GameEvent[] {
  return events.filter((event) => event.actor === actor && event.by !== 'inject');
}

function ordersOf(game: Game, actor: Actor, index: number): readonly GameEvent[] {
  const orders = game.record.turns[index]?.[actor.id] ?? {};
  return actor.tracks.flatMap((track) => {
    const option = actor.options.find((candidate) => candidate.id === orders[track.id]);
    if (!option) return [];
    const entry = game.journal.find(
      (line) =>
        line.kind === 'order' &&
        line.turn === index + 1 &&
        line.actor === actor.id &&
        line.track === track.id,
    );
    return [
      {
        actor: actor.id,
        target: targetActor(game.scenario, option),
        code: option.cameo,
        turn: index + 1,
        by: game.record.seats[actor.id] ?? 'hold',
        id: option.id,
        track: track.id,
        covert: option.covert,
        ...outcomeOf(entry),
      },
    ];
  });
}

function outcomeOf(entry: Entry | undefined): { readonly outcome?: string } {
  return entry?.kind === 'order' && entry.outcome !== undefined ? { outcome: entry.outcome } : {};
}

function injectsOf(game: Game, turn: number): readonly GameEvent[] {
  return game.journal.flatMap((entry) => {
    if (entry.kind !== 'inject' || entry.turn !== turn) return [];
    const inject = game.scenario.injects.find((candidate) => candidate.id === entry.id);
    if (!inject?.cameo) return [];
    return [
      {
        actor: inject.from ?? inject.label,
        target: undefined,
        code: inject.cameo,
        turn,
        by: 'inject' as const,
        id: inject.id,
        covert: false,
      },
    ];
  });
}

/** The actor at whom an option is aimed: itself a target, or the owner of the place; nobody when neither is named. */
export function targetActor(scenario: Scenario, option: Option): string | undefined {
  const target = option.target;
  if (!target) return undefined;
  if ('actor' in target) return target.actor;
  return scenario.theatre.places.find((place) => place.id === target.place)?.of;
}
