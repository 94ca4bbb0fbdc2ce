/*
 * The tests that mutants of a folder are run against, the tables first, since one of them most often notices and the rest is then
 * left out. Golden plays are not among them: what only a golden play notices no rule states.
 */

const rules = [
  'src/adjudication/rules.test.ts',
  'src/world/sight.test.ts',
  'src/adjudication/chance.test.ts',
] as const;

const engine = [
  'src/engine/policies.test.ts',
  'src/engine/engine.test.ts',
  'src/engine/view.test.ts',
  'src/engine/record.test.ts',
  'src/engine/play.test.ts',
  'src/engine/prove-history.test.ts',
  'src/engine/fork.test.ts',
  'src/engine/thinking.test.ts',
  'src/engine/text.test.ts',
] as const;

const plays = ['test/hidden-states.test.ts', 'test/conformance.test.ts'] as const;

/** By folder of `src/`. */
export const relatedTests: Readonly<Record<string, readonly string[]>> = {
  base: [
    'src/base/luck.test.ts',
    'src/base/canonical.test.ts',
    'src/base/bytes.test.ts',
    ...rules,
    ...engine,
  ],
  world: [...rules, ...engine, ...plays],
  actors: ['src/actors/machine.test.ts', ...rules, ...engine, ...plays],
  adjudication: [...rules, ...engine, ...plays],
  engine: [...engine, ...rules, ...plays],
  analysis: [
    ...rules,
    ...engine,

    'src/analysis/kernel/kernel.test.ts',
  ],
};

/** The tests that a mutant is run against, by the files that it changes. */
export function relatedTo(files: readonly string[]): readonly string[] {
  const folders = files.map((file) => file.split('/')[1] ?? '');
  const tests = folders.flatMap((folder) => {
    const related = relatedTests[folder];
    if (related === undefined) throw new Error(`no tests are named for src/${folder}`);
    return related;
  });
  return [...new Set(tests)];
}
