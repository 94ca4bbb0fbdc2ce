import type { Job, JobReport } from '../analysis/index';
import type { Analyst, AnalystFailure, StopAnalysis } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { AnalysisChannel } from './analysis-work';
import { openChannel } from './channel';
import { startAnalysisWorker } from './workers';

/**
 * Plays of each branch at the end: done in seconds here, and within a minute on a school's machine. A try is counted as often as the
 * analysis that it is set beside, so that both give the same figures.
 */
const plays = { analyse: 512, fork: 512, draw: 10_000, outlook: 10_000 } as const;

/** An analyst in a worker of its own, so that the page never waits. */
export interface WorkingAnalyst extends Analyst {
  /** Starts the worker before it is asked, so that the first answer comes sooner. */
  readonly wake: () => void;
  /** Ends the worker with all that it was asked. */
  readonly end: () => void;
}

/** Makes the analyst of a scenario; its worker starts with the first question, or when it is woken. */
export function analystOf(
  scenario: Scenario,
  startWorker: () => Worker = startAnalysisWorker,
): WorkingAnalyst {
  const channel: AnalysisChannel = openChannel(scenario, startWorker);
  const ask = (job: Job, fail: AnalystFailure, hear: (report: JobReport) => unknown): StopAnalysis =>
    channel.ask(job, { hear, refuse: fail, breakOff: () => fail('broken') });
  return {
    analyse: (record, seat, onReport, fail) =>
      ask({ do: 'analyse', record, seat, plays: plays.analyse }, fail, (report) => {
        if (report.do === 'analyse') onReport(report.result, report.done);
      }),
    fork: (record, seat, point, onReport, fail) =>
      ask({ do: 'fork', record, seat, point, plays: plays.fork }, fail, (report) => {
        if (report.do === 'fork') onReport(report.result, report.done);
      }),
    asDraw: (onReport, fail) =>
      ask({ do: 'as-draw', plays: plays.draw }, fail, (report) => {
        if (report.do === 'as-draw') onReport(report.result, report.done);
      }),
    outlook: (record, onReport, fail) =>
      ask({ do: 'outlook', record, plays: plays.outlook }, fail, (report) => {
        if (report.do === 'outlook') onReport(report.result, report.done);
      }),
    wake: channel.wake,
    end: () => channel.end(),
  };
}
