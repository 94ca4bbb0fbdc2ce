import type { HostMessage } from '../protocol/messages';
import { handOf, handsAt, seatAt, withHand } from './change';
import { clockOf, minute, withPause } from './clocks';
import { renamed } from './hand';
import { hearSteering, type Steering, steers } from './host-play';
import { giveBack, judgeAgreement, judgeLetter, judgeReport, news, say } from './host-words';
import { startPlay, toDebrief } from './phases';
import { capacityOf, dealAnew, sit, stand, withHead } from './places';
import type { Heard, Moment, Room } from './types';

/** Carries out what the host says, or says why not. */
export function hearHost(room: Room, message: HostMessage, moment: Moment): Heard {
  if (steers(message)) return steer(room, message, moment);
  switch (message.do) {
    case 'lock':
      return isUnderWay(room) ? withCourse(room, { locked: message.is }) : 'wrong-phase';
    case 'deal':
      return room.course.phase === 'lobby' ? dealAnew(room, message.how, moment) : 'wrong-phase';
    case 'place':
      return place(room, message);
    case 'head': {
      const seat = handOf(room, message.hand)?.place?.seat;
      return seat === undefined ? 'no-such' : withHead(room, seat, message.hand);
    }
    case 'rename-hand': {
      const hand = handOf(room, message.hand);
      return hand === undefined ? 'no-such' : renamed(room, hand, message.name);
    }
    case 'remove':
      return remove(room, message.hand);
    case 'helped': {
      const hand = handOf(room, message.hand);
      if (hand === undefined) return 'no-such';
      return hand.help ? withHand(room, hand.id, { help: false }) : room;
    }
    case 'pause':
      return room.course.paused === message.is ? room : withPause(room, message.is, moment.at);
    case 'news':
      return news(room, message, moment);
    case 'tell':
      return say(room, message, moment);
    case 'give-back':
      return giveBack(room, message);
    case 'judge-letter':
      return judgeLetter(room, message);
    case 'judge-agreement':
      return judgeAgreement(room, message);
    case 'judge-report':
      return judgeReport(room, message, moment);
    case 'set': {
      const { do: _, absent, ...course } = message;
      const isSame = absent === undefined || absent === room.absent;
      return withCourse(isSame ? room : { ...room, absent }, course);
    }
    case 'debrief':
      return room.course.phase === 'play' ? toDebrief(room) : 'wrong-phase';
    case 'step':
      return step(room, message, moment);
    case 'show':
      return show(room, message);
    case 'close':
      return toDebrief(room, 'closed');
    default:
      return message satisfies never;
  }
}

/** Going on from the lobby starts the play; everything else that steers is about tables. */
function steer(room: Room, message: Steering, moment: Moment): Heard {
  if (message.do === 'go-on' && room.course.phase === 'lobby')
    return message.table === 'all' ? startPlay(room) : 'wrong-phase';
  return hearSteering(room, message, moment);
}

function isUnderWay({ course }: Room): boolean {
  return course.phase === 'lobby' || course.phase === 'play';
}

function withCourse(
  room: Room,
  change: { readonly [K in keyof Room['course']]?: Room['course'][K] | undefined },
): Room {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const isSame = Object.entries(given).every(([key, value]) => Object(room.course)[key] === value);
  return isSame ? room : { ...room, course: { ...room.course, ...given } };
}

type Said<Do extends HostMessage['do']> = Extract<HostMessage, { do: Do }>;

function place(room: Room, { hand, seat }: Said<'place'>): Heard {
  if (!isUnderWay(room)) return 'wrong-phase';
  const found = handOf(room, hand);
  if (found === undefined) return 'no-such';
  if (seat === null) return found.place === undefined ? room : stand(room, hand);
  if (seatAt(room, seat) === undefined) return 'no-such';
  const now = found.place?.seat;
  if (now?.table === seat.table && now.side === seat.side) return room;
  if (handsAt(room, seat).length >= capacityOf(room, seat.side)) return 'full';
  return sit(stand(room, hand), hand, seat);
}

/** The room without a hand: its devices are strangers again, and its office falls to the head. */
function remove(room: Room, id: string): Heard {
  if (handOf(room, id) === undefined) return 'no-such';
  const left = stand(room, id);
  const { [id]: _, ...senders } = left.memory.senders;
  return { ...left, hands: left.hands.filter((hand) => hand.id !== id), memory: { ...left.memory, senders } };
}

function step(room: Room, { step: is, minutes }: Said<'step'>, { at }: Moment): Heard {
  if (room.course.phase !== 'debrief') return 'wrong-phase';
  const clock = minutes === null ? {} : { clock: clockOf(minutes * minute, at, room.course.paused) };
  return withCourse(room, { step: { is, ...clock } });
}

function show(room: Room, { what, table }: Said<'show'>): Heard {
  if (table !== undefined && !room.tables.some(({ number }) => number === table)) return 'no-such';
  const isSame = room.show.what === what && room.show.table === table;
  return isSame ? room : { ...room, show: { what, ...(table === undefined ? {} : { table }) } };
}
