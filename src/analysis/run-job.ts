import type { Scenario } from '../scenario/index';
import { type AnalysisTask, analyse, type PreparedAnalysis, prepareAnalysis } from './analyse/analyse';
import { forkOf } from './analyse/fork';
import { AnalysisRefusal, checkPlays } from './analyse/problem';
import { drawHistory } from './as-draw';
import type { ExploreJob, Job, JobReport } from './job';
import type { Kernel } from './kernel/kernel';
import { outlookOf, sampleEndings } from './sample/ending-shares';
import { passOn } from './steps';
import { believe } from './think/believe';
import { thinkOrders } from './think/think-orders';

/**
 * Does a job in slices of some milliseconds: yields undefined after each, so that it can be stopped, or a report if there is
 * something new. Equal jobs give equal last reports on every machine. What cannot be done is thrown as an `AnalysisRefusal`.
 */
export function* runJob(
  kernel: Kernel,
  job: Exclude<Job, ExploreJob>,
): Generator<JobReport | undefined, void> {
  const { scenario } = kernel;
  switch (job.do) {
    case 'analyse':
      for (const progress of analyse(analysisOf(kernel, job)))
        yield progress && { do: 'analyse', ...progress };
      return;
    case 'fork':
      for (const progress of forkOf(
        kernel,
        job,
        ({ view, actor, kind, seed }) => thinkOrders(scenario, view, actor, kind, seed).orders,
      ))
        yield progress && { do: 'fork', ...progress };
      return;
    case 'as-draw':
      yield* drawInSteps(scenario, job.plays);
      return;
    case 'sample':
      for (const progress of sampleEndings(kernel, job.plays))
        yield progress && { do: 'sample', ...progress };
      return;
    case 'outlook':
      for (const progress of outlookOf(kernel, job.record, job.plays))
        yield progress && { do: 'outlook', ...progress };
      return;
    default:
      job satisfies never;
  }
}

/** Loads the code that runs an exploration, which is as large as that of all other jobs together. */
export async function loadExplorer(): Promise<typeof import('./explore/run-exploration').runExploration> {
  return (await import('./explore/run-exploration')).runExploration;
}

/** A prepared analysis whose batches can be divided among threads; refuses by name a play that cannot be analysed. */
export function analysisOf(kernel: Kernel, task: AnalysisTask): PreparedAnalysis {
  return prepareAnalysis(kernel, task, believe);
}

/** History drawn a few times first, so that there is something to show, then as often as asked. */
function* drawInSteps(scenario: Scenario, plays: number): Generator<JobReport | undefined, void> {
  checkPlays(plays);
  if (scenario.history.length === 0) throw new AnalysisRefusal({ code: 'A008' });
  const few = Math.min(plays, 500);
  for (const runs of few < plays ? [few, plays] : [plays]) {
    const result = yield* passOn(drawHistory(scenario, { runs, seed: 1 }), () => undefined);
    yield { do: 'as-draw', result, done: runs / plays };
  }
}
