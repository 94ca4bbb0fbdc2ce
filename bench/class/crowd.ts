import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Lesson, type LessonPlan, openLesson } from './lesson';

/*
 * The students of many classes, in a process of their own: argv says how many classes, and how their lessons go. Prints what they
 * noticed as JSON, and keeps every device connected until it is told to end.
 */

/** What a crowd is started with. */
export interface CrowdPlan extends LessonPlan {
  readonly classes: number;
  /** Turns after which it is measured, since everything is slower when it happens for the first time. */
  readonly unmeasured: number;
}

/** What a crowd has noticed; times are milliseconds. */
export interface Told {
  readonly reveals: Times;
  readonly answers: Times;
  readonly failures: number;
  /** The first few of them. */
  readonly why: readonly string[];
  /** Seconds of processor time while it played, and for how long that was. */
  readonly busy: number;
  readonly lasted: number;
  /** How late this process itself was, at the 99th percentile. */
  readonly late: number;
}

export interface Times {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

const plan: CrowdPlan = JSON.parse(process.argv[2] ?? '{}');
const reveals: number[] = [];
const answers: number[] = [];
const why: string[] = [];
let failures = 0;
const noted = {
  revealed: (turn: number, after: number) => {
    if (turn > plan.unmeasured) reveals.push(after);
  },
  answered: (after: number) => {
    answers.push(after);
  },
  failed: (reason: string) => {
    failures += 1;
    if (why.length < 5) why.push(reason);
  },
};

const lessons: Lesson[] = [];
// A few at a time: classes do not all come in within one second.
for (let count = 0; count < plan.classes; count += 10) {
  const some = Array.from({ length: Math.min(10, plan.classes - count) }, () => openLesson(plan, noted));
  lessons.push(...(await Promise.all(some)));
}
const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();
const before = process.cpuUsage();
const begun = performance.now();
// Each class at a moment of its own.
const first = (at: number) => begun + plan.period * (0.7 + at / plan.classes);
await Promise.all(lessons.map((lesson, at) => lesson.play(first(at))));
const { user, system } = process.cpuUsage(before);
const told: Told = {
  reveals: timesOf(reveals),
  answers: timesOf(answers),
  failures,
  why,
  busy: (user + system) / 1e6,
  lasted: (performance.now() - begun) / 1000,
  late: delays.percentile(99) / 1e6,
};
console.log(JSON.stringify({ told }));
process.on('SIGTERM', () => process.exit(0));
setInterval(() => undefined, 60_000);

function timesOf(times: number[]): Times {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, median: at(0.5), p99: at(0.99), most: at(1) };
}
