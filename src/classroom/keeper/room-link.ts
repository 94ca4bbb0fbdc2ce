import { sha256Hex } from '../../base/index';
import type { ClassLink, LinkState } from '../link';
import type { HandMessage, HostMessage } from '../protocol/messages';
import { senderOf } from '../room/hear';
import type { HandId, Recipient, Room } from '../room/types';
import { changeFor } from '../sight/changes';
import { type NamedParts, namedParts, type Sights, sightFrom } from '../sight/sight';
import type { KeptRoom } from './kept-room';

/** Who has links open to a room, as hands and in how many of them. */
const present = new WeakMap<KeptRoom, Map<HandId, number>>();

type SaidBy<Kind extends keyof Sights> = Kind extends 'hand'
  ? HandMessage
  : Kind extends 'host'
    ? HostMessage
    : never;

/** A link in the same process to a room that is kept there: what a socket would bring comes at once. */
export function openLink<Kind extends keyof Sights>(
  kept: KeptRoom,
  token: string,
  kind: Kind,
): ClassLink<Sights[Kind], SaidBy<Kind>> {
  const digest = sha256Hex(token);
  const listeners = new Set<() => void>();
  const hands = present.get(kept) ?? new Map<HandId, number>();
  present.set(kept, hands);
  let recipient = recipientOf(kept.get(), digest, kind);
  let parts: NamedParts = recipient === undefined ? {} : namedParts(kept.get(), recipient);
  let sight = sightFrom(kind, parts);
  let state: LinkState = recipient === undefined ? 'connecting' : 'live';
  let count = 0;
  const device = digest.slice(0, 16);

  const come = (by: 1 | -1) => {
    if (recipient?.to === 'hand') hands.set(recipient.hand, (hands.get(recipient.hand) ?? 0) + by);
  };

  const follow = (before: Room) => {
    const room = kept.get();
    const next = recipientOf(room, digest, kind);
    const isSame = JSON.stringify(next) === JSON.stringify(recipient);
    if (!isSame) {
      come(-1);
      recipient = next;
      come(1);
    }
    state = next === undefined ? (sight === undefined ? 'connecting' : 'ended') : 'live';
    if (next !== undefined) {
      const change = isSame ? changeFor(before, room, next) : { parts: namedParts(room, next) };
      if (change === undefined) return;
      const gone = change.gone ?? [];
      const kept = Object.entries(isSame ? parts : {}).filter(([name]) => !gone.includes(name));
      parts = { ...Object.fromEntries(kept), ...change.parts };
      sight = sightFrom(kind, parts) ?? sight;
    } else if (isSame) return;
    for (const listener of [...listeners]) listener();
  };

  come(1);
  const stop = kept.subscribe(follow);
  return {
    get: () => sight,
    state: () => state,
    here: () => hereFor(kept.get(), recipient, hands),
    // It is the same clock.
    ahead: () => 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (message, number) => {
      if (number === undefined) count += 1;
      return kept.say(token, message, number ?? { device, count });
    },
    leave: () => {
      come(-1);
      recipient = undefined;
      state = 'ended';
      stop();
      listeners.clear();
    },
  };
}

function recipientOf(room: Room, digest: string, kind: keyof Sights): Recipient | undefined {
  const sender = senderOf(room, digest);
  if (sender.by !== kind) return undefined;
  return sender.by === 'hand' ? { to: 'hand', hand: sender.hand } : { to: kind as 'host' | 'wall' };
}

/** The hands that somebody may know to be connected: a seat's own, and all of them for the host. */
function hereFor(
  room: Room,
  recipient: Recipient | undefined,
  present: ReadonlyMap<HandId, number>,
): readonly HandId[] {
  if (recipient === undefined || recipient.to === 'wall') return [];
  const connected = room.hands.filter(({ id }) => (present.get(id) ?? 0) > 0);
  if (recipient.to === 'host') return connected.map(({ id }) => id);
  const own = room.hands.find(({ id }) => id === recipient.hand)?.place?.seat;
  return connected
    .filter(
      ({ id, place }) =>
        id === recipient.hand ||
        (own !== undefined && place?.seat.table === own.table && place.seat.side === own.side),
    )
    .map(({ id }) => id);
}
