import type { Agreement, Letter, News } from '../protocol/sights';
import type { SeatId } from '../protocol/words';
import type { Hand, HandId, Recipient, Room, Seen, Table } from './types';

/*
 * A version that counted all messages would tell a hand how much other seats do. So every hand, and the wall, has a count of its
 * own: of those changes that it may notice. It follows from which values a message has replaced.
 */

/** The room after a message, with one more change counted for everybody who may notice it. */
export function withNoticed(before: Room, after: Room): Room {
  const seen: Record<string, number> = {};
  const mayNotice = noticing(before, after);
  for (const hand of after.hands) {
    const known = before.seen[hand.id];
    seen[hand.id] = known === undefined ? 1 : known + (mayNotice(hand) ? 1 : 0);
  }
  const wall = (before.seen.wall ?? 0) + (isPublic(before, after) ? 1 : 0);
  return { ...after, seen: { ...seen, wall } satisfies Seen };
}

/** How many changes somebody may have noticed: what stands for the version of the room wherever it is told to others than the host. */
export function toldVersion(room: Room, recipient: Recipient): number {
  if (recipient.to === 'host') return room.version;
  return room.seen[recipient.to === 'wall' ? 'wall' : recipient.hand] ?? 0;
}

function isPublic(before: Room, after: Room): boolean {
  return (
    before.course !== after.course ||
    before.show !== after.show ||
    before.hands.length !== after.hands.length ||
    before.tables.length !== after.tables.length ||
    after.tables.some((table) => {
      const then = before.tables.find(({ number }) => number === table.number);
      return then === undefined || isMoved(then, table) || newOf(then.news, table.news).some(isForAll);
    })
  );
}

/** Whether something of a table has changed that everybody there is shown. */
function isMoved(then: Table, now: Table): boolean {
  return (
    then.phase !== now.phase ||
    then.turn !== now.turn ||
    then.clock !== now.clock ||
    then.game !== now.game ||
    then.brokenOff !== now.brokenOff
  );
}

const isPassed = ({ state }: Letter) => state === 'passed';
const isForAll = ({ to }: News) => to === 'all';

/** What a list holds that it did not hold before; members are replaced when they change. */
function newOf<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before === after ? [] : after.filter((one) => !before.includes(one));
}

/** Whether a hand may notice the difference between two rooms. */
function noticing(before: Room, after: Room): (hand: Hand) => boolean {
  if (before.course !== after.course || before.tables.length !== after.tables.length) return () => true;
  const notices = newOf(before.notices, after.notices);
  const reports = newOf(before.reports, after.reports);
  const changedHands = newOf(before.hands, after.hands);
  const gone = before.hands.filter(({ id }) => !after.hands.some((hand) => hand.id === id));
  const moved = [...changedHands, ...gone].filter((hand) => isShownOtherwise(before, after, hand.id));
  const isPressDealt = moved.some(({ id }) => isPress(before, id) !== isPress(after, id));
  const seats = moved.flatMap(({ id }) => [seatIn(before, id), seatIn(after, id)]);
  return (hand) => {
    const { id, place } = hand;
    if (changedHands.includes(hand) || reports.some((report) => report.hand === id)) return true;
    if (notices.some(({ to }) => to === 'all' || to === id || isSame(to, place?.seat))) return true;
    if (place === undefined)
      return isPressDealt || after.tables.some((table) => isPublicAt(before, after, table));
    if (seats.some((seat) => seat !== undefined && isSame(seat, place.seat))) return true;
    const then = before.tables.find(({ number }) => number === place.seat.table);
    const now = after.tables.find(({ number }) => number === place.seat.table);
    if (then === now) return false;
    return then === undefined || now === undefined || isNoticedAt(after, then, now, place.seat.side);
  };
}

function isPublicAt(before: Room, { course }: Room, now: Table): boolean {
  const then = before.tables.find(({ number }) => number === now.number);
  if (then === undefined) return true;
  // The record of the debrief has the letters.
  const isLetter = course.phase === 'debrief' && newOf(then.letters, now.letters).some(isPassed);
  return isLetter || isMoved(then, now) || newOf(then.news, now.news).some(isForAll);
}

function isNoticedAt({ course }: Room, then: Table, now: Table, side: string): boolean {
  if (isMoved(then, now)) return true;
  const seatOf = (table: Table) => table.seats.find((seat) => seat.side === side);
  if (seatOf(then) !== seatOf(now)) return true;
  const isIn = (to: News['to']) => to === 'all' || to.includes(side);
  const isDebrief = course.phase === 'debrief';
  const isOwnLetter = ({ from, to, state }: Letter) =>
    from === side || (state === 'passed' && (to === side || isDebrief));
  const isOwnText = ({ by, parties, state }: Agreement) =>
    by === side || (state === 'passed' && parties.includes(side));
  return (
    newOf(then.news, now.news).some(({ to }) => isIn(to)) ||
    newOf(then.letters, now.letters).some(isOwnLetter) ||
    newOf(then.agreements, now.agreements).some(isOwnText)
  );
}

/** Whether mates see another name, place or office of a hand, or do not see it any more. */
function isShownOtherwise(before: Room, after: Room, id: HandId): boolean {
  const then = before.hands.find((hand) => hand.id === id);
  const now = after.hands.find((hand) => hand.id === id);
  return then?.name !== now?.name || then?.place !== now?.place;
}

function isPress({ hands }: Room, id: HandId): boolean {
  return hands.some((hand) => hand.id === id && hand.place === undefined);
}

function seatIn({ hands }: Room, id: HandId): SeatId | undefined {
  return hands.find((hand) => hand.id === id)?.place?.seat;
}

function isSame(one: unknown, other: SeatId | undefined): boolean {
  if (typeof one !== 'object' || one === null || other === undefined) return false;
  const seat = one as SeatId;
  return seat.table === other.table && seat.side === other.side;
}
