import type { ClassPlay } from '../../debrief/index';
import type { Scenario } from '../../scenario/index';
import type { Forecasts } from './use-forecasts';

/** Figures that are shown of a class: all of them with names, or one thing on a wall, where nobody is named. */
type ShownFigures = 'all' | 'river' | 'moments';

export interface FiguresProps {
  readonly scenario: Scenario;
  /** Must keep its identity while nothing changes. */
  readonly plays: readonly ClassPlay[];
  readonly name: string;
  readonly show: ShownFigures;
  readonly forecasts?: Forecasts;
}
