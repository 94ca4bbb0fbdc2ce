import type { EndingShares, Job } from '../analysis/index';
import { encodeLink } from '../engine/index';
import type { ClassCounter } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { AnalysisChannel } from './analysis-work';
import { openChannel } from './channel';
import { startAnalysisWorker } from './workers';

/** Plays of the model behind each answer: done in seconds, also for a class in which the bell broke many games off. */
const plays = { sample: 10_000, outlook: 4000 } as const;

/** Scenarios whose workers are kept: one for each of two classes. */
const mostOpen = 2;

type Sampled = Extract<Job, { do: 'sample' | 'outlook' }>;

/** What the Class page asks of the model, in a worker for each crisis; what was worked out is not worked out again. */
export function openClassCounter(
  startWorker: () => Worker = startAnalysisWorker,
): Pick<ClassCounter, 'sample' | 'outlook'> {
  const channels = new Map<string, AnalysisChannel>();
  const known = new Map<string, EndingShares>();

  const channelOf = (scenario: Scenario): AnalysisChannel => {
    const open = channels.get(scenario.hash) ?? openChannel(scenario, startWorker);
    channels.delete(scenario.hash);
    channels.set(scenario.hash, open);
    for (const [hash, channel] of channels) {
      if (channels.size <= mostOpen) break;
      channel.end('another crisis is shown');
      channels.delete(hash);
    }
    return open;
  };

  const ask = (
    scenario: Scenario,
    key: string,
    job: Sampled,
    hear: (shares: EndingShares | undefined) => void,
  ): (() => void) => {
    const shares = known.get(key);
    if (shares !== undefined) {
      hear(shares);
      return () => undefined;
    }
    return channelOf(scenario).ask(job, {
      hear: (report) => {
        if (report.do !== 'sample' && report.do !== 'outlook') return;
        const isDone = report.done >= 1;
        if (isDone) known.set(key, report.result);
        // Of many games only the last word is told, or the page would be drawn for every step of each.
        if (isDone || report.do === 'sample') hear(report.result);
      },
      refuse: () => hear(undefined),
      breakOff: () => hear(undefined),
    });
  };

  return {
    sample: (scenario, hear) => ask(scenario, scenario.hash, { do: 'sample', plays: plays.sample }, hear),
    outlook: (scenario, record, hear) =>
      ask(
        scenario,
        `${scenario.hash} ${encodeLink(record)}`,
        { do: 'outlook', record, plays: plays.outlook },
        hear,
      ),
  };
}
