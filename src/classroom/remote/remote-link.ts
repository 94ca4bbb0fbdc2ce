import type { ClassLink, LinkState } from '../link';
import type { HandMessage, HostMessage } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import type { Sights } from '../sight/sight';
import { openHearing } from './hearing';
import { makeOutbox } from './outbox';
import { type Pace, usualPace } from './pace';
import type { Pages } from './pages';
import { assemble, type LinkKind, type Parts, withParts } from './sight-parts';
import type { Heard } from './wire';

/** What each kind of device can say. */
interface Messages {
  readonly hand: HandMessage;
  readonly host: HostMessage;
  readonly wall: never;
}

/** A link over the network, which can be told that the device has woken up or is connected again. */
export type RemoteLink<Kind extends LinkKind> = ClassLink<Sights[Kind], Messages[Kind]> & {
  /** Looks at once whether the connection still stands, instead of when its time has come. */
  wake(): void;
};

interface Linking<Kind extends LinkKind> {
  /** Where the class is: `.../class/<id>`. */
  readonly base: string;
  readonly token: string;
  readonly kind: Kind;
  /** The pages beside this one, where it shares the connections of its browser with others. */
  readonly pages?: Pages;
  /** For tests, which wait less. */
  readonly pace?: Partial<Pace>;
}

/**
 * Opens a link to a class on a server: hears it by a stream of events and, where a proxy holds streams back, by long polling; says
 * everything by requests that are repeated until they are answered. A page that is not to hold a connection open asks again and again
 * instead. It goes on by itself until it is left or the class is gone.
 */
export function openRemoteLink<Kind extends LinkKind>(linking: Linking<Kind>): RemoteLink<Kind> {
  const { base, token, kind, pages } = linking;
  const pace: Pace = { ...usualPace, ...linking.pace };
  const whole = new AbortController();
  const listeners = new Set<() => void>();
  const waiters = new Set<() => void>();
  let parts: Parts = new Map();
  let sight: Sights[Kind] | undefined;
  let version: number | undefined;
  let state: LinkState = 'connecting';
  let here: readonly string[] = [];
  let ahead = 0;
  const tell = () => {
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        // A fault of whoever listens is told as one, and the link goes on.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  const become = (next: LinkState) => {
    if (state === next || state === 'ended') return;
    state = next;
    tell();
  };
  const end = () => {
    become('ended');
    whole.abort();
    for (const done of waiters) done();
  };

  const hear = (heard: Heard) => {
    switch (heard.is) {
      case 'hello':
        ahead = heard.now - Date.now();
        return;
      case 'parts': {
        parts = withParts(parts, heard.parts, heard.gone);
        version = heard.version;
        sight = assemble[kind](parts);
        state = 'live';
        tell();
        for (const done of waiters) done();
        return;
      }
      case 'here':
        here = heard.here;
        tell();
        return;
      case 'ended':
        end();
        return;
      default:
        heard satisfies never;
    }
  };
  const outbox = makeOutbox({
    base,
    token,
    pace,
    signal: whole.signal,
    // Whatever reached the server again may as well be heard again.
    onReach: (reached) => {
      if (reached) hearing.resume();
    },
  });

  const hearing = openHearing({
    address: (what) => addressOf(`${base}/${what}`, version),
    token,
    pace,
    pages,
    signal: whole.signal,
    hear,
    onLife: () => {
      if (sight !== undefined) become('live');
    },
    onBack: outbox.doubt,
    onLoss: () => become(sight === undefined ? 'connecting' : 'lost'),
    onEnd: end,
  });
  whole.signal.addEventListener('abort', () => pages?.leave());

  /** Waits until what was accepted can be seen, but not for long. */
  const caughtUp = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      const isThere = () => version !== undefined && version >= wanted;
      if (isThere() || whole.signal.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(() => done(true), pace.catchUp);
      const done = (late = false) => {
        if (!late && !isThere() && !whole.signal.aborted) return;
        clearTimeout(timer);
        waiters.delete(done);
        resolve();
      };
      waiters.add(done);
    });

  return {
    get: () => sight,
    state: () => state,
    here: () => here,
    ahead: () => ahead,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: async (message, number): Promise<Answer> => {
      const outcome = await outbox.send(message, number);
      switch (outcome.is) {
        case 'answered':
          if (outcome.answer.ok) await caughtUp(outcome.answer.version);
          return outcome.answer;
        case 'ended':
          end();
          return { ok: false, why: 'closed' };
        case 'refused':
          return { ok: false, why: 'not-possible' };
        default:
          return outcome satisfies never;
      }
    },
    wake: () => {
      outbox.wake();
      hearing.wake();
    },
    leave: () => {
      whole.abort();
      for (const done of waiters) done();
      listeners.clear();
    },
  };
}

/** Where something is asked for, with the version that is known. */
function addressOf(address: string, version: number | undefined): string {
  return version === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}after=${version}`;
}
