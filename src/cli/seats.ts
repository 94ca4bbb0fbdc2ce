import { type Actor, nearestName, type Scenario } from '../scenario/index';
import { exits, Failure } from './failure';

/** The actor of that id or name; fails with the list of actors where there is none. */
export function seatOf(scenario: Scenario, named: string): Actor {
  const wanted = plain(named);
  const found = scenario.actors.find(({ id, name }) => plain(id) === wanted || plain(name) === wanted);
  if (found !== undefined) return found;
  const ids = scenario.actors.map(({ id }) => id);
  const nearest = nearestName(named, ids);
  const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const missing =
    named.trim() === '' ? 'The name of the actor is empty.' : `${scenario.about.id} has no actor "${named}".`;
  throw new Failure(exits.usage, `${missing}${meant} It has: ${ids.join(', ')}.`);
}

/** Names are found whatever their case, and whether their words are joined by spaces, hyphens or underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** The actor of that id or name, if a person may play it. */
export function playableSeat(scenario: Scenario, named: string): Actor {
  const actor = seatOf(scenario, named);
  if (actor.playable) return actor;
  const open = playableSeats(scenario).map(({ id }) => id);
  throw new Failure(
    exits.usage,
    `${actor.name} cannot be played: it follows its own policy. Seats that can be played: ${open.join(', ')}.`,
  );
}

/** The actors that a person may play. */
export function playableSeats(scenario: Scenario): readonly Actor[] {
  return scenario.actors.filter(({ playable }) => playable);
}
