import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { filesOfTexts, textOf } from '../../../test/fixtures/files';
import { rounds } from '../../../test/rounds';
import { compile } from '../compile/compile';
import { parse } from '../read/parse';
import { bundle, unbundle } from './bundle';
import { editFile, pathInFile } from './edit-file';
import { formatDocument } from './format';
import { newScenario } from './template';

const { draft } = parse(newScenario('my-crisis'));
if (draft === undefined) throw new Error('the template does not parse');
const { document } = draft;
/** A file with texts in every style. */
const blocky = textOf(newScenario('my-crisis'), 'actors/hill.yaml').replace(
  '  who: You sit',
  '  who: >-\n    You sit',
);

describe('a document written back', () => {
  test('as a folder is the same document, without what the format takes anyway', () => {
    const files = formatDocument(document);
    expect(files.map(({ path }) => path)).toEqual([
      'scenario.yaml',
      'actors/hill.yaml',
      'actors/shore.yaml',
      'injects.yaml',
      'rules.yaml',
      'endings.yaml',
      'history.yaml',
      'debrief.yaml',
      'sources.yaml',
    ]);
    expect(parse(files)).toMatchObject({ problems: [] });
    expect(parse(files).draft?.document).toEqual(document);
    expect(textOf(files, 'actors/hill.yaml')).not.toContain('cooldown');
    expect(textOf(files, 'actors/shore.yaml')).toContain("cameo: '061'");
  });

  test('as a bundle is the same edition, and comes apart again', () => {
    const file = { path: 'my-crisis.crisis.json', bytes: new TextEncoder().encode(bundle(document)) };
    const again = parse([file]);
    expect(again.problems).toEqual([]);
    expect(again.draft?.document).toEqual(document);
    const { files = [] } = unbundle(file);
    const apart = parse(files).draft;
    expect(apart === undefined ? undefined : compile(apart).scenario?.hash).toBe(
      compile(draft).scenario?.hash,
    );
    expect(unbundle({ ...file, bytes: file.bytes.slice(0, 99) }).problems[0]?.code).toBe('E003');
  });

  test('keeps what a policy that thinks goes by, and adds none of it to one that does not', () => {
    const [hill] = Object.values(document.actors);
    if (hill === undefined) throw new Error('the template has no actor');
    const policy = { ...hill.policy, kind: 'logit', lambda: 12, 'look-ahead': 2, level: 0 } as const;
    const thinking = { ...document, actors: { ...document.actors, hill: { ...hill, policy } } };
    const files = formatDocument(thinking);
    expect(parse(files).draft?.document).toEqual(thinking);
    expect(textOf(files, 'actors/hill.yaml')).toContain('lambda: 12');
    expect(textOf(formatDocument(document), 'actors/hill.yaml')).not.toMatch(/lambda|level|look-ahead/);
  });

  test('keeps every text as it is', () => {
    const tricky = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        ':',
        '#',
        "'",
        '"',
        '-',
        '*',
        '&',
        '[',
        '{',
        '%',
        '@',
        ',',
        '\\',
        '\t',
        'é',
        'پ',
        '1',
        '~',
        '|',
      ),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(tricky, (told) => {
        const history = document.history.map((turn) => ({ ...turn, told }));
        const again = parse(formatDocument({ ...document, history })).draft?.document;
        expect(again?.history.map((turn) => turn.told)).toEqual(history.map((turn) => turn.told));
      }),
      { numRuns: rounds(40, 1000) },
    );
  });
});

describe('an edit', () => {
  const source = [
    '# The sides',
    'name:   Iran   # as it calls itself',
    "code: 'IR'",
    'colour: 1',
    'says: >-',
    '  One line',
    '  and another',
    'on: { a: b, c: "d" }',
    'list:',
    '  - one # first',
    '  - two',
    '',
  ].join('\n');

  test.each<[(string | number)[], unknown, string, string]>([
    [['name'], 'Persia', 'name:   Iran   #', 'name:   Persia   #'],
    [['code'], 'PS', "code: 'IR'", "code: 'PS'"],
    [['colour'], 7, 'colour: 1', 'colour: 7'],
    [['name'], 'yes: no # maybe', 'Iran   #', "'yes: no # maybe'   #"],
    [['name'], '7', 'Iran   #', "'7'   #"],
    [['name'], 'true', 'Iran   #', "'true'   #"],
    [['on', 'a'], 'x, y', 'a: b', "a: 'x, y'"],
    [['on', 'c'], 'e', '"d"', '"e"'],
    [['list', 0], 'three', 'one # first', 'three # first'],
  ])('of %j to %j changes nothing else', (path, value, before, after) => {
    expect(editFile(source, path, value)).toBe(source.replace(before, after));
  });

  test('of a folded text keeps it a block', () => {
    expect(editFile(source, ['says'], 'Something else')).toBe(
      source.replace('  One line\n  and another', '  Something else'),
    );
  });

  test('may add, replace and take away, and keeps comments', () => {
    const added = editFile(source, ['new'], { key: [1, 2] });
    expect(added).toContain('# as it calls itself');
    expect(added).toContain('new:\n  key:');
    const shorter = editFile(source, ['list', 0], undefined);
    expect(shorter).not.toContain('one');
    expect(shorter).toContain('- two');
    expect(() => editFile('a: [', ['a'], 1)).toThrow('no YAML');
  });

  test('of any text is read back as that text', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', ':', '#', "'", '"', '-', '*', '[', ']', ',', '1', '\n', 'é'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(word, fc.constantFrom('name', 'code', 'says'), (value, key) => {
        const path = { name: ['seat'], code: ['advisers', 'guard', 'leans'], says: ['brief', 'who'] }[key];
        const edited = editFile(blocky, path, value);
        expect(parseDocument(edited).getIn(path)).toBe(value);
        expect(parseDocument(edited).getIn(['options'], true)?.toString()).toBe(
          parseDocument(blocky).getIn(['options'], true)?.toString(),
        );
      }),
      { numRuns: rounds(40, 1000) },
    );
  });

  test('is made below the part that the file holds', () => {
    expect(pathInFile('actors/iran.yaml', ['actors', 'iran', 'name'])).toEqual(['name']);
    expect(pathInFile('rules.yaml', ['rules', 0, 'id'])).toEqual([0, 'id']);
    expect(pathInFile('scenario.yaml', ['about', 'id'])).toEqual(['about', 'id']);
  });
});

test('a file that is no scenario has no parts', () => {
  expect(unbundle({ path: 'x.crisis.json', bytes: new TextEncoder().encode('{}') }).files).toBeUndefined();
  expect(parse(filesOfTexts({ 'x.crisis.json': '[]' })).problems.map(({ code }) => code)).toEqual(['E012']);
});
