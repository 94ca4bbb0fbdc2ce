import { impossible } from '../../../base/index';
import { endingFamilies, type Scenario } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';
import { drawnRun, reseed } from '../../kernel/run';
import { addValue, estimateOf, joinMoments, type Moments, noMoments } from '../../statistics/moments';
import { likelihoodOf } from '../../statistics/share';
import { type Slice, stretch } from '../budget';
import type { Player } from './chances';
import { type Because, indicatorsOf, type Outlook } from './outlook-parts';

/** What plays from a position came to, counted, as plain data. */
export interface PlaysTally {
  plays: number;
  /** By ending; and by the turn in which a play ended. */
  readonly endings: Float64Array;
  readonly lengths: Float64Array;
  /** By actor; and by objective. */
  readonly scores: Moments[];
  readonly objectives: Moments[][];
  /** By turn, by indicator, by value from its least: plays that stood there. */
  readonly rows: readonly (readonly Float64Array[])[];
}

/** A tally of no plays. */
export function noPlays({ actors, endings, indicators, turns }: Scenario): PlaysTally {
  return {
    plays: 0,
    endings: new Float64Array(endings.length),
    lengths: new Float64Array(turns.length + 1),
    scores: actors.map(() => noMoments),
    objectives: actors.map((actor) => actor.objectives.map(() => noMoments)),
    rows: Array.from({ length: turns.length + 1 }, () =>
      indicators.map(({ min, max }) => new Float64Array(max - min + 1)),
    ),
  };
}

/** Which plays are made: so many, each with the seed that follows the one before, and until it is late. */
export interface PlaysBudget {
  readonly plays: number;
  readonly seed: number;
  /** One stretch of the first slice is made even then. */
  readonly isLate?: () => boolean;
}

/** Makes the plays of a slice from a position in which orders are awaited, or from the start; yields the part that is done. */
export function* samplePlays(
  kernel: Kernel,
  from: Int32Array | 'start',
  players: readonly Player[],
  { plays, seed, isLate = () => false }: PlaysBudget,
  { slice, of }: Slice,
): Generator<number, PlaysTally> {
  const { layout, scenario } = kernel;
  const start = (from === 'start' ? kernel.start : from).slice();
  start.fill(0, layout.scratch);
  const firstTurn = start[layout.turn] ?? impossible();
  const state = new Int32Array(layout.width);
  const run = drawnRun(0);
  const tally = noPlays(scenario);
  const { endings, lengths, scores, objectives, rows } = tally;
  const stand = (turn: number): void => {
    scenario.indicators.forEach(({ min }, at) => {
      const shares = rows[turn]?.[at] as Float64Array;
      const value = (state[layout.indicators + at] ?? impossible()) - min;
      shares[value] = (shares[value] ?? impossible()) + 1;
    });
  };
  const playOne = (ofSeed: number): void => {
    reseed(run, ofSeed);
    state.set(start);
    if (from === 'start') kernel.situate(state, run);
    for (let turn = firstTurn; ; turn++) {
      for (let actor = 0; actor < players.length; actor++)
        (players[actor] ?? impossible()).decide(state, run);
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      stand(turn);
      const ending = kernel.endingOf(state);
      if (ending >= 0) {
        endings[ending] = (endings[ending] ?? impossible()) + 1;
        lengths[turn] = (lengths[turn] ?? impossible()) + 1;
        break;
      }
      kernel.goOn(state, run);
    }
    tally.plays++;
    for (let actor = 0; actor < scores.length; actor++) {
      scores[actor] = addValue(scores[actor] ?? impossible(), kernel.score(state, actor));
      const own = objectives[actor] ?? impossible();
      kernel.objectives(state, actor).forEach((score, at) => {
        own[at] = addValue(own[at] ?? impossible(), score);
      });
    }
  };

  const first = Math.floor((slice * plays) / of);
  const end = Math.floor(((slice + 1) * plays) / of);
  const pause = Math.max(16, Math.floor(stretch / scenario.turns.length));
  let play = first;
  while (play < end && (play === 0 || !isLate())) {
    for (const until = Math.min(end, play + pause); play < until; play++) playOne(seed + play);
    yield (play - first) / (end - first);
  }
  return tally;
}

/** Adds the plays of a tally to another; in one fixed order, or the last digits differ. */
export function joinPlays(whole: PlaysTally, part: PlaysTally): void {
  const add = (into: Float64Array, from: Float64Array): void => {
    for (const [at, count] of from.entries()) into[at] = (into[at] ?? impossible()) + count;
  };
  whole.plays += part.plays;
  add(whole.endings, part.endings);
  add(whole.lengths, part.lengths);
  part.rows.forEach((row, turn) => {
    row.forEach((counts, at) => {
      add(whole.rows[turn]?.[at] as Float64Array, counts);
    });
  });
  part.scores.forEach((moments, actor) => {
    whole.scores[actor] = joinMoments(whole.scores[actor] ?? impossible(), moments);
  });
  part.objectives.forEach((own, actor) => {
    const into = whole.objectives[actor] ?? impossible();
    own.forEach((moments, at) => {
      into[at] = joinMoments(into[at] ?? impossible(), moments);
    });
  });
}

/** The figures of counted plays, with their intervals. */
export function sampledOutlook(
  scenario: Scenario,
  { plays, endings, lengths, scores, objectives, rows }: PlaysTally,
  because: Because,
): Outlook {
  const bounds = { least: 0, most: 10 };
  return {
    method: { by: 'sample', plays },
    because,
    endings: scenario.endings.map(({ id }, at) => likelihoodOf(id, endings[at] ?? 0, plays)),
    families: endingFamilies(scenario).map((family) => {
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
  };
}
