import { describe, expect, test } from 'vitest';
import { check } from './check/check';
import { compile } from './compile/compile';
import type { SourceFile } from './document/draft';
import { formatProblem } from './problem-text/problem-text';
import { parse } from './read/parse';

/*
 * Input that was made, or has happened, to hurt: each must come back as a coded problem. Times are not asserted closely, since
 * machines differ; the cap only tells a hang from an answer.
 */

const cap = 10_000;
const full = (piece: string, bytes = 2_000_000) => piece.repeat(Math.floor(bytes / piece.length));
const steps = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');
const members = (count: number, value: string) =>
  Array.from({ length: count }, (_, at) => `"a${at}":${value}`).join(',');

function codesOf(path: string, content: string | Uint8Array): readonly string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return told([{ path, bytes }]);
}

function told(files: readonly SourceFile[]): readonly string[] {
  const before = process.cpuUsage();
  const { draft, problems } = parse(files);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(cap);
  expect(draft).toBeUndefined();
  for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/undefined|``|NaN/);
  return [...new Set(problems.map(({ code }) => code))];
}

describe('YAML', () => {
  test.each<[string, string, string[]]>([
    ['alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n', ['E006']],
    ['cyclic anchor', 'a: &a [*a]\n', ['E006']],
    ['merge bomb', 'a: {<<: [{b: 1}, {b: 2}]}\n', ['E006']],
    ['tag of another language', 'a: !!js/function "return 1"\n', ['E006']],
    ['brackets', full('['), ['E007']],
    ['braces', full('{a: '), ['E007']],
    ['brackets that close', `${'['.repeat(5000)}${']'.repeat(5000)}`, ['E007']],
    ['dashes', full('- '), ['E007']],
    ['question marks', full('? '), ['E007']],
    ['colons', full(': '), ['E007']],
    ['stairs', steps(1900, (at) => `${' '.repeat(at)}a:`), ['E007']],
    ['very many entries', full('- a\n'), ['E007']],
    ['very many keys', steps(150_000, (at) => `k${at}: 1`), ['E007']],
    ['one key very often', full('k: 1\n'), ['E007']],
    ['a key often', steps(3000, () => 'k: 1'), ['E004']],
    ['comments', full('#c\n'), ['E007']],
    ['line ends', full('\n'), ['E007']],
    ['documents', full('---\n'), ['E007']],
    ['directives', full('%YAML 1.1\n'), ['E006']],
    ['commas', `[${full(',')}]`, ['E003']],
    ['commas after words', `[${full('a,,')}]`, ['E003']],
    ['spare brackets', full(']\n'), ['E003']],
    ['signs', full('@\n'), ['E003']],
    ['quotes', full('"'), ['E007']],
    ['text without end', `a: "${full('\\')}`, ['E003']],
    ['bad escapes', `a: "${full('\\q')}"`, ['E003']],
    ['a long key', `${full('k')}: 1`, ['E003']],
    ['nested text', full('a: b: c\n'), ['E007']],
    ['pipes', full('a: |\n'), ['E007']],
    [
      'wrong kinds',
      'format: [1]\nabout: 5\ntheatre: x\nturns: {}\nactors: []\nendings: no\nfacts: 3\nlocales: [1]\n',
      ['E103'],
    ],
    ['wrong kinds in great number', `endings: [${'{}, '.repeat(2000)}{}]\n`, ['E007']],
    [
      'forbidden keys',
      '__proto__: { polluted: true }\nfacts: { constructor: { prototype: { polluted: true } } }\n',
      ['E005'],
    ],
    ['a very long text', `about: { title: ${full('x', 1_900_000)} }\n`, ['E102', 'E104']],
  ])('%s', (_, text, codes) => {
    expect([...codesOf('scenario.yaml', text)].sort()).toEqual(codes);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('JSON', () => {
  test.each<[string, string, string[]]>([
    ['brackets', full('['), ['E007']],
    ['objects', full('{"a":'), ['E007']],
    ['very many numbers', `[${full('1,')}1]`, ['E007']],
    ['text without end', `{"a":"${full('x')}`, ['E003']],
    ['escapes', `"${full('\\u0041')}"`, ['E012']],
    ['empty actors in great number', `{"actors":{${members(30_000, '{}')}}}`, ['E007']],
    ['empty options in great number', `{"actors":{"x":{"options":{${members(50_000, '{}')}}}}}`, ['E007']],
    ['numbers for options', `{"actors":{"x":{"options":{${members(50_000, '1')}}}}}`, ['E007']],
    ['wrong names in great number', `{"facts":{${members(50_000, '1').replaceAll('"a', '"A')}}}`, ['E007']],
    ['unknown keys in great number', `{"format":1,${members(50_000, '1')}}`, ['E007']],
    ['nothing but unknown keys in great number', `{${members(50_000, '1')}}`, ['E012']],
    ['wrong texts in great number', `{"locales":{"fa":{${members(50_000, '1')}}}}`, ['E102', 'E103']],
    ['forbidden key', '{"actors":{"__proto__":{"playable":true}}}', ['E005']],
  ])('%s', (_, text, codes) => {
    expect([...codesOf('x.crisis.json', text)].sort()).toEqual(codes);
  });
});

describe('bytes', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['50 MB', new Uint8Array(50_000_000), ['E002']],
    ['2 MB of NUL', new Uint8Array(2_000_000), ['E001']],
    ['2 MB of what UTF-8 never has', new Uint8Array(2_000_000).fill(0xff), ['E001']],
    ['a character too many bytes long', Uint8Array.from([0xf8, 0x88, 0x80, 0x80, 0x80]), ['E001']],
    ['a character in more bytes than it needs', Uint8Array.from([0xc0, 0xaf]), ['E001']],
    ['half a surrogate pair in UTF-8', Uint8Array.from([0xed, 0xa0, 0x80]), ['E001']],
  ])('%s', (_, bytes, codes) => {
    expect(codesOf('scenario.yaml', bytes)).toEqual(codes);
  });

  test('many files, and much in many files', () => {
    const file = (at: number, text: string) => ({
      path: `actors/a${at}.yaml`,
      bytes: new TextEncoder().encode(text),
    });
    expect(told(Array.from({ length: 300 }, (_, at) => file(at, 'x: 1')))).toEqual(['E002']);
    expect(told(Array.from({ length: 9 }, (_, at) => file(at, full('- a\n', 500_000))))).toEqual(['E002']);
    expect(told(Array.from({ length: 4 }, (_, at) => file(at, full('- a\n', 900_000))))).toEqual(['E007']);
  });
});

test('names that every object has are unknown names, not found ones', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    const text = `{"format":1,"about":{"id":"a","title":"a","pitch":"a","summary":"a","level":"advanced","minutes":{"solo":1,"class":1},
      "licence":"a","authors":["a"],"languages":["en"]},"theatre":{"extent":[[0,0],[1,1]],"places":{},"relations":[]},
      "turns":[{"id":"t","from":"2024-01-01","to":"2024-01-02","title":"a","ask":"a"}],
      "actors":{"a":{"name":"a","code":"AA","emblem":"none","colour":1,"playable":true,"tracks":{"x":{"start":"p","postures":{"p":{"on":{"o":"p"}}}}},
      "options":{"o":{"label":"a","brief":"a","risk":"a","kind":"signal","cameo":"010","target":"${name}"}},"policy":{}}},
      "endings":[{"id":"e","family":"e","priority":1,"title":"a","text":"a","form":"faded","violence":"none","outcome":{}}]}`;
    const { draft, problems } = parse([{ path: 'x.crisis.json', bytes: new TextEncoder().encode(text) }]);
    expect(problems.map(formatProblem)).toEqual([]);
    if (draft === undefined) throw new Error('no draft');
    const compiled = compile(draft);
    expect(compiled.problems.map(({ code }) => code)).toEqual(['E201']);
    if (compiled.scenario !== undefined) check(draft, compiled.scenario);
  }
});
