import type { DecidingGame } from '../../engine/index';
import type { Kernel } from '../kernel/kernel';
import { buildTree } from './build-tree';
import { addToGroup, branchLabel, chanceOfGroup, type Group } from './chance-groups';
import { type Deciders, type DecidersProblem, decidersOf } from './decisions';
import { one } from './fraction';
import { type GrowthLimits, growNodes, type Root, type SetOrigin, tellDrawn } from './grow-nodes';
import { firstPosition, keyOf, type Position, positionOf } from './position';
import type { GameTree } from './tree';
import { estimateSize, type TreeSize } from './tree-size';
import { type Others, otherChances, thinkers } from './turn-chances';
import { situationResults } from './turn-results';

/** A slice of a crisis that is to become a game: from where, how far, and who decides in it. */
export interface TreeQuestion {
  /** With only the memories that something reads, so that more results are the same. */
  readonly kernel: Kernel;
  /** The position as it really stands, also what is hidden in it; `start`: before the first turn's situation. */
  readonly from: DecidingGame | 'start';
  /** Turns to be decided, from 1 on; an ending may come before. */
  readonly turns: number;
  /** `actor`, or `actor.track` for one of its tracks. */
  readonly decides: readonly string[];
  readonly others: Others;
  readonly limits: GrowthLimits;
}

export const growthLimits: GrowthLimits = { nodes: 20_000, results: 1_000_000 };

export type GrowthProblem =
  | DecidersProblem
  | { readonly code: 'bad-turns'; readonly turns: number }
  | { readonly code: 'thinking-policy'; readonly actors: readonly string[] }
  /** `nodes` and `results` were met before it was given up: 0 where the estimate alone said no. */
  | {
      readonly code: 'too-large';
      readonly nodes: number;
      readonly results: number;
      readonly estimate: TreeSize;
      readonly limits: GrowthLimits;
    };

export type GrownTree =
  | {
      readonly tree: GameTree;
      /** By information set. */
      readonly origins: readonly SetOrigin[];
      /** Results of chance that were gone through; equal ones share a branch. */
      readonly results: number;
      readonly estimate: TreeSize;
    }
  | { readonly tree?: undefined; readonly problem: GrowthProblem };

/**
 * The game in extensive form that a slice of a crisis is: each turn the deciding actors move, track by track in the scenario's
 * order, without seeing each other's orders of that turn; then chance draws what the others order, outcomes, exposures and the next
 * situation, equal results merged, with exact probabilities. Two nodes share an information set where the actor's own views and
 * orders so far are the same. After the last turn, or an ending, each player is paid its objectives' scores (0 to 10) weighed as
 * its document does. It is estimated before it is grown, and refused with its size where it would be too large. `tell` is told how
 * many nodes there are, often.
 */
export function growTree(question: TreeQuestion, tell: (nodes: number) => void = () => {}): GrownTree {
  const { kernel, turns, limits } = question;
  if (!Number.isInteger(turns) || turns < 1) return { problem: { code: 'bad-turns', turns } };
  const deciders = decidersOf(kernel, question.decides);
  if ('problem' in deciders) return deciders;
  const thinking = question.others === 'policy' ? thinkers(kernel, deciders.tracks) : [];
  if (thinking.length > 0) return { problem: { code: 'thinking-policy', actors: thinking } };
  const others = otherChances(kernel, deciders.tracks, question.others);
  const roots = rootsOf(question, deciders);
  const [first] = roots;
  if (first === undefined) throw new Error('a crisis without a first turn');
  const estimate = estimateSize(kernel, first.position.state, turns, deciders, others);
  if (estimate.least > limits.nodes || estimate.results > 4 * limits.results) {
    return { problem: { code: 'too-large', nodes: 0, results: 0, estimate, limits } };
  }
  const grown = growNodes({ kernel, deciders, others, limits, tell }, roots, turns);
  const { nodes, sets, origins, results } = grown;
  if (!grown.isWhole) {
    return { problem: { code: 'too-large', nodes: nodes.length, results, estimate, limits } };
  }
  const built = buildTree({ ...describe(question, deciders), sets, nodes });
  if (built.tree === undefined) throw new Error(`an unsound tree: ${built.problems[0]?.code}`);
  return { tree: built.tree, origins, results, estimate };
}

/** The moments from which the game begins: one, or one for each way in which the first situation can go. */
function rootsOf({ kernel, from }: TreeQuestion, { players }: Deciders): readonly Root[] {
  if (from !== 'start') {
    return [{ label: '', probability: one, position: positionOf(kernel, from, players) }];
  }
  const groups = new Map<string, Group<{ readonly position: Position; readonly drawn: string }>>();
  for (const result of situationResults(kernel)) {
    const position = firstPosition(kernel, result, players);
    addToGroup(groups, keyOf(position), result, () => ({ position, drawn: tellDrawn(kernel, result) }));
  }
  return [...groups.values()].map((group, at) => ({
    label: branchLabel(at, group.kept.drawn, group.count),
    probability: chanceOfGroup(group),
    position: group.kept.position,
  }));
}

/** Title, comment and players of a slice's tree; the comment says what the game rests on. */
function describe(
  { kernel: { scenario }, from, turns, decides, others }: TreeQuestion,
  { players }: Deciders,
): Pick<GameTree, 'title' | 'comment' | 'players'> {
  const first = from === 'start' ? 1 : from.state.turn;
  const last = Math.min(first + turns - 1, scenario.turns.length);
  const span = first === last ? `turn ${first}` : `turns ${first} to ${last}`;
  return {
    title: `${scenario.about.title}, ${span}`,
    comment: [
      `Demarche, scenario ${scenario.about.id}, edition ${scenario.hash.slice(0, 12)}; ${span};`,
      `${decides.join(', ')} decide; all else: ${others}.`,
      'Payoffs: scores of objectives, 0 to 10, weighed as the scenario does, after the last turn or at an ending.',
      'This describes the model, not the world.',
    ].join(' '),
    players: players.map((id) => scenario.actors.find((actor) => actor.id === id)?.name ?? id),
  };
}
