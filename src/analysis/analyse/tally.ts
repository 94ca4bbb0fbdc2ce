import { deadlySides, icbViolence } from '../../scenario/index';
import { endingClassesOf } from '../kernel/ending-classes';
import type { Kernel } from '../kernel/kernel';
import { addValue, joinMoments, type Moments, noMoments } from '../statistics/moments';

/** What the plays from one position came to, for one seat. */
export interface Outcomes {
  /** By ending. */
  readonly endings: readonly number[];
  /** By level of violence. */
  readonly violence: readonly number[];
  /** Plays in which an order of a side that can be played killed people from the position on. */
  readonly killed: number;
  /** The same by the side that gave the order, for each of the deadly sides. */
  readonly killedBy: readonly number[];
  readonly score: Moments;
  /** By objective. */
  readonly objectives: readonly Moments[];
}

/** What the plays of one turn came to; lists stand in the order of the turn's plan. */
export interface TurnTally {
  readonly before: Outcomes;
  /** With the seat's own orders, the others by their policies. */
  readonly chosen: Outcomes;
  readonly alternatives: readonly Outcomes[];
  /** By alternative: its score less that of what was chosen, from the real position and from those believed in. */
  readonly differences: readonly Moments[];
  readonly known: readonly Moments[];
  /** By decision: score of what was chosen less the mean of all that was open. */
  readonly gains: readonly Moments[];
  readonly choice: Moments;
  readonly others: Moments;
  readonly luck: Moments;
}

export interface GameTally {
  readonly turns: readonly TurnTally[];
  /** From the last position of the play; of no plays where that was the end. */
  readonly last: Outcomes;
}

/** Counts what plays come to, one after another. */
export interface OutcomeCounter {
  readonly add: (state: Int32Array, ending: number, score: number, killed: number) => void;
  readonly counted: () => Outcomes;
}

/** Opens a counter for the outcomes of one seat. */
export function outcomeCounter(kernel: Kernel, actor: number): OutcomeCounter {
  const endings = new Array<number>(kernel.scenario.endings.length).fill(0);
  const objectives: Moments[] = (kernel.scenario.actors[actor]?.objectives ?? []).map(() => noMoments);
  const violence = icbViolence.map(() => 0);
  const classes = endingClassesOf(kernel);
  let score = noMoments;
  const killedBy = deadlySides(kernel.scenario).map(() => 0);
  let killed = 0;
  return {
    add: (state, ending, value, killers) => {
      if (killers !== 0) killed++;
      for (let at = 0; at < killedBy.length; at++) {
        if (((killers >>> at) & 1) === 1) killedBy[at] = (killedBy[at] ?? 0) + 1;
      }
      endings[ending] = (endings[ending] ?? 0) + 1;
      const level = classes.violence(state, ending);
      violence[level] = (violence[level] ?? 0) + 1;
      score = addValue(score, value);
      const values = kernel.objectives(state, actor);
      for (let at = 0; at < objectives.length; at++) {
        objectives[at] = addValue(objectives[at] ?? noMoments, values[at] ?? 0);
      }
    },
    counted: () => ({ endings, violence, killed, killedBy, score, objectives }),
  };
}

/** The outcomes of both lists of plays. */
export function joinOutcomes(one: Outcomes, other: Outcomes): Outcomes {
  return {
    endings: one.endings.map((count, at) => count + (other.endings[at] ?? 0)),
    violence: one.violence.map((count, at) => count + (other.violence[at] ?? 0)),
    killed: one.killed + other.killed,
    killedBy: one.killedBy.map((count, at) => count + (other.killedBy[at] ?? 0)),
    score: joinMoments(one.score, other.score),
    objectives: joinLists(one.objectives, other.objectives),
  };
}

/** The tally of both lists of plays; join batches in their order to have the same figures from any number of workers. */
export function joinTallies(one: GameTally, other: GameTally): GameTally {
  return {
    turns: one.turns.map((turn, at) => joinTurns(turn, other.turns[at])),
    last: joinOutcomes(one.last, other.last),
  };
}

function joinTurns(one: TurnTally, other: TurnTally | undefined): TurnTally {
  if (other === undefined) throw new Error('tallies of two different plays');
  return {
    before: joinOutcomes(one.before, other.before),
    chosen: joinOutcomes(one.chosen, other.chosen),
    alternatives: one.alternatives.map((outcomes, at) =>
      joinOutcomes(outcomes, other.alternatives[at] ?? outcomes),
    ),
    differences: joinLists(one.differences, other.differences),
    known: joinLists(one.known, other.known),
    gains: joinLists(one.gains, other.gains),
    choice: joinMoments(one.choice, other.choice),
    others: joinMoments(one.others, other.others),
    luck: joinMoments(one.luck, other.luck),
  };
}

function joinLists(one: readonly Moments[], other: readonly Moments[]): readonly Moments[] {
  return one.map((moments, at) => joinMoments(moments, other[at] ?? noMoments));
}
