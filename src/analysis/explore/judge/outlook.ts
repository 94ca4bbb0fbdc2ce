import { endingFamilies, type Scenario } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';
import { passOn } from '../../steps';
import type { Estimate, Likelihood, Method } from '../../types';
import type { Budget } from '../budget';
import { rounded } from '../walk/measure';
import type { Player } from './chances';
import { type Distribution, distribute } from './distribute';
import { type Because, indicatorsOf, type Outlook } from './outlook-parts';
import { joinPlays, noPlays, sampledOutlook, samplePlays } from './sample-outlook';

/** How exactly, and else how often, to look. */
export interface OutlookBudget {
  readonly exact: Budget;
  /** Plays that are made where exactness is out of reach. */
  readonly plays: number;
  /** Of the first play; the others follow it by one, so that two outlooks of as many plays share their luck. */
  readonly seed: number;
  /** Says that plays are to stop; one stretch of them is always made. */
  readonly isLate?: () => boolean;
}

/** Plays are counted in so many slices, whoever counts them: joined in their order they give the same figures everywhere. */
export const outlookSlices = 4;

/**
 * What a position in which orders are awaited, or the start, leads to: exactly where the budget reaches, else by sampled plays.
 * Yields what it does and how far it has come, 0 to 1.
 */
export function* outlook(
  kernel: Kernel,
  from: Int32Array | 'start',
  players: readonly Player[],
  budget: OutlookBudget,
): Generator<{ readonly by: Method['by']; readonly done: number }, Outlook> {
  const found = yield* passOn(outlookExactly(kernel, from, players, budget.exact), (done) => ({
    by: 'exact' as const,
    done,
  }));
  if (typeof found !== 'string') return found;
  const whole = noPlays(kernel.scenario);
  for (let slice = 0; slice < outlookSlices; slice++) {
    const plays = samplePlays(kernel, from, players, budget, { slice, of: outlookSlices });
    const tell = (done: number) => ({ by: 'sample' as const, done: (slice + done) / outlookSlices });
    joinPlays(whole, yield* passOn(plays, tell));
  }
  return sampledOutlook(kernel.scenario, whole, found);
}

/** Follows exactly what a position leads to; what ran out where the budget does not reach. Yields the part that is spent, 0 to 1. */
export function* outlookExactly(
  kernel: Kernel,
  from: Int32Array | 'start',
  players: readonly Player[],
  budget: Budget,
): Generator<number, Outlook | Because> {
  const chances = players.flatMap((player) => (player.chances === undefined ? [] : [player.chances]));
  if (chances.length < players.length) return 'thinking';
  const work = distribute(kernel, from, chances, rounded, budget);
  const found = yield* passOn(work, (steps) => Math.min(1, steps / budget.steps));
  return 'stop' in found ? found.stop : outlookOf(kernel.scenario, found);
}

function outlookOf(scenario: Scenario, found: Distribution<number>): Outlook {
  const sure = (value: number): Estimate => ({ mean: value, low: value, high: value });
  const share = (id: string, value: number): Likelihood => ({ id, share: value, low: value, high: value });
  const endingShare = (at: number): number => found.endings[at] ?? 0;
  return {
    method: { by: 'exact', states: found.states },
    endings: scenario.endings.map(({ id }, at) => share(id, endingShare(at))),
    families: endingFamilies(scenario).map((family) =>
      share(
        family,
        scenario.endings.reduce((sum, one, at) => (one.family === family ? sum + endingShare(at) : sum), 0),
      ),
    ),
    lengths: found.lengths.flatMap((value, turn) =>
      value === 0 ? [] : [{ turn, ...share(`${turn}`, value) }],
    ),
    seats: scenario.actors.flatMap(({ id, objectives }, actor) =>
      objectives.length === 0
        ? []
        : [
            {
              actor: id,
              score: sure(found.scores[actor] ?? 0),
              objectives: objectives.map((one, at) => ({
                id: one.id,
                score: sure(found.objectives[actor]?.[at] ?? 0),
              })),
            },
          ],
    ),
    indicators: indicatorsOf(scenario, found.indicators),
  };
}
