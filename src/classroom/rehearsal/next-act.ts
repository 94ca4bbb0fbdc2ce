import { draw, luckKey } from '../../base/index';
import { chooseOrders, type DecidingGame } from '../../engine/index';
import type { HandMessage } from '../protocol/messages';
import { handsAtTable } from '../room/change';
import type { Hand, Room, Table } from '../room/types';
import { chanceOf, habitOf, oneOf, type Student, type StudentLines } from './student';

/** What a student goes by. */
export interface Mind {
  readonly seed: number;
  readonly lines: StudentLines;
  readonly now: number;
}

/** What a student does next, if anything: one act at a time, as people do. */
export function nextAct(room: Room, hand: Hand, student: Student, mind: Mind): HandMessage | undefined {
  const table = room.tables.find(({ number }) => number === hand.place?.seat.table);
  const seen = `${room.course.phase} ${room.course.step?.is} ${table?.phase} ${table?.turn}`;
  if (student.seen !== seen) {
    student.seen = seen;
    student.since = mind.now;
  }
  const waited = mind.now - student.since;
  switch (room.course.phase) {
    case 'lobby':
    case 'closed':
      return undefined;
    case 'debrief':
      return afterwards(room, hand, student, mind, waited);
    case 'play':
      return table === undefined
        ? asPress(room, hand, student, mind, waited)
        : atTable(room, hand, table, student, mind, waited);
    default:
      return room.course.phase satisfies never;
  }
}

function atTable(
  room: Room,
  hand: Hand,
  table: Table,
  student: Student,
  mind: Mind,
  waited: number,
): HandMessage | undefined {
  const seat = table.seats.find(({ side }) => side === hand.place?.seat.side);
  if (seat === undefined || hand.place === undefined) return undefined;
  const { turn } = table;
  const isReady = seat.ready.includes(hand.id);
  switch (table.phase) {
    case 'brief':
      return isReady || waited < readingTime ? undefined : { do: 'ready', turn, is: true };
    case 'reveal':
      return hand.told >= turn || waited < tellingTime ? undefined : { do: 'told', turn };
    case 'over':
      return undefined;
    case 'deliberation': {
      const { game } = table;
      if (game.phase === 'over' || seat.committed || table.closing) return undefined;
      const { side } = seat;
      const { head, tracks } = hand.place.office;
      const wanted = ordersWanted(game, table.number, side, mind.seed);
      const track = tracks.find((one) => seat.draft[one] === undefined);
      if (track !== undefined) return { do: 'propose', turn, track, option: wanted[track] ?? null };
      const words = inWords(room, hand, table, side, student, mind);
      if (words !== undefined) return words;
      if (!isReady) return { do: 'ready', turn, is: true };
      const mates = handsAtTable(room, table.number).filter(({ place }) => place?.seat.side === side);
      const allReady = mates.every(({ id }) => seat.ready.includes(id));
      return head && (allReady || waited > patience) ? { do: 'commit', turn } : undefined;
    }
    default:
      return table.phase satisfies never;
  }
}

/** Milliseconds that a student reads the brief and watches a reveal, and that a head waits for the others. */
const readingTime = 70_000;
const tellingTime = 25_000;
const patience = 150_000;

/** Reasons, messages and calls for help; each of them now and then. */
function inWords(
  { course, making }: Room,
  hand: Hand,
  table: Table,
  side: string,
  student: Student,
  { seed, lines }: Mind,
): HandMessage | undefined {
  const { turn } = table;
  const noted = hand.notes.some((note) => note.turn === turn);
  if (!noted && chanceOf(seed, student, 3) === 0) {
    const reason = oneOf(seed, student, lines.reasons);
    if (chanceOf(seed, student, 2) === 0) return { do: 'note', turn, reason };
    const claim = oneOf(seed, student, lines.claims);
    return { do: 'note', turn, reason, forecast: { claim, chance: 10 + 10 * chanceOf(seed, student, 9) } };
  }
  const others = making.sides.filter((other) => other !== side);
  const to = others[chanceOf(seed, student, others.length)];
  const wrote = table.letters.some((letter) => letter.turn === turn && letter.from === side);
  if (hand.place?.office.head && to !== undefined && !wrote && course.letters !== 'off') {
    const text = oneOf(seed, student, lines.letters);
    const promised = { will: 'not-do', what: { kind: 'force' } } as const;
    if (chanceOf(seed, student, 14) === 0) return { do: 'letter', to, text, promised };
    if (chanceOf(seed, student, 30) === 0) return { do: 'letter', to, text };
  }
  return !hand.help && chanceOf(seed, student, 150) === 0 ? { do: 'help', is: true } : undefined;
}

/** Orders as the habit of this side at this table has them, drawn by luck of its own, so that tables of one seed differ. */
function ordersWanted(
  game: DecidingGame,
  table: number,
  side: string,
  seed: number,
): Readonly<Record<string, string>> {
  const own = draw(seed, table, luckKey(`orders of ${side}`));
  return chooseOrders({ ...game, record: { ...game.record, seed: own } }, side, habitOf(seed, table, side));
}

function asPress(
  { reports }: Room,
  hand: Hand,
  student: Student,
  { seed, lines }: Mind,
  waited: number,
): HandMessage | undefined {
  const mine = reports.filter((report) => report.hand === hand.id).length;
  if (waited < 120_000 || mine >= 3 || chanceOf(seed, student, 20) > 0) return undefined;
  return { do: 'report', head: oneOf(seed, student, lines.reports), body: lines.reportBody };
}

/** Own words while they are asked for; forecasts are judged after that. */
function afterwards(
  { course }: Room,
  hand: Hand,
  student: Student,
  { seed, lines }: Mind,
  waited: number,
): HandMessage | undefined {
  if (course.step === undefined || waited < 30_000) return undefined;
  if (course.step.is === 'own-words') {
    const isDone = hand.words.intended !== undefined || chanceOf(seed, student, 8) === 0;
    return isDone
      ? undefined
      : { do: 'write', question: 'intended', text: oneOf(seed, student, lines.words) };
  }
  const open = hand.notes.find(({ forecast, came }) => forecast !== undefined && came === undefined);
  if (open === undefined) return undefined;
  const came = (['yes', 'no', 'no', 'unclear'] as const)[chanceOf(seed, student, 4)] ?? 'unclear';
  return { do: 'judge', turn: open.turn, came };
}
