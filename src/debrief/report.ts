import { type Answer, answersIn, endingOf, type Game, type GameRecord } from '../engine/index';
import { type Actor, type ActorId, type Ending, type Scenario, turnsBefore } from '../scenario/index';
import { type Alignment, align } from './align';
import { type BeliefTold, beliefsOf } from './beliefs';
import { type Comparison, compareTurns } from './compare';
import { conceptsShown, type ShownConcept } from './concepts';
import { type IndicatorCurve, indicatorCurves } from './curves';
import { type Dimensions, dimensionsOf } from './dimensions';
import { decisionsOf, eventsOf, type GameEvent } from './events';
import { type HarmTold, harmOf } from './harm';
import { type LuckReport, luckOf } from './luck';
import { type Misreading, misreadingOf } from './misreading';
import { type Parting, partingOf } from './moments';
import { type ObjectiveScore, objectiveScores } from './objectives';
import { compareEndings, type OutcomeAgreement } from './outcome';
import { historyGame, openOptions, stepsOf } from './steps';

/** How near two lines of acts lie, as an alignment and on dimensions that are never added up. */
interface Distance {
  readonly alignment: Alignment<GameEvent>;
  readonly dimensions: Dimensions;
}

/** Everything that the debrief of one seat tells, as a value; the student's own words are kept apart. */
export interface Debrief {
  readonly scenario: Scenario;
  readonly seat: Actor;
  readonly record: GameRecord;
  /** All that happened, as it was. */
  readonly journal: Game['journal'];
  /** Turns that were resolved. */
  readonly played: number;
  readonly ending?: Ending;
  /** What became of the questions that the turns asked. */
  readonly answers: readonly Answer[];
  readonly historyEnding?: Ending;
  readonly comparison: Comparison;
  /** Absent when the scenario tells no history. */
  readonly outcome?: OutcomeAgreement;
  readonly distance?: { readonly seat: Distance; readonly all: Distance };
  readonly indicators: readonly IndicatorCurve[];
  readonly beliefs: readonly BeliefTold[];
  readonly luck: LuckReport;
  readonly objectives: readonly ObjectiveScore[];
  readonly concepts: readonly ShownConcept[];
  readonly parting?: Parting;
  readonly misreading?: Misreading;
  readonly harm: readonly HarmTold[];
}

/** Makes the debrief of a game for one seat; throws when the scenario has no such actor. */
export function debriefOf(game: Game, seat: ActorId): Debrief {
  const { scenario } = game;
  const actor = scenario.actors.find(({ id }) => id === seat);
  if (!actor) throw new Error(`no actor ${seat} in ${scenario.about.id}`);
  const history = historyGame(scenario);
  const steps = stepsOf(game);
  const events = eventsOf(game);
  const historyEvents = history ? eventsOf(history) : [];
  const ending = endingOf(game.scenario, game.journal);
  const historyEnding = history && endingOf(history.scenario, history.journal);
  const comparison = compareTurns(
    { play: game, history, openIn: (turn) => openOptions(steps, seat, turn) },
    seat,
  );
  const parting = history && partingOf(scenario, seat, comparison);
  const misreading = misreadingOf(game, seat, parting);
  const distance = (theirs: readonly GameEvent[], mine: readonly GameEvent[]): Distance => {
    const alignment = align(theirs, mine);
    return { alignment, dimensions: dimensionsOf(alignment, scenario.turns.length) };
  };
  return {
    scenario,
    seat: actor,
    record: game.record,
    journal: game.journal,
    played: game.record.turns.length,
    ...(ending ? { ending } : {}),
    answers: answersIn(game.journal),
    ...(historyEnding ? { historyEnding } : {}),
    comparison,
    ...(ending && historyEnding ? { outcome: compareEndings(ending, historyEnding) } : {}),
    ...(history
      ? {
          distance: {
            seat: distance(decisionsOf(historyEvents, seat), decisionsOf(events, seat)),
            all: distance(historyEvents, events),
          },
        }
      : {}),
    indicators: indicatorCurves(game, history, seat),
    beliefs: beliefsOf(game),
    luck: luckOf(game, history),
    objectives: objectiveScores(scenario, seat, game.state, history?.state),
    concepts: conceptsShown(
      scenario.concepts,
      seat,
      steps.map(({ state }) => state),
      game.journal,
      // What history did before is there when the first turn begins.
    ).map((shown) => ({ ...shown, turn: Math.max(shown.turn, turnsBefore(scenario) + 1) })),
    ...(parting ? { parting } : {}),
    ...(misreading ? { misreading } : {}),
    harm: harmOf(game),
  };
}
