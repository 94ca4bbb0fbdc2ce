import type { ReactNode } from 'react';
import type { OpenProblem, SaveEntry, Sight } from '../panels/index';
import type { Actor, Scenario } from '../scenario/index';
import type { Session } from '../session/index';
import type { ClassDesk } from './class-desk';
import type { Listing } from './library';
import { LoadError } from './load-error';
import { isPartMissing } from './missing-part';
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
  | { readonly screen: 'classPage'; readonly desk: ClassDesk; readonly code?: string }
  | ({ readonly screen: 'room' } & OpenPlay)
  | ({ readonly screen: 'debrief' } & OpenPlay)
  /** A screen of a class, whose code came with it. */
  | { readonly screen: 'class'; readonly key: string; readonly render: () => ReactNode };

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
  readonly why: 'unknown' | 'noScenario' | 'noSeat' | 'noPlay' | 'noStorage' | 'network' | 'part' | 'broken';
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

/** What the page shows: a screen stays until the next one is ready, and a route that leads nowhere says so. */
export type Shown =
  | { readonly is: 'opening'; readonly sight?: Sight }
  | { readonly is: 'open'; readonly opened: Opened }
  | { readonly is: 'lost'; readonly lost: Lost };

/** Makes a route ready; `meanwhile` shows what can be read of it before, and is there only where nothing else is shown. */
export type OpenRoute = (route: Route, meanwhile?: (sight: Sight) => void) => Promise<Opened>;

/** The owner of the fact which screen is shown. */
export interface Flow {
  readonly get: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly arrive: (route: Route) => void;
  /** Opens the same route anew. */
  readonly again: () => void;
}

/** Makes the flow and goes to its first route; of two routes asked for one after the other only the later is shown. */
export function flowFrom(first: Route, open: OpenRoute): Flow {
  const listeners = new Set<() => void>();
  let shown: Shown = { is: 'opening' };
  let wanted = first;
  let asked = 0;

  const show = (next: Shown) => {
    shown = next;
    for (const listener of listeners) listener();
  };

  const go = (route: Route) => {
    wanted = route;
    asked += 1;
    const number = asked;
    const meanwhile = (sight: Sight) => {
      if (number === asked) show({ is: 'opening', sight });
    };
    open(route, shown.is === 'opening' ? meanwhile : undefined).then(
      (opened) => {
        if (number === asked) show({ is: 'open', opened });
      },
      (error: unknown) => {
        if (number === asked) show({ is: 'lost', lost: lostBy(error) });
      },
    );
  };

  go(first);
  return {
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrive: go,
    again: () => go(wanted),
  };
}

/** Starts the flow at the page's address and follows it: back, forward, reload and typed addresses all lead to a screen. */
export function startFlow(open: OpenRoute): Flow {
  const flow = flowFrom(routeOf(location.hash), open);
  addEventListener('hashchange', () => flow.arrive(routeOf(location.hash)));
  return flow;
}

/**
 * Why a thrown error keeps a place from being shown; an error that is neither a `LostError` nor one of the network is a mistake
 * of ours.
 */
export function lostBy(error: unknown): Lost {
  if (error instanceof LostError) return error.lost;
  const word = error instanceof Error ? error.message : String(error);
  if (isPartMissing(error)) return { why: 'part', word };
  const isNetwork =
    error instanceof LoadError || (error instanceof TypeError && /fetch|load|network/i.test(word));
  return { why: isNetwork ? 'network' : 'broken', word };
}
