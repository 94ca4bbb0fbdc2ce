import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { borderDocument, draftOf } from '../../../test/fixtures/border';
import {
  atLength,
  inPersianToo,
  inTwoLevels,
  persian,
  twoWordings,
  wordyDocument,
} from '../../../test/fixtures/two-wordings';
import { worded } from '../compiled/worded';
import type { Draft } from '../document/draft';
import { documentSchema, type WrittenDocument } from '../document/schema';
import { isTwoLevels, readerTexts } from '../document/schema-parts';
import { formsOf } from '../document/schema-walk';
import { textsOf } from '../document/texts';
import type { WordLevel } from '../document/word-levels';
import { compile } from './compile';
import { wordingsOf } from './wordings';

function scenarioOf(draft: Draft) {
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return scenario;
}

function wordedIn(written: WrittenDocument, language: string, level: WordLevel) {
  const draft = draftOf(written);
  return worded(scenarioOf(draft), wordingsOf(draft)[language], level);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('every text of the format', () => {
  const written = twoWordings();
  const texts = textsOf(written);

  test('stands in the document that is tried here', () => {
    // Effects are the same wherever they stand.
    const tried = textsOf(wordyDocument()).map(({ path }) =>
      path.join('.').replace(/^.*\.effects\./, 'effects.'),
    );
    const untried = textPlaces(documentSchema, '')
      .map((place) => place.replace(/^.*\\\.effects\\\./, 'effects\\.'))
      .filter((place) => !tried.some((path) => new RegExp(`^${place}$`).test(path)));
    // Whoever gives the format another text adds it to `wordyDocument`.
    expect(untried).toEqual([]);
  });

  test.each(['plain', 'full'] as const)('is told in its own language, %s', (level) => {
    const told = new Set(stringsIn(wordedIn(written, 'en', level)));
    const expected = texts.filter((text) => text.level === undefined || text.level === level);
    expect(expected.filter(({ text }) => !told.has(text))).toEqual([]);
    expect([...told].some((text) => text.endsWith(atLength))).toBe(level === 'full');
  });

  test.each(['plain', 'full'] as const)('is told in another language, %s', (level) => {
    const told = new Set(stringsIn(wordedIn(written, 'fa', level)));
    const expected = texts.filter((text) => text.level === undefined || text.level === level);
    expect(expected.filter(({ key }) => !told.has(persian(key)))).toEqual([]);
  });
});

test('labels that are made from ids can be translated', () => {
  const diplomacy = 'actors.north.tracks.diplomacy';
  const locales = { fa: { [`${diplomacy}.label`]: 'a', [`${diplomacy}.postures.talking.label`]: 'b' } };
  const document = borderDocument();
  const about = { ...document.about, languages: ['en', 'fa'] };
  const { written } = draftOf({ ...document, about, locales });
  const [track] = wordedIn(written, 'fa', 'plain').actors.find(({ id }) => id === 'north')?.tracks ?? [];
  expect([track?.label, ...(track?.postures ?? []).map(({ label }) => label)]).toEqual(['a', 'b', 'Silent']);
});

/** Where the format has texts, as patterns of paths. */
function textPlaces(schema: z.core.$ZodType, path: string): readonly string[] {
  const below = (member: z.core.$ZodType, step: string) =>
    textPlaces(member, path === '' ? step : `${path}\\.${step}`);
  return formsOf(schema).flatMap((form) => {
    if (isTwoLevels(form)) return [];
    if (readerTexts.get(form) !== undefined) return [path];
    if (form instanceof z.ZodObject)
      return Object.entries(form.shape).flatMap(([key, member]) => below(member, key));
    if (form instanceof z.ZodRecord) return below(form.valueType as z.core.$ZodType, '[^.]+(?:\\.[^.]+)?');
    return form instanceof z.ZodArray ? below(form.element as z.core.$ZodType, '\\d+') : [];
  });
}

describe('where a wording is not whole', () => {
  const document = inTwoLevels(wordyDocument());
  const key = 'turns.t1.setting';
  const rows: [title: string, locale: Record<string, string>, level: WordLevel, told: string][] = [
    ['plain is told plainly', { [key]: 'کامل', [`${key}.plain`]: 'ساده' }, 'plain', 'ساده'],
    ['full is told fully', { [key]: 'کامل', [`${key}.plain`]: 'ساده' }, 'full', 'کامل'],
    ['without a plain level the full one is told', { [key]: 'کامل' }, 'plain', 'کامل'],
    ['without a full level the plain one is told', { [`${key}.plain`]: 'ساده' }, 'full', 'ساده'],
    ['what is not translated is told plainly', {}, 'plain', 'The river is high.'],
    ['what is not translated is told fully', {}, 'full', `The river is high.${atLength}`],
    [
      'keys that are none change nothing',
      { constructor: 'x', [`${key}.full`]: 'x' },
      'plain',
      'The river is high.',
    ],
  ];
  test.each(rows)('%s', (_, locale, level, told) => {
    const written = {
      ...document,
      about: { ...document.about, languages: ['en', 'fa'] },
      locales: { fa: locale },
    };
    expect(wordedIn(written, 'fa', level).turns[0]?.setting).toBe(told);
  });
});

describe('what a scenario offers', () => {
  const offered = (written: WrittenDocument) => scenarioOf(draftOf(written)).wordings;

  test('is one wording where the document has no more', () => {
    expect(offered(wordyDocument())).toEqual({ languages: ['en'], twoLevels: false });
    expect(wordingsOf(draftOf(wordyDocument()))).toEqual({});
  });

  test('is both levels, and the languages that are named and translated', () => {
    const written = twoWordings();
    expect(offered(written)).toEqual({ languages: ['en', 'fa'], twoLevels: true });
    const named = { ...written, about: { ...written.about, languages: ['en', 'ur', 'fa', 'fa'] } };
    expect(offered(named)).toEqual({ languages: ['en', 'fa'], twoLevels: true });
    const unnamed = { ...written, about: { ...written.about, languages: ['en'] } };
    expect(offered(unnamed)).toEqual({ languages: ['en'], twoLevels: true });
    expect(Object.keys(wordingsOf(draftOf(unnamed)))).toEqual(['en']);
  });
});

describe('a worded scenario', () => {
  const draft = draftOf(twoWordings());
  const scenario = scenarioOf(draft);
  const words = wordingsOf(draft).fa;

  test('keeps everything that is no text, and what no text stands in is the same object', () => {
    const told = worded(scenario, words, 'full');
    const untold = (_: string, value: unknown) => (typeof value === 'string' ? '' : value);
    expect(JSON.stringify(told, untold)).toBe(JSON.stringify(scenario, untold));
    expect(told.hash).toBe(scenario.hash);
    expect(told.actors[0]?.policy).toBe(scenario.actors[0]?.policy);
    expect(told.endings[0]?.when).toBe(scenario.endings[0]?.when);
  });

  test('is made once for each wording', () => {
    expect(worded(scenario, words, 'full')).toBe(worded(scenario, words, 'full'));
    expect(worded(scenario, words, 'plain')).not.toBe(worded(scenario, words, 'full'));
  });

  test('is the scenario itself without words, and with those of another edition', () => {
    expect(worded(scenario, undefined, 'full')).toBe(scenario);
    expect(words && worded(scenario, { ...words, hash: 'another' }, 'full')).toBe(scenario);
  });

  test('takes only texts in the place of texts, wherever a pointer leads', () => {
    const pointer = fc.oneof(
      fc.string().map((end) => `/${end}`),
      fc.constantFrom(
        '',
        '/__proto__/polluted',
        '/constructor',
        '/about',
        '/turns/0/setting/0',
        '/turns/99/ask',
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(pointer, fc.string()), (plain) => {
        const told = worded(scenario, { hash: scenario.hash, plain, full: {} }, 'plain');
        expect(Object.keys(told)).toEqual(Object.keys(scenario));
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
    );
  });

  test('belongs to the edition of the document without its translations', () => {
    const written = inTwoLevels(wordyDocument());
    expect(scenarioOf(draftOf(inPersianToo(written))).hash).toBe(
      scenarioOf(draftOf({ ...written, about: { ...written.about, languages: ['en', 'fa'] } })).hash,
    );
  });
});
