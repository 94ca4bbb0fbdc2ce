import { sha256Hex } from '../../base/index';
import type { Room } from '../room/types';
import type { Recipient } from './keys';

/*
 * A version counts every message that the class has accepted, so a hand that was told versions could count what other seats do. On
 * their way to hands and walls they are put in another order by a secret of the room: such a number can be given back, to be sent
 * what has changed since, and tells nothing.
 */

const steps = [0, 1, 2, 3];

/** A version as it is told to somebody: the host's own as it is, every other a number of 32 bits that says nothing. */
export function hiddenVersion(room: Room, recipient: Recipient, version: number): number {
  if (recipient.to === 'host') return version;
  let [left, right] = [version >>> 16, version & 0xffff];
  for (const step of steps) [left, right] = [right, left ^ mixed(room, recipient, step, right)];
  return left * 65_536 + right;
}

/** The version that somebody was told so; undefined where the room has not had it, and everything is to be sent anew. */
export function foundVersion(room: Room, recipient: Recipient, hidden: number): number | undefined {
  const version = recipient.to === 'host' ? hidden : shown(room, recipient, hidden);
  return Number.isInteger(version) && version >= 0 && version <= room.version ? version : undefined;
}

function shown(room: Room, recipient: Recipient, hidden: number): number {
  let [left, right] = [hidden >>> 16, hidden & 0xffff];
  for (const step of [...steps].reverse()) [left, right] = [right ^ mixed(room, recipient, step, left), left];
  return left * 65_536 + right;
}

/** 16 bits that only those can work out who know the room's secrets; the digest of the host's token never leaves it. */
function mixed(room: Room, recipient: Recipient, step: number, half: number): number {
  const who = recipient.to === 'hand' ? recipient.hand : recipient.to;
  return Number.parseInt(sha256Hex(`${room.making.host} ${who} ${step} ${half}`).slice(0, 4), 16);
}
