import type { Job, JobReport } from '../analysis/index';
import type { Forecaster } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { AnalysisChannel } from './analysis-work';
import { openChannel } from './channel';
import { startAnalysisWorker } from './workers';

/** Plays that are counted from the start and from where one was broken off: intervals of a few in a hundred. */
const plays = { sample: 2000, outlook: 2000 } as const;

/** A forecaster in a worker of its own, which can be ended. */
export interface WorkingForecaster extends Forecaster {
  readonly end: () => void;
}

/** Makes the forecaster of a scenario; its worker starts with the first question. What cannot be counted is not told. */
export function forecasterOf(
  scenario: Scenario,
  startWorker: () => Worker = startAnalysisWorker,
): WorkingForecaster {
  const channel: AnalysisChannel = openChannel(scenario, startWorker);
  const ask = (job: Job, hear: (report: JobReport) => unknown) =>
    channel.ask(job, { hear, refuse: () => {}, breakOff: () => {} });
  return {
    sample: (hear) =>
      ask({ do: 'sample', plays: plays.sample }, (report) => {
        if (report.do === 'sample') hear(report.result);
      }),
    outlook: (record, hear) =>
      ask({ do: 'outlook', record, plays: plays.outlook }, (report) => {
        if (report.do === 'outlook') hear(report.result);
      }),
    end: () => channel.end(),
  };
}
