/** Something whose speed is measured: `play` does one piece of work that depends on the seed alone. */
export interface Subject {
  readonly name: string;
  readonly play: (seed: number) => unknown;
}

/** Pieces of work a second of processor time, over all rounds: the median, the slowest and the fastest round. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Milliseconds of processor time of one round of one subject, and of its warming up. */
const span = { round: 400, warmUp: 1000 };

/**
 * Measures subjects beside each other in this one process and thread: all are warmed up, then every round measures each for a
 * moment, so that whatever slows the machine for a while slows all of them. Gives their rates by name.
 */
export function measureTogether(subjects: readonly Subject[], rounds: number): ReadonlyMap<string, Rate> {
  const batches = subjects.map((subject) => ({ subject, size: warmUp(subject), rates: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { subject, size, rates } of batches) {
      const first = 1 + round * size;
      const milliseconds = clock(() => {
        for (let seed = first; seed < first + size; seed++) subject.play(seed);
      });
      rates.push((1000 * size) / milliseconds);
    }
  }
  return new Map(batches.map(({ subject, rates }) => [subject.name, rateOf(rates)]));
}

/** Runs a subject until its code is optimised; gives how many pieces of work fill one round. */
function warmUp({ play }: Subject): number {
  let done = 0;
  let size = 1;
  let spent = 0;
  while (spent < span.warmUp) {
    const taken = clock(() => {
      for (let at = 0; at < size; at++) play(++done);
    });
    spent += taken;
    size = taken < span.round / 8 ? size * 2 : Math.max(1, Math.round((size * span.round) / taken));
  }
  return size;
}

function rateOf(rates: readonly number[]): Rate {
  const sorted = [...rates].sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? 0,
    least: sorted[0] ?? 0,
    most: sorted[sorted.length - 1] ?? 0,
  };
}

/**
 * Milliseconds of processor time that some work takes in all threads of this process: what one core would need, collecting of
 * garbage included, and hardly stretched by whatever else the machine does.
 */
export function clock(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
