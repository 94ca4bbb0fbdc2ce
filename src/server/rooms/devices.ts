import {
  isSeatedAlike,
  type PartKey,
  type Recipient,
  type Room,
  senderOf,
  toldVersion,
} from '../../classroom/index';
import { hereFor } from './presence';
import { type Keys, keysFor, openSendings } from './sending';

/** A connected device: what it is told goes out over its connection. */
export interface Device {
  /** SHA-256 of its token. */
  readonly digest: string;
  /** Whether it takes more at the moment; who reads slowly is later told the newest and spared what lay between. */
  readonly isReady: () => boolean;
  /** Parts that have changed, as the text of an event, and the version that they belong to. */
  readonly tell: (text: string, version: number) => void;
  readonly tellHere: (hands: readonly string[]) => void;
  /** Nothing more comes, and connecting again is of no use. */
  readonly end: (why: 'deleted' | 'removed') => void;
  /** Breaks a connection off that has probably been dead for long; who is still there connects again. */
  readonly cut: () => void;
}

/** How a device hangs on a room. */
export interface Connection {
  /** Tells the device what it was spared while it was not ready. */
  readonly catchUp: () => void;
  readonly leave: () => void;
  /** Counts as here for a few seconds more, until the device asks again. */
  readonly leaveSoon: () => void;
}

/** The devices that are connected to a room. */
export interface Devices {
  /** Whether one more may be connected. The host always may: it is who can send others away. */
  readonly hasRoomFor: (digest: string) => boolean;
  /** Connects a device and tells it what it lacks, if its version is not the one that it would be told; undefined if it has no place here. */
  readonly add: (device: Device, after: number | undefined) => Connection | undefined;
  readonly moveTo: (room: Room) => void;
  readonly endAll: (why: 'deleted') => void;
  /** Who is connected elsewhere may have changed. */
  readonly lookElsewhere: () => void;
  readonly count: () => number;
}

interface Connected {
  readonly device: Device;
  recipient: Recipient;
  /** The parts that belong to it. */
  keys: Keys;
  /** Those that it was sent; undefined until it was sent anything. */
  known: Keys | undefined;
  /** What has changed since, while it was not ready. */
  missed: Set<PartKey>;
  here: string;
  /** When it will have left, if it does not ask again. */
  leaving: NodeJS.Timeout | undefined;
}

const nothing: ReadonlySet<PartKey> = new Set();

/** Milliseconds in which comings and goings are collected. */
const pause = 300;
/** Milliseconds for which a device that polls is waited for between its questions. */
const between = 5_000;
/** How many connections one token may have: a device that often lost its network leaves dead ones behind. */
const mostOfOneToken = 8;
/** How many connections a room may have. */
const most = 400;

/** Who receives what a digest stands for; undefined if it has no place in the room. */
export function recipientOf(room: Room, digest: string): Recipient | undefined {
  const sender = senderOf(room, digest);
  switch (sender.by) {
    case 'host':
      return { to: 'host' };
    case 'wall':
      return { to: 'wall' };
    case 'hand':
      return { to: 'hand', hand: sender.hand };
    case 'newcomer':
    case 'keeper':
      return undefined;
    default:
      return sender satisfies never;
  }
}

/** The version of a room as it is told to whoever has a digest: of those changes that they may notice. */
export function versionFor(room: Room, digest: string): number {
  const recipient = recipientOf(room, digest);
  return recipient === undefined ? 0 : toldVersion(room, recipient);
}

/** What the devices of a room have to do with other nodes. */
export interface OtherNodes {
  /** Hands that have devices there. */
  readonly hands: () => readonly string[];
  /** Hears which hands have devices here. */
  readonly tell: (hands: ReadonlySet<string>) => void;
}

/** What a device knows of parts that belong to it now: who comes back to a seat does not know what has changed there meanwhile. */
function stillKnown(known: Keys, keys: Keys): Keys {
  return new Map([...known].map(([name, key]) => [name, keys.get(name) === key ? key : 'another']));
}

/** Begins without devices. */
export function openDevices(first: Room, others?: OtherNodes): Devices {
  let room = first;
  const sendings = openSendings(first);
  const connected = new Set<Connected>();
  /** The parts that anybody has; unknown after somebody has come or gone, or sits elsewhere. */
  let had: ReadonlySet<PartKey> | undefined;
  let isTimed = false;

  const handsHere = (): ReadonlySet<string> =>
    new Set([...connected].flatMap(({ recipient }) => (recipient.to === 'hand' ? [recipient.hand] : [])));

  const handsAnywhere = (): ReadonlySet<string> => new Set([...handsHere(), ...(others?.hands() ?? [])]);

  const tellHere = (one: Connected, here: ReadonlySet<string>): void => {
    const hands = hereFor(room, one.recipient, here);
    const text = hands.join(' ');
    if (one.here === text || one.recipient.to === 'wall') return;
    one.here = text;
    one.device.tellHere(hands);
  };

  const tellHereSoon = (): void => {
    if (isTimed) return;
    isTimed = true;
    setTimeout(() => {
      isTimed = false;
      others?.tell(handsHere());
      const here = handsAnywhere();
      for (const one of connected) tellHere(one, here);
    }, pause).unref();
  };

  const send = (one: Connected, changed: ReadonlySet<PartKey>): void => {
    if (!one.device.isReady()) {
      for (const key of changed) one.missed.add(key);
      return;
    }
    const all = one.missed.size > 0 ? new Set([...one.missed, ...changed]) : changed;
    const text = sendings.textFor(one, all);
    one.known = one.keys;
    if (one.missed.size > 0) one.missed = new Set();
    if (text !== undefined) one.device.tell(text, toldVersion(room, one.recipient));
  };

  /** Finds out anew what belongs to whom, and ends those who have no place any more. */
  const seatAll = (): void => {
    for (const one of connected) {
      const recipient = recipientOf(room, one.device.digest);
      if (recipient === undefined) {
        remove(one);
        one.device.end('removed');
      } else {
        one.recipient = recipient;
        one.keys = keysFor(room, recipient);
        one.known &&= stillKnown(one.known, one.keys);
      }
    }
    had = undefined;
    // Who sits with whom may have changed.
    tellHereSoon();
  };

  const remove = (one: Connected): void => {
    clearTimeout(one.leaving);
    if (!connected.delete(one)) return;
    had = undefined;
    tellHereSoon();
  };

  return {
    hasRoomFor: (digest) => connected.size < most || recipientOf(room, digest)?.to === 'host',
    add: (device, after) => {
      const recipient = recipientOf(room, device.digest);
      if (recipient === undefined) return undefined;
      const ofDigest = [...connected].filter((other) => other.device.digest === device.digest);
      const same = ofDigest.filter(({ leaving }) => leaving === undefined);
      for (const old of ofDigest) if (old.leaving !== undefined) remove(old);
      for (const old of same.slice(0, Math.max(0, same.length + 1 - mostOfOneToken))) {
        remove(old);
        old.device.cut();
      }
      const keys = keysFor(room, recipient);
      const one: Connected = {
        device,
        recipient,
        keys,
        known: undefined,
        missed: new Set(),
        here: '-',
        leaving: undefined,
      };
      connected.add(one);
      had = undefined;
      if (after === toldVersion(room, recipient)) one.known = keys;
      else send(one, nothing);
      tellHere(one, handsAnywhere());
      tellHereSoon();
      return {
        catchUp: () => connected.has(one) && send(one, nothing),
        leave: () => remove(one),
        leaveSoon: () => {
          if (connected.has(one)) one.leaving = setTimeout(() => remove(one), between).unref();
        },
      };
    },
    moveTo: (next) => {
      const before = room;
      room = next;
      if (!isSeatedAlike(before, next)) seatAll();
      had ??= new Set([...connected].flatMap(({ keys }) => [...keys.values()]));
      const changed = sendings.moveTo(next, had);
      for (const one of connected) send(one, changed);
    },
    endAll: (why) => {
      const all = [...connected];
      connected.clear();
      for (const { device } of all) device.end(why);
    },
    lookElsewhere: tellHereSoon,
    count: () => connected.size,
  };
}
