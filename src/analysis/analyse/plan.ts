import type { ActorId } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import type { Decider } from '../kernel/policies';
import type { PlayedGame, PlayedTurn } from './steps';

/** One track on which the seat had something to decide. */
export interface PlannedDecision {
  /** Place of the track, and the slot of its order. */
  readonly track: number;
  readonly slot: number;
  /** Orders that could be given, in the scenario's order, hold (0) last. */
  readonly orders: readonly number[];
  readonly chosen: number;
}

/** An order that was not given, and what it would have replaced. */
interface PlannedAlternative {
  /** Place in `PlannedTurn.decisions`. */
  readonly decision: number;
  readonly slot: number;
  readonly order: number;
}

export interface PlannedTurn extends PlayedTurn {
  readonly decisions: readonly PlannedDecision[];
  /** Every order that could have been given and was not, by decision. */
  readonly alternatives: readonly PlannedAlternative[];
  /** Slots of the seat's orders. */
  readonly own: readonly number[];
}

/** All that is played for the analysis of one play. */
export interface Plan {
  readonly kernel: Kernel;
  readonly seat: ActorId;
  /** Place of the seat among the actors. */
  readonly actor: number;
  readonly deciders: readonly Decider[];
  readonly turns: readonly PlannedTurn[];
  readonly last: Int32Array;
  /** Place of the ending; -1 while the play goes on. */
  readonly ending: number;
  /** The position that the play at a place of the list starts from, of those that the seat could believe in. */
  readonly believedAt: (turn: PlannedTurn, place: number) => Int32Array;
}

/** What the seat could have ordered in each turn of a play. */
export function plannedTurns(kernel: Kernel, actor: number, game: PlayedGame): readonly PlannedTurn[] {
  const { layout } = kernel;
  const open = new Int32Array(layout.options.length);
  return game.turns.map((played): PlannedTurn => {
    const decisions = layout.tracks.flatMap((track, at): PlannedDecision[] => {
      if (track.actor !== actor) return [];
      const count = kernel.openOrders(played.position, at, open);
      if (count === 0) return [];
      const orders = [...open.subarray(0, count)].sort((one, other) => one - other);
      const chosen = played.ordered[track.order] ?? 0;
      return [{ track: at, slot: track.order, orders: [...orders, 0], chosen }];
    });
    return {
      ...played,
      decisions,
      alternatives: decisions.flatMap(({ slot, orders, chosen }, decision) =>
        orders.flatMap((order) => (order === chosen ? [] : [{ decision, slot, order }])),
      ),
      own: layout.tracks.flatMap((track) => (track.actor === actor ? [track.order] : [])),
    };
  });
}

/** How many intervals an analysis must hold together: two for each alternative, one for each decision, three for each turn. */
export function comparisonsOf(turns: readonly PlannedTurn[]): number {
  return turns.reduce(
    (sum, { decisions, alternatives }) => sum + 2 * alternatives.length + decisions.length + 3,
    0,
  );
}
