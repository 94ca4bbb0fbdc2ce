import { produce } from 'immer';
import {
  assign,
  createActor,
  initialTransition,
  raise,
  type SnapshotFrom,
  setup,
  stateIn,
  transition,
} from 'xstate';
import type { ByHand } from './by-hand';
import { playedOf } from './objects';
import type { Peer } from './peer';
import type { Orders, Outcomes, Postures, World } from './rules';

/** All orders of a turn at once, so that parallel regions answer one event: XState's own way to say "simultaneous". */
interface TurnEvent {
  readonly type: 'turn';
  readonly orders: Orders;
  readonly outcomes: Outcomes;
}
type GameEvent = TurnEvent | { readonly type: 'settle' };
type Recipe = (world: World) => void;

/** Four regions keep the postures, a fifth the quantities; `change` makes the next world of the old one. */
function machineWith(
  { startWorld, adjudicate, settle }: ByHand,
  change: (world: World, recipe: Recipe) => World,
) {
  const game = setup({
    types: { context: {} as World, events: {} as GameEvent, input: {} as { readonly seed: number } },
    guards: {
      east: ({ event }, { track, option }: { track: 'diplomacy' | 'military'; option: string }) =>
        event.type === 'turn' && event.orders.east[track] === option,
      west: ({ event }, { track, option }: { track: 'diplomacy' | 'military'; option: string }) =>
        event.type === 'turn' && event.orders.west[track] === option,
      escaped: ({ event }) => event.type === 'turn' && event.outcomes.seize === 'escaped',
      delayed: ({ event }) => event.type === 'turn' && event.outcomes.escort === 'delayed',
    },
    actions: {
      adjudicate: assign(({ context, event }) =>
        event.type === 'turn'
          ? change(context, (world) => adjudicate(world, event.orders, event.outcomes))
          : context,
      ),
      settle: assign(({ context }, { alerted, talking }: { alerted: boolean; talking: boolean }) =>
        change(context, (world) => settle(world, alerted, talking)),
      ),
    },
  });
  const ordered = (
    actor: 'east' | 'west',
    track: 'diplomacy' | 'military',
    option: string,
    target: string,
  ) => ({
    guard: { type: actor, params: { track, option } } as const,
    target,
  });
  const settled = (alerted: boolean, talking: boolean) =>
    ({ type: 'settle', params: { alerted, talking } }) as const;
  const alerted = stateIn({ east: { military: 'alerted' }, west: { military: 'alerted' } });
  const talking = stateIn({ east: { diplomacy: 'talking' }, west: { diplomacy: 'talking' } });
  const both = stateIn({
    east: { diplomacy: 'talking', military: 'alerted' },
    west: { diplomacy: 'talking', military: 'alerted' },
  });
  return game.createMachine({
    id: 'reference-game',
    type: 'parallel',
    context: ({ input }) => startWorld(input.seed),
    states: {
      east: {
        type: 'parallel',
        states: {
          diplomacy: {
            initial: 'talking',
            states: {
              talking: { on: { turn: ordered('east', 'diplomacy', 'recall-envoy', 'silent') } },
              silent: { on: { turn: ordered('east', 'diplomacy', 'return-envoy', 'talking') } },
            },
          },
          military: {
            initial: 'guarded',
            states: {
              guarded: { on: { turn: ordered('east', 'military', 'raise-alert', 'alerted') } },
              alerted: {
                on: {
                  turn: [
                    { guard: 'escaped', target: 'guarded' },
                    ordered('east', 'military', 'stand-down', 'guarded'),
                  ],
                },
              },
            },
          },
        },
      },
      west: {
        type: 'parallel',
        states: {
          diplomacy: {
            initial: 'talking',
            states: {
              talking: { on: { turn: ordered('west', 'diplomacy', 'impose-duties', 'silent') } },
              silent: { on: { turn: ordered('west', 'diplomacy', 'lift-duties', 'talking') } },
            },
          },
          military: {
            initial: 'guarded',
            states: {
              guarded: { on: { turn: ordered('west', 'military', 'raise-alert', 'alerted') } },
              alerted: {
                on: {
                  turn: [
                    { guard: 'delayed', target: 'guarded' },
                    ordered('west', 'military', 'stand-down', 'guarded'),
                  ],
                },
              },
            },
          },
        },
      },
      world: {
        on: {
          turn: { actions: ['adjudicate', raise({ type: 'settle' })] },
          settle: [
            { guard: both, actions: settled(true, true) },
            { guard: alerted, actions: settled(true, false) },
            { guard: talking, actions: settled(false, true) },
            { actions: settled(false, false) },
          ],
        },
      },
    },
  });
}

/** One machine, and nothing but pure transitions from snapshot to snapshot. */
export function xstateTransitions(hand: ByHand): Peer {
  const machine = machineWith(hand, (world, recipe) => {
    const next = { ...world };
    recipe(next);
    return next;
  });
  return {
    name: 'XState, pure transitions',
    play(seed) {
      let [snapshot] = initialTransition(machine, { seed });
      while (snapshot.context.ending === '')
        [snapshot] = transition(machine, snapshot, nextEvent(hand, snapshot));
      return playedOf(snapshot.context);
    },
  };
}

/** The same machine as a running actor, its context changed by immer. */
export function xstateActors(hand: ByHand): Peer {
  const machine = machineWith(hand, (world, recipe) => produce(world, recipe));
  return {
    name: 'XState, live actors with immer',
    play(seed) {
      const actor = createActor(machine, { input: { seed } }).start();
      for (;;) {
        const snapshot = actor.getSnapshot();
        if (snapshot.context.ending !== '') return playedOf(snapshot.context);
        actor.send(nextEvent(hand, snapshot));
      }
    },
  };
}

function nextEvent(
  { chooseOrders, drawOutcomes }: ByHand,
  { context, value }: SnapshotFrom<ReturnType<typeof machineWith>>,
): TurnEvent {
  const { east, west }: Postures = value;
  const orders = chooseOrders(context, { east, west });
  return { type: 'turn', orders, outcomes: drawOutcomes(context, orders) };
}
