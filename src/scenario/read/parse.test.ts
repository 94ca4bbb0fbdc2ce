// One long table: every mistake in reading and in shape, with its code and place.
import { describe, expect, test } from 'vitest';
import { filesOfTexts, placesOf, templateWith, textOf } from '../../../test/fixtures/files';
import { formatProblem } from '../problem-text/problem-text';
import { newScenario } from '../write/template';
import { parse } from './parse';

/** Problems of a folder with only scenario.yaml. */
function problemsOf(text: string): readonly string[] {
  return placesOf(parse(filesOfTexts({ 'scenario.yaml': text })).problems);
}

test('the template parses to a draft that says where everything stands', () => {
  const files = newScenario('my-crisis');
  const { draft, problems } = parse(files);
  expect(problems).toEqual([]);
  expect(draft?.document.about.id).toBe('my-crisis');
  const lineOf = (path: string, piece: string) =>
    textOf(files, path)
      .split('\n')
      .findIndex((line) => line.includes(piece)) + 1;
  const at = (...path: (string | number)[]) => draft?.placeOf(path);
  expect(at('about', 'title')).toEqual({
    file: 'scenario.yaml',
    line: lineOf('scenario.yaml', 'title:'),
    column: 10,
    named: ['about', 'title'],
  });
  expect(at('actors', 'hill', 'code')).toMatchObject({ file: 'actors/hill.yaml', line: 2, column: 7 });
  // A map has the place of its key, a file that is a member its first line, and what is not written that of its parent.
  expect(at('actors', 'hill', 'tracks')).toMatchObject({
    line: lineOf('actors/hill.yaml', 'tracks:'),
    column: 1,
  });
  expect(at('actors', 'hill')).toMatchObject({ file: 'actors/hill.yaml', line: 1, column: 1 });
  expect(at('actors', 'hill', 'options', 'protest-note', 'cooldown')).toEqual(
    at('actors', 'hill', 'options', 'protest-note'),
  );
  expect(at('endings', 1, 'id')).toMatchObject({
    file: 'endings.yaml',
    column: 7,
    named: ['endings', 'agreement', 'id'],
  });
  expect(at('history', 1, 'injects', 0)).toMatchObject({ named: ['history', 't2', 'injects', 0] });
});

test('records keep the order in which they are written, and values what they are in YAML 1.2', () => {
  const files = templateWith(
    'scenario.yaml',
    'words: { 0: calm, 2: uneasy, 4: heated, 6: out of hand }',
    'words: { 6: no, 0: yes, 2: "on", 4: 2024-01-16 }',
  );
  const document = parse(files).draft?.document;
  expect(Object.keys(document?.actors.hill?.options ?? {})).toEqual([
    'protest-note',
    'propose-talks',
    'recall-envoy',
    'return-envoy',
    'close-bridge',
    'open-bridge',
    'send-guards',
  ]);
  expect(document?.indicators.tension?.words).toEqual({ 0: 'yes', 2: 'on', 4: '2024-01-16', 6: 'no' });
});

test('names that every object has are not found in a document', () => {
  const { document } = parse(newScenario('my-crisis')).draft ?? {};
  expect(document?.actors.constructor).toBeUndefined();
  expect(document?.theatre.places.toString).toBeUndefined();
});

describe('syntax', () => {
  test.each([
    ['tab', 'about:\n\tid: x\n', 'scenario.yaml:2:1 E003'],
    ['colon in a text', 'about: Note: this\n', 'scenario.yaml:1:8 E003'],
    ['unclosed bracket', 'turns: [1, 2\nfacts: {}\n', 'scenario.yaml:2:1 E003'],
    ['unclosed quote', "about: 'no end\n", 'scenario.yaml:1:8 E003'],
    ['a sign no text begins with', 'about: @home\n', 'scenario.yaml:1:8 E003'],
    ['bad escape', 'about: "a\\qb"\n', 'scenario.yaml:1:10 E003'],
    ['half a surrogate pair', 'about: "\\ud800"\n', 'scenario.yaml:1:8 E003'],
    ['two documents', 'format: 1\n---\nformat: 1\n', 'scenario.yaml:2:1 E003'],
    ['spare comma', 'turns: [1,, 2]\n', 'scenario.yaml:1:11 E003'],
    ['a map as a key', '{a: 1}: 2\n', 'scenario.yaml:1:1 E003'],
    ['no key', ': 2\n', 'scenario.yaml:1:1 E003'],
    ['key given twice', 'format: 1\nabout: {}\nformat: 1\n', 'scenario.yaml:3:1 E004'],
    ['forbidden key', 'about:\n  __proto__: 1\n', 'scenario.yaml:2:3 E005'],
    ['another forbidden key', 'facts: { constructor: 1 }\n', 'scenario.yaml:1:10 E005'],
    ['anchor', 'about: &a\n  id: x\n', 'scenario.yaml:1:8 E006'],
    ['alias', 'about: *a\n', 'scenario.yaml:1:8 E006'],
    ['tag', 'about: !!set {}\n', 'scenario.yaml:1:8 E006'],
    ['directive', '%YAML 1.1\n---\nformat: 1\n', 'scenario.yaml:1:1 E006'],
    ['merge key', 'about: {<<: {id: x}}\n', 'scenario.yaml:1:9 E006'],
    ['lists 33 deep', `turns: ${'['.repeat(33)}${']'.repeat(33)}`, 'scenario.yaml:1:40 E007'],
    ['later format', 'about: 1\nformat: 7\n', 'scenario.yaml:2:9 E011'],
    ['no map', '- a\n', 'scenario.yaml:1:1 E103'],
    ['nothing', '', 'scenario.yaml:1:1 E103'],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  test('lists 32 deep are read', () => {
    expect(problemsOf(`turns: ${'['.repeat(32)}${']'.repeat(32)}`).join()).not.toContain('E007');
  });

  test('a byte order mark and lines that end as on Windows change nothing', () => {
    const files = newScenario('my-crisis').map(({ path, bytes }) => ({
      path,
      bytes: new TextEncoder().encode(`\uFEFF${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`),
    }));
    const plain = parse(newScenario('my-crisis')).draft;
    const { draft, problems } = parse(files);
    expect(problems).toEqual([]);
    expect(draft?.document).toEqual(plain?.document);
    expect(draft?.placeOf(['about', 'title'])).toEqual(plain?.placeOf(['about', 'title']));
  });

  test.each([
    ['bytes that are not UTF-8', [0x61, 0x3a, 0x20, 0xc3, 0x28], 'scenario.yaml:1:4 E001'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'scenario.yaml:1:1 E001'],
    ['cut in the middle of a character', [0x61, 0x0a, 0xe2, 0x82], 'scenario.yaml:2:1 E001'],
    ['NUL', [0x61, 0x3a, 0x20, 0x00], 'scenario.yaml:1:4 E001'],
  ])('%s', (_, bytes, expected) => {
    expect(placesOf(parse([{ path: 'scenario.yaml', bytes: Uint8Array.from(bytes) }]).problems)).toEqual([
      expected,
    ]);
  });
});

describe('shape', () => {
  /** Name, file, what stands there, what is put in its place, at which words the problem must stand, code, part of the sentence. */
  test.each<[string, string, string, string, string, string, string]>([
    ['unknown key', 'scenario.yaml', '  pitch:', '  pich:', 'pich', 'E101', 'Did you mean `pitch`?'],
    [
      'comma in braces',
      'sources.yaml',
      'by: Your name',
      'by: Me\n  x: { a: b, and so on }',
      'x:',
      'E101',
      'Its keys are',
    ],
    [
      'missing key',
      'rules.yaml',
      '  because: When both offer at once, nobody has to be the first.\n',
      '',
      'id:',
      'E102',
      'no `because`',
    ],
    ['number for a text', 'actors/hill.yaml', "cameo: '114'", 'cameo: 0114', '0114', 'E103', "`'0114'`"],
    [
      'text for a number',
      'scenario.yaml',
      'max: 6',
      'max: six',
      'six',
      'E103',
      'must be a whole number; it is `six`',
    ],
    ['fraction', 'scenario.yaml', 'max: 6', 'max: 6.5', '6.5', 'E103', 'must be a whole number; it is `6.5`'],
    ['infinity', 'scenario.yaml', 'max: 6', 'max: .inf', '.inf', 'E103', 'must be a whole number'],
    ['not a number', 'scenario.yaml', 'max: 6', 'max: .nan', '.nan', 'E103', 'must be a whole number'],
    [
      'word out of a list',
      'actors/hill.yaml',
      'kind: force',
      'kind: fource',
      'fource',
      'E103',
      'Did you mean `force`?',
    ],
    [
      'misspelt temper',
      'actors/hill.yaml',
      'kind: weights',
      'kind: hawkisch',
      'hawkisch',
      'E103',
      'Did you mean `hawkish`?',
    ],
    [
      'fraction of a lambda',
      'actors/hill.yaml',
      'kind: weights',
      'kind: logit\n  lambda: 0.5',
      '0.5',
      'E103',
      'must be a whole number',
    ],
    [
      'level beyond two',
      'actors/hill.yaml',
      'kind: weights',
      'kind: logit\n  level: 77',
      '77',
      'E105',
      'must be at most 2',
    ],
    ['nothing', 'actors/hill.yaml', 'name: Hillmark', 'name:', 'name:', 'E103', 'it is empty'],
    ['list for a map', 'sources.yaml', 'S1:', 'S2: []\nS1:', 'S2', 'E103', 'must be a map'],
    [
      'word for a truth',
      'actors/hill.yaml',
      'playable: true',
      'playable: yes',
      'yes',
      'E103',
      '`true` or `false`',
    ],
    ['day', 'scenario.yaml', '2030-05-02', '2. 5. 2030', '2. 5.', 'E103', 'as `2024-01-16`'],
    ['cue', 'actors/hill.yaml', 'cue: note', 'cue: nota', 'nota', 'E103', 'Did you mean `note`?'],
    [
      'inside a long form',
      'actors/hill.yaml',
      'confidence: claimed',
      'confidence: sure',
      'sure',
      'E103',
      '`established`, `claimed`, `disputed`',
    ],
    ['wrong version', 'scenario.yaml', 'format: 1', "format: '1'", "'1'", 'E103', 'must be the number 1'],
    [
      'too long a text',
      'actors/hill.yaml',
      'label: Send a note',
      `label: Send ${'x'.repeat(60)}`,
      'Send xx',
      'E104',
      'the limit is 48',
    ],
    [
      'empty text',
      'actors/hill.yaml',
      'label: Send a note of protest',
      "label: ''",
      "''",
      'E104',
      'is empty',
    ],
    [
      'too great a number',
      'actors/hill.yaml',
      'colour: 1',
      'colour: 9',
      '9',
      'E105',
      'is 9; it must be at most 8',
    ],
    [
      'a number beyond all use',
      'scenario.yaml',
      'max: 6',
      'max: 99999999999999999999',
      '999',
      'E105',
      'at most',
    ],
    [
      'too few entries',
      'actors/hill.yaml',
      'red-lines: [No fighting at the bridge]',
      'red-lines: []',
      'red-lines',
      'E105',
      'has 0 entries; it must have at least 1',
    ],
    [
      'id of an option',
      'actors/hill.yaml',
      '  protest-note:\n',
      '  Protest Note:\n',
      'Protest Note:',
      'E106',
      'Write `protest-note`.',
    ],
    [
      'id of a fact',
      'scenario.yaml',
      '  bridge:\n',
      '  the-bridge:\n',
      'the-bridge',
      'E106',
      'Write `the_bridge`.',
    ],
    [
      'id of an inject',
      'injects.yaml',
      'id: empty-shelves',
      'id: Empty Shelves',
      'Empty Shelves',
      'E106',
      'Write `empty-shelves`.',
    ],
    ['id of a source', 'sources.yaml', 'S1:', 's1:', 's1:', 'E106', 'Write `S1`.'],
  ])('%s', (_, path, piece, by, at, code, sentence) => {
    const files = templateWith(path, piece, by);
    const before = textOf(files, path).split(at)[0] ?? '';
    const lines = before.split('\n');
    const { draft, problems } = parse(files);
    expect(draft).toBeUndefined();
    expect(placesOf(problems)).toEqual([
      `${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${code}`,
    ]);
    expect(problems.map(formatProblem).join()).toContain(sentence);
  });
});

describe('files', () => {
  test('parts may stand in files of their own or together', () => {
    const files = newScenario('my-crisis');
    const rules = textOf(files, 'rules.yaml')
      .split('\n')
      .map((line) => `  ${line}`.trimEnd())
      .join('\n');
    const together = filesOfTexts({
      ...Object.fromEntries(files.map(({ path }) => [path, textOf(files, path)])),
      'scenario.yaml': `${textOf(files, 'scenario.yaml')}\nrules:\n${rules}`,
    }).filter(({ path }) => path !== 'rules.yaml');
    expect(parse(together).draft?.document).toEqual(parse(files).draft?.document);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['none', {}, [':1:1 E009']],
    ['only a picture', { 'map.svg': '<svg/>' }, ['map.svg:1:1 E012']],
    ['pictures', { 'map.svg': '<svg/>', 'flag.svg': '<svg/>' }, ['map.svg:1:1 E009']],
    ['files of another project', { 'package.json': '{}', 'tsconfig.json': '{}' }, [':1:1 E009']],
    ['a folder of folders', { 'a/scenario.yaml': 'format: 1', 'b/scenario.yaml': '' }, [':1:1 E009']],
    ['wrong ending', { 'scenario.yml': 'format: 1' }, ['scenario.yml:1:1 E009', 'scenario.yml:1:1 E010']],
    ['misspelt part', { 'scenario.yaml': 'format: 1', 'inject.yaml': '[]' }, ['inject.yaml:1:1 E010']],
    ['part twice', { 'scenario.yaml': 'rules: []', 'rules.yaml': '[]' }, ['rules.yaml:1:1 E008']],
    [
      'actor twice',
      { 'scenario.yaml': 'actors: { hill: {} }', 'actors/hill.yaml': '{}' },
      ['actors/hill.yaml:1:1 E008'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(placesOf(parse(filesOfTexts(texts)).problems)).toEqual(expected);
  });

  test.each([
    ['scenario.yml', 'scenario.yaml'],
    ['actors/hill.yml', 'actors/hill.yaml'],
    ['rules.json', 'rules.yaml'],
  ])('%s is told to be called %s', (path, wanted) => {
    const files = newScenario('my-crisis').map((file) => (file.path === wanted ? { ...file, path } : file));
    expect(parse(files).problems.map(formatProblem)).toEqual([
      `\`${path}\` is not part of a scenario. Did you mean \`${wanted}\`?`,
    ]);
  });

  test('the order in which files come does not matter', () => {
    const files = newScenario('my-crisis');
    expect(parse([...files].reverse()).draft?.document).toEqual(parse(files).draft?.document);
  });
});

describe('a bundle is strict JSON', () => {
  test.each([
    ['spare comma', '{"format": 1,}', 'x.crisis.json:1:14 E003'],
    ['comment', '{\n// no\n}', 'x.crisis.json:2:1 E003'],
    ['single quotes', "{'format': 1}", 'x.crisis.json:1:2 E003'],
    ['word of JavaScript', '{"format": NaN}', 'x.crisis.json:1:12 E003'],
    ['leading zero', '{"format": 01}', 'x.crisis.json:1:13 E003'],
    ['two values', '{} {}', 'x.crisis.json:1:4 E003'],
    ['line end in a text', '{"a": "b\nc"}', 'x.crisis.json:1:9 E003'],
    ['bad escape', '{"a": "\\x41"}', 'x.crisis.json:1:8 E003'],
    ['half a surrogate pair', '{"a": "\\udfff"}', 'x.crisis.json:1:7 E003'],
    ['key given twice', '{"a": 1,\n "a": 2}', 'x.crisis.json:2:2 E004'],
    ['forbidden key', '{"a": {"__proto__": 1}}', 'x.crisis.json:1:8 E005'],
    ['later format', '{"format": 2}', 'x.crisis.json:1:12 E011'],
    ['cut short', '{"format": ', 'x.crisis.json:1:12 E003'],
  ])('%s', (_, text, expected) => {
    expect(placesOf(parse(filesOfTexts({ 'x.crisis.json': text })).problems)).toEqual([expected]);
  });
});
