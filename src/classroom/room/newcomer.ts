import { limits } from '../protocol/limits';
import type { NewcomerMessage } from '../protocol/messages';
import type { Refusal } from '../protocol/refusals';
import { withHand } from './change';
import { freshName, freshPin, isTaken, tidyName } from './naming';
import { freeSeat, sit } from './places';
import type { Hand, HandId, Moment, Room } from './types';

/** The last name that a hand can have. */
const mostJoined = 999;

/** A room that somebody has come into, with who it is; or why not. */
export type Arrived = { readonly room: Room; readonly hand: HandId } | Refusal;

/** Lets a device in: as a new hand, or as another device of a hand that is there. */
export function arrive(room: Room, digest: string, message: NewcomerMessage, moment: Moment): Arrived {
  switch (message.do) {
    case 'join':
      return join(room, digest, message.name, moment);
    case 'return':
      return comeBack(room, digest, message.pin);
    default:
      return message satisfies never;
  }
}

function join(room: Room, digest: string, typed: string | undefined, moment: Moment): Arrived {
  const { phase, locked, names } = room.course;
  if (locked || (phase !== 'lobby' && phase !== 'play')) return 'not-open';
  if (room.hands.length >= limits.hands || room.joined >= mostJoined) return 'full';
  const wanted = names === 'free' && typed !== undefined ? tidyName(typed) : undefined;
  if (wanted === '') return 'not-possible';
  if (wanted !== undefined && isTaken(room, wanted)) return 'taken';
  const hand: Hand = {
    id: `h${room.joined + 1}`,
    name: wanted ?? freshName(room, moment),
    pin: freshPin(room, moment),
    devices: [digest],
    help: false,
    told: 0,
    notes: [],
    words: {},
  };
  const grown = { ...room, hands: [...room.hands, hand], joined: room.joined + 1 };
  const seat = freeSeat(grown);
  return { room: seat === undefined ? grown : sit(grown, hand.id, seat), hand: hand.id };
}

function comeBack(room: Room, digest: string, pin: string): Arrived {
  const hand = room.hands.find((one) => one.pin === pin);
  if (hand === undefined) return 'no-such';
  const devices = [...hand.devices, digest].slice(-limits.devicesOfHand);
  return { room: withHand(room, hand.id, { devices }), hand: hand.id };
}
