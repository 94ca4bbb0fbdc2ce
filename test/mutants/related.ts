/*
 * The tests that mutants of a folder are run against, the tables first, since one of them most often notices and the rest is then
 * left out. Golden plays are not among them: what only a golden play notices no rule states.
 */

/** Tables, which take a second or two. */
const tables = [
  'src/adjudication/rules.test.ts',
  'src/world/sight.test.ts',
  'src/world/beliefs.test.ts',
  'src/words/believed.test.ts',
  'src/engine/policies.test.ts',
  'src/engine/play.test.ts',
  'src/engine/prove-history.test.ts',
  'src/engine/record-rules.test.ts',
  'src/adjudication/chance.test.ts',
  'src/scenario/expression-rules.test.ts',
  'src/scenario/expression-values.test.ts',
  'src/engine/view.test.ts',
  'src/engine/listing.test.ts',
  'src/engine/thinking.test.ts',
  'src/engine/record-doors.test.ts',
  'src/engine/tellings.test.ts',
  'src/engine/wants.test.ts',
  'src/engine/as-told.test.ts',
  'src/engine/developments.test.ts',
  'src/words/telling.test.ts',
] as const;

/** Properties over many plays, which take longer. */
const properties = [
  'src/engine/record.test.ts',
  'src/engine/fork.test.ts',
  'src/engine/engine.test.ts',
  'test/hidden-states.test.ts',
] as const;

/** By folder of `src/`. */
const byFolder: Readonly<Record<string, readonly string[]>> = {
  scenario: ['src/scenario/compiled/operators.test.ts', ...tables, ...properties],
  base: [
    'src/base/bytes.test.ts',
    'src/base/canonical.test.ts',
    'src/adjudication/chance.test.ts',
    'src/base/luck.test.ts',
    ...tables,
    ...properties,
  ],
  world: [...tables, ...properties],
  actors: ['src/actors/machine.test.ts', ...tables, ...properties],
  adjudication: [...tables, ...properties],
  engine: [...tables, ...properties],
  analysis: [...tables, 'src/analysis/kernel/kernel.test.ts'],
  words: ['src/words/telling.test.ts', 'src/engine/tellings.test.ts'],
  classroom: [
    'test/classroom/orders.test.ts',
    'test/classroom/letters.test.ts',
    'test/classroom/places.test.ts',
    'test/classroom/time.test.ts',
    'test/classroom/memory.test.ts',
    'test/classroom/changes.test.ts',
    'test/classroom/sights.test.ts',
    'test/classroom/course.test.ts',
    'test/classroom/phases.test.ts',
    'test/classroom/secrets.test.ts',
    'test/classroom/random-classes.test.ts',
  ],
};

/** By room of a folder, where its tests say all of it and those of the folder nothing more. */
const byRoom: Readonly<Record<string, readonly string[]>> = {
  'scenario/read': [
    'src/scenario/read/parse.test.ts',
    'src/scenario/read/foreign-file.test.ts',
    'src/scenario/hostile.test.ts',
  ],
  'scenario/document': ['src/scenario/compile/compile.test.ts'],
  'scenario/compile': [
    'src/scenario/compile/compile.test.ts',
    'src/scenario/compile/cel.test.ts',
    'src/words/believed.test.ts',
    'src/engine/follows.test.ts',
  ],
  'scenario/check': ['src/scenario/check/check.test.ts'],
  'scenario/rename': ['src/scenario/rename/rename.test.ts'],
  'analysis/explore': ['src/analysis/explore/check-reach.test.ts'],
  'analysis/sample': ['src/analysis/sample/check-tendencies.test.ts'],
  'analysis/why': ['src/analysis/why/why.test.ts'],
  'analysis/balance': ['src/analysis/balance/balance.test.ts'],
  'analysis/statistics': ['src/analysis/statistics/risk-ratio.test.ts'],
  'cli/map': ['test/cli-look-up.test.ts'],
  'cli/commands': ['test/cli-look-up.test.ts'],
  'cli/tell': ['test/cli-look-up.test.ts'],
};

/** Files whose own tests say all of them. */
const alone: Readonly<Record<string, readonly string[]>> = {
  'src/engine/prove-deaths.ts': ['src/engine/prove-deaths.test.ts'],
  'src/engine/prove-history.ts': ['src/engine/prove-history.test.ts', 'src/engine/wrong-history.test.ts'],
  'src/engine/prove-readings.ts': ['src/engine/prove-readings.test.ts'],
  'src/engine/prove-reasons.ts': ['src/engine/prove-reasons.test.ts'],
  'src/engine/prove-texts.ts': ['src/engine/tellings.test.ts'],
  'src/engine/prove-toll.ts': ['src/engine/prove-toll.test.ts'],
  'src/engine/prove-wants.ts': ['src/engine/prove-wants.test.ts'],
  'src/analysis/sample/report.ts': ['src/analysis/sample/turns.test.ts'],
  'src/scenario/check/consent.ts': ['test/consent.test.ts'],
  'src/scenario/check/deadlines.ts': ['test/deadlines.test.ts'],
  'src/scenario/check/presence.ts': ['test/presence.test.ts'],
  'src/scenario/check/results.ts': ['test/unknown-result.test.ts'],
  'src/scenario/compile/consent.ts': ['test/consent.test.ts'],
  'src/scenario/compile/deadlines.ts': ['test/deadlines.test.ts'],
  'src/scenario/compile/presence.ts': ['test/presence.test.ts'],
  'src/scenario/check/later.ts': ['src/scenario/check/later.test.ts'],
  'src/scenario/check/masks.ts': ['src/scenario/check/masks.test.ts'],
  'src/scenario/check/variants.ts': ['src/scenario/check/variants.test.ts'],
  'src/scenario/compile/causes.ts': ['src/scenario/compile/causes.test.ts'],
  'src/scenario/compile/repair.ts': ['src/scenario/compile/repair.test.ts'],
  'src/scenario/document/cameo-words.ts': ['src/scenario/document/cameo-words.test.ts'],
  'src/scenario/document/fold.ts': ['src/scenario/compile/causes.test.ts'],
  'src/scenario/document/maps.ts': ['src/scenario/document/maps.test.ts'],
  'src/scenario/document/suggest.ts': ['src/scenario/document/suggest.test.ts'],
  'src/scenario/read/repair-line.ts': ['src/scenario/read/repair-line.test.ts'],
};

/** What is said of records and of the doors through which they come. */
const records = ['src/engine/record-rules.test.ts', 'src/engine/record-doors.test.ts'] as const;

/** Tests of one file, which come before those of its folder. */
const byFile: Readonly<Record<string, readonly string[]>> = {
  'src/world/sight.ts': ['src/world/sight.test.ts'],
  'src/base/seed.ts': records,
  'src/engine/view.ts': ['src/world/sight.test.ts', 'src/engine/listing.test.ts'],
  'src/engine/view-journal.ts': ['src/world/sight.test.ts', 'src/engine/public-view.test.ts'],
  'src/engine/public-view.ts': ['src/engine/public-view.test.ts'],
  'src/engine/throw-inject.ts': ['src/engine/throw-inject.test.ts'],
  'src/engine/policies.ts': ['src/engine/policies.test.ts'],
  'src/engine/play.ts': ['src/engine/play.test.ts'],
  'src/engine/replay.ts': ['src/engine/play.test.ts', 'src/engine/record-doors.test.ts'],
  'src/scenario/check/reach.ts': ['src/scenario/check/wants.test.ts'],
  'src/scenario/check/sight.ts': ['src/scenario/check/check.test.ts', 'src/engine/follows.test.ts'],
  'src/scenario/check/sources.ts': ['src/scenario/check/readings.test.ts'],
  'src/scenario/check/told.ts': ['src/scenario/check/told.test.ts'],
  'src/scenario/compile/history.ts': ['src/scenario/check/readings.test.ts'],
  'src/scenario/compile/stage.ts': ['src/words/believed.test.ts'],
  'src/scenario/compile/actor.ts': ['test/presence.test.ts'],
  'src/scenario/compile/cel.ts': ['src/scenario/compile/cel.test.ts'],
  'src/scenario/compile/cel-environment.ts': [
    'src/scenario/compile/cel.test.ts',
    'src/scenario/compile/repair.test.ts',
  ],
  'src/scenario/compile/cel-name.ts': ['src/scenario/compile/cel.test.ts'],
  'src/scenario/compile/cel-typed.ts': ['src/scenario/compile/cel.test.ts'],
  'src/scenario/compile/context.ts': [
    'src/scenario/compile/causes.test.ts',
    'src/scenario/compile/repair.test.ts',
  ],
  'src/scenario/read/read-yaml.ts': [
    'src/scenario/read/repair-line.test.ts',
    'src/scenario/read/parse.test.ts',
  ],
  'src/scenario/read/read-shape.ts': ['src/scenario/read/repair-line.test.ts'],
  'src/scenario/read/yaml-tokens.ts': ['src/scenario/read/repair-line.test.ts'],
  'src/scenario/read/foreign-file.ts': ['src/scenario/read/foreign-file.test.ts'],
  'src/scenario/read/places.ts': ['src/scenario/read/places.test.ts'],
  'src/engine/listing.ts': ['src/engine/listing.test.ts'],
  'src/engine/thinking.ts': ['src/engine/thinking.test.ts'],
  'src/engine/fork.ts': ['src/engine/fork.test.ts'],
  'src/engine/record-form.ts': records,
  'src/engine/record-link.ts': records,
  'src/engine/record-problem.ts': records,
  'src/words/stops.ts': ['src/words/stops.test.ts'],
  'src/engine/record-text.ts': records,
  'src/engine/as-told.ts': ['src/engine/as-told.test.ts'],
  'src/engine/beats.ts': ['src/engine/beats.test.ts'],
  'src/engine/causes.ts': ['src/engine/causes.test.ts', 'src/engine/developments.test.ts'],
  'src/engine/developments.ts': ['src/engine/developments.test.ts', 'src/engine/as-told.test.ts'],
  'src/engine/tellings.ts': ['src/engine/tellings.test.ts'],
  'src/analysis/kernel/kernel.ts': ['src/analysis/kernel/objectives.test.ts'],
  'src/world/settle.ts': ['src/world/settle.test.ts'],
  'src/adjudication/conditions.ts': ['src/adjudication/conditions.test.ts'],
};

/** The tests that a mutant is run against, by the files that it changes. */
export function relatedTo(files: readonly string[]): readonly string[] {
  const tests = files.flatMap((file) => {
    const own = alone[file];
    if (own !== undefined) return own;
    const [, folder = '', room = ''] = file.split('/');
    const related = byRoom[`${folder}/${room}`] ?? byFolder[folder];
    if (related === undefined) throw new Error(`no tests are named for ${file}`);
    return [...(byFile[file] ?? []), ...related];
  });
  return [...new Set(tests)];
}
