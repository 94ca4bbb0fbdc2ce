import type { HandLink } from '../link';
import type { HandMessage } from '../protocol/messages';
import { type ClassHand, classHandOf, readLink } from './class-hand';
import { makeOutgoing } from './outgoing';
import type { Unanswered } from './unanswered';

/** One hand of a class, for its screens: what it knows, and a way to say something. */
export interface Hand {
  /** Undefined until the class has told where this hand stands; the same value until something changes. */
  get(): ClassHand | undefined;
  subscribe(listener: () => void): () => void;
  /** Shows at once what will be once the room has accepted it, and says it until it is answered. */
  say(message: HandMessage): void;
  /** Says at once what waits for somebody to stop typing. */
  flush(): void;
  /** Takes back word of what was refused. */
  dismiss(): void;
  /** Resolves when everything that was said is answered. */
  settled(): Promise<void>;
  leave(): void;
}

/** Makes the hand of a link. What is said while the link is lost is said when it is back; with `unanswered`, also by a later page. */
export function openHand(link: HandLink, unanswered?: Unanswered): Hand {
  const listeners = new Set<() => void>();
  let value: ClassHand | undefined;
  const look = () => {
    const now = readLink(link);
    value = now && classHandOf(now, outgoing.waiting(), outgoing.refused());
    for (const listener of listeners) listener();
  };
  const outgoing = makeOutgoing(link, look, unanswered);
  const stop = link.subscribe(look);
  look();
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: outgoing.say,
    flush: outgoing.flush,
    dismiss: outgoing.dismiss,
    settled: outgoing.settled,
    leave: () => {
      outgoing.flush();
      stop();
      listeners.clear();
      link.leave();
    },
  };
}
