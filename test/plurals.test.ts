import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { counted } from '../src/base/index';
import { en } from '../src/panels/strings/en';
import * as dictionary from '../src/words/index';

/*
 * Nobody reads "1 turns". In the code a number is put before its noun by `counted`; in the strings of the page a noun that follows
 * a number has two forms, `_one` and `_other`, of which i18next takes one.
 */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const source = new URL('../src/', import.meta.url);
const programs = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => [path, nodesOf(parseSync(path, readFileSync(new URL(path, source), 'utf8')).program)]),
);

/** Every node of a syntax tree. */
function nodesOf(tree: unknown): readonly Node[] {
  const found: Node[] = [];
  JSON.stringify(tree, (_, value) => {
    if (typeof value?.type === 'string') found.push(value);
    return typeof value === 'bigint' ? `${value}` : value;
  });
  return found;
}

/** Nouns that the code counts, in their form for many, and those that only the strings count. */
const nouns = [
  ...new Set([
    ...[...programs.values()].flat().flatMap(manyIn),
    ...['characters', 'forecasts', 'forks', 'games', 'ideas', 'levels', 'minutes', 'options'],
    ...['outcomes', 'problems', 'questions', 'rates', 'sides', 'sources', 'steps'],
  ]),
];
const noun = `(?:more |other |test |sampled )?(?:${nouns.join('|')})\\b`;

function manyIn(node: Node): readonly string[] {
  if (node.type !== 'CallExpression' || (node.callee as Node).name !== 'counted') return [];
  const [, one, many] = (node.arguments as readonly Node[]).map(({ value }) => value);
  if (typeof one !== 'string') return [];
  return [typeof many === 'string' ? many : `${one.split(' ').at(-1)}s`];
}

describe('in the code', () => {
  /** Numbers that are written once, are never 1, and need no other form. */
  const fixed = [/\blimit\b/, /\blimits\.\w+/, /\bmostFiles\b/, /\blongest\b/, /toExponential/, /^quoted\(/];

  test('the nouns are found', () => {
    expect(nouns).toEqual(expect.arrayContaining(['turns', 'plays', 'nodes', 'entries', 'errors']));
  });

  test('no number stands before a noun that has one form', () => {
    const found = [...programs].flatMap(([path, nodes]) => {
      const text = readFileSync(new URL(path, source), 'utf8');
      const wordsOf = ({ start, end }: Node) => text.slice(Number(start), Number(end));
      return nodes
        .filter(({ type }) => type === 'TemplateLiteral')
        .flatMap((node) => {
          const quasis = (node.quasis as readonly { value: { raw: string } }[]).map(({ value }) => value.raw);
          return (node.expressions as readonly Node[]).flatMap((expression, at) => {
            const before = quasis[at] ?? '';
            const after = quasis[at + 1] ?? '';
            // "3 of 12 plays", "all 12 positions": there are many, or there would be nothing to say.
            const isMany = /\b(of|all|All) $/.test(before);
            const isFixed = fixed.some((one) => one.test(wordsOf(expression)));
            return new RegExp(`^ ${noun}`).test(after) && !isMany && !isFixed
              ? [`${path}: ${wordsOf(node)}`]
              : [];
          });
        });
    });
    expect(found).toEqual([]);
  });

  test.each<[number, string, string | undefined, string]>([
    [0, 'turn', undefined, '0 turns'],
    [1, 'turn', undefined, '1 turn'],
    [2, 'turn', undefined, '2 turns'],
    [101, 'turn', undefined, '101 turns'],
    [1, 'entry', 'entries', '1 entry'],
    [3, 'entry', 'entries', '3 entries'],
    [1, 'more error', undefined, '1 more error'],
  ])('%i, %s', (number, one, many, told) => {
    expect(counted(number, one, many)).toBe(told);
  });
});

describe('in the strings', () => {
  const strings = [...textsIn(en, ''), ...textsIn(dictionary, '')];

  /** What no count of the page can make 1, and why. */
  const always: readonly (readonly [RegExp, string])[] = [
    [/\}\} minutes/, 'no crisis is played in a minute'],
    [/\{\{(each|plays)\}\} games/, 'the page counts played-on games by the dozen'],
    [/\{\{longest\}\} characters/, 'the room for notes is fixed'],
    [/\{\{count\}\} forks/, 'the limit of forks is fixed'],
  ];

  test('a noun after a number has a form for one and a form for many', () => {
    const found = strings.filter(
      ([key, text]) =>
        new RegExp(`(?<!\\b(of|all) )\\{\\{\\w+\\}\\} ${noun}`, 'i').test(text) &&
        !key.endsWith('_other') &&
        !always.some(([exempt]) => exempt.test(text)),
    );
    expect(found).toEqual([]);
  });

  test('each form has the other beside it, and the form for one has no noun for many', () => {
    const keys = new Set(strings.map(([key]) => key));
    const alone = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(alone).toEqual([]);
    expect(strings.length).toBeGreaterThan(500);
    const wrong = strings.filter(
      ([key, text]) => key.endsWith('_one') && new RegExp(`\\{\\{count\\}\\} ${noun}`, 'i').test(text),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every text in a tree of them, with its key. */
function textsIn(tree: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}
