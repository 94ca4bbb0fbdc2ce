import {
  type Answer,
  hear,
  type Making,
  openRoom,
  type Room,
  type Sender,
  type Sent,
  senderOf,
} from '../../classroom/index';
import { Problem } from '../problem';
import type { Entry as Kept, Store } from '../store/store';
import { type Allowance, openBudget, openBudgets } from './budget';
import { type Connection, type Device, openDevices, versionFor } from './devices';
import type { Edition, Editions } from './editions';
import { openElsewhere } from './elsewhere';
import { foldInSlices } from './fold-in-slices';
import { openGuesses } from './guesses';
import { openKeeper, type Think } from './keeper';
import { openLine } from './line';
import { readBeginning, readEntry } from './stream';

/** What all rooms of a server share. */
export interface Surroundings {
  readonly store: Store;
  readonly editions: Editions;
  readonly think: Think;
  /** Checks the text of a crisis, and compiles it to the text of an edition. Rejects with a `Problem` that says what is wrong. */
  readonly checkCrisis: (text: string) => Promise<string>;
  readonly now: () => number;
  /** 32 random bits. */
  readonly luck: () => number;
  /** How much each device may say. */
  readonly deviceAllowance: Allowance;
  readonly onFault: (error: unknown, id: string) => void;
}

/** A class in memory, with the devices that are connected to it. */
export interface LiveRoom {
  readonly id: string;
  readonly room: () => Room;
  readonly making: Making;
  readonly edition: Edition;
  /** Says what a device sent; resolves with the room's answer when that is kept. Rejects with a `Problem` or a `StoreFault`. */
  readonly say: (digest: string, sent: Sent) => Promise<Answer>;
  /** Connects a device. Throws a `Problem` if it has no place here, or if there are too many. */
  readonly connect: (device: Device, after: number | undefined) => Promise<Connection>;
  /** Who has a token with this digest; somebody who is not known here may have joined elsewhere, and is looked for. Rejects with a `Problem` or a `StoreFault`. */
  readonly senderOf: (digest: string) => Promise<Sender>;
  /** Reads on, since the stream may have come to this version elsewhere. */
  readonly readOn: (version?: number) => void;
  /** Hears what another node says about this room. */
  readonly hearNode: (text: string) => void;
  readonly devices: () => number;
  readonly isGone: () => boolean;
  /** Lets go of the room once what is in hand is done; it is kept as it is. */
  readonly close: () => Promise<void>;
}

/** How often newcomers may speak, and how often a PIN may be wrong. */
const allowances = {
  /** Devices that have no place yet, all together. */
  newcomers: { burst: 120, perSecond: 20 },
  /** PINs that fit no hand: there are a million of them, and a class lasts an hour. */
  wrongPins: { burst: 20, perSecond: 1 / 30 },
};

/** Makes a room of its stream. Rejects if the stream is none of ours. */
export async function openLiveRoom(
  id: string,
  stream: readonly Kept[],
  around: Surroundings,
): Promise<LiveRoom> {
  const [first, ...rest] = stream;
  if (first === undefined) throw new Error('a room is made of a stream that has begun');
  // The packed edition is let go of: it is a hundred kilobytes for each class.
  const { making, edition: packed } = readBeginning(first);
  const edition = around.editions.unpack(packed);
  const opened = openRoom(id, making, edition.scenario, first.at);
  const room = await foldInSlices(opened, rest.map(readEntry));
  const { now } = around;
  const elsewhere = openElsewhere({
    now,
    say: (text) => void around.store.say(id, text).catch(() => undefined),
    onChange: () => devices.lookElsewhere(),
  });
  const devices = openDevices(room, elsewhere);
  const ofDevice = openBudgets(around.deviceAllowance, now);
  const newcomers = openBudget(allowances.newcomers, now);
  const guessPin = openGuesses(allowances.wrongPins, now, tooMuch);
  let isGone = false;

  const line = openLine({
    ...around,
    id,
    room,
    lastAt: stream.at(-1)?.at ?? first.at,
    onMove: (next, by) => {
      devices.moveTo(next);
      keeper.look(by === 'speech' ? 'now' : 'soon');
    },
    onGone: () => {
      isGone = true;
      keeper.stop();
      elsewhere.close();
      devices.endAll('deleted');
    },
  });
  const keeper = openKeeper(line, { ...around, onFault: (error) => around.onFault(error, id) });
  keeper.look('now');

  const isNewcomer = (digest: string): boolean => senderOf(line.room(), digest).by === 'newcomer';

  /** Throws where a device says more than it may. */
  const spend = (digest: string): void => {
    if (!ofDevice(digest).take()) throw tooMuch(ofDevice(digest).wait());
    if (isNewcomer(digest) && !newcomers.take()) throw tooMuch(newcomers.wait());
  };

  const catchUpTo = async (digest: string, version: number | undefined): Promise<void> => {
    // Who was at another node may know more than this one.
    if (version !== undefined && version > versionFor(line.room(), digest)) await line.readAll();
  };

  return {
    id,
    room: line.room,
    making,
    edition,
    say: async (digest, { number, message }) => {
      spend(digest);
      const say = () =>
        line.say((present, { at, luck }) =>
          hear(present, senderOf(present, digest), message, { at, luck, number }),
        );
      return message.do === 'return' && isNewcomer(digest) ? guessPin(say, ({ ok }) => !ok) : say();
    },
    connect: async (device, after) => {
      await catchUpTo(device.digest, after);
      if (isGone) throw new Problem('no-such-class', 'This class has been deleted.');
      if (!devices.hasRoomFor(device.digest))
        throw new Problem(
          'too-many',
          'Too many pages of this class are open. Close those that nobody looks at.',
          10,
        );
      const connection = devices.add(device, after);
      if (connection === undefined) throw notIn();
      return connection;
    },
    senderOf: async (digest) => {
      if (isNewcomer(digest)) await line.readAll();
      return senderOf(line.room(), digest);
    },
    readOn: line.readOn,
    hearNode: elsewhere.hear,
    devices: devices.count,
    isGone: () => isGone,
    close: async () => {
      keeper.stop();
      elsewhere.close();
      await line.settled();
    },
  };
}

function notIn(): Problem {
  return new Problem(
    'not-in',
    'This device has no place in this class. Join it with the code, or with the PIN of your place.',
  );
}

function tooMuch(seconds: number): Problem {
  return new Problem(
    'too-many',
    `That was too much at once. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    seconds,
  );
}
