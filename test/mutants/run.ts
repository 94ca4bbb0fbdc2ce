import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { everyMutant } from './every-mutant';
import { edited, type Mutant } from './mutant';
import { relatedTo } from './related';

/*
 * npm run mutants: puts each mutant into the code as it is loaded, runs the tests related to it up to the first failure, and
 * prints what no test noticed and the score. `npm run mutants -- <words>` takes only those whose file or meaning has a word.
 */

const root = join(import.meta.dirname, '..', '..');
/** The least share of mutants, in percent, that must be noticed. */
const wanted = 90;
/** Milliseconds after which tests that hang count as having noticed. */
const patience = 180_000;

let now: Mutant | undefined;

/** Keeps the order in which the tests of a mutant are named. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function open(): Promise<Vitest> {
  return createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      environment: 'node',
      setupFiles: ['test/setup.ts'],
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      reporters: [{}],
      bail: 1,
      pool: 'forks',
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 60_000,
      sequence: { sequencer: InOrder },
    },
    {
      plugins: [
        {
          name: 'demarche:mutant',
          enforce: 'pre',
          transform(code, id) {
            const file = relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/');
            return (now?.edits ?? []).filter((edit) => edit.file === file).reduce(edited, code);
          },
        },
      ],
    },
  );
}

type Verdict = { readonly noticed: false } | { readonly noticed: true; readonly by: string };

async function tryMutant(
  vitest: Vitest,
  mutant: Mutant | undefined,
  tests: readonly string[],
): Promise<Verdict> {
  const files = (mutant?.edits ?? []).map(({ file }) => join(root, file));
  now = mutant;
  for (const file of files) vitest.invalidateFile(file);
  const project = vitest.getRootProject();
  const specifications = tests
    .map((test) => join(root, test))
    .filter((test) => existsSync(test))
    .map((test) => project.createSpecification(test));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const result = await Promise.race([vitest.runTestSpecifications(specifications), late]);
  clearTimeout(timer);
  now = undefined;
  for (const file of files) vitest.invalidateFile(file);
  if (result === 'late') return { noticed: true, by: 'tests that did not end' };
  vitest.state.clearErrors();
  const failed = result.testModules.find((module) => !module.ok());
  if (failed !== undefined) {
    const [test] = [...failed.children.allTests('failed')];
    const errors = failed.errors().map(({ message }) => message);
    return {
      noticed: true,
      by: test === undefined ? `${failed.relativeModuleId}: ${errors[0]}` : test.fullName,
    };
  }
  const [error] = result.unhandledErrors;
  return error === undefined
    ? { noticed: false }
    : { noticed: true, by: `an error outside tests: ${String(error)}` };
}

const words = process.argv.slice(2);
const chosen = everyMutant.filter(
  ({ meaning, edits }) =>
    words.length === 0 ||
    words.some((word) => meaning.includes(word) || edits.some(({ file }) => file.includes(word))),
);
for (const { edits } of chosen) {
  for (const edit of edits) edited(readFileSync(join(root, edit.file), 'utf8'), edit);
}

let vitest = await open();
const tests = [...new Set(chosen.flatMap(({ edits }) => relatedTo(edits.map(({ file }) => file))))];
const healthy = await tryMutant(vitest, undefined, tests);
if (healthy.noticed) throw new Error(`the tests fail without any mutant: ${healthy.by}`);

const survivors: Mutant[] = [];
for (const [at, mutant] of chosen.entries()) {
  const files = mutant.edits.map(({ file }) => file);
  const started = performance.now();
  const verdict = await tryMutant(vitest, mutant, relatedTo(files));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what = `${at + 1}/${chosen.length} ${files.join(' and ')}: ${mutant.meaning}`;
  say(
    verdict.noticed
      ? `${what}\n    noticed by "${verdict.by}" (${seconds} s)`
      : `${what}\n    SURVIVED (${seconds} s)`,
  );
  if (!verdict.noticed) survivors.push(mutant);
  else if (verdict.by === 'tests that did not end') {
    await vitest.close();
    vitest = await open();
  }
}
await vitest.close();

const score = (100 * (chosen.length - survivors.length)) / chosen.length;
say('');
for (const { meaning, edits } of survivors) {
  say(`Survived: ${meaning}`);
  for (const { file, find, put } of edits) say(`  ${file}\n    - ${find}\n    + ${put}`);
}
say(`${chosen.length - survivors.length} of ${chosen.length} mutants noticed: ${score.toFixed(1)} %`);
process.exit(score < wanted ? 1 : 0);
