import { equalFractions, one, sumOf } from './fraction';
import { recallProblems } from './recall';
import type { GameTree, InformationSet, NodeDraft, TreeDraft, TreeNode, TreeProblem } from './tree';

export type Built =
  | { readonly tree: GameTree; readonly problems: readonly [] }
  | { readonly tree?: undefined; readonly problems: readonly TreeProblem[] };

/**
 * Makes a tree of nodes in prefix order, or says all that is wrong: nodes missing or left over, probabilities that do not sum to
 * exactly 1, actions missing or named twice, payoffs that are not one for each player, sets never met, and imperfect recall
 * (which every solver refuses, and Gambit does not check on reading).
 */
export function buildTree(draft: TreeDraft): Built {
  const own = [...setsProblems(draft), ...nodesProblems(draft)];
  if (own.length > 0) return { problems: own };
  const linked = linkNodes(draft);
  if (linked.problem !== undefined) return { problems: [linked.problem] };
  const tree: GameTree = { ...draft, nodes: linked.nodes };
  const problems = recallProblems(tree);
  return problems.length > 0 ? { problems } : { tree, problems: [] };
}

function setsProblems({ players, sets }: TreeDraft): TreeProblem[] {
  return sets.flatMap(({ player }, set): TreeProblem[] =>
    players[player] === undefined ? [{ code: 'unknown-player', set, player }] : [],
  );
}

function nodesProblems({ players, sets, nodes }: TreeDraft): TreeProblem[] {
  if (nodes.length === 0) return [{ code: 'no-nodes' }];
  const met = new Set<number>();
  const problems = nodes.flatMap((node, at): TreeProblem[] => {
    switch (node.kind) {
      case 'chance':
        return [
          ...labelProblems(
            node.branches.map(({ label }) => label),
            at,
          ),
          ...probabilityProblems(node.branches, at),
        ];
      case 'personal': {
        const set = sets[node.set];
        if (set === undefined) return [{ code: 'unknown-set', node: at, set: node.set }];
        const isFirst = !met.has(node.set);
        met.add(node.set);
        return isFirst ? labelProblems(set.actions, at) : [];
      }
      case 'terminal':
        return node.payoffs.length === players.length
          ? []
          : [{ code: 'payoff-count', node: at, count: node.payoffs.length }];
      default:
        return node satisfies never;
    }
  });
  const unused = sets.flatMap((_, set): TreeProblem[] => (met.has(set) ? [] : [{ code: 'unused-set', set }]));
  return [...problems, ...unused];
}

function labelProblems(labels: readonly string[], node: number): TreeProblem[] {
  if (labels.length === 0) return [{ code: 'no-actions', node }];
  const met = new Set<string>();
  return labels.flatMap((label): TreeProblem[] => {
    if (met.has(label)) return [{ code: 'repeated-action', node, label }];
    met.add(label);
    return [];
  });
}

function probabilityProblems(
  branches: (NodeDraft & { kind: 'chance' })['branches'],
  node: number,
): TreeProblem[] {
  if (branches.length === 0) return [];
  const negative = branches.filter(({ probability }) => probability.numerator < 0n);
  const sum = sumOf(branches.map(({ probability }) => probability));
  return [
    ...negative.map(({ label }): TreeProblem => ({ code: 'negative-probability', node, label })),
    ...(equalFractions(sum, one) ? [] : [{ code: 'probabilities', node, sum } as const]),
  ];
}

/** Gives each node its children: the next node that is not yet anybody's child is the next child of the last open node. */
function linkNodes({ sets, nodes }: TreeDraft): { nodes: TreeNode[]; problem?: TreeProblem } {
  const linked: TreeNode[] = [];
  const open: { readonly children: number[]; due: number }[] = [];
  for (const [at, node] of nodes.entries()) {
    const parent = open.at(-1);
    if (parent === undefined && at > 0) {
      return { nodes: linked, problem: { code: 'surplus-nodes', node: at, surplus: nodes.length - at } };
    }
    if (parent !== undefined) {
      parent.children.push(at);
      parent.due -= 1;
    }
    if (node.kind === 'terminal') {
      linked.push(node);
    } else {
      const children: number[] = [];
      linked.push({ ...node, children });
      open.push({ children, due: actionCount(sets, node) });
    }
    while (open.at(-1)?.due === 0) open.pop();
  }
  const missing = open.reduce((sum, { due }) => sum + due, 0);
  return missing > 0 ? { nodes: linked, problem: { code: 'too-few-nodes', missing } } : { nodes: linked };
}

/** How many children a node has. */
export function actionCount(sets: readonly InformationSet[], node: NodeDraft): number {
  switch (node.kind) {
    case 'chance':
      return node.branches.length;
    case 'personal':
      return sets[node.set]?.actions.length ?? 0;
    case 'terminal':
      return 0;
    default:
      return node satisfies never;
  }
}
