import { type Agents, agentsOf, evaluate } from './agent-payoffs';
import { crossingOf, followPath, forkOf, type PathPoint } from './path';
import { logsOf, responseSystem } from './response-system';
import type { GameTree } from './tree';

/** An agent quantal response equilibrium at one lambda. */
export interface QuantalResponse {
  readonly lambda: number;
  /** By information set: the probability of each of its actions. */
  readonly strategies: readonly (readonly number[])[];
  /** Expected payoff of each player. */
  readonly payoffs: readonly number[];
}

export interface ResponseLimits {
  /** Actions of all information sets together: time grows with the cube, memory with the square. */
  readonly actions: number;
  readonly nodes: number;
  /** Points of the path. */
  readonly steps: number;
}

export const responseLimits: ResponseLimits = { actions: 1000, nodes: 200_000, steps: 5000 };

/** Why the equilibrium at some lambda was not found. `reached` is the largest lambda that the path came to. */
export type ResponseProblem =
  | {
      readonly code: 'too-large';
      readonly what: 'actions' | 'nodes';
      readonly size: number;
      readonly limit: number;
    }
  | { readonly code: 'bad-lambda'; readonly lambda: number }
  | { readonly code: 'lost'; readonly lambda: number; readonly reached: number }
  | {
      readonly code: 'too-many-steps';
      readonly lambda: number;
      readonly reached: number;
      readonly limit: number;
    };

export interface Responses {
  /** In the order asked, as far as they were found. */
  readonly points: readonly QuantalResponse[];
  /**
   * About where another branch crossed the path, in the order met; it happens in games with a symmetry, and the path goes
   * straight on, which keeps the symmetry. (gambit-logit turns off there.)
   */
  readonly forks: readonly number[];
  readonly problem?: ResponseProblem;
}

/**
 * Agent quantal response equilibria of a game at the given values of lambda (0 or more, in units of one over a payoff).
 *
 * At an AQRE every information set h is played by an agent that answers everybody's strategies with a logit rule, beliefs
 * following by Bayes' rule (McKelvey and Palfrey 1998; 1995 for the normal form):
 *
 *     P(a|h) = exp(lambda U(a|h)) / sum over b of exp(lambda U(b|h))
 *
 * The equilibria that are connected to uniform play at lambda 0 form the principal branch, a smooth curve in almost all games.
 * It is followed step by step and may turn back in lambda; then the first of its points with the asked lambda is given
 * (Turocy 2005 on the branch; 2010 on computing it in logarithms of probabilities in extensive games). `tell` is told the largest
 * lambda that the path has come to, at every step.
 */
export function quantalResponses(
  tree: GameTree,
  lambdas: readonly number[],
  limits: ResponseLimits = responseLimits,
  tell: (reached: number) => void = () => {},
): Responses {
  const problem = sizeProblem(tree, limits) ?? lambdaProblem(lambdas);
  return problem === undefined
    ? responsesOf(agentsOf(tree), lambdas, limits.steps, tell)
    : { points: [], forks: [], problem };
}

function sizeProblem({ sets, nodes }: GameTree, limits: ResponseLimits): ResponseProblem | undefined {
  const actions = sets.reduce((sum, set) => sum + set.actions.length, 0);
  if (nodes.length > limits.nodes) {
    return { code: 'too-large', what: 'nodes', size: nodes.length, limit: limits.nodes };
  }
  if (actions > limits.actions) {
    return { code: 'too-large', what: 'actions', size: actions, limit: limits.actions };
  }
  return undefined;
}

function lambdaProblem(lambdas: readonly number[]): ResponseProblem | undefined {
  const bad = lambdas.find((lambda) => !(lambda >= 0 && Number.isFinite(lambda)));
  return bad === undefined ? undefined : { code: 'bad-lambda', lambda: bad };
}

function responsesOf(
  agents: Agents,
  lambdas: readonly number[],
  steps: number,
  tell: (reached: number) => void,
): Responses {
  // Lambda times the range of payoffs has no unit, so that a step means the same in every game.
  const range = agents.range > 0 ? agents.range : 1;
  const system = responseSystem(agents, range);
  const parameter = system.size - 1;
  const due = [...new Set(lambdas)].sort((left, right) => left - right);
  const found = new Map<number, Float64Array>();
  const forks: number[] = [];
  let problem: ResponseProblem | undefined;
  let last: PathPoint | undefined;
  let reached = 0;
  let count = 0;
  for (const point of followPath(system, new Float64Array(system.size))) {
    const arrived = point.z[parameter] ?? 0;
    reached = Math.max(reached, arrived);
    if (last !== undefined && last.sign !== point.sign) forks.push(forkOf(system, last, point) / range);
    for (let lambda = due[0]; lambda !== undefined && lambda * range <= arrived; lambda = due[0]) {
      found.set(lambda, crossingOf(system, last ?? point, point, lambda * range));
      due.shift();
    }
    const lambda = due[0];
    if (lambda === undefined) break;
    if (count >= steps) {
      problem = { code: 'too-many-steps', lambda, reached: reached / range, limit: steps };
      break;
    }
    count += 1;
    last = point;
    tell(reached / range);
  }
  const missed = due[0];
  if (missed !== undefined) problem ??= { code: 'lost', lambda: missed, reached: reached / range };
  const points = lambdas.flatMap((lambda) => {
    const z = found.get(lambda);
    return z === undefined ? [] : [responseAt(agents, z, lambda)];
  });
  return problem === undefined ? { points, forks } : { points, forks, problem };
}

function responseAt(agents: Agents, z: Float64Array, lambda: number): QuantalResponse {
  const { starts, players } = agents;
  const { chosen, values } = evaluate(agents, logsOf(agents, z));
  return {
    lambda,
    strategies: agents.members.map((_, set) => Array.from(chosen.subarray(starts[set], starts[set + 1]))),
    payoffs: Array.from(values.subarray(0, players)),
  };
}
