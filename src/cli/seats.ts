import type { Actor, Scenario } from '../scenario/index';
import { exits, Failure } from './failure';

/** The actor of that id or name; fails with the list of actors where there is none. */
export function seatOf(scenario: Scenario, named: string): Actor {
  const wanted = named.toLowerCase();
  const found = scenario.actors.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const known = scenario.actors.map(({ id }) => id).join(', ');
  throw new Failure(exits.usage, `${scenario.about.id} has no actor "${named}". It has: ${known}.`);
}

/** The actor of that id or name, if a person may play it. */
export function playableSeat(scenario: Scenario, named: string): Actor {
  const actor = seatOf(scenario, named);
  if (actor.playable) return actor;
  const open = playableSeats(scenario).map(({ id }) => id);
  throw new Failure(
    exits.usage,
    `${actor.name} cannot be played: it is moved by its own policy. Seats that can: ${open.join(', ')}.`,
  );
}

/** The actors that a person may play. */
export function playableSeats(scenario: Scenario): readonly Actor[] {
  return scenario.actors.filter(({ playable }) => playable);
}
