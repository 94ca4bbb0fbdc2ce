import { limits } from '../protocol/limits';
import type { HandMessage } from '../protocol/messages';
import { freshId, mostIds, tableOf, withHand } from './change';
import { draftAgreement, sign, talk, write } from './letters';
import { isTaken, tidyName } from './naming';
import { beReady, commit, note, propose, type Seated, takeBack, tell } from './orders';
import type { Hand, Heard, Moment, Room } from './types';

/** Carries out what a hand says, or says why not. */
export function hearHand(room: Room, hand: Hand, message: HandMessage, moment: Moment): Heard {
  switch (message.do) {
    case 'rename':
      return room.course.names === 'free' ? renamed(room, hand, message.name) : 'not-allowed';
    case 'help':
      return hand.help === message.is ? room : withHand(room, hand.id, { help: message.is });
    case 'report':
      return report(room, hand, message, moment);
    case 'write':
      return ownWords(room, hand, message);
    case 'judge':
      return judge(room, hand, message);
    default:
      return hearSeated(room, hand, message, moment);
  }
}

/** A hand with another name, if nobody else has it. */
export function renamed(room: Room, hand: Hand, typed: string): Heard {
  const name = tidyName(typed);
  if (name === '') return 'not-possible';
  if (isTaken(room, name, hand.id)) return 'taken';
  return name === hand.name ? room : withHand(room, hand.id, { name });
}

type OfSeat = Exclude<HandMessage, { do: 'rename' | 'help' | 'report' | 'write' | 'judge' }>;

/** What only a hand can say that has a seat. */
function hearSeated(room: Room, hand: Hand, message: OfSeat, moment: Moment): Heard {
  const at = seatedAt(room, hand);
  if (at === undefined) return 'not-yours';
  switch (message.do) {
    case 'propose':
      return propose(room, at, message);
    case 'ready':
      return beReady(room, at, message);
    case 'commit':
      return commit(room, at, message);
    case 'take-back':
      return takeBack(room, at, message);
    case 'note':
      return note(room, at, message);
    case 'told':
      return tell(room, at, message);
    case 'talk':
      return talk(room, at, message);
    case 'letter':
      return write(room, at, message, moment);
    case 'draft-agreement':
      return draftAgreement(room, at, message, moment);
    case 'sign':
      return sign(room, at, message);
    default:
      return message satisfies never;
  }
}

function seatedAt(room: Room, hand: Hand): Seated | undefined {
  const { place } = hand;
  if (place === undefined) return undefined;
  const table = tableOf(room, place.seat.table);
  const seat = table?.seats.find(({ side }) => side === place.seat.side);
  return table === undefined || seat === undefined ? undefined : { hand: { ...hand, place }, table, seat };
}

type Said<Do extends HandMessage['do']> = Extract<HandMessage, { do: Do }>;

function report(room: Room, hand: Hand, { head, body }: Said<'report'>, moment: Moment): Heard {
  if (hand.place !== undefined) return 'not-yours';
  if (room.course.phase !== 'play') return 'wrong-phase';
  if (room.reports.length >= limits.newsOfClass) return 'too-many';
  const id = freshId(
    moment,
    'report',
    room.reports.map((one) => one.id),
    mostIds,
  );
  const written = { id, hand: hand.id, name: hand.name, head, body, state: 'waiting' as const };
  return { ...room, reports: [...room.reports, written] };
}

/** How many answers a hand can keep, and how many characters in all of them. */
const mostAnswers = 150;
const mostWritten = 60_000;

function ownWords(room: Room, hand: Hand, { question, text }: Said<'write'>): Heard {
  const isOver = hand.place !== undefined && tableOf(room, hand.place.seat.table)?.phase === 'over';
  if (room.course.phase !== 'debrief' && !isOver) return 'wrong-phase';
  // A name that JavaScript itself gives a meaning to would not be kept as an answer.
  if (!/^[a-z0-9]/i.test(question)) return 'not-possible';
  if (hand.words[question] === text) return room;
  const words = { ...hand.words, [question]: text };
  const written = Object.values(words).reduce((sum, one) => sum + one.length, 0);
  if (Object.keys(words).length > mostAnswers || written > mostWritten) return 'too-many';
  return withHand(room, hand.id, { words });
}

function judge(room: Room, hand: Hand, { turn, came }: Said<'judge'>): Heard {
  const found = hand.notes.find((one) => one.turn === turn);
  if (found?.forecast === undefined) return 'no-such';
  const table = hand.place === undefined ? undefined : tableOf(room, hand.place.seat.table);
  if (table !== undefined && turn > table.game.record.turns.length) return 'wrong-turn';
  if (found.came === came) return room;
  const judged = hand.notes.map((one) => (one === found ? { ...one, came } : one));
  return withHand(room, hand.id, { notes: judged });
}
