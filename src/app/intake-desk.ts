import type { ClassActs, ClassCounter } from '../panels/index';
import type { Intake, Source } from '../session/index';
import { openChannel } from './channel';
import type { IntakeChannel, IntakeJob, IntakeReport } from './intake-work';

/** The worker that reads and sorts results, as the Class page asks it. */
export interface IntakeDesk {
  /** Asks for what takes several steps, and gives how to stop it; `end` is called where the worker breaks off. */
  readonly ask: (job: IntakeJob, hear: (report: IntakeReport) => void, end: () => void) => () => void;
  /** Reads one text; undefined where the worker breaks off. */
  readonly read: (source: Source) => Promise<Intake | undefined>;
  readonly look: ClassActs['look'];
  readonly count: ClassCounter['count'];
}

/** Opens the worker when it is first asked. One that breaks off is a mistake of ours, or a file of the app that is missing; the page is told. */
export function openIntake(startWorker: () => Worker, tellFault: (said: string) => void): IntakeDesk {
  const channel: IntakeChannel = openChannel<IntakeJob, IntakeReport, never>(undefined, startWorker);
  const ask = (
    job: IntakeJob,
    hear: (report: IntakeReport) => void,
    end: () => void,
    handedOver?: readonly Transferable[],
  ) => {
    const breakOff = (said: string) => {
      end();
      tellFault(said);
    };
    return channel.ask(job, { hear, refuse: () => undefined, breakOff }, handedOver);
  };
  return {
    ask: (job, hear, end) => ask(job, hear, end),
    read: (source) =>
      new Promise((resolve) => {
        const hear = (report: IntakeReport) => {
          if (report.do === 'read') resolve(report.intake);
        };
        ask({ do: 'read', files: [], texts: [source] }, hear, () => resolve(undefined));
      }),
    look: (frame) =>
      new Promise((resolve) => {
        const hear = (report: IntakeReport) => {
          if (report.do === 'look') resolve(report.codes);
        };
        ask({ do: 'look', frame }, hear, () => resolve(undefined), [frame]);
      }),
    count: (scenario, plays, names, hear) => {
      const take = (report: IntakeReport) => {
        if (report.do === 'count') hear(report.counted);
      };
      return ask({ do: 'count', scenario, plays, names }, take, () => hear(undefined));
    },
  };
}
