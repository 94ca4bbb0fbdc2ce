import type { Phase } from '../../analysis/index';

/** Tells threads, while they work, that a phase is to end with what it has: memory that all of them see. */
export type StopFlags = Int32Array<SharedArrayBuffer>;

const phases: readonly Phase[] = ['walk', 'search', 'weigh', 'outlook'];

/** Flags of which none is raised. */
export function stopFlags(): StopFlags {
  return new Int32Array(new SharedArrayBuffer(4 * phases.length));
}

/** Ends a phase, or all of them. */
export function raise(flags: StopFlags, phase?: Phase): void {
  phases.forEach((one, at) => {
    if (phase === undefined || phase === one) Atomics.store(flags, at, 1);
  });
}

/** Whether a phase is to end. */
export function isRaised(flags: StopFlags, phase: Phase): boolean {
  return Atomics.load(flags, phases.indexOf(phase)) === 1;
}
