import type { Job, JobReport } from '../analysis/index';
import type { Analyst, AnalystFailure, StopAnalysis } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { FromAnalyst, ToAnalyst } from './analysis-worker';

/** Plays of each branch at the end: done in seconds here, and within a minute on a school's machine. */
const plays = { analyse: 512, fork: 4000, draw: 10_000 } as const;

/** An analyst in a worker of its own, so that the page never waits. */
export interface WorkingAnalyst extends Analyst {
  /** Starts the worker before it is asked, so that the first answer comes sooner. */
  readonly wake: () => void;
  /** Ends the worker with all that it was asked. */
  readonly end: () => void;
}

interface Question {
  readonly report: (report: JobReport) => unknown;
  readonly fail: AnalystFailure;
}

/**
 * Makes the analyst of a scenario. The worker starts with the first question, or when it is woken, and is told the scenario once; one that breaks off
 * fails what it was asked, and the next question gets a new one.
 */
export function analystOf(
  scenario: Scenario,
  startWorker: () => Worker = startAnalysisWorker,
): WorkingAnalyst {
  let worker: Worker | undefined;
  let asked = 0;
  const questions = new Map<number, Question>();

  const leave = (): readonly Question[] => {
    worker?.terminate();
    worker = undefined;
    const left = [...questions.values()];
    questions.clear();
    return left;
  };

  const wake = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<FromAnalyst>) => {
      const question = questions.get(data.number);
      if ('report' in data) {
        if (data.report.done >= 1) questions.delete(data.number);
        question?.report(data.report);
      } else {
        questions.delete(data.number);
        question?.fail(data.refused);
      }
    });
    // A worker that was replaced has nothing more to say.
    const broken = () => {
      if (worker !== started) return;
      for (const { fail } of leave()) fail('broken');
    };
    started.addEventListener('error', broken);
    started.addEventListener('messageerror', broken);
    say(started, { say: 'scenario', scenario });
    return started;
  };

  const ask = (job: Job, question: Question): StopAnalysis => {
    asked += 1;
    const number = asked;
    questions.set(number, question);
    say(wake(), { say: 'start', number, job });
    return () => {
      if (questions.delete(number) && worker !== undefined) say(worker, { say: 'stop', number });
    };
  };

  return {
    analyse: (record, seat, onReport, fail) =>
      ask(
        { do: 'analyse', record, seat, plays: plays.analyse },
        { fail, report: (report) => report.do === 'analyse' && onReport(report.result, report.done) },
      ),
    fork: (record, seat, point, onReport, fail) =>
      ask(
        { do: 'fork', record, seat, point, plays: plays.fork },
        { fail, report: (report) => report.do === 'fork' && onReport(report.result, report.done) },
      ),
    asDraw: (onReport, fail) =>
      ask(
        { do: 'as-draw', plays: plays.draw },
        { fail, report: (report) => report.do === 'as-draw' && onReport(report.result, report.done) },
      ),
    wake: () => void wake(),
    end: () => void leave(),
  };
}

function say(worker: Worker, message: ToAnalyst): void {
  worker.postMessage(message);
}

function startAnalysisWorker(): Worker {
  return new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
}
