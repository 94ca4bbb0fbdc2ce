import type { Kernel } from '../kernel/kernel';
import { addToGroup, branchLabel, chanceOfGroup, type Group } from './chance-groups';
import { type Deciders, type OpenDecision, openDecisions, orderName } from './decisions';
import { type Fraction, fraction } from './fraction';
import { keyOf, nextPosition, type Position } from './position';
import type { InformationSet, NodeDraft } from './tree';
import type { OtherChances } from './turn-chances';
import { drawnIn, type TurnResult, turnResults } from './turn-results';

export interface GrowthLimits {
  readonly nodes: number;
  /** Results of chance to go through; those before the last turn count 50 times, since views are worked out for them. */
  readonly results: number;
}
const costOfViews = 50;

/** What an information set of the tree is in the crisis. */
export interface SetOrigin {
  readonly turn: number;
  readonly actor: string;
  readonly track: string;
  /** What the actor itself has ordered since the game began, move by move. */
  readonly own: readonly string[];
  /** Digest of what the actor had seen and done. */
  readonly seen: string;
}

/** A moment from which a tree grows, with its chance among the others. */
export interface Root {
  readonly label: string;
  readonly probability: Fraction;
  readonly position: Position;
}

/** Nodes in prefix order and their sets; not whole where a limit was met. */
export interface GrownNodes {
  readonly isWhole: boolean;
  readonly nodes: readonly NodeDraft[];
  readonly sets: readonly InformationSet[];
  readonly origins: readonly SetOrigin[];
  readonly results: number;
}

interface Soil {
  readonly kernel: Kernel;
  readonly deciders: Deciders;
  readonly others: OtherChances;
  readonly limits: GrowthLimits;
  /** Is told how many nodes there are, often. */
  readonly tell: (nodes: number) => void;
}

type Scorer = (state: Int32Array) => readonly { readonly sum: number; readonly of: number }[];

/** A tree on its way. */
interface Growth extends Soil {
  readonly nodes: NodeDraft[];
  readonly sets: InformationSet[];
  readonly origins: SetOrigin[];
  /** Place in `sets` by what the player knows and does there. */
  readonly places: Map<string, number>;
  /** Orders by their first appearance: every set lists them so, which keeps OpenSpiel's numbers of labels in line. */
  readonly labels: Map<string, number>;
  /** Sets of each player. */
  readonly counts: number[];
  readonly score: Scorer;
  results: number;
  spent: number;
}

/** Where a branch of chance leads. */
type Result =
  | { readonly isEnd: true; readonly payoffs: readonly Fraction[]; readonly names: Set<string> }
  | { readonly isEnd: false; readonly position: Position };
type Kept = Result & { readonly drawn: string };

class Overgrown extends Error {}

/** Grows all nodes from the roots on, depth first. */
export function growNodes(soil: Soil, roots: readonly Root[], turns: number): GrownNodes {
  const growth: Growth = {
    ...soil,
    nodes: [],
    sets: [],
    origins: [],
    places: new Map(),
    labels: new Map(),
    counts: soil.deciders.players.map(() => 0),
    score: scorersOf(soil.kernel, soil.deciders),
    results: 0,
    spent: 0,
  };
  try {
    if (roots.length > 1) {
      put(growth, {
        kind: 'chance',
        name: '',
        branches: roots.map(({ label, probability }) => ({ label, probability })),
      });
    }
    const past = soil.deciders.players.map(() => []);
    for (const { position } of roots) growTurn(growth, position, turns, past);
    return { ...growth, isWhole: true };
  } catch (thrown) {
    if (thrown instanceof Overgrown) return { ...growth, isWhole: false };
    throw thrown;
  }
}

function put(growth: Growth, node: NodeDraft): void {
  if (growth.nodes.length >= growth.limits.nodes) throw new Overgrown();
  growth.tell(growth.nodes.push(node));
}

/** By player: names of its own orders since the game began. */
type Past = readonly (readonly string[])[];

/** The moves of one turn, one below the other; `left` turns are to be decided, this one included. */
function growTurn(growth: Growth, position: Position, left: number, past: Past): void {
  const { kernel, deciders } = growth;
  const open = openDecisions(kernel, deciders, position.state);
  const orders = position.state.slice();
  // Each player knows its own orders and nobody else's.
  const move = (at: number, own: Past): void => {
    const decision = open[at];
    if (decision === undefined) {
      growChance(growth, position, orders, left, own);
      return;
    }
    const { player, track } = decision;
    const { set, listed } = setOf(growth, position, decision, own[player] ?? []);
    put(growth, { kind: 'personal', name: '', set });
    const slot = kernel.layout.tracks[track]?.order ?? 0;
    for (const order of listed) {
      orders[slot] = order;
      const name = orderName(kernel, track, order);
      move(
        at + 1,
        own.map((names, place) => (place === player ? [...names, name] : names)),
      );
    }
    orders[slot] = 0;
  };
  move(0, past);
}

/** The set of a decision, made when it is met first, and its orders in the set's own order. */
function setOf(
  growth: Growth,
  { game, seen }: Position,
  { player, track, orders }: OpenDecision,
  own: readonly string[],
): { readonly set: number; readonly listed: readonly number[] } {
  const { kernel, deciders, places, labels, sets, origins, counts } = growth;
  const named = orders.map((order) => ({ order, label: orderName(kernel, track, order) }));
  for (const { label } of named) if (!labels.has(label)) labels.set(label, labels.size);
  named.sort((left, right) => (labels.get(left.label) ?? 0) - (labels.get(right.label) ?? 0));
  const actions = named.map(({ label }) => label);
  const key = `${player} ${track} ${seen[player]} ${own.join(' ')}`;
  let set = places.get(key);
  if (set === undefined) {
    const { turn } = game.state;
    const trackId = kernel.layout.tracks[track]?.id ?? '';
    const number = (counts[player] ?? 0) + 1;
    counts[player] = number;
    set = sets.push({ player, name: `turn ${turn} ${trackId} ${number}`, actions }) - 1;
    places.set(key, set);
    origins.push({
      turn,
      actor: deciders.players[player] ?? '',
      track: trackId,
      own,
      seen: seen[player] ?? '',
    });
  } else if (sets[set]?.actions.join() !== actions.join()) {
    throw new Error(`${deciders.players[player]} has other orders in situations that look the same to it`);
  }
  return { set, listed: named.map(({ order }) => order) };
}

/** What chance makes of a turn's orders: equal results share a branch, and where all are equal there is no chance node. */
function growChance(growth: Growth, position: Position, orders: Int32Array, left: number, past: Past): void {
  const groups = [...groupResults(growth, position, orders, left).values()];
  if (groups.length > 1) {
    const branches = groups.map((group, at) => ({
      label: branchLabel(at, group.kept.drawn, group.count),
      probability: chanceOfGroup(group),
    }));
    put(growth, { kind: 'chance', name: '', branches });
  }
  for (const { kept } of groups) {
    if (kept.isEnd) {
      const name = kept.names.size > 3 ? 'several endings' : [...kept.names].join(' or ');
      put(growth, { kind: 'terminal', name, payoffs: kept.payoffs });
    } else {
      growTurn(growth, kept.position, left - 1, past);
    }
  }
}

function groupResults(
  growth: Growth,
  position: Position,
  orders: Int32Array,
  left: number,
): Map<string, Group<Kept>> {
  const { kernel, deciders, others, limits } = growth;
  const { scenario, layout } = kernel;
  const groups = new Map<string, Group<Kept>>();
  const drawn = (result: TurnResult) => tellDrawn(kernel, result, deciders.tracks);
  for (const result of turnResults(kernel, orders, others, left > 1)) {
    const isEnd = result.ending >= 0 || left === 1;
    growth.results += 1;
    growth.spent += isEnd ? 1 : costOfViews;
    // A group is a node at least, so the nodes to come are counted too.
    if (growth.spent > limits.results || growth.nodes.length + groups.size > limits.nodes)
      throw new Overgrown();
    if (isEnd) {
      const scores = growth.score(result.state);
      const name = scenario.endings[result.ending]?.id ?? `after turn ${position.state[layout.turn]}`;
      const keep = (): Kept => ({
        isEnd: true,
        payoffs: scores.map(({ sum, of }) => fraction(sum, of)),
        names: new Set(),
        drawn: drawn(result),
      });
      const { kept } = addToGroup(groups, `end ${scores.map(({ sum }) => sum).join(' ')}`, result, keep);
      if (kept.isEnd) kept.names.add(name);
    } else {
      const next = nextPosition(kernel, position, result, deciders.players);
      const keep = (): Kept => ({ isEnd: false, position: next, drawn: drawn(result) });
      addToGroup(groups, keyOf(next), result, keep);
    }
  }
  return groups;
}

/** The objectives of each player on a state, weighed: a whole number over the sum of the weights. */
function scorersOf({ scenario, objectives }: Kernel, { players }: Deciders): Scorer {
  const seats = players.map((id) => {
    const actor = scenario.actors.findIndex((one) => one.id === id);
    const weights = scenario.actors[actor]?.objectives.map(({ weight }) => weight) ?? [];
    return { actor, weights, of: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return (state) =>
    seats.map(({ actor, weights, of }) => {
      const scores = objectives(state, actor);
      return { sum: weights.reduce((sum, weight, at) => sum + weight * (scores[at] ?? 0), 0), of };
    });
}

/** What was drawn in a result, in at most a line. */
export function tellDrawn(
  kernel: Kernel,
  { log }: TurnResult,
  decided: ReadonlySet<number> = new Set(),
): string {
  const told = drawnIn(kernel, log, decided).join(', ');
  if (told === '') return 'nothing';
  return told.length > 90 ? `${told.slice(0, 89)}…` : told;
}
