import type { Entry, KeeperMessage, MessageNumber, NewcomerMessage } from '../protocol/messages';
import {
  type HandMessage,
  type HostMessage,
  handMessage,
  hostMessage,
  keeperMessage,
  newcomerMessage,
} from '../protocol/messages';
import type { Answer, Refusal } from '../protocol/refusals';
import { handOf } from './change';
import { hearHand } from './hand';
import { hearHost } from './host';
import { hearKeeper } from './keeper';
import { recalled, remembered, rememberedNewcomer } from './memory';
import { arrive } from './newcomer';
import { toldVersion, withNoticed } from './noticing';
import { settled } from './phases';
import { hasSaidEnough, withSpoken } from './spoken';
import type { HandId, Heard, Moment, Room, Sender } from './types';

export type Message = NewcomerMessage | HandMessage | HostMessage | KeeperMessage;

/** Who has the token with this SHA-256; a newcomer, if nobody in the room has. */
export function senderOf(room: Room, digest: string): Sender {
  if (digest === room.making.host) return { by: 'host' };
  if (digest === room.making.wall) return { by: 'wall' };
  const hand = room.hands.find(({ devices }) => devices.includes(digest));
  return hand === undefined ? { by: 'newcomer', digest } : { by: 'hand', hand: hand.id };
}

export interface Hearing {
  readonly room: Room;
  readonly answer: Answer;
  /** There when the message was accepted for the first time: it must be on disk before the answer is sent. */
  readonly entry?: Entry;
}

/**
 * The room after a message, and what its sender is told. A message with a number that was accepted before changes nothing and is
 * answered as it was then; one that asks for what is so already is accepted without an entry.
 */
export function hear(
  room: Room,
  sender: Sender,
  message: Message,
  moment: Moment & { readonly number?: MessageNumber },
): Hearing {
  const { at, luck, number } = moment;
  const before = number === undefined ? undefined : recalled(room, sender, number);
  if (before !== undefined) return { room, answer: before };
  const heard = carryOut(room, sender, message, { at, luck });
  if ('why' in heard) return { room, answer: { ok: false, why: heard.why } };
  const { said, hand } = heard;
  const own = hand === undefined ? {} : { hand };
  if (heard.room !== room && hasSaidEnough(room, said, hand))
    return { room, answer: { ok: false, why: 'too-many' } };
  const changed = heard.room === room ? room : withSpoken(heard.room, said, hand);
  if (changed === room) return { room, answer: { ok: true, version: versionFor(room, said, hand), ...own } };
  const next = withNoticed(room, { ...settled(changed, at), version: room.version + 1 });
  const version = versionFor(next, said, hand);
  const answer = { ok: true as const, version, ...own };
  const entry: Entry = { at, luck, ...(number === undefined ? {} : { number }), said };
  return { room: number === undefined ? next : withMemory(next, said, number, version, hand), answer, entry };
}

/** The version that is told to a sender. */
function versionFor(room: Room, said: Entry['said'], hand: HandId | undefined): number {
  const id = said.by === 'hand' ? said.hand : hand;
  return toldVersion(room, id === undefined ? { to: 'host' } : { to: 'hand', hand: id });
}

function withMemory(
  room: Room,
  said: Entry['said'],
  number: MessageNumber,
  version: number,
  hand?: HandId,
): Room {
  switch (said.by) {
    case 'newcomer':
      return hand === undefined ? room : rememberedNewcomer(room, said.digest, number, version, hand);
    case 'hand':
      return remembered(room, said.hand, number, version);
    case 'host':
      return remembered(room, 'host', number, version);
    case 'keeper':
      return room;
    default:
      return said satisfies never;
  }
}

type CarriedOut =
  | { readonly room: Room; readonly said: Entry['said']; readonly hand?: HandId }
  | { readonly why: Refusal };

const handActs = actsOf(handMessage.options);
const hostActs = actsOf(hostMessage.options);
const keeperActs = actsOf(keeperMessage.options);
const newcomerActs = actsOf(newcomerMessage.options);

function actsOf(options: readonly { readonly shape: { readonly do: { readonly value: string } } }[]) {
  return new Set<string>(options.map(({ shape }) => shape.do.value));
}

const isOfHand = (message: Message): message is HandMessage => handActs.has(message.do);
const isOfHost = (message: Message): message is HostMessage => hostActs.has(message.do);
const isOfKeeper = (message: Message): message is KeeperMessage => keeperActs.has(message.do);
const isOfNewcomer = (message: Message): message is NewcomerMessage => newcomerActs.has(message.do);

function carryOut(room: Room, sender: Sender, message: Message, moment: Moment): CarriedOut {
  if (room.course.phase === 'closed') return { why: 'closed' };
  switch (sender.by) {
    case 'newcomer': {
      if (!isOfNewcomer(message)) return { why: 'not-yours' };
      const arrived = arrive(room, sender.digest, message, moment);
      if (typeof arrived === 'string') return { why: arrived };
      return { ...arrived, said: { by: 'newcomer', digest: sender.digest, message } };
    }
    case 'hand': {
      const hand = handOf(room, sender.hand);
      if (hand === undefined) return { why: 'no-such' };
      if (isOfNewcomer(message)) return again(room, message, sender.hand);
      if (!isOfHand(message)) return { why: 'not-yours' };
      return done(hearHand(room, hand, message, moment), { by: 'hand', hand: hand.id, message });
    }
    case 'host':
      if (!isOfHost(message)) return { why: 'not-yours' };
      return done(hearHost(room, message, moment), { by: 'host', message });
    case 'keeper':
      if (!isOfKeeper(message)) return { why: 'not-yours' };
      return done(hearKeeper(room, message, moment), { by: 'keeper', message });
    case 'wall':
      return { why: 'not-yours' };
    default:
      return sender satisfies never;
  }
}

/** A device that has a hand comes in once more: it has the hand that it had. */
function again(room: Room, message: NewcomerMessage, id: HandId): CarriedOut {
  const isOwn = message.do === 'join' || handOf(room, id)?.pin === message.pin;
  if (!isOwn) return { why: 'not-allowed' };
  return { room, hand: id, said: { by: 'newcomer', digest: '', message } };
}

function done(heard: Heard, said: Entry['said']): CarriedOut {
  return typeof heard === 'string' ? { why: heard } : { room: heard, said };
}
