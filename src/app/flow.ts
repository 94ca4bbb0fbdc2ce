import { type ActorRefFrom, assign, createActor, fromPromise, setup } from 'xstate';
import type { OpenProblem, SaveEntry } from '../panels/index';
import type { Actor, Scenario } from '../scenario/index';
import type { Session } from '../session/index';
import type { Listing } from './library';
import { type Route, routeOf } from './route';

/** A route made ready to be shown. */
export type Opened =
  | {
      readonly screen: 'shelf';
      readonly listing: Listing;
      readonly saves: readonly SaveEntry[] | undefined;
      readonly problem?: OpenProblem;
    }
  | { readonly screen: 'brief'; readonly key: string; readonly scenario: Scenario; readonly actor: Actor }
  | ({ readonly screen: 'room' } & OpenPlay)
  | ({ readonly screen: 'debrief' } & OpenPlay);

/** A play that is open. */
export interface OpenPlay {
  readonly play: string;
  readonly scenarioKey: string;
  readonly session: Session;
  /** What was noticed when the play was opened. */
  readonly notice?: string;
}

export type OpenedAs<Screen extends Opened['screen']> = Extract<Opened, { screen: Screen }>;

/** Why a route cannot be shown, as a key and its words. */
export interface Lost {
  readonly why: 'unknown' | 'noScenario' | 'noSeat' | 'noPlay' | 'network' | 'broken';
  readonly word: string;
}

/** Thrown by the opener for a route that leads nowhere. */
export class LostError extends Error {
  readonly lost: Lost;

  constructor(lost: Lost) {
    super(`${lost.why}: ${lost.word}`);
    this.lost = lost;
  }
}

interface FlowContext {
  readonly route: Route;
  readonly opened: Opened | undefined;
  readonly lost: Lost | undefined;
}

type FlowEvent = { readonly type: 'arrive'; readonly route: Route } | { readonly type: 'again' };

/** The machine that owns which screen is shown. Addresses come in as `arrive`; a screen stays until the next one is ready. */
export function flowMachine(open: (route: Route) => Promise<Opened>) {
  return setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as { route: Route } },
    actors: { open: fromPromise<Opened, Route>(({ input }) => open(input)) },
    actions: {
      show: assign((_, opened: Opened) => ({ opened, lost: undefined })),
      lose: assign((_, error: unknown) => ({
        lost: error instanceof LostError ? error.lost : ({ why: 'network', word: wordOf(error) } as const),
      })),
    },
  }).createMachine({
    id: 'flow',
    context: ({ input }) => ({ route: input.route, opened: undefined, lost: undefined }),
    initial: 'opening',
    on: {
      arrive: { target: '.opening', reenter: true, actions: assign({ route: ({ event }) => event.route }) },
      again: { target: '.opening', reenter: true },
    },
    states: {
      opening: {
        invoke: {
          src: 'open',
          input: ({ context }) => context.route,
          onDone: (['shelf', 'brief', 'room', 'debrief'] as const).map((screen) => ({
            guard: ({ event }: { event: { output: Opened } }) => event.output.screen === screen,
            target: screen,
            actions: {
              type: 'show' as const,
              params: ({ event }: { event: { output: Opened } }) => event.output,
            },
          })),
          onError: {
            target: 'lost',
            actions: { type: 'lose', params: ({ event }: { event: { error: unknown } }) => event.error },
          },
        },
      },
      shelf: {},
      brief: {},
      room: {},
      debrief: {},
      lost: {},
    },
  });
}

export type Flow = ActorRefFrom<ReturnType<typeof flowMachine>>;

/** Starts the flow at the page's address and follows it: back, forward, reload and typed addresses all lead to a screen. */
export function startFlow(open: (route: Route) => Promise<Opened>): Flow {
  const flow = createActor(flowMachine(open), { input: { route: routeOf(location.hash) } });
  addEventListener('hashchange', () => flow.send({ type: 'arrive', route: routeOf(location.hash) }));
  flow.start();
  return flow;
}

function wordOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
