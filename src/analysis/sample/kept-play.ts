import type { GameRecord, Seats } from '../../engine/index';
import type { Orders, Scenario } from '../../scenario/index';
import { type Players, policiesOf } from './players';
import type { KeptPlay } from './tally';
import type { Trace } from './trace';

/** A play's orders as they are kept; of a play that broke off, also those of the turn in which it did. */
export function keepPlay(scenario: Scenario, trace: Trace, run: number): KeptPlay {
  const tracks = scenario.actors.reduce((sum, actor) => sum + actor.tracks.length, 0);
  const turns = trace.ending < 0 ? trace.turns + 1 : trace.turns;
  return { run, seed: trace.seed, orders: trace.orders.slice(0, turns * tracks) };
}

/** A kept play as a record that can be replayed, told and gone on with. */
export function recordOfKept(scenario: Scenario, players: Players, { seed, orders }: KeptPlay): GameRecord {
  const tracks = scenario.actors.flatMap((actor) =>
    actor.tracks.map((track) => ({
      actor: actor.id,
      id: track.id,
      options: actor.options.filter((option) => option.track === track.id).map(({ id }) => id),
    })),
  );
  const turns = Array.from({ length: orders.length / tracks.length }, (_, turn): Orders => {
    const byActor: Record<string, Record<string, string>> = {};
    tracks.forEach(({ actor, id, options }, track) => {
      const option = options[(orders[turn * tracks.length + track] ?? 0) - 1];
      if (option !== undefined) byActor[actor] = { ...byActor[actor], [id]: option };
    });
    return byActor;
  });
  return {
    version: 1,
    scenario: scenario.about.id,
    hash: scenario.hash,
    seed,
    seats: seatsOf(scenario, players),
    turns,
    given: {},
    acts: [],
  };
}

/** The seats of a sampled play. A record knows no seat that looks at other plays, so `least-used` stands there as random. */
export function seatsOf(scenario: Scenario, players: Players): Seats {
  const policies = policiesOf(scenario, players);
  return Object.fromEntries(
    scenario.actors.map(({ id }, at) => {
      const policy = policies[at] ?? 'own';
      return [id, policy === 'least-used' || policy === 'own' ? 'random' : policy];
    }),
  );
}
