import type { Scenario } from '../../scenario/index';
import type { ClassPlay } from './class-play';
import { type FiguresOfClass, figuresOfClass } from './figures-of-class';
import { hideNames } from './hide-names';

/** Whether figures say who played. */
export type NamesInFigures = 'shown' | 'hidden';

/** The figures of plays as they are shown. */
export interface CountedPlays {
  readonly figures: FiguresOfClass;
  /** What games are called in the figures, by what they were called; a game that is not here has kept its name. */
  readonly games: ReadonlyMap<string, string>;
}

const unchanged: ReadonlyMap<string, string> = new Map();

/** Works out the figures of plays, with names or without: a second of work for some thousand plays. */
export function countPlays(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  names: NamesInFigures,
): CountedPlays {
  switch (names) {
    case 'shown':
      return { figures: figuresOfClass(scenario, plays), games: unchanged };
    case 'hidden': {
      const hidden = hideNames(plays);
      return { figures: figuresOfClass(scenario, hidden.plays), games: hidden.games };
    }
    default:
      return names satisfies never;
  }
}
