import type { Scenario } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { drawnRun, reseed } from '../kernel/run';
import { addValue, estimateOf, type Moments, noMoments } from '../statistics/moments';
import { likelihoodOf } from '../statistics/share';
import type { Estimate, Likelihood, Method } from '../types';
import { type Budget, type Stop, stretch } from './budget';
import type { Player } from './chances';
import { type Distribution, distribute } from './distribute';
import { rounded } from './measure';

/** What a position leads to when everybody goes on by stated policies: every figure by the method that is named. */
export interface Outlook {
  readonly method: Method;
  /** Why it was not followed exactly: what ran out, or `thinking` where an actor's chances cannot be told. */
  readonly because?: Stop | 'thinking';
  readonly endings: readonly Likelihood[];
  readonly families: readonly Likelihood[];
  /** By turn in which a play can end. */
  readonly lengths: readonly (Likelihood & { readonly turn: number })[];
  /** Actors with objectives. */
  readonly seats: readonly {
    readonly actor: string;
    readonly score: Estimate;
    readonly objectives: readonly { readonly id: string; readonly score: Estimate }[];
  }[];
  /** By indicator, by turn that was resolved: the share of plays that resolved it, and among all plays the share at each value. */
  readonly indicators: readonly {
    readonly id: string;
    readonly least: number;
    readonly turns: readonly {
      readonly turn: number;
      readonly mean: number;
      readonly shares: readonly number[];
    }[];
  }[];
}

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
  const chances = players.flatMap((player) => (player.chances === undefined ? [] : [player.chances]));
  let because: Stop | 'thinking' = 'thinking';
  if (chances.length === players.length) {
    const work = distribute(kernel, from, chances, rounded, budget.exact);
    for (;;) {
      const step = work.next();
      if (step.done === true) {
        if (!('stop' in step.value)) return exactOutlook(kernel.scenario, step.value);
        because = step.value.stop;
        break;
      }
      yield { by: 'exact', done: Math.min(1, step.value / budget.exact.steps) };
    }
  }
  const sampled = openSample(kernel, from, players);
  const plays = Math.max(16, Math.floor(stretch / kernel.scenario.turns.length));
  for (let done = 0; done < budget.plays && (done === 0 || budget.isLate?.() !== true); done += plays) {
    sampled.play(budget.seed + done, Math.min(plays, budget.plays - done));
    yield { by: 'sample', done: Math.min(1, (done + plays) / budget.plays) };
  }
  return { ...sampled.outlook(), because };
}

function exactOutlook(scenario: Scenario, found: Distribution<number>): Outlook {
  const sure = (value: number): Estimate => ({ mean: value, low: value, high: value });
  const share = (id: string, value: number): Likelihood => ({ id, share: value, low: value, high: value });
  const endingShare = (at: number): number => found.endings[at] ?? 0;
  return {
    method: { by: 'exact', states: found.states },
    endings: scenario.endings.map(({ id }, at) => share(id, endingShare(at))),
    families: familiesOf(scenario).map((family) =>
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

/** Plays from a position with one seed after another, and counts. */
function openSample(kernel: Kernel, from: Int32Array | 'start', players: readonly Player[]) {
  const { layout, scenario } = kernel;
  const start = (from === 'start' ? kernel.start : from).slice();
  start.fill(0, layout.scratch);
  const first = start[layout.turn] as number;
  const state = new Int32Array(layout.width);
  const run = drawnRun(0);
  const endings = new Float64Array(scenario.endings.length);
  const lengths = new Float64Array(scenario.turns.length + 1);
  const scores: Moments[] = scenario.actors.map(() => noMoments);
  const objectives: Moments[][] = scenario.actors.map((actor) => actor.objectives.map(() => noMoments));
  const rows = Array.from({ length: scenario.turns.length + 1 }, () =>
    scenario.indicators.map(({ min, max }) => new Float64Array(max - min + 1)),
  );
  let plays = 0;
  const stand = (turn: number): void => {
    scenario.indicators.forEach(({ min }, at) => {
      const shares = rows[turn]?.[at] as Float64Array;
      const value = (state[layout.indicators + at] as number) - min;
      shares[value] = (shares[value] as number) + 1;
    });
  };
  const one = (seed: number): void => {
    reseed(run, seed);
    state.set(start);
    if (from === 'start') kernel.situate(state, run);
    for (let turn = first; ; turn++) {
      for (let actor = 0; actor < players.length; actor++) (players[actor] as Player).decide(state, run);
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      stand(turn);
      const ending = kernel.endingOf(state);
      if (ending >= 0) {
        endings[ending] = (endings[ending] as number) + 1;
        lengths[turn] = (lengths[turn] as number) + 1;
        break;
      }
      kernel.goOn(state, run);
    }
    plays++;
    for (let actor = 0; actor < scores.length; actor++) {
      scores[actor] = addValue(scores[actor] as Moments, kernel.score(state, actor));
      const own = objectives[actor] as Moments[];
      kernel.objectives(state, actor).forEach((score, at) => {
        own[at] = addValue(own[at] as Moments, score);
      });
    }
  };
  const bounds = { least: 0, most: 10 };
  return {
    play: (seed: number, count: number): void => {
      for (let at = 0; at < count; at++) one(seed + at);
    },
    outlook: (): Outlook => ({
      method: { by: 'sample', plays },
      endings: scenario.endings.map(({ id }, at) => likelihoodOf(id, endings[at] ?? 0, plays)),
      families: familiesOf(scenario).map((family) => {
        const count = scenario.endings.reduce(
          (sum, ending, at) => (ending.family === family ? sum + (endings[at] ?? 0) : sum),
          0,
        );
        return likelihoodOf(family, count, plays);
      }),
      lengths: [...lengths].flatMap((count, turn) =>
        count === 0 ? [] : [{ turn, ...likelihoodOf(`${turn}`, count, plays) }],
      ),
      seats: scenario.actors.flatMap((actor, at) =>
        actor.objectives.length === 0
          ? []
          : [
              {
                actor: actor.id,
                score: estimateOf(scores[at] ?? noMoments, bounds),
                objectives: actor.objectives.map(({ id }, place) => ({
                  id,
                  score: estimateOf(objectives[at]?.[place] ?? noMoments, bounds),
                })),
              },
            ],
      ),
      indicators: indicatorsOf(
        scenario,
        rows.map((row) => row.map((shares) => shares.map((count) => (plays === 0 ? 0 : count / plays)))),
      ),
    }),
  };
}

function familiesOf(scenario: Scenario): readonly string[] {
  return [...new Set(scenario.endings.map(({ family }) => family))];
}

function indicatorsOf(scenario: Scenario, rows: readonly (readonly Float64Array[])[]): Outlook['indicators'] {
  return scenario.indicators.map(({ id, min }, at) => ({
    id,
    least: min,
    turns: rows.flatMap((row, turn) => {
      const shares = [...(row[at] ?? [])];
      const all = shares.reduce((sum, share) => sum + share, 0);
      if (all === 0) return [];
      const mean = shares.reduce((sum, share, value) => sum + share * (min + value), 0) / all;
      return [{ turn, mean, shares }];
    }),
  }));
}
