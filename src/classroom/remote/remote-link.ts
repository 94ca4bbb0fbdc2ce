import type { ClassLink, LinkState } from '../link';
import type { HandMessage, HostMessage } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import type { Sights } from '../sight/sight';
import { makeOutbox } from './outbox';
import { type Pace, pauseAfter, usualPace } from './pace';
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
  /** For tests, which wait less. */
  readonly pace?: Partial<Pace>;
}

/**
 * Opens a link to a class on a server: hears it by a stream of events and, where a proxy holds streams back, by long polling; says
 * everything by requests that are repeated until they are answered. It goes on by itself until it is left or the class is gone.
 */
export function openRemoteLink<Kind extends LinkKind>(linking: Linking<Kind>): RemoteLink<Kind> {
  const { base, token, kind } = linking;
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

  const tell = () => {
    for (const listener of listeners) listener();
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
  };
  const address = (what: 'events' | 'poll') =>
    version === undefined ? `${base}/${what}` : `${base}/${what}?after=${version}`;

  /** One stream to its end; how long to wait before the next, undefined for as long as failures ask for. */
  const stream = async (signal: AbortSignal): Promise<Next> => {
    const closed = await listen({ address: address('events'), token, pace, signal, hear, onLife });
    switch (closed.is) {
      case 'held':
        return { by: 'poll', failed: false };
      case 'cut':
        return { by: 'stream', failed: true, ...(closed.wait === undefined ? {} : { wait: closed.wait }) };
      case 'refused':
        if (isEnded(closed.status)) end();
        return { by: 'stream', failed: true, ...(closed.wait === undefined ? {} : { wait: closed.wait }) };
      default:
        return closed satisfies never;
    }
  };

  const poll = async (signal: AbortSignal): Promise<Next> => {
    const guard = watchdog(pace.silence, signal);
    const asked = Date.now();
    const reply = await request(address('poll'), { token, signal: guard.signal });
    guard.end();
    if (reply.is === 'answer' && isEnded(reply.status)) end();
    const heard = reply.is === 'answer' && reply.status === 200 ? heardInPoll(reply.text) : undefined;
    // Where the connection was lost, the next one may let streams pass.
    if (heard === undefined) return { by: 'stream', failed: true };
    for (const one of heard) hear(one);
    onLife();
    // Whoever answers at once that nothing is new must not be asked without end.
    if (!heard.some(({ is }) => is === 'parts') && Date.now() - asked < pace.least) {
      await nap(pace.least, signal).over;
    }
    return { by: 'poll', failed: false };
  };

  const run = async () => {
    let by: Next['by'] = 'stream';
    let failures = 0;
    while (!whole.signal.aborted) {
      attempt = new AbortController();
      const stop = () => attempt?.abort();
      whole.signal.addEventListener('abort', stop);
      const lifeBefore = lastLife;
      const next: Next = await (by === 'stream' ? stream : poll)(attempt.signal);
      whole.signal.removeEventListener('abort', stop);
      if (whole.signal.aborted) return;
      by = next.by;
      if (!next.failed) {
        failures = 0;
        continue;
      }
      become(sight === undefined ? 'connecting' : 'lost');
      failures = lastLife > lifeBefore ? 1 : failures + 1;
      const wait = Math.max(next.wait ?? 0, pauseAfter(failures, pace, Math.random()));
      resting = nap(wait, whole.signal);
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
  return {
    get: () => sight,
    state: () => state,
    here: () => here,
    ahead: () => ahead,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: async (message): Promise<Answer> => {
      const outcome = await outbox.send(message);
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
  readonly by: 'stream' | 'poll';
  readonly failed: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly wait?: number;
}
