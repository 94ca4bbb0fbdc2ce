import { type Pace, pauseAfter } from './pace';
import type { Pages } from './pages';
import { type Nap, nap, watchdog } from './pause';
import { isEnded, request } from './requests';
import { listen } from './stream';
import { type Heard, heardInPoll } from './wire';

/** What hears a class without end. */
export interface Hearing {
  /** Looks at once whether the connection still stands, instead of when its time has come. */
  wake(): void;
  /** Tries again at once, if it waits. */
  resume(): void;
}

interface Listening {
  /** Where the class is heard, with the version that is known. */
  readonly address: (what: string) => string;
  readonly token: string;
  readonly pace: Pace;
  readonly pages: Pages | undefined;
  readonly signal: AbortSignal;
  readonly hear: (heard: Heard) => void;
  /** Something came, if only a sign that the other side lives. */
  readonly onLife: () => void;
  /** Something came for the first time over a new connection. */
  readonly onBack: () => void;
  readonly onLoss: () => void;
  /** The class is gone, or this device has no place in it. */
  readonly onEnd: () => void;
}

/** How it goes on after a stream or an answer has ended. */
interface Next {
  readonly failed: boolean;
  /** Milliseconds to wait at least, as where the server asks for it. */
  readonly wait?: number;
}

/**
 * Hears a class by a stream of events; by long polling where a proxy holds streams back; and by short questions where other pages hold
 * the streams that this browser can have.
 */
export function openHearing(listening: Listening): Hearing {
  const { address, token, pace, pages, signal: whole, hear, onBack, onLoss, onEnd } = listening;
  let resting: Nap | undefined;
  let attempt: AbortController | undefined;
  let lastLife = Date.now();
  /** Whether what is under way has brought anything since the connection was made anew. */
  let isBack = true;
  /** A proxy holds streams back; when that was found out. */
  let heldAt = Number.NEGATIVE_INFINITY;

  const onLife = () => {
    lastLife = Date.now();
    listening.onLife();
    if (!isBack) onBack();
    isBack = true;
  };
  const mayStream = () => (pages?.mayStream() ?? true) && Date.now() - heldAt > pace.held;

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
        if (isEnded(closed.status)) onEnd();
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
    if (reply.is === 'answer' && isEnded(reply.status)) onEnd();
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
    while (!whole.aborted) {
      attempt = new AbortController();
      const stop = () => attempt?.abort();
      whole.addEventListener('abort', stop);
      const lifeBefore = lastLife;
      const isStream = mayStream();
      if (isStream) isBack = false;
      const next: Next = await (isStream ? stream : poll)(attempt.signal);
      whole.removeEventListener('abort', stop);
      if (whole.aborted) return;
      if (next.failed) {
        isBack = false;
        onLoss();
        failures = lastLife > lifeBefore ? 1 : failures + 1;
      } else failures = 0;
      const pause = next.failed ? pauseAfter(failures, pace, Math.random()) : 0;
      resting = nap(Math.max(next.wait ?? 0, pause), whole);
      await resting.over;
      resting = undefined;
    }
  };

  void run();
  // A page that opened before this one has the right to its stream.
  const stopWatching = pages?.subscribe(() => {
    if (resting !== undefined) resting.wake();
    else if (!mayStream()) attempt?.abort();
  });
  whole.addEventListener('abort', () => stopWatching?.());
  return {
    wake: () => {
      if (resting !== undefined) resting.wake();
      else if (Date.now() - lastLife > pace.silence / 2) attempt?.abort();
    },
    resume: () => resting?.wake(),
  };
}
