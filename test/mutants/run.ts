import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyMutant } from './every-mutant';
import { edited, type Mutant } from './mutant';
import type { Tried } from './worker';

/*
 * npm run mutants: puts each mutant into the code as it is loaded, runs the tests related to it up to the first failure, and
 * prints what no test noticed and the score. `npm run mutants -- <words>` takes only those whose file or meaning has a word.
 */

const root = join(import.meta.dirname, '..', '..');
/** The least share of mutants, in percent, that must be noticed. */
const leastScore = 90;
/** Milliseconds after which tests that hang count as having noticed. */
const patience = 10 * 60_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Starts a process that tries mutants, and waits until it is ready. */
async function start(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'], cwd: root });
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

function isChosen({ meaning, edits }: Mutant, words: readonly string[]): boolean {
  return (
    words.length === 0 ||
    words.some((word) => meaning.includes(word) || edits.some(({ file }) => file.includes(word)))
  );
}

const words = process.argv.slice(2);
const chosen = everyMutant.filter((mutant) => isChosen(mutant, words));
for (const edit of chosen.flatMap(({ edits }) => edits))
  edited(readFileSync(join(root, edit.file), 'utf8'), edit);

let child = await start();
const survivors: Mutant[] = [];
for (const [at, mutant] of chosen.entries()) {
  const started = performance.now();
  child.send(everyMutant.indexOf(mutant));
  const told = await answer(child);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const by = told === 'late' ? 'tests that did not end' : (told as Tried).by;
  const files = mutant.edits.map(({ file }) => file).join(' and ');
  say(`${at + 1}/${chosen.length} ${files}: ${mutant.meaning}`);
  say(by === undefined ? `    SURVIVED (${seconds} s)` : `    noticed by "${by}" (${seconds} s)`);
  if (by === undefined) survivors.push(mutant);
  if (told !== 'late') continue;
  child.kill('SIGKILL');
  child = await start();
}
child.kill();

const score = (100 * (chosen.length - survivors.length)) / chosen.length;
say('');
for (const { meaning, edits } of survivors) {
  say(`Survived: ${meaning}`);
  for (const { file, find, put } of edits) say(`  ${file}\n    - ${find}\n    + ${put}`);
}
say(`${chosen.length - survivors.length} of ${chosen.length} mutants noticed: ${score.toFixed(1)} %`);
process.exitCode = score < leastScore ? 1 : 0;
