import { initialTransition, setup, transition } from 'xstate';
import type { Actor, Track } from '../scenario/index';

/*
 * One real XState machine for each actor: tracks are parallel regions, postures are states, options are events.
 * The only file that calls XState's transitions, since each call builds an actor (some 35 microseconds).
 */

/** The value of each track's posture, as XState keeps it, and nothing else. */
export interface ActorSnapshot {
  readonly value: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, never>>;
}

/** An order carried out with its outcome, or a track moved by a rule or an inject. */
export type ActorEvent =
  | { readonly type: 'order'; readonly track: string; readonly option: string; readonly outcome?: string }
  | { readonly type: 'move'; readonly track: string; readonly posture: string };

type MachineEvent = { readonly type: string; readonly outcome?: string };

const machines = new WeakMap<Actor, ReturnType<typeof buildMachine>>();
const starts = new WeakMap<Actor, ActorSnapshot>();
const known = new WeakMap<Actor, Map<string, string>>();

/** The actor's machine; built once for each compiled actor. */
function machineOf(actor: Actor): ReturnType<typeof buildMachine> {
  let machine = machines.get(actor);
  if (machine === undefined) {
    machine = buildMachine(actor);
    machines.set(actor, machine);
  }
  return machine;
}

function buildMachine(actor: Actor) {
  return setup({
    types: { events: {} as MachineEvent },
    guards: {
      /** Whether the order ended in this outcome, which leads to a posture of its own. */
      outcome: ({ event }, params: { readonly id: string }) => event.outcome === params.id,
    },
  }).createMachine({
    id: actor.id,
    type: 'parallel',
    states: Object.fromEntries(actor.tracks.map((track) => [track.id, regionOf(actor, track)])),
  });
}

function regionOf(actor: Actor, track: Track) {
  const moves = Object.fromEntries(track.postures.map(({ id }) => [moveEvent(track.id, id), `.${id}`]));
  const states = Object.fromEntries(
    track.postures.map((posture) => [
      posture.id,
      {
        on: Object.fromEntries(
          posture.on.map(({ option, to }) => {
            const outcomes = actor.options.find(({ id }) => id === option)?.outcomes ?? [];
            const guarded = outcomes.flatMap(({ id, alone, posture: own }) => {
              const target = own ?? (alone && posture.id);
              return target === undefined
                ? []
                : [{ guard: { type: 'outcome', params: { id } } as const, target }];
            });
            return [orderEvent(option), [...guarded, { target: to }]];
          }),
        ),
      },
    ]),
  );
  return { initial: track.start, on: moves, states };
}

function orderEvent(option: string): string {
  return `order.${option}`;
}

function moveEvent(track: string, posture: string): string {
  return `move.${track}.${posture}`;
}

/** Where an actor stands before the first turn. */
export function initialPostures(actor: Actor): ActorSnapshot {
  let snapshot = starts.get(actor);
  if (snapshot === undefined) {
    const [{ value }] = initialTransition(machineOf(actor));
    snapshot = { value: value as ActorSnapshot['value'], context: {} };
    starts.set(actor, snapshot);
  }
  return snapshot;
}

/** Where an actor stands after an event; a posture that does not take the event leaves it where it was. */
export function nextPostures(actor: Actor, snapshot: ActorSnapshot, event: ActorEvent): ActorSnapshot {
  const { track } = event;
  const from = snapshot.value[track] ?? '';
  const name = event.type === 'move' ? event.posture : `${event.option} ${event.outcome ?? ''}`;
  const key = `${event.type} ${track} ${from} ${name}`;
  const answers = answersOf(actor);
  let to = answers.get(key);
  if (to === undefined) {
    to = askMachine(actor, snapshot, event).value[track] ?? '';
    answers.set(key, to);
  }
  return to === from ? snapshot : { value: { ...snapshot.value, [track]: to }, context: {} };
}

/**
 * What the machine has answered, by posture and event: a pure memo, since an event is of one track and tracks do not read each
 * other, so that a machine is asked once for each of its arrows and not once for each order of thousands of plays.
 */
function answersOf(actor: Actor): Map<string, string> {
  let answers = known.get(actor);
  if (answers === undefined) {
    answers = new Map();
    known.set(actor, answers);
  }
  return answers;
}

/** The snapshot after an event, from XState itself. */
export function askMachine(actor: Actor, snapshot: ActorSnapshot, event: ActorEvent): ActorSnapshot {
  const machine = machineOf(actor);
  const before = machine.resolveState({ value: { ...snapshot.value }, context: {} });
  const sent: MachineEvent =
    event.type === 'move'
      ? { type: moveEvent(event.track, event.posture) }
      : {
          type: orderEvent(event.option),
          ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
        };
  const [{ value }] = transition(machine, before, sent);
  return { value: value as ActorSnapshot['value'], context: {} };
}

/** The actor's machine as XState configuration, for graphs and for the tests that hold tables to machines. */
export function machineConfig(actor: Actor): unknown {
  return machineOf(actor).config;
}
