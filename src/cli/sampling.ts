import { optionStatuses } from '../adjudication/index';
import { begin, decide, type Game, type Seats } from '../engine/index';
import type { PolicyKind, Scenario } from '../scenario/index';
import { bump, newTally, type Tally, tallyGame } from './tally';

/** Who plays in a sample: each actor by its own policy, or all by one. */
export type SamplePolicy = 'own' | PolicyKind;

export interface Sampling {
  readonly runs: number;
  /** The first play's seed; the others follow it by one. */
  readonly seed: number;
  readonly policy: SamplePolicy;
}

/** Plays many games by policies and counts what happened; the same scenario and sampling always give the same counts. */
export function sample(scenario: Scenario, sampling: Sampling, onPlay: (played: number) => void): Tally {
  const tally = newTally();
  const seats = seatsOf(scenario, sampling.policy);
  for (let run = 0; run < sampling.runs; run++) {
    let game: Game = begin(scenario, { seed: sampling.seed + run, seats });
    while (game.phase === 'deciding') {
      for (const actor of scenario.actors) {
        for (const { option, closed } of optionStatuses(actor, game.state)) {
          if (closed === undefined) bump(tally.open, `${actor.id}.${option}`);
        }
      }
      game = decide(game, {});
    }
    tallyGame(tally, game);
    onPlay(run + 1);
  }
  return tally;
}

function seatsOf(scenario: Scenario, policy: SamplePolicy): Seats {
  return Object.fromEntries(
    scenario.actors.map((actor) => [actor.id, policy === 'own' ? actor.policy.kind : policy]),
  );
}
