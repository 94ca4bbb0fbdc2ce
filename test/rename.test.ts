import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, parse, rename, type Scenario, type SourceFile, wordingsOf } from '../src/scenario/index';
import { playOut } from './fixtures/plays';
import { filesOf } from './shipped';

const january = filesOf(join(import.meta.dirname, '..', 'scenarios', 'iran-pakistan-2024'));

/** An id that nothing has, so that it can be told from everything else and put back as a word. */
const marks = { name: 'zzq', id: 'zz-q' } as const;

interface Compiled {
  readonly scenario: Scenario;
  /** The scenario without its edition, and its other words. */
  readonly text: string;
}

function compiled(files: readonly SourceFile[]): Compiled {
  const { draft } = parse(files);
  const scenario = draft && compile(draft).scenario;
  if (draft === undefined || scenario === undefined) throw new Error('it does not compile');
  const { hash: _, ...rest } = scenario;
  const words = Object.fromEntries(
    Object.entries(wordingsOf(draft)).map(([language, { plain, full }]) => [language, { plain, full }]),
  );
  return { scenario, text: JSON.stringify([rest, words]) };
}

const before = compiled(january);
const asBytes = (files: readonly SourceFile[]) =>
  new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

function renamed(old: string, to: string): readonly SourceFile[] {
  const result = rename(january, old, to);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.renamed.files;
}

describe('January with another id', () => {
  test.each([
    ['china', marks.name],
    ['pakistan.pressure', marks.name],
    ['iran.military', marks.name],
    ['pakistan.strike-group-sites', marks.id],
    ['iran.military.homes', marks.id],
    ['struck_iran.homes', marks.id],
    ['rask', marks.id],
  ])('is the same crisis: %s', (old, to) => {
    const files = renamed(old, to);
    const id = old.split('.').at(-1) ?? old;
    const back = (text: string) => text.replaceAll(to, id);
    expect(JSON.parse(back(compiled(files).text))).toEqual(JSON.parse(before.text));
    // Nothing but the id is another.
    const texts = asBytes(files);
    for (const [path, text] of asBytes(january))
      expect(back(texts.get(path.replace(id, to)) ?? texts.get(path) ?? '')).toBe(text);
  });

  // What is drawn is drawn by the names of sides, options and events, so these keep their luck.
  test.each([
    ['pakistan.diplomacy.severed', marks.id],
    ['escalation', marks.name],
  ])('plays as before with the same luck: %s', (old, to) => {
    const kind = old === 'escalation' ? 'indicator:' : '';
    const after = compiled(renamed(`${kind}${old}`, to)).scenario;
    const id = old.split('.').at(-1) ?? old;
    for (const seed of [1, 2, 3]) {
      const told = (scenario: Scenario) => {
        const game = playOut(scenario, seed, 'weights');
        return JSON.stringify([game.journal, game.phase === 'over' && game.ending]);
      };
      expect(JSON.parse(told(after).replaceAll(to, id))).toEqual(JSON.parse(told(before.scenario)));
    }
  });
});
