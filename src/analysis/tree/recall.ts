import type { GameTree, TreeProblem } from './tree';

/**
 * The sets in which a player has forgotten what it did: some node of the set comes after other own moves than its first node
 * does. One problem a set.
 *
 * It is enough to compare the last own set and action of each node of a set, not the whole own past: if these agree in every
 * set, then so do those before them, set by set, up to the root. A set that is met twice on one path fails as well, since its
 * later node has the set itself in its past.
 */
export function recallProblems({ players, sets, nodes }: GameTree): readonly TreeProblem[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { actions } of sets) {
    offsets.push(total);
    total += actions.length;
  }
  const width = players.length;
  // For each node and player: the player's last set and action as one number from 1, or 0 for none.
  const last = new Int32Array(nodes.length * width);
  const ofSet = new Map<number, number>();
  const faulty = new Set<number>();
  const problems: TreeProblem[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'terminal') continue;
    const set = node.kind === 'personal' ? sets[node.set] : undefined;
    if (node.kind === 'personal' && set !== undefined) {
      const past = last[at * width + set.player] ?? 0;
      const first = ofSet.get(node.set);
      if (first === undefined) {
        ofSet.set(node.set, past);
      } else if (first !== past && !faulty.has(node.set)) {
        faulty.add(node.set);
        problems.push({ code: 'imperfect-recall', set: node.set, node: at });
      }
    }
    for (const [action, child] of node.children.entries()) {
      last.copyWithin(child * width, at * width, (at + 1) * width);
      if (node.kind === 'personal' && set !== undefined) {
        last[child * width + set.player] = (offsets[node.set] ?? 0) + action + 1;
      }
    }
  }
  return problems;
}
