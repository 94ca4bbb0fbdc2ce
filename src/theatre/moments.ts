import { type Development, developmentsOf, type View, viewAsTold } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { cuesOf } from './cues';
import { pictureOf } from './picture';
import type { Picture } from './types';

/** A play so far as the map can tell it again: what it shows at the start, and after each development that it shows. */
export interface Replay {
  readonly moments: readonly Development[];
  /** What stood on the map after so many moments; 0 is the start. */
  pictureAt(count: number): Picture;
}

/** The moments of a play as a seat knows them, in their order: what has a picture, and what changed where somebody stands. */
export function replayOf(scenario: Scenario, view: View): Replay {
  const developments = developmentsOf(scenario, view.journal);
  const moments = developments.filter(
    (development) => development.postures.length > 0 || cuesOf(scenario, [development]).length > 0,
  );
  return {
    moments,
    pictureAt(count) {
      const last = moments[count - 1];
      const told = last === undefined ? 0 : developments.indexOf(last) + 1;
      return pictureOf(scenario, { ...viewAsTold(view, developments, told), turn: last?.turn ?? 1 });
    },
  };
}
