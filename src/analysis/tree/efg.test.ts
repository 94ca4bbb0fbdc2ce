import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEfg } from '../../../test/efg/read-efg';
import { openSpielProblems } from '../../../test/fixtures/open-spiel-form';
import { randomTrees, tinyCrisis, tinyCrisisText, treeOf } from '../../../test/fixtures/trees';
import { rounds } from '../../../test/rounds';
import { buildTree } from './build-tree';
import { cleanLabel, isCleanLabel } from './efg-label';
import { fraction, fractionText } from './fraction';
import type { GameTree, NodeDraft } from './tree';
import { writeEfg } from './write-efg';

const head = 'EFG 2 R "g" { "A" "B" }\n';
const codes = (text: string) =>
  readEfg(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('reading a .efg file', () => {
  test('gives players, sets in the order of their first node, nodes in prefix order', () => {
    expect(tinyCrisis.players).toEqual(['Challenger', 'Defender']);
    expect(tinyCrisis.sets.map(({ player, actions }) => `${player} ${actions.join('/')}`)).toEqual([
      '0 threaten/wait',
      '1 yield/resist',
      '0 strike/back down',
      '1 alert/stand down',
      '1 yield/resist',
      '1 alert/stand down',
    ]);
    const [root] = tinyCrisis.nodes;
    expect(
      root?.kind === 'chance' && root.branches.map(({ probability }) => fractionText(probability)),
    ).toEqual(['2/5', '3/5']);
    expect(root?.kind === 'chance' && root.children).toEqual([1, 12]);
  });

  test('is free in layout, takes commas between payoffs, numbers of all kinds, and sets and outcomes by number only', () => {
    const tree = treeOf(
      'EFG 2 R "g" {"A" "B"} "a comment"\nc "" 1 "" {"x" 0.5 "y" 1/2} 0 p "" 1 1 "s" {"l" "r"} 0 t "" 1 "o" {1, 2}\nt "" 2 "" {1e1 -.5} p "" 1 1 0 t "" 1 t "" 2',
    );
    expect(tree.comment).toBe('a comment');
    expect(
      tree.nodes.flatMap((node) =>
        node.kind === 'terminal' ? [node.payoffs.map(fractionText).join(' ')] : [],
      ),
    ).toEqual(['1 2', '10 -1/2', '1 2', '10 -1/2']);
  });

  test('adds up what is paid on the way', () => {
    const tree = treeOf(
      `${head}p "" 1 1 "" { "l" "r" } 1 "fee" { -1 0 } t "" 2 "end" { 1/2 3 } p "" 2 1 "" { "only" } 2 t "" 0`,
    );
    expect(
      tree.nodes.flatMap((node) =>
        node.kind === 'terminal' ? [node.payoffs.map(fractionText).join(' ')] : [],
      ),
    ).toEqual(['-1/2 3', '-1/2 3']);
  });

  test('keeps quotes within strings', () => {
    expect(treeOf('EFG 2 R "a \\"g\\" of 2" { "A" } t "" 0').title).toBe('a "g" of 2');
  });

  test.each([
    ['nothing', '', '1:1 unexpected'],
    ['another format', 'NFG 1 R "g" { "A" }', '1:1 unexpected'],
    ['another version', 'EFG 3 R "g" { "A" }', '1:5 unexpected'],
    ['no players', 'EFG 2 R "g" { } t "" 0', '1:15 unexpected'],
    ['a player twice', 'EFG 2 R "g" { "A" "A" } t "" 0', '1:19 repeated-label'],
    ["chance's own name for a player", 'EFG 2 R "g" { "Chance" } t "" 0', '1:15 bad-label'],
    ['a string without end', 'EFG 2 R "g', '1:9 unclosed-string'],
    ['no node', head, '2:1 unexpected'],
    ['an unknown kind of node', `${head}x "" 1`, '2:1 unexpected'],
    ['a letter without space after it', `${head}t"" 0`, '2:1 unexpected'],
    ['a node missing', `${head}p "" 1 1 "" { "l" "r" } 0\nt "" 0\n`, '4:1 unexpected'],
    ['a node left over', `${head}t "" 0\nt "" 0\n`, '3:1 surplus'],
    ['an unknown player', `${head}p "" 3 1 "" { "l" } 0 t "" 0`, '2:6 unknown-player'],
    ['player 0', `${head}p "" 0 1 "" { "l" } 0 t "" 0`, '2:6 unexpected'],
    ['set 0', `${head}p "" 1 0 "" { "l" } 0 t "" 0`, '2:8 unexpected'],
    ['a set not yet described', `${head}p "" 1 1 0 t "" 0`, '2:8 undefined-set'],
    ['a chance set not yet described', `${head}c "" 1 0 t "" 0`, '2:6 undefined-set'],
    ['an outcome not yet described', `${head}t "" 1`, '2:6 undefined-outcome'],
    ['a description of outcome 0', `${head}t "" 0 "o" { 1 2 }`, '2:6 null-outcome'],
    ['a payoff too few', `${head}t "" 1 "o" { 1 }`, '2:14 payoff-count'],
    ['a payoff too many', `${head}t "" 1 "o" { 1 2 3 }`, '2:16 payoff-count'],
    ['no number', `${head}t "" 1 "o" { 1 x }`, '2:16 unexpected'],
    ['a division by 0', `${head}t "" 1 "o" { 1 1/0 }`, '2:16 unexpected'],
    ['an empty action', `${head}p "" 1 1 "" { "" } 0 t "" 0`, '2:15 empty-label'],
    ['no action', `${head}p "" 1 1 "" { } 0`, '2:15 unexpected'],
    ['an action twice', `${head}p "" 1 1 "" { "l" "l" } 0 t "" 0 t "" 0`, '2:19 repeated-label'],
    ['a label with space at its end', `${head}p "" 1 1 "" { "l " } 0 t "" 0`, '2:15 bad-label'],
    ['a label with two spaces', `${head}t "a  b" 0`, '2:3 bad-label'],
    ['a label with a control character', `${head}t "a\u0007" 0`, '2:3 bad-label'],
    ['a name of a node twice', `${head}p "n" 1 1 "" { "l" } 0\nt "n" 0`, '3:3 repeated-label'],
    [
      "a name of a player's set twice",
      `${head}p "" 1 1 "s" { "l" } 0\np "" 1 2 "s" { "l" } 0 t "" 0`,
      '3:10 repeated-label',
    ],
    [
      'a name of an outcome twice',
      `${head}p "" 1 1 "" { "l" "r" } 0\nt "" 1 "o" { 1 1 }\nt "" 2 "o" { 1 1 }`,
      '4:8 repeated-label',
    ],
    [
      'a set described otherwise',
      `${head}c "" 1 "" { "x" 1/2 "y" 1/2 } 0 p "" 1 1 "s" { "l" "r" } 0 t "" 0 t "" 0\np "" 1 1 "s" { "l" "R" } 0 t "" 0 t "" 0`,
      '3:24 set-differs',
    ],
    [
      'a chance set described otherwise',
      `${head}c "" 1 "" { "x" 1/2 "y" 1/2 } 0 t "" 0\nc "" 1 "" { "x" 0.5 "y" 1/2 } 0 t "" 0 t "" 0`,
      '3:29 set-differs',
    ],
    [
      'an outcome described otherwise, if only as text',
      `${head}p "" 1 1 "" { "l" "r" } 0 t "" 1 "o" { 0 0 }\nt "" 1 "o" { 0 0.0 }`,
      '3:20 outcome-differs',
    ],
    [
      'probabilities that do not sum to one',
      `${head}\nc "" 1 "" { "x" 0.3333 "y" 0.6666 } 0 t "" 0 t "" 0`,
      '3:1 tree',
    ],
    ['imperfect recall', `${head}p "" 1 1 "" { "l" } 0\np "" 1 1 0 t "" 0`, '3:1 tree'],
  ])('refuses %s', (_, text, problem) => {
    expect(codes(text)).toEqual([problem]);
  });

  test('never throws, whatever is cut out or put in', () => {
    fc.assert(
      fc.property(
        fc.nat(tinyCrisisText.length),
        fc.nat(40),
        fc.constantFrom('', '"', '{', '}', ' 7 ', '1/0', 'p "" 1 1 ', ',', '\\', '\u0000'),
        (at, length, put) => {
          const text = tinyCrisisText.slice(0, at) + put + tinyCrisisText.slice(at + length);
          const { tree, problems } = readEfg(text);
          expect(tree === undefined).toBe(problems.length > 0);
        },
      ),
      { numRuns: rounds(60, 300) },
    );
  });

  test('reads a path of ten thousand nodes without recursion', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `p "" 1 ${at + 1} "" { "on" } 0`);
    expect(treeOf(`${head}${lines.join('\n')}\nt "" 0`).nodes).toHaveLength(10_001);
  });
});

describe('writing a .efg file', () => {
  test('gives the example line by line', () => {
    const { text, ...facts } = writeEfg(tinyCrisis);
    expect(text.split('\n').slice(0, 9)).toEqual([
      'EFG 2 R "A challenge to a defender of unknown resolve" { "Challenger" "Defender" }',
      '"Chance draws the defender\'s resolve, which the challenger does not see; the last two moves are simultaneous."',
      '',
      'c "start" 1 "start" { "resolute" 2/5 "wavering" 3/5 } 0',
      'p "A" 1 1 "challenger, at first" { "threaten" "wait" } 0',
      'p "A1" 2 1 "resolute defender, threatened" { "yield" "resist" } 0',
      't "" 1 "outcome 1" { 4 -6 }',
      'p "A2" 1 2 "challenger, resisted" { "strike" "back down" } 0',
      'p "A3" 2 2 "resolute defender, resisting" { "alert" "stand down" } 0',
    ]);
    expect(facts).toEqual({ nodes: 23, sets: 6, outcomes: 11, forOpenSpiel: true });
  });

  test('is read back as the same game, and is in the form of OpenSpiel', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const { text, ...facts } = writeEfg(tree);
        expect(treeOf(text)).toEqual({ ...tree, nodes: tree.nodes.map((node) => ({ ...node, name: '' })) });
        expect(facts).toMatchObject({ nodes: text.match(/^[cpt] /gm)?.length, forOpenSpiel: true });
        expect(openSpielProblems(text)).toEqual([]);
      }),
      { numRuns: rounds(60, 300) },
    );
  });

  test('does not change what it has written, read and writes again', () => {
    const once = writeEfg(tinyCrisis).text;
    expect(writeEfg(treeOf(once)).text).toBe(once);
  });

  test('cleans, completes and tells apart whatever labels there are', () => {
    const labels = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('a', 'a 2', ' a', 'b"', '', '\ud800', 'Chance'),
    );
    fc.assert(
      fc.property(fc.array(labels, { minLength: 9, maxLength: 9 }), (given) => {
        const [
          title = '',
          comment = '',
          one = '',
          two = '',
          set = '',
          up = '',
          down = '',
          left = '',
          right = '',
        ] = given;
        fc.pre(up !== down && left !== right);
        const end: NodeDraft = { kind: 'terminal', name: one, payoffs: [fraction(1), fraction(2)] };
        const half = fraction(1, 2);
        const built = buildTree({
          title,
          comment,
          players: [one, two],
          sets: [
            { player: 0, name: set, actions: [up, down] },
            { player: 1, name: set, actions: [left, right] },
            { player: 0, name: set, actions: [right, up] },
          ],
          nodes: [
            { kind: 'personal', name: set, set: 0 },
            { kind: 'personal', name: set, set: 1 },
            end,
            { ...end, payoffs: [half, half] },
            {
              kind: 'chance',
              name: two,
              branches: [
                { label: left, probability: half },
                { label: right, probability: half },
              ],
            },
            end,
            { kind: 'personal', name: 'x', set: 2 },
            end,
            end,
          ],
        });
        fc.pre(built.tree !== undefined && right !== up);
        const { text } = writeEfg(built.tree as GameTree);
        expect(readEfg(text).problems).toEqual([]);
        expect(openSpielProblems(text)).toEqual([]);
      }),
      { numRuns: rounds(50, 200) },
    );
  });

  test('gives a label that falls out of line to its set alone', () => {
    const tree = treeOf(
      `${head}p "" 1 1 "" { "a" "c" } 0 p "" 2 1 "" { "a" "b" "c" } 0 t "" 0 t "" 0 t "" 0 t "" 0`,
    );
    const { text } = writeEfg(tree);
    expect(text).toContain('{ "a" "c" }');
    expect(text).toContain('{ "a" "b" "c [2.1]" }');
    expect(openSpielProblems(text)).toEqual([]);
  });

  test('says when numbers are too long for OpenSpiel', () => {
    const long = 2n ** 31n;
    const tree = treeOf(`${head}t "" 1 "" { 1/${long} 0 }`);
    expect(writeEfg(tree).forOpenSpiel).toBe(false);
    expect(writeEfg(treeOf(`${head}t "" 1 "" { 1/${long - 1n} 0 }`)).forOpenSpiel).toBe(true);
  });
});

test('a cleaned label is clean, and a clean one stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanLabel(text);
      expect({ clean, isClean: isCleanLabel(clean) }).toEqual({ clean, isClean: true });
      expect(cleanLabel(clean)).toBe(clean);
    }),
    { numRuns: rounds(60, 300) },
  );
  expect(cleanLabel(' say "no"\n\\ to\u00a0\u2028it ')).toBe("say 'no' / to it");
});
