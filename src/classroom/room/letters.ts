import { optionKinds } from '../../scenario/index';
import { limits } from '../protocol/limits';
import type { HandMessage } from '../protocol/messages';
import type { Agreement, Letter } from '../protocol/sights';
import { freshId, mostIds, withSeat, withTable } from './change';
import type { Seated } from './orders';
import { deliberated } from './phases';
import type { Heard, Moment, Room, Table } from './types';

/* What is said: inside a seat, to another seat, and between heads. */

type Said<Do extends HandMessage['do']> = Extract<HandMessage, { do: Do }>;

/** A remark inside the seat. */
export function talk(room: Room, { hand, table }: Seated, { text }: Said<'talk'>): Heard {
  if (room.course.phase !== 'play') return 'wrong-phase';
  return withSeat(room, hand.place.seat, (seat) => {
    const remark = { id: seat.talked + 1, by: hand.id, name: hand.name, turn: table.turn, text };
    return { ...seat, talk: [...seat.talk, remark].slice(-limits.talkKept), talked: seat.talked + 1 };
  });
}

/** A message to another seat of the table, perhaps with a promise about the orders of this turn. */
export function write(room: Room, at: Seated, message: Said<'letter'>, moment: Moment): Heard {
  const { hand, table } = at;
  const { side } = hand.place.seat;
  const refused = refusedTo(room, table);
  if (refused !== undefined) return refused;
  if (message.to === side || !isSide(table, message.to)) return 'no-such';
  if (message.text.trim() === '' && message.promised === undefined) return 'not-possible';
  if (!mayPromise(table, side, message.promised)) return 'not-possible';
  if (table.letters.filter(({ from }) => from === side).length >= limits.lettersOfSeat) return 'too-many';
  const ids = table.letters.map(({ id }) => id);
  const letter: Letter = {
    id: freshId(moment, 'letter', ids, mostIds),
    turn: table.turn,
    from: side,
    to: message.to,
    text: message.text,
    ...(message.promised === undefined ? {} : { promised: message.promised }),
    state: stateOf(room),
  };
  return withTable(room, table.number, (one) => ({ ...one, letters: [...one.letters, letter] }));
}

/** A text that the heads of some seats may sign; whoever drafts it has signed it. */
export function draftAgreement(
  room: Room,
  at: Seated,
  message: Said<'draft-agreement'>,
  moment: Moment,
): Heard {
  const { hand, table } = at;
  const { seat, office } = hand.place;
  if (!office.head) return 'not-head';
  const refused = refusedTo(room, table);
  if (refused !== undefined) return refused;
  const others = [...new Set(message.with)];
  if (others.some((side) => side === seat.side || !isSide(table, side))) return 'no-such';
  // Each seat has its own share: a number that all used up together would tell one of the drafts of others.
  const share = Math.floor(limits.agreements / table.seats.length);
  if (table.agreements.filter(({ by }) => by === seat.side).length >= share) return 'too-many';
  const ids = table.agreements.map((one) => one.id);
  const agreement: Agreement = {
    id: freshId(moment, 'agreement', ids, limits.agreements),
    turn: table.turn,
    by: seat.side,
    parties: [seat.side, ...others],
    text: message.text,
    signed: [seat.side],
    state: stateOf(room),
  };
  return withTable(room, table.number, (one) => ({ ...one, agreements: [...one.agreements, agreement] }));
}

/** A signature, by the head of a seat that the text is for. */
export function sign(room: Room, { hand, table }: Seated, { agreement: id }: Said<'sign'>): Heard {
  const { seat, office } = hand.place;
  if (!office.head) return 'not-head';
  if (deliberated(table) === undefined) return 'wrong-phase';
  const found = table.agreements.find((one) => one.id === id);
  if (found === undefined || found.state !== 'passed' || !found.parties.includes(seat.side)) return 'no-such';
  if (found.signed.includes(seat.side)) return room;
  const signed = { ...found, signed: [...found.signed, seat.side] };
  return withTable(room, table.number, (one) => ({
    ...one,
    agreements: one.agreements.map((agreement) => (agreement.id === id ? signed : agreement)),
  }));
}

/** Why nothing can be sent to other seats now. */
function refusedTo(room: Room, table: Table): 'wrong-phase' | 'not-allowed' | undefined {
  if (deliberated(table) === undefined) return 'wrong-phase';
  return room.course.letters === 'off' ? 'not-allowed' : undefined;
}

function stateOf({ course }: Room): 'waiting' | 'passed' {
  return course.letters === 'approved' ? 'waiting' : 'passed';
}

function isSide({ seats }: Table, side: string): boolean {
  return seats.some((seat) => seat.side === side);
}

/**
 * Whether a promise can be made: of an option that its seat has been shown, or of a kind that there is at all. That nobody has an
 * option of a kind yet would tell what comes.
 */
function mayPromise({ game }: Table, side: string, promised: Said<'letter'>['promised']): boolean {
  if (promised === undefined) return true;
  const { what, ifKind } = promised;
  const isKind = (kind: string) => (optionKinds as readonly string[]).includes(kind);
  const isOwn = 'option' in what ? game.listed[side]?.options.includes(what.option) : isKind(what.kind);
  return isOwn === true && (ifKind === undefined || isKind(ifKind));
}
