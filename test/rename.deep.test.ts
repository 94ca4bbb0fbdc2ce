import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compile, parse, rename, type Scenario, type SourceFile, wordingsOf } from '../src/scenario/index';
import { playOut } from './fixtures/plays';
import { filesOf } from './shipped';

// January is large, and a busy machine takes its time to compile it again and again.
vi.setConfig({ testTimeout: 180_000 });

// One translation stands for all.
const january = filesOf(join(import.meta.dirname, '..', 'scenarios', 'iran-pakistan-2024')).filter(
  ({ path }) => !/^locales\/(ar|ur)/.test(path),
);

/** An id that nothing has, so that it can be told from everything else and put back as a word. */
const marks = { name: 'zzk', id: 'zz-k' } as const;

interface Compiled {
  readonly scenario: Scenario;
  /** The scenario without its edition. */
  readonly text: string;
  /** Its words in a language. */
  readonly words: string;
}

function compiled(files: readonly SourceFile[]): Compiled {
  const { draft } = parse(files);
  const scenario = draft && compile(draft).scenario;
  if (draft === undefined || scenario === undefined) throw new Error('it does not compile');
  const { hash: _, ...rest } = scenario;
  const { plain, full } = wordingsOf(draft).fa ?? {};
  return { scenario, text: JSON.stringify(rest), words: JSON.stringify([plain, full]) };
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
    ['iran.military.homes', marks.id],
    ['china', marks.name],
    ['pakistan.pressure', marks.name],
    ['pakistan.strike-group-sites', marks.id],
  ])('is the same crisis: %s', (old, to) => {
    const files = renamed(old, to);
    const id = old.split('.').at(-1) ?? old;
    const back = (text: string) => text.replaceAll(to, id);
    const after = compiled(files);
    expect(JSON.parse(back(after.text))).toEqual(JSON.parse(before.text));
    expect(JSON.parse(back(after.words))).toEqual(JSON.parse(before.words));
    // Nothing but the id is another.
    const texts = asBytes(files);
    for (const [path, text] of asBytes(january))
      expect(back(texts.get(path.replace(id, to)) ?? texts.get(path) ?? '')).toBe(text);
  });

  // What is drawn is drawn by the names of sides, options and events, so these keep their luck.
  test('plays as before with the same luck', () => {
    const [old, to] = ['pakistan.diplomacy.full', marks.id];
    const after = compiled(renamed(old, to)).scenario;
    const id = 'full';
    for (const seed of [1, 2, 3]) {
      const told = (scenario: Scenario) => {
        const game = playOut(scenario, seed, 'weights');
        return JSON.stringify([game.journal, game.phase === 'over' && game.ending]);
      };
      expect(JSON.parse(told(after).replaceAll(to, id))).toEqual(JSON.parse(told(before.scenario)));
    }
  });
});
