/** What a page's main thread did while it was traced, in milliseconds. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** Callbacks of animation frames. */
  readonly frames: readonly Task[];
  /** Moments that the page marked, in their order. */
  readonly marks: readonly Mark[];
}

/** `work` is processor time of the thread, which other programs on the machine hardly stretch; `at` and `length` are clock time. */
export interface Task {
  readonly at: number;
  readonly work: number;
  readonly length: number;
}

/** `work` is the processor time that the thread had used by then. */
export interface Mark {
  readonly name: string;
  readonly at: number;
  readonly work: number;
}

/** One event of Chromium's trace format; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Categories that a trace must have for `mainThreadOf`. */
export const traceCategories: readonly string[] = ['toplevel', 'blink.user_timing', 'devtools.timeline'];

/** Reads the main thread of the page that made marks whose names begin with `prefix`; throws where there is none. */
export function mainThreadOf(trace: string, prefix: string): MainThread {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const own = traceEvents.find(({ name }) => name.startsWith(prefix));
  if (!own) throw new Error(`the trace has no mark that begins with ${prefix}`);
  const here = traceEvents.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
  const called = (name: string) =>
    here.filter((event) => event.name === name && event.ph === 'X').map(taskOf);
  return {
    tasks: called('ThreadControllerImpl::RunTask'),
    frames: called('FireAnimationFrame'),
    marks: here
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, ts, tts = 0 }) => ({ name: name.slice(prefix.length), at: ts / 1000, work: tts / 1000 }))
      .sort((a, b) => a.at - b.at),
  };
}

/** From each mark of one name to the first mark of another after it. */
export function spans(marks: readonly Mark[], from: string, to: string): readonly Task[] {
  return marks.flatMap((start, index) => {
    if (start.name !== from) return [];
    const end = marks.slice(index + 1).find(({ name }) => name === to);
    return end ? [{ at: start.at, work: end.work - start.work, length: end.at - start.at }] : [];
  });
}

function taskOf({ ts, dur = 0, tdur = dur }: TraceEvent): Task {
  return { at: ts / 1000, work: tdur / 1000, length: dur / 1000 };
}
