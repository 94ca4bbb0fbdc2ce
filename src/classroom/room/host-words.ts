import { limits } from '../protocol/limits';
import type { HostMessage } from '../protocol/messages';
import type { News } from '../protocol/sights';
import { freshId, handOf, mostIds, seatAt, tableOf, withSeat, withTable } from './change';
import { deliberated } from './phases';
import type { Heard, Moment, Notice, Room, Table } from './types';

/* What the host says, and lets pass. */

type Said<Do extends HostMessage['do']> = Extract<HostMessage, { do: Do }>;

/** News of the host's own, for sides at one table or at all of them. */
export function news(room: Room, { table, to, head, body }: Said<'news'>, moment: Moment): Heard {
  if (room.course.phase !== 'play') return 'wrong-phase';
  if (table !== 'all' && tableOf(room, table) === undefined) return 'no-such';
  const { actors } = room.scenario;
  if (to !== 'all' && !to.every((side) => actors.some(({ id }) => id === side))) return 'not-possible';
  if (room.newsSent >= limits.newsOfClass) return 'too-many';
  const item = { by: 'host' as const, to, head, body };
  const sent = withNews(room, (one) => table === 'all' || one.number === table, item, moment);
  return { ...sent, newsSent: room.newsSent + 1 };
}

function withNews(
  room: Room,
  isMeant: (table: Table) => boolean,
  item: Omit<News, 'id' | 'turn'>,
  moment: Moment,
): Room {
  const ids = room.tables.flatMap((table) => table.news.map(({ id }) => id));
  const id = freshId(moment, 'news', ids, mostIds);
  return {
    ...room,
    tables: room.tables.map((table) =>
      isMeant(table) ? { ...table, news: [...table.news, { id, turn: table.turn, ...item }] } : table,
    ),
  };
}

/** A note of the host to all, to a seat or to one hand. */
export function say(room: Room, { to, text }: Said<'tell'>, moment: Moment): Heard {
  if (typeof to === 'object' && seatAt(room, to) === undefined) return 'no-such';
  if (typeof to === 'string' && to !== 'all' && handOf(room, to) === undefined) return 'no-such';
  const name = nameOf(to);
  const before = room.notices.filter((one) => nameOf(one.to) === name);
  if (before.length >= limits.notesOfSeat) return 'too-many';
  const ids = room.notices.map((one) => one.id);
  const isPlaying = room.course.phase !== 'lobby';
  const turns = isPlaying ? room.tables.map(({ number, turn }) => [number, turn] as const) : [];
  const notice: Notice = {
    id: freshId(moment, 'notice', ids, mostIds),
    to,
    turns: Object.fromEntries(turns),
    text,
  };
  return { ...room, notices: [...room.notices, notice] };
}

function nameOf(to: Notice['to']): string {
  return typeof to === 'string' ? to : `${to.table} ${to.side}`;
}

/** A sealed order given back to its seat, with a reason. */
export function giveBack(room: Room, { seat, reason }: Said<'give-back'>): Heard {
  const table = tableOf(room, seat.table);
  const found = seatAt(room, seat);
  if (table === undefined || found === undefined) return 'no-such';
  if (deliberated(table) === undefined) return 'wrong-phase';
  if (table.closing) return 'sealed';
  if (!found.committed) return 'not-possible';
  return withSeat(room, seat, (one) => ({ ...one, committed: false, givenBack: reason }));
}

/** Lets a letter pass that waits, or not; one that was held back can still pass, and one that has passed is with its reader. */
export function judgeLetter(room: Room, { table, letter: id, pass }: Said<'judge-letter'>): Heard {
  const found = tableOf(room, table)?.letters.find((one) => one.id === id);
  const state = judged(found?.state, pass);
  if (state === undefined) return found === undefined ? 'no-such' : 'not-possible';
  return withTable(room, table, (one) => ({
    ...one,
    letters: one.letters.map((letter) => (letter.id === id ? { ...letter, state } : letter)),
  }));
}

/** Lets the draft of an agreement pass, or not. */
export function judgeAgreement(room: Room, { table, agreement: id, pass }: Said<'judge-agreement'>): Heard {
  const found = tableOf(room, table)?.agreements.find((one) => one.id === id);
  const state = judged(found?.state, pass);
  if (state === undefined) return found === undefined ? 'no-such' : 'not-possible';
  return withTable(room, table, (one) => ({
    ...one,
    agreements: one.agreements.map((text) => (text.id === id ? { ...text, state } : text)),
  }));
}

/** Lets a report of the press pass as news for all, or not. */
export function judgeReport(room: Room, { report: id, pass }: Said<'judge-report'>, moment: Moment): Heard {
  const found = room.reports.find((one) => one.id === id);
  if (found === undefined) return 'no-such';
  if (room.course.phase !== 'play') return 'wrong-phase';
  const state = judged(found.state, pass);
  if (state === undefined) return 'not-possible';
  const reports = room.reports.map((one) => (one.id === id ? { ...one, state } : one));
  const known = { ...room, reports };
  if (state !== 'passed') return known;
  const { name, head, body } = found;
  return withNews(known, () => true, { by: { press: name }, to: 'all', head, body }, moment);
}

/** What a judgement makes of something; undefined where it has passed already. */
function judged(
  state: 'waiting' | 'passed' | 'refused' | undefined,
  pass: boolean,
): 'passed' | 'refused' | undefined {
  if (state === undefined || state === 'passed') return undefined;
  return pass ? 'passed' : 'refused';
}
