import type { Phase } from '../../analysis/index';

/** What tells threads, in the midst of their work, that a phase is to end with what it has: memory that all of them see. */
export type Bells = Int32Array<SharedArrayBuffer>;

const phases: readonly Phase[] = ['walk', 'search', 'weigh', 'outlook'];

/** Bells that have not rung. */
export function hangBells(): Bells {
  return new Int32Array(new SharedArrayBuffer(4 * phases.length));
}

/** Ends a phase, or all of them. */
export function ring(bells: Bells, phase?: Phase): void {
  phases.forEach((one, at) => {
    if (phase === undefined || phase === one) Atomics.store(bells, at, 1);
  });
}

/** Whether a phase is to end. */
export function hasRung(bells: Bells, phase: Phase): boolean {
  return Atomics.load(bells, phases.indexOf(phase)) === 1;
}
