import { type ActorSnapshot, initialPostures } from '../actors/index';
import type { ActorId, GivenLuck, Orders, Reading, Scenario } from '../scenario/index';
import { type Entry, type Event, type Step, startWorld, type World } from '../world/index';

/** Everything that is true at a moment: the turn (from 1), the world, and where each actor stands. */
export interface State {
  readonly turn: number;
  readonly world: World;
  readonly postures: Readonly<Record<ActorId, ActorSnapshot>>;
}

/** Where a turn's luck comes from: drawn by seed, or told. */
export interface TurnLuck {
  readonly seed: number;
  readonly given?: GivenLuck;
  /** Injects that a white cell throws in at the start of the turn. */
  readonly thrown: readonly string[];
}

/** A state, and the lines of the journal that led to it. */
export interface Stepped {
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** The state before the first turn's situation. */
export function startState(scenario: Scenario): State {
  return {
    turn: 1,
    world: startWorld(scenario),
    postures: Object.fromEntries(scenario.actors.map((actor) => [actor.id, initialPostures(actor)])),
  };
}

/** What expressions read of a state, with this turn's orders and outcomes as far as they are known. */
export function readingOf(state: State, orders: Orders = {}, outcomes: Reading['outcomes'] = {}): Reading {
  const { indicators, facts, taken, happened } = state.world;
  return { turn: state.turn, indicators, facts, taken, happened, postures: state.postures, orders, outcomes };
}

/** Dates events with their turn and step. */
export function enter(state: State, step: Step, events: readonly Event[]): readonly Entry[] {
  return events.map((event) => ({ turn: state.turn, step, ...event }));
}
