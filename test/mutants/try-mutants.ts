import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyMutant } from './every-mutant';
import { edited, type Mutant } from './mutant';
import type { Tried } from './worker';

const root = join(import.meta.dirname, '..', '..');
/** The least share of mutants, in percent, that must be noticed. */
export const leastScore = 90;
/** Milliseconds after which tests that hang count as having noticed. */
const patience = 10 * 60_000;

/** What became of one mutant. */
export interface Trial {
  readonly mutant: Mutant;
  /** The test that noticed it; undefined where it survived. */
  readonly by: string | undefined;
  readonly seconds: number;
}

/**
 * Puts each mutant into the code as it is loaded and runs the tests related to it up to the first failure; gives those that survived.
 * Throws, before any is tried, where the code no longer has what a mutant changes.
 * @param tell called after each, in their order
 */
export async function tryMutants(
  chosen: readonly Mutant[],
  tell: (trial: Trial) => void,
): Promise<readonly Mutant[]> {
  for (const edit of chosen.flatMap(({ edits }) => edits))
    edited(readFileSync(join(root, edit.file), 'utf8'), edit);
  const survivors: Mutant[] = [];
  let child = await start();
  try {
    for (const mutant of chosen) {
      const started = performance.now();
      child.send(everyMutant.indexOf(mutant));
      const told = await answer(child);
      const by = told === 'late' ? 'tests that did not end' : (told as Tried).by;
      if (by === undefined) survivors.push(mutant);
      tell({ mutant, by, seconds: (performance.now() - started) / 1000 });
      if (told !== 'late') continue;
      child.kill('SIGKILL');
      child = await start();
    }
  } finally {
    child.kill('SIGKILL');
  }
  return survivors;
}

/** The share of mutants that were noticed, in percent. */
export function scoreOf(tried: number, survived: number): number {
  return (100 * (tried - survived)) / tried;
}

/** A mutant that no test noticed, with the code before and after. */
export function tellSurvivor({ meaning, edits }: Mutant): string {
  return [
    `Survived: ${meaning}`,
    ...edits.map(({ file, find, put }) => `  ${file}\n    - ${find}\n    + ${put}`),
  ].join('\n');
}

/** Starts a process that tries mutants, and waits until it is ready. */
async function start(): Promise<ChildProcess> {
  // The tests take their usual number of rounds, whoever asks.
  const { DEEP: _, ...env } = process.env;
  const child = fork(join(import.meta.dirname, 'worker.ts'), {
    execArgv: ['--import', 'tsx'],
    cwd: root,
    env,
  });
  await answer(child);
  return child;
}

/** What a process says next; `late` if it says nothing for too long. Throws if it ends. */
function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve('late')), patience);
    const onMessage = (message: unknown) => settle(() => resolve(message));
    const onExit = (code: number | null) =>
      settle(() => reject(new Error(`the process that tries mutants ended with ${code}`)));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      then();
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
