import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/index';
import {
  changeFor,
  hear,
  namedParts,
  type Recipient,
  type Room,
  toldVersion,
} from '../../src/classroom/index';
import { borderScenario } from '../fixtures/border';
import type { Pick } from '../fixtures/hidden';
import { nextSent, oneOf, pickBy, randomLesson, type Sent } from '../fixtures/random-class';
import { secretive } from '../fixtures/secretive';
import { threeSides } from '../fixtures/three-sides';
import { rounds } from '../rounds';

/*
 * Two classes that differ only in what one seat did in private (what its hands proposed, said, noted and committed before the turn
 * was resolved) are one to everybody else but the host: equal parts, equal answers, and nothing sent.
 */

const seeds = fc.nat({ max: 0xffffffff });

/** What a seat does for itself until its turn is resolved. */
const inPrivate = ['propose', 'ready', 'commit', 'take-back', 'note', 'talk', 'help', 'write', 'judge'];

/** Whether nobody but its seat and the host knows of a message: a letter that waits is one of them. */
function isPrivate({ course }: Room, { do: act }: Sent['message']): boolean {
  return inPrivate.includes(act) || (act === 'letter' && course.letters === 'approved');
}

/** What ends the comparison: a hand takes along what it has written, and a letter that has passed is known. */
const endings = ['place', 'judge-letter'];

/** Who could notice something: the hands of other seats, the press, and the wall. */
function others(room: Room, seat: Place): readonly Recipient[] {
  const hands = room.hands.filter(({ place }) => !isAt(place?.seat, seat));
  return [{ to: 'wall' }, ...hands.map(({ id }) => ({ to: 'hand' as const, hand: id }))];
}

interface Place {
  readonly table: number;
  readonly side: string;
}

function isAt(seat: Place | undefined, { table, side }: Place): boolean {
  return seat?.table === table && seat.side === side;
}

/** A seat that deliberates, and whose acts can be left out from now on. */
function seatToHide({ tables }: Room, pick: Pick): Place | undefined {
  const seats = tables
    .filter(({ phase }) => phase === 'deliberation')
    .flatMap(({ number, seats }) => seats.map(({ side }) => ({ table: number, side })));
  return seats.length === 0 ? undefined : oneOf(pick, seats);
}

/** Whether a sender is a hand of the seat. */
function isOf(room: Room, sender: Sent['sender'], seat: Place): boolean {
  return sender.by === 'hand' && isAt(room.hands.find(({ id }) => id === sender.hand)?.place?.seat, seat);
}

describe.each([threeSides, secretive, borderScenario()].map((one) => [one.about.id, one] as const))(
  'in classes of %s',
  (_, scenario) => {
    test('what a seat does in private is known to nobody else', () => {
      let hidden = 0;
      fc.assert(
        fc.property(seeds, (seed) => {
          const pick = pickBy(seed);
          const lesson = randomLesson(scenario, pick);
          const chance = { pick, sent: [], counts: new Map<string, number>() };
          let seat: Place | undefined;
          let twin: Room = lesson.room;
          for (let step = 0; step < 250; step += 1) {
            const before = lesson.room;
            if (seat === undefined) {
              seat = pick(4) === 0 ? seatToHide(before, pick) : undefined;
              twin = before;
            }
            const { sender, message, number } = nextSent(lesson, chance);
            const answer = lesson.answer(sender, message, number);
            if (seat === undefined) continue;
            const table = lesson.room.tables.find((one) => one.number === seat?.table);
            if (
              table?.phase !== 'deliberation' ||
              table.turn !== before.tables.find((one) => one.number === seat?.table)?.turn ||
              endings.includes(message.do)
            ) {
              seat = undefined;
              continue;
            }
            if (isPrivate(before, message) && isOf(before, sender, seat)) {
              if (before !== lesson.room) hidden += 1;
              for (const to of others(lesson.room, seat))
                expect(changeFor(before, lesson.room, to)).toBeUndefined();
            } else if (isOf(before, sender, seat)) {
              // Its numbers were spent on what the twin has not heard.
              const { at, luck } = lesson;
              if (before !== lesson.room) twin = hear(twin, sender, message, { at, luck }).room;
            } else {
              const { at, luck } = lesson;
              const heard = hear(twin, sender, message, {
                at,
                luck,
                ...(number === undefined ? {} : { number }),
              });
              twin = heard.room;
              // A device that comes in as one of the seat's own hands is told what they are.
              const isOwn = answer.ok && isOf(lesson.room, { by: 'hand', hand: answer.hand ?? '' }, seat);
              const isMaster = sender.by === 'host' || sender.by === 'keeper';
              if (!isMaster && !isOwn) expect(heard.answer).toEqual(answer);
            }
            if (before === lesson.room) continue;
            for (const to of others(lesson.room, seat)) {
              expect(toldVersion(twin, to)).toBe(toldVersion(lesson.room, to));
              expect(canonicalJson(namedParts(twin, to))).toBe(canonicalJson(namedParts(lesson.room, to)));
            }
          }
        }),
        { numRuns: rounds(8, 200) },
      );
      expect(hidden).toBeGreaterThan(20);
    });
  },
);
