import { counted } from '../../base/index';
import type { ForkProblem } from '../../engine/index';
import type { ActorId } from '../../scenario/index';

/** Why a play cannot be analysed, by name. */
export type AnalysisProblem =
  /** The record is of another scenario. */
  | { readonly code: 'A001'; readonly scenario: string }
  /** The record does not replay on this edition of the scenario. */
  | { readonly code: 'A002'; readonly turn: number }
  /** The scenario has no such actor. */
  | { readonly code: 'A003'; readonly seat: ActorId }
  /** The actor has no objectives, so nothing can be weighed. */
  | { readonly code: 'A004'; readonly seat: ActorId }
  /** No turn of the play has been resolved. */
  | { readonly code: 'A005' }
  /** The play cannot be forked there. */
  | { readonly code: 'A006'; readonly problem: ForkProblem }
  /** That number of plays cannot be played. */
  | { readonly code: 'A007'; readonly plays: number }
  /** The scenario tells no history. */
  | { readonly code: 'A008' };

/** Thrown if a play that came from outside cannot be analysed; the code says why. */
export class AnalysisRefusal extends Error {
  readonly problem: AnalysisProblem;

  constructor(problem: AnalysisProblem) {
    super(tellAnalysisProblem(problem));
    this.problem = problem;
  }
}

/** Refuses a number of plays that cannot be played. */
export function checkPlays(plays: number): void {
  if (!Number.isInteger(plays) || plays < 2 || plays > 1_000_000)
    throw new AnalysisRefusal({ code: 'A007', plays });
}

/** The sentence for a problem: what is wrong, and what to do. */
function tellAnalysisProblem(problem: AnalysisProblem): string {
  switch (problem.code) {
    case 'A001':
      return `This play is of the scenario "${problem.scenario}". Open it there.`;
    case 'A002':
      return `This play does not replay on this edition of the scenario: turn ${problem.turn} is not possible in it. Open the edition that it was played on.`;
    case 'A003':
      return `The scenario has no actor "${problem.seat}". Name one that it has.`;
    case 'A004':
      return `The actor "${problem.seat}" has no objectives in this scenario, so nothing can be weighed for it. Name an actor that has.`;
    case 'A005':
      return 'No turn of this play has been resolved yet. Play one first.';
    case 'A006':
      return tellFork(problem.problem);
    case 'A007':
      return `An analysis cannot rest on ${counted(problem.plays, 'play')}. Ask for a whole number from 2 to 1000000.`;
    case 'A008':
      return 'This scenario tells no history, so there is none to draw again.';
    default:
      return problem satisfies never;
  }
}

function tellFork(problem: ForkProblem): string {
  switch (problem.why) {
    case 'turn':
      return `This play has no turn ${problem.turn} that can be forked. Name a turn that was played.`;
    case 'unknown':
      return `The scenario has no "${problem.name}" there. Name a track and an option of the seat.`;
    case 'closed':
      return `The option "${problem.problem.option}" was not open in that turn. Name one that was.`;
    default:
      return problem satisfies never;
  }
}
