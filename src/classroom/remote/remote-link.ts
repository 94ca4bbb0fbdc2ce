import type { ClassLink, LinkState } from '../link';
import type { HandMessage, HostMessage } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import type { Sights } from '../sight/sight';
import { makeOutbox } from './outbox';
import { type Pace, pauseAfter, usualPace } from './pace';
import type { Pages } from './pages';
import { type Nap, nap, watchdog } from './pause';
import { isEnded, request } from './requests';
import { assemble, type LinkKind, type Parts, withParts } from './sight-parts';
import { listen } from './stream';
import { type Heard, heardInPoll } from './wire';

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
  let resting: Nap | undefined;
  let attempt: AbortController | undefined;
  let lastLife = Date.now();
  /** Whether what is under way has brought anything since the connection was made anew. */
  let isBack = true;
  /** A proxy holds streams back; when that was found out. */
  let heldAt = Number.NEGATIVE_INFINITY;

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
  const onLife = () => {
    lastLife = Date.now();
    if (sight !== undefined) become('live');
    if (!isBack) outbox.doubt();
    isBack = true;
  };
  const mayStream = () => (pages?.mayStream() ?? true) && Date.now() - heldAt > pace.held;
  const address = (what: string) =>
    version === undefined
      ? `${base}/${what}`
      : `${base}/${what}${what.includes('?') ? '&' : '?'}after=${version}`;

  /** One stream to its end; how long to wait before the next, undefined for as long as failures ask for. */
  const stream = async (signal: AbortSignal): Promise<Next> => {
    const closed = await listen({ address: address('events'), token, pace, signal, hear, onLife });
    switch (closed.is) {
      case 'held':
        heldAt = Date.now();
        return { failed: false };
      case 'cut':
        if (!mayStream()) return { failed: false };
        return { failed: true, ...(closed.wait === undefined ? {} : { wait: closed.wait }) };
      case 'refused':
        if (isEnded(closed.status)) end();
        return { failed: true, ...(closed.wait === undefined ? {} : { wait: closed.wait }) };
      default:
        return closed satisfies never;
    }
  };

  const poll = async (signal: AbortSignal): Promise<Next> => {
    const isGuest = pages?.mayStream() === false;
    // Where it is not sure that the connection stands, the first answer is to come at once.
    const hold = isGuest || !isBack ? 0 : pace.hold;
    const guard = watchdog(hold === 0 ? pace.first : pace.silence, signal);
    const asked = Date.now();
    const reply = await request(address(`poll?hold=${hold}`), { token, signal: guard.signal });
    guard.end();
    if (reply.is === 'answer' && isEnded(reply.status)) end();
    const heard = reply.is === 'answer' && reply.status === 200 ? heardInPoll(reply.text) : undefined;
    if (heard === undefined) {
      // Where the connection was lost, the next one may let streams pass.
      heldAt = Number.NEGATIVE_INFINITY;
      return { failed: true };
    }
    for (const one of heard) hear(one);
    onLife();
    if (isGuest) return { failed: false, wait: pace.between };
    // Whoever answers at once that nothing is new must not be asked without end.
    const isVain = hold > 0 && !heard.some(({ is }) => is === 'parts') && Date.now() - asked < pace.least;
    return { failed: false, wait: isVain ? pace.least : 0 };
  };

  const run = async () => {
    let failures = 0;
    while (!whole.signal.aborted) {
      attempt = new AbortController();
      const stop = () => attempt?.abort();
      whole.signal.addEventListener('abort', stop);
      const lifeBefore = lastLife;
      const isStream = mayStream();
      if (isStream) isBack = false;
      const next: Next = await (isStream ? stream : poll)(attempt.signal);
      whole.signal.removeEventListener('abort', stop);
      if (whole.signal.aborted) return;
      if (next.failed) {
        isBack = false;
        become(sight === undefined ? 'connecting' : 'lost');
        failures = lastLife > lifeBefore ? 1 : failures + 1;
      } else failures = 0;
      const pause = next.failed ? pauseAfter(failures, pace, Math.random()) : 0;
      resting = nap(Math.max(next.wait ?? 0, pause), whole.signal);
      await resting.over;
      resting = undefined;
    }
  };

  const outbox = makeOutbox({
    base,
    token,
    pace,
    signal: whole.signal,
    // Whatever reached the server again may as well be heard again.
    onReach: (reached) => {
      if (reached) resting?.wake();
    },
  });

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

  void run();
  // A page that opened before this one has the right to its stream.
  const stopWatching = pages?.subscribe(() => {
    if (resting !== undefined) resting.wake();
    else if (!mayStream()) attempt?.abort();
  });
  whole.signal.addEventListener('abort', () => {
    stopWatching?.();
    pages?.leave();
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
      if (resting !== undefined) resting.wake();
      else if (Date.now() - lastLife > pace.silence / 2) attempt?.abort();
    },
    leave: () => {
      whole.abort();
      for (const done of waiters) done();
      listeners.clear();
    },
  };
}

/** How the link goes on after a stream or an answer has ended. */
interface Next {
  readonly failed: boolean;
  /** Milliseconds to wait at least, as where the server asks for it. */
  readonly wait?: number;
}
