import type { HandMessage } from '../protocol/messages';
import { withHand, withSeat } from './change';
import { isOpenTo } from './drafts';
import { deliberated } from './phases';
import type { Hand, Heard, Proposal, Room, Seat, Table } from './types';

/* What the hands of a seat decide: proposals, who is ready, what the head commits, and the reasons that each of them notes. */

/** A hand that sits somewhere, with where that is. */
export interface Seated {
  readonly hand: Hand & { readonly place: NonNullable<Hand['place']> };
  readonly table: Table;
  readonly seat: Seat;
}

type Said<Do extends HandMessage['do']> = Extract<HandMessage, { do: Do }>;

/** What a seat has to deliberate, or why it cannot be changed now. */
function open({ table, seat }: Seated, turn: number) {
  const game = deliberated(table);
  if (game === undefined) return 'wrong-phase';
  if (turn !== table.turn) return 'wrong-turn';
  return table.closing || seat.committed ? 'sealed' : game;
}

/** An order proposed on a track, in the place of what was proposed there. */
export function propose(room: Room, at: Seated, { turn, track, option }: Said<'propose'>): Heard {
  const game = open(at, turn);
  if (typeof game === 'string') return game;
  const { id, place } = at.hand;
  const actor = room.scenario.actors.find((one) => one.id === place.seat.side);
  const isTrack = actor?.tracks.some((one) => one.id === track) === true;
  if (!isTrack || !(place.office.head || place.office.tracks.includes(track))) return 'not-yours';
  if (!isOpenTo(game, place.seat.side, track, option)) return 'not-possible';
  const proposal: Proposal = { option, by: id };
  return withSeat(room, place.seat, (seat) => ({ ...seat, draft: { ...seat.draft, [track]: proposal } }));
}

/** Whether a hand is ready: for its first turn while the brief is read, and for the coming orders in a deliberation. */
export function beReady(room: Room, { hand, table, seat }: Seated, { turn, is }: Said<'ready'>): Heard {
  if (room.course.phase !== 'play' || (table.phase !== 'brief' && table.phase !== 'deliberation'))
    return 'wrong-phase';
  if (turn !== table.turn) return 'wrong-turn';
  if (seat.ready.includes(hand.id) === is) return room;
  const others = seat.ready.filter((id) => id !== hand.id);
  return withSeat(room, hand.place.seat, (one) => ({ ...one, ready: is ? [...others, hand.id] : others }));
}

/** The seat's orders sealed, by its head. */
export function commit(room: Room, at: Seated, { turn }: Said<'commit'>): Heard {
  if (!at.hand.place.office.head) return 'not-head';
  const game = open(at, turn);
  if (typeof game === 'string') return game;
  return withSeat(room, at.hand.place.seat, ({ givenBack: _, ...seat }) => ({ ...seat, committed: true }));
}

/** The seal broken, by the head, as long as the turn has not been resolved. */
export function takeBack(room: Room, at: Seated, { turn }: Said<'take-back'>): Heard {
  const { hand, table, seat } = at;
  if (!hand.place.office.head) return 'not-head';
  if (deliberated(table) === undefined) return 'wrong-phase';
  if (turn !== table.turn) return 'wrong-turn';
  if (table.closing) return 'sealed';
  if (!seat.committed) return 'not-possible';
  return withSeat(room, hand.place.seat, (one) => ({ ...one, committed: false }));
}

/** A reason and a forecast, noted before the turn resolves; nothing in it removes the note. */
export function note(room: Room, at: Seated, { turn, reason, forecast }: Said<'note'>): Heard {
  const { hand, table } = at;
  if (deliberated(table) === undefined) return 'wrong-phase';
  if (turn !== table.turn) return 'wrong-turn';
  const others = hand.notes.filter((one) => one.turn !== turn);
  const isEmpty = reason.trim() === '' && forecast === undefined;
  if (isEmpty && others.length === hand.notes.length) return room;
  const noted = { turn, reason, ...(forecast === undefined ? {} : { forecast }) };
  return withHand(room, hand.id, { notes: isEmpty ? others : [...others, noted] });
}

/** The reveal of a turn seen. */
export function tell(room: Room, { hand, table }: Seated, { turn }: Said<'told'>): Heard {
  if (turn > table.game.record.turns.length) return 'wrong-turn';
  return turn <= hand.told ? room : withHand(room, hand.id, { told: turn });
}
