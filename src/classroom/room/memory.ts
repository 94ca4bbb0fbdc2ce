import { limits } from '../protocol/limits';
import type { MessageNumber } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import type { DeviceMemory, HandId, Room, Sender } from './types';

/* What was answered to whom. A device is remembered apart for each sender, so that nobody can spend another's numbers. */

/** How many devices of one sender are remembered, and how many messages by which devices came in. */
const devicesKept = 8;
const newcomersKept = 256;

/** The answer to a message that was heard before, or that was overtaken; undefined where it is new. */
export function recalled(room: Room, sender: Sender, { device, count }: MessageNumber): Answer | undefined {
  switch (sender.by) {
    case 'keeper':
    case 'wall':
      return undefined;
    case 'newcomer':
      return recalledNewcomer(room, device, count, ({ digest }) => digest === sender.digest);
    case 'hand':
    case 'host': {
      const key = sender.by === 'host' ? 'host' : sender.hand;
      const known = room.memory.senders[key]?.find((one) => one.device === device)?.answers ?? [];
      const answer = known.find((one) => one.count === count);
      if (answer !== undefined) return { ok: true, version: answer.version };
      const came = recalledNewcomer(room, device, count, ({ hand }) => hand === key);
      if (came !== undefined) return came;
      const cameBy = room.memory.newcomers.filter((one) => one.device === device && one.hand === key);
      return [...known, ...cameBy].some((one) => one.count > count) ? { ok: false, why: 'stale' } : undefined;
    }
    default:
      return sender satisfies never;
  }
}

function recalledNewcomer(
  { memory }: Room,
  device: string,
  count: number,
  isSender: (one: Room['memory']['newcomers'][number]) => boolean,
): Answer | undefined {
  const found = memory.newcomers.find((one) => one.device === device && one.count === count && isSender(one));
  return found === undefined ? undefined : { ok: true, version: found.version, hand: found.hand };
}

/** The room with an accepted message of a hand or the host remembered, and the version that was answered. */
export function remembered(
  room: Room,
  sender: HandId | 'host',
  { device, count }: MessageNumber,
  version: number,
): Room {
  const { memory } = room;
  const known = memory.senders[sender] ?? [];
  const before = known.find((one) => one.device === device)?.answers ?? [];
  const answers = [...before, { count, version }].slice(-limits.answersKept);
  const own: DeviceMemory = { device, answers };
  const devices = [...known.filter((one) => one.device !== device), own].slice(-devicesKept);
  return { ...room, memory: { ...memory, senders: { ...memory.senders, [sender]: devices } } };
}

/** The room with the message remembered by which a device came in. */
export function rememberedNewcomer(
  room: Room,
  digest: string,
  { device, count }: MessageNumber,
  version: number,
  hand: HandId,
): Room {
  const { memory } = room;
  const came = { digest, device, count, version, hand };
  return {
    ...room,
    memory: { ...memory, newcomers: [...memory.newcomers, came].slice(-newcomersKept) },
  };
}
