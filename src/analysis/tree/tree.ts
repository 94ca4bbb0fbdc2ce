import type { Fraction } from './fraction';

/*
 * A finite game in extensive form: chance draws, players move at information sets, and each end pays every player.
 * Nodes stand in one list in prefix order (a node, then the whole subtree of each of its children), as in a Gambit file, so that
 * parents come before children and no walk needs recursion. Players, information sets and nodes are named by their place, from 0.
 */

export interface Branch {
  readonly label: string;
  readonly probability: Fraction;
}

/** What can be told of a node without the rest of the tree. */
export type NodeDraft =
  | { readonly kind: 'chance'; readonly name: string; readonly branches: readonly Branch[] }
  | { readonly kind: 'personal'; readonly name: string; readonly set: number }
  | { readonly kind: 'terminal'; readonly name: string; readonly payoffs: readonly Fraction[] };

/** A node with the places of its children, in the order of the branches or of the set's actions. */
export type TreeNode =
  | (NodeDraft & { readonly kind: 'chance' | 'personal'; readonly children: readonly number[] })
  | (NodeDraft & { readonly kind: 'terminal' });

/** Situations that a player cannot tell apart, and what can be done in each of them. */
export interface InformationSet {
  readonly player: number;
  readonly name: string;
  readonly actions: readonly string[];
}

export interface TreeDraft {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  readonly sets: readonly InformationSet[];
  /** In prefix order. */
  readonly nodes: readonly NodeDraft[];
}

/** A game that `buildTree` found sound. */
export interface GameTree extends Omit<TreeDraft, 'nodes'> {
  readonly nodes: readonly TreeNode[];
}

/** What is wrong with a tree; `node` and `set` are places, from 0. */
export type TreeProblem =
  | { readonly code: 'no-nodes' }
  /** The list ends while children are still due. */
  | { readonly code: 'too-few-nodes'; readonly missing: number }
  /** Nodes stand after a complete tree. Gambit ignores them without a word. */
  | { readonly code: 'surplus-nodes'; readonly node: number; readonly surplus: number }
  | { readonly code: 'no-actions'; readonly node: number }
  | { readonly code: 'repeated-action'; readonly node: number; readonly label: string }
  | { readonly code: 'unknown-set'; readonly node: number; readonly set: number }
  | { readonly code: 'unknown-player'; readonly set: number; readonly player: number }
  | { readonly code: 'unused-set'; readonly set: number }
  | { readonly code: 'negative-probability'; readonly node: number; readonly label: string }
  | { readonly code: 'probabilities'; readonly node: number; readonly sum: Fraction }
  | { readonly code: 'payoff-count'; readonly node: number; readonly count: number }
  /** Two nodes of a set differ in what its owner did before. */
  | { readonly code: 'imperfect-recall'; readonly set: number; readonly node: number };
