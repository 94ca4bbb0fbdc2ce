import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomTrees, tinyCrisis } from '../../../test/fixtures/trees';
import { buildTree } from './build-tree';
import { fraction } from './fraction';
import type { NodeDraft, TreeDraft } from './tree';

const end = (...payoffs: number[]): NodeDraft => ({
  kind: 'terminal',
  name: '',
  payoffs: payoffs.map((one) => fraction(one)),
});
const move = (set: number): NodeDraft => ({ kind: 'personal', name: '', set });
const chance = (...probabilities: (readonly [number, number])[]): NodeDraft => ({
  kind: 'chance',
  name: '',
  branches: probabilities.map(([above, below], at) => ({
    label: `${at}`,
    probability: fraction(above, below),
  })),
});
const draft = (nodes: readonly NodeDraft[], sets: TreeDraft['sets'] = []): TreeDraft => ({
  title: '',
  comment: '',
  players: ['A', 'B'],
  sets,
  nodes,
});
const set = (player: number, ...actions: string[]) => ({ player, name: '', actions });

describe('a tree', () => {
  test('gets its children from prefix order', () => {
    const { tree } = buildTree(
      draft([move(0), chance([1, 2], [1, 2]), end(0, 0), end(1, 1), end(2, 2)], [set(0, 'l', 'r')]),
    );
    expect(tree?.nodes.map((node) => ('children' in node ? node.children : []))).toEqual([
      [1, 4],
      [2, 3],
      [],
      [],
      [],
    ]);
  });

  test.each([
    ['no nodes at all', draft([]), { code: 'no-nodes' }],
    ['nodes missing', draft([move(0), end(0, 0)], [set(0, 'l', 'r')]), { code: 'too-few-nodes', missing: 1 }],
    [
      'missing at two depths',
      draft([move(0), chance([1, 2], [1, 2]), end(0, 0)], [set(0, 'l', 'r')]),
      { code: 'too-few-nodes', missing: 2 },
    ],
    ['nodes left over', draft([end(0, 0), end(1, 1)]), { code: 'surplus-nodes', node: 1, surplus: 1 }],
    [
      'probabilities that almost sum to one',
      draft([chance([3333, 10_000], [6666, 10_000]), end(0, 0), end(0, 0)]),
      { code: 'probabilities', node: 0, sum: fraction(9999, 10_000) },
    ],
    [
      'a negative probability',
      draft([chance([-1, 2], [3, 2]), end(0, 0), end(0, 0)]),
      { code: 'negative-probability', node: 0, label: '0' },
    ],
    ['chance without results', draft([chance()]), { code: 'no-actions', node: 0 }],
    ['a set without actions', draft([move(0)], [set(0)]), { code: 'no-actions', node: 0 }],
    [
      'an action named twice',
      draft([move(0), end(0, 0), end(0, 0)], [set(0, 'l', 'l')]),
      { code: 'repeated-action', node: 0, label: 'l' },
    ],
    ['an unknown set', draft([move(3)]), { code: 'unknown-set', node: 0, set: 3 }],
    [
      'an unknown player',
      draft([move(0), end(0, 0)], [set(2, 'l')]),
      { code: 'unknown-player', set: 0, player: 2 },
    ],
    ['a set that is never met', draft([end(0, 0)], [set(0, 'l')]), { code: 'unused-set', set: 0 }],
    ['a payoff too few', draft([end(1)]), { code: 'payoff-count', node: 0, count: 1 }],
  ])('is refused with %s', (_, given, problem) => {
    expect(buildTree(given).problems).toEqual([problem]);
  });
});

describe('perfect recall', () => {
  const sets = [set(0, 'l', 'r'), set(0, 'up', 'down')];
  test('holds where a player sees its own moves only', () => {
    expect(
      buildTree(
        draft(
          [chance([1, 2], [1, 2]), move(0), end(0, 0), end(0, 0), move(0), end(0, 0), end(0, 0)],
          [set(0, 'l', 'r')],
        ),
      ).problems,
    ).toEqual([]);
  });

  test('fails where a player forgets what it did', () => {
    const nodes = [move(0), move(1), end(0, 0), end(0, 0), move(1), end(0, 0), end(0, 0)];
    expect(buildTree(draft(nodes, sets)).problems).toEqual([{ code: 'imperfect-recall', set: 1, node: 4 }]);
  });

  test('fails where a player forgets that it moved, or forgets a set once known', () => {
    const nodes = [
      chance([1, 2], [1, 2]),
      move(0),
      move(1),
      end(0, 0),
      end(0, 0),
      end(0, 0),
      move(1),
      end(0, 0),
      end(0, 0),
    ];
    expect(buildTree(draft(nodes, sets)).problems).toEqual([{ code: 'imperfect-recall', set: 1, node: 6 }]);
  });

  test('fails where one path meets a set twice', () => {
    const nodes = [move(0), move(0), end(0, 0), end(0, 0), end(0, 0)];
    expect(buildTree(draft(nodes, [set(0, 'l', 'r')])).problems).toEqual([
      { code: 'imperfect-recall', set: 0, node: 1 },
    ]);
  });

  test('is not asked of another player', () => {
    const nodes = [move(0), move(1), end(0, 0), end(0, 0), move(1), end(0, 0), end(0, 0)];
    expect(buildTree(draft(nodes, [set(0, 'l', 'r'), set(1, 'up', 'down')])).problems).toEqual([]);
  });

  test('of random trees is that of whole pasts, compared node by node', () => {
    let joined = 0;
    let forgetful = 0;
    // Sets of a random tree are joined two by two, which makes some of them forget; brute force says which.
    fc.assert(
      fc.property(randomTrees, fc.nat(), fc.nat(), (tree, one, other) => {
        if (tree.sets.length === 0) return;
        const kept = one % tree.sets.length;
        const gone = other % tree.sets.length;
        const [into, from] = [tree.sets[kept], tree.sets[gone]];
        const canJoin = into?.player === from?.player && into?.actions.length === from?.actions.length;
        if (kept === gone || !canJoin) return;
        const places = tree.sets.map((_, at) => at).filter((at) => at !== gone);
        const sets = tree.sets.filter((_, at) => at !== gone);
        const nodes = tree.nodes.map((node) =>
          node.kind === 'personal'
            ? { ...node, set: places.indexOf(node.set === gone ? kept : node.set) }
            : node,
        );
        joined += 1;
        const pasts = new Map<number, Set<string>>();
        const walk = (at: number, past: readonly string[]): void => {
          const node = nodes[at];
          if (node === undefined || node.kind === 'terminal') return;
          if (node.kind === 'personal') {
            const player = sets[node.set]?.player ?? 0;
            const known = pasts.get(node.set) ?? new Set();
            pasts.set(node.set, known.add(past[player] ?? ''));
          }
          for (const [action, child] of node.children.entries()) {
            const player = node.kind === 'personal' ? (sets[node.set]?.player ?? 0) : -1;
            walk(
              child,
              past.map((own, at) =>
                at === player && node.kind === 'personal' ? `${own} ${node.set}:${action}` : own,
              ),
            );
          }
        };
        walk(
          0,
          tree.players.map(() => ''),
        );
        const expected = [...pasts]
          .filter(([, own]) => own.size > 1)
          .map(([at]) => at)
          .sort();
        const { problems } = buildTree({ ...tree, sets, nodes });
        if (expected.length > 0) forgetful += 1;
        const found = problems
          .flatMap((problem) => (problem.code === 'imperfect-recall' ? [problem.set] : []))
          .sort();
        expect(found).toEqual(expected);
      }),
      { seed: 3, numRuns: 1500 },
    );
    expect(joined).toBeGreaterThan(100);
    expect(forgetful).toBeGreaterThan(30);
    expect(joined - forgetful).toBeGreaterThan(10);
  });

  test('holds in the example', () => {
    expect(buildTree(tinyCrisis).problems).toEqual([]);
    expect(tinyCrisis.nodes).toHaveLength(23);
  });
});
