import { type RecordChecker, recordCheckerOf } from '../analysis/index';
import { type ClassPlay, type CountedPlays, countPlays, type NamesInFigures } from '../debrief/index';
import type { SeenCode } from '../panels/index';
import type { Scenario } from '../scenario/index';
import {
  type Found,
  type Gathered,
  gather,
  type Intake,
  partIn,
  type ReadProblem,
  readResults,
  type Source,
} from '../session/index';
import type { Channel, FromWorker, ToWorker } from './channel';
import { type GivenFile, textsOf } from './intake-files';
import { looksLikeScenario } from './looks-like-scenario';

/** What the page asks of its worker about results; the scenario comes with the question, since a class can have results of several. */
export type IntakeJob =
  | { readonly do: 'read'; readonly files: readonly GivenFile[]; readonly texts: readonly Source[] }
  /** The QR codes on a picture of the camera. */
  | { readonly do: 'look'; readonly frame: ImageBitmap }
  | { readonly do: 'gather'; readonly scenario: Scenario; readonly found: readonly Found[] }
  | {
      readonly do: 'count';
      readonly scenario: Scenario;
      readonly plays: readonly ClassPlay[];
      readonly names: NamesInFigures;
    };

/** What it answers: how far it is, and in the end what it has. */
export type IntakeReport =
  | { readonly do: 'progress'; readonly done: number; readonly of: number }
  /** With the crises among the files, which are opened on the page. */
  | { readonly do: 'read'; readonly intake: Intake; readonly crises: readonly Source[] }
  /** Absent where this browser cannot read pictures. */
  | { readonly do: 'look'; readonly codes?: readonly SeenCode[] }
  | { readonly do: 'gather'; readonly gathered: Gathered }
  | { readonly do: 'count'; readonly counted: CountedPlays };

export type IntakeChannel = Channel<IntakeJob, IntakeReport, never>;

/** Milliseconds of work between two looks at what was said meanwhile. */
const breath = 50;

/** Questions that are no longer wanted. */
const stopped = new Set<number>();
let checker: { readonly of: string; readonly check: RecordChecker } | undefined;

/** Hears what the page says to a worker that reads results; rejects where the work breaks off. */
export async function hear(data: ToWorker<IntakeJob>): Promise<void> {
  switch (data.say) {
    case 'scenario':
      return;
    case 'start':
      return answer(data.number, data.asked);
    case 'stop':
      stopped.add(data.number);
      return;
    default:
      data satisfies never;
  }
}

async function answer(number: number, job: IntakeJob): Promise<void> {
  const told = await reportOf(number, job);
  if (told !== undefined && !stopped.delete(number)) say({ number, told, isLast: true });
}

async function reportOf(number: number, job: IntakeJob): Promise<IntakeReport | undefined> {
  switch (job.do) {
    case 'read':
      return read(number, job);
    case 'look':
      return look(job.frame);
    case 'gather':
      return sort(number, job);
    case 'count':
      return { do: 'count', counted: countPlays(job.scenario, job.plays, job.names) };
    default:
      return job satisfies never;
  }
}

async function read(
  number: number,
  { files, texts }: Extract<IntakeJob, { do: 'read' }>,
): Promise<IntakeReport | undefined> {
  const sources: Source[] = [...texts];
  const crises: Source[] = [];
  const problems: ReadProblem[] = [];
  const of = 2 * files.length + texts.length;
  for (const [at, file] of files.entries()) {
    const got = await textsOf(file, async (picture) =>
      (await import('./qr-pictures')).codesOnPicture(picture),
    );
    if ('problem' in got) problems.push(got.problem);
    else for (const source of got.sources) (looksLikeScenario(source.text) ? crises : sources).push(source);
    if (stopped.has(number)) return undefined;
    say({ number, told: { do: 'progress', done: at + 1, of }, isLast: false });
  }
  const intake = await inSlices(number, readResults(sources), files.length, of);
  return intake && { do: 'read', intake: { ...intake, problems: [...problems, ...intake.problems] }, crises };
}

async function look(frame: ImageBitmap): Promise<IntakeReport> {
  const { codesInView } = await import('./qr-pictures');
  const texts = await codesInView(frame).catch(() => undefined);
  return { do: 'look', ...(texts === undefined ? {} : { codes: texts.map(seenCode) }) };
}

function seenCode(text: string): SeenCode {
  const part = partIn(text);
  return { text, ...(part === undefined ? {} : { part }) };
}

async function sort(
  number: number,
  { scenario, found }: Extract<IntakeJob, { do: 'gather' }>,
): Promise<IntakeReport | undefined> {
  if (checker?.of !== scenario.hash) checker = { of: scenario.hash, check: recordCheckerOf(scenario) };
  const gathered = await inSlices(number, gather(scenario, checker.check, found), 0, found.length);
  return gathered && { do: 'gather', gathered };
}

/** Drives a generator, telling how far it is, until it is done or no longer wanted. */
async function inSlices<T>(
  number: number,
  steps: Generator<number, T>,
  before: number,
  of: number,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + breath;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    say({ number, told: { do: 'progress', done: before + step.value, of }, isLast: false });
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped.has(number)) return undefined;
  }
}

function say(message: FromWorker<IntakeReport, never>): void {
  postMessage(message);
}
