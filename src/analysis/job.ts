import type { GameRecord } from '../engine/index';
import type { AnalysisTask } from './analyse/analyse';
import type { ForkTask } from './analyse/fork';
import type { Exploration } from './explore/explore-types';
import type { ExplorePolicy } from './explore/prepare';
import type { EndingShares, Fork, GameAnalysis, HistoryAsDraw } from './types';

/** Work that can be done in slices, as plain data that crosses to a worker. */
export type Job =
  | ({ readonly do: 'analyse' } & AnalysisTask)
  | ({ readonly do: 'fork' } & ForkTask)
  | { readonly do: 'as-draw'; readonly plays: number }
  | { readonly do: 'sample'; readonly plays: number }
  | { readonly do: 'outlook'; readonly record: GameRecord; readonly plays: number }
  | ExploreJob;

export interface ExploreJob {
  readonly do: 'explore';
  readonly policy: ExplorePolicy;
  readonly states: number;
}

/** What each kind of job comes to. */
interface JobResults {
  readonly analyse: GameAnalysis;
  readonly fork: Fork;
  readonly 'as-draw': HistoryAsDraw;
  readonly sample: EndingShares;
  readonly outlook: EndingShares;
  readonly explore: Exploration;
}

/** What is known so far, and the part of the work that is done, 0 to 1; at 1 this is the last report. */
export type JobReport = {
  readonly [Kind in Job['do']]: {
    readonly do: Kind;
    readonly result: JobResults[Kind];
    readonly done: number;
  };
}[Job['do']];
