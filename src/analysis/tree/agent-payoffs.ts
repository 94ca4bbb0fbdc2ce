import { toNumber } from './fraction';
import type { GameTree } from './tree';

/*
 * What each action is worth to its player when everybody plays given behaviour strategies. Actions of all sets stand in one list,
 * set after set; a profile is the logarithm of each action's probability. Reaching a set is weighed in logarithms too, so that
 * beliefs stay right when it has become all but impossible.
 */

/** A tree as arrays of numbers. */
export interface Agents {
  readonly nodes: number;
  readonly players: number;
  /** First action of each set, and one past the last of all. */
  readonly starts: Int32Array;
  /** Owner of each set. */
  readonly owner: Int32Array;
  /** Nodes of each set. */
  readonly members: readonly (readonly number[])[];
  /** Set of a node; -1 at chance and the end. */
  readonly set: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly parent: Int32Array;
  /** The action that leads into a node; -1 after chance and at the root. */
  readonly into: Int32Array;
  /** The logarithm of the chance probability that leads into a node; 0 elsewhere. */
  readonly logChance: Float64Array;
  /** By node and player; 0 before the end. */
  readonly payoffs: Float64Array;
  /** The widest range of any player's payoffs. */
  readonly range: number;
}

export function agentsOf(tree: GameTree): Agents {
  const { nodes, sets, players } = tree;
  const starts = new Int32Array(sets.length + 1);
  for (const [at, { actions }] of sets.entries()) starts[at + 1] = (starts[at] ?? 0) + actions.length;
  const agents = {
    nodes: nodes.length,
    players: players.length,
    starts,
    owner: Int32Array.from(sets, ({ player }) => player),
    members: sets.map((): number[] => []),
    set: new Int32Array(nodes.length).fill(-1),
    children: nodes.map((node) => (node.kind === 'terminal' ? [] : node.children)),
    parent: new Int32Array(nodes.length).fill(-1),
    into: new Int32Array(nodes.length).fill(-1),
    logChance: new Float64Array(nodes.length),
    payoffs: new Float64Array(nodes.length * players.length),
    range: 0,
  };
  const least = players.map(() => Number.POSITIVE_INFINITY);
  const most = players.map(() => Number.NEGATIVE_INFINITY);
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'terminal') {
      for (const [player, payoff] of node.payoffs.entries()) {
        const value = toNumber(payoff);
        agents.payoffs[at * players.length + player] = value;
        least[player] = Math.min(least[player] ?? value, value);
        most[player] = Math.max(most[player] ?? value, value);
      }
      continue;
    }
    if (node.kind === 'personal') {
      agents.set[at] = node.set;
      agents.members[node.set]?.push(at);
    }
    for (const [action, child] of node.children.entries()) {
      agents.parent[child] = at;
      if (node.kind === 'personal') agents.into[child] = (starts[node.set] ?? 0) + action;
      else
        agents.logChance[child] = Math.log(
          toNumber(node.branches[action]?.probability ?? { numerator: 0n, denominator: 1n }),
        );
    }
  }
  return {
    ...agents,
    range: Math.max(...players.map((_, player) => (most[player] ?? 0) - (least[player] ?? 0))),
  };
}

/** What a profile makes of a game. */
export interface Evaluation {
  /** Probability of each action. */
  readonly chosen: Float64Array;
  /** Probability of the edge into each node. */
  readonly edge: Float64Array;
  /** Expected payoff by node and player. */
  readonly values: Float64Array;
  /** Probability of each node given its set, by Bayes' rule; uniform in a set that only chances of 0 lead to. */
  readonly beliefs: Float64Array;
  /** Whether Bayes' rule gave the beliefs of a set. */
  readonly reached: readonly boolean[];
  /** Expected payoff of each action to its owner, given its set. */
  readonly worth: Float64Array;
}

/** Evaluates a profile: U(a|h), the sum over the nodes of h of belief times the expected payoff after a. */
export function evaluate(agents: Agents, logs: Float64Array): Evaluation {
  const { nodes, players, into, logChance, parent, children, payoffs, starts, owner, members } = agents;
  const chosen = logs.map(Math.exp);
  const edge = new Float64Array(nodes);
  const reach = new Float64Array(nodes);
  for (let at = 0; at < nodes; at++) {
    const action = into[at] ?? -1;
    const log = action >= 0 ? (logs[action] ?? 0) : (logChance[at] ?? 0);
    edge[at] = Math.exp(log);
    reach[at] = at === 0 ? 0 : (reach[parent[at] ?? 0] ?? 0) + log;
  }
  const values = payoffs.slice();
  for (let at = nodes - 1; at >= 0; at--) {
    for (const child of children[at] ?? []) {
      for (let player = 0; player < players; player++) {
        const sum = values[at * players + player] ?? 0;
        values[at * players + player] = sum + (edge[child] ?? 0) * (values[child * players + player] ?? 0);
      }
    }
  }
  const beliefs = new Float64Array(nodes);
  const worth = new Float64Array(logs.length);
  const reached = members.map((places, set) => {
    const isReached = believe(places, reach, beliefs);
    const player = owner[set] ?? 0;
    const start = starts[set] ?? 0;
    for (const at of places) {
      for (const [action, child] of (children[at] ?? []).entries()) {
        const sum = worth[start + action] ?? 0;
        worth[start + action] = sum + (beliefs[at] ?? 0) * (values[child * players + player] ?? 0);
      }
    }
    return isReached;
  });
  return { chosen, edge, values, beliefs, reached, worth };
}

function believe(places: readonly number[], reach: Float64Array, beliefs: Float64Array): boolean {
  const most = places.reduce((sofar, at) => Math.max(sofar, reach[at] ?? 0), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) {
    for (const at of places) beliefs[at] = 1 / places.length;
    return false;
  }
  let sum = 0;
  for (const at of places) {
    beliefs[at] = Math.exp((reach[at] ?? 0) - most);
    sum += beliefs[at] ?? 0;
  }
  for (const at of places) beliefs[at] = (beliefs[at] ?? 0) / sum;
  return true;
}

/**
 * The derivative of each action's worth by the logarithm of each action's probability (rows and columns in the list of actions),
 * as if all these logarithms were free. A later move changes what the actions before it are worth, an earlier one the beliefs:
 *
 *     dU(a|h)/dx(b) = sum over u in h, and v below (u,a) where b is open: belief(u) P(v | u,a) p(b) V(v after b)
 *                   + sum over u in h below b: belief(u) (V(u after a) - U(a|h))
 */
export function slopes(agents: Agents, evaluation: Evaluation): Float64Array {
  const { nodes, players, set, parent, into, children, starts, owner } = agents;
  const { edge, values, beliefs, reached, worth, chosen } = evaluation;
  const size = chosen.length;
  const result = new Float64Array(size * size);
  const add = (row: number, column: number, amount: number) => {
    result[row * size + column] = (result[row * size + column] ?? 0) + amount;
  };
  for (let at = 0; at < nodes; at++) {
    const own = set[at] ?? -1;
    if (own < 0) continue;
    const start = starts[own] ?? 0;
    const player = owner[own] ?? 0;
    const branches = children[at] ?? [];
    const belief = reached[own] === true ? (beliefs[at] ?? 0) : 0;
    // `path` is the probability of coming from the node `below` to `at`.
    let path = 1;
    for (let below = at; below > 0; below = parent[below] ?? 0) {
      const before = into[below] ?? -1;
      if (before >= 0) {
        const above = parent[below] ?? 0;
        const mover = owner[set[above] ?? 0] ?? 0;
        const weight = (beliefs[above] ?? 0) * path;
        for (const [action, child] of branches.entries()) {
          const now = start + action;
          add(before, now, weight * (chosen[now] ?? 0) * (values[child * players + mover] ?? 0));
          add(now, before, belief * ((values[child * players + player] ?? 0) - (worth[now] ?? 0)));
        }
      }
      path *= edge[below] ?? 0;
    }
  }
  return result;
}
