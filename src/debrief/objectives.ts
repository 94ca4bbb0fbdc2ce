import { readingOf } from '../adjudication/index';
import type { State } from '../engine/index';
import { type ActorId, amountOf, type Scenario } from '../scenario/index';
import { clamped } from '../world/index';

/** One objective of a seat at the end of the play and of history, each 0 (failed) to 10 (met). */
export interface ObjectiveScore {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  /** 1 to 10: how much the seat's own brief cares; shown, never used to add objectives up. */
  readonly weight: number;
  readonly play: number;
  readonly history?: number;
}

/** The ends of the scale of every objective. */
const scale = { min: 0, max: 10 };

/** Scores each objective of a seat on the last state of the play, and on that of history by the same rule. */
export function objectiveScores(
  scenario: Scenario,
  seat: ActorId,
  play: State,
  history: State | undefined,
): readonly ObjectiveScore[] {
  const objectives = scenario.actors.find((actor) => actor.id === seat)?.objectives ?? [];
  return objectives.map(({ score, ...objective }) => {
    const on = (state: State): number => clamped(amountOf(score, readingOf(state)), scale.min, scale.max);
    return { ...objective, play: on(play), ...(history ? { history: on(history) } : {}) };
  });
}
