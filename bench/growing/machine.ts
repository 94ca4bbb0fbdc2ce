import { assign, setup } from 'xstate';
import { mostStrain, type Size, strainOf } from './scenario';

/** Everybody's moves of one turn: by actor the posture it moves to, or -1 to hold. */
export interface MovesEvent {
  readonly type: 'turn';
  readonly moves: readonly number[];
}

interface Context {
  readonly turn: number;
  readonly strain: number;
}

/** The grown scenario as one XState machine: a region for each actor, the turn and the strain in its context. */
export function grownMachine({ turns, actors, postures }: Size) {
  const places = Array.from({ length: postures }, (_, place) => place);
  const region = (actor: number) => ({
    initial: 'posture0',
    states: Object.fromEntries(
      places.map((from) => [
        `posture${from}`,
        {
          on: {
            turn: places
              .filter((to) => to !== from)
              .map((to) => ({
                guard: { type: 'moves', params: { actor, to } } as const,
                target: `posture${to}`,
              })),
          },
        },
      ]),
    ),
  });
  return setup({
    types: { context: {} as Context, events: {} as MovesEvent },
    guards: {
      moves: ({ context, event }, { actor, to }: { readonly actor: number; readonly to: number }) =>
        context.turn < turns && event.moves[actor] === to,
      goesOn: ({ context }) => context.turn < turns,
    },
    actions: {
      strain: assign(({ context, event }) => ({
        turn: context.turn + 1,
        strain: Math.min(
          mostStrain,
          event.moves.reduce((sum, to, actor) => (to < 0 ? sum : sum + strainOf(actor, to)), context.strain),
        ),
      })),
    },
  }).createMachine({
    id: 'grown',
    type: 'parallel',
    context: { turn: 1, strain: 0 },
    states: {
      ...Object.fromEntries(Array.from({ length: actors }, (_, actor) => [`actor${actor}`, region(actor)])),
      world: { on: { turn: { guard: 'goesOn', actions: 'strain' } } },
    },
  });
}

/** The joint moves that can be made from some postures; a move to where an actor stands already is none. */
export function movesFrom(stands: readonly number[], postures: number): readonly MovesEvent[] {
  const options = stands.map((stand) => [
    -1,
    ...Array.from({ length: postures }, (_, to) => to).filter((to) => to !== stand),
  ]);
  const joint = options.reduce<readonly (readonly number[])[]>(
    (all, own) => all.flatMap((moves) => own.map((to) => [...moves, to])),
    [[]],
  );
  return joint.map((moves) => ({ type: 'turn', moves }));
}
