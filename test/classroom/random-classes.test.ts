import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { canonicalJson, type Json } from '../../src/base/index';
import {
  type Answer,
  changeFor,
  entrySchema,
  foldEntries,
  type NamedParts,
  namedParts,
  partsFor,
  type Recipient,
  type Room,
  sentSchema,
  sightFrom,
  toldVersion,
} from '../../src/classroom/index';
import { keeperMessage } from '../../src/classroom/protocol/messages';
import {
  hostPart,
  recordPart,
  roomPart,
  seatPart,
  selfPart,
  tablePart,
  viewPart,
  wallPart,
} from '../../src/classroom/protocol/sights';
import type { Scenario } from '../../src/scenario/index';
import { borderScenario } from '../fixtures/border';
import type { Lesson } from '../fixtures/classes';
import type { Pick } from '../fixtures/hidden';
import { nextSent, pickBy, randomLesson, type Sent } from '../fixtures/random-class';
import { secretive } from '../fixtures/secretive';
import { threeSides } from '../fixtures/three-sides';
import { twoNeighbours } from '../fixtures/two-neighbours';
import { rounds } from '../rounds';

/*
 * What holds in every class, whatever is said in it: what leaves it has its closed form, changes are told whole, the entries rebuild
 * it, a repeat is answered as the first was, and the host can always bring it to its debrief.
 */

const seeds = fc.nat({ max: 0xffffffff });

/** Crises in which something is hidden, and one that ships nothing but plain values. */
const crises: readonly Scenario[] = [
  threeSides,
  secretive,
  twoNeighbours,
  borderScenario(),
  // Played by a plan, which history begins.
  { ...twoNeighbours, plans: [{ id: 'short', name: 'Short', minutes: 5, first: 1, last: 2 }] },
];

const parts: Readonly<Record<string, z.ZodType>> = {
  room: roomPart,
  self: selfPart,
  seat: seatPart,
  view: viewPart,
  record: recordPart,
  host: hostPart,
  wall: wallPart,
};

function recipientsOf(room: Room): readonly Recipient[] {
  return [{ to: 'host' }, { to: 'wall' }, ...room.hands.map(({ id }) => ({ to: 'hand' as const, hand: id }))];
}

/** What everybody has been sent so far, as they keep it. */
class Mailboxes {
  private readonly kept = new Map<string, NamedParts>();

  /** Sends everybody what has changed, holds each part to its form, and keeps it. */
  send(before: Room, after: Room): void {
    for (const recipient of recipientsOf(after)) {
      const name = JSON.stringify(recipient);
      const had = this.kept.get(name);
      const change =
        had === undefined ? { parts: namedParts(after, recipient) } : changeFor(before, after, recipient);
      // Who is sent something is told another version; a hand is told none for what does not reach it.
      const rises = toldVersion(after, recipient) > toldVersion(before, recipient);
      if (had !== undefined && change !== undefined) expect(rises).toBe(true);
      if (change === undefined) continue;
      // Who moves is sent all of its new place, whatever is the same there.
      const isWhereItWas = `${partsFor(before, recipient)}` === `${partsFor(after, recipient)}`;
      for (const [part, value] of Object.entries(change.parts)) {
        const schema = part.startsWith('table ') ? tablePart : parts[part];
        if (schema === undefined) throw new Error(`nobody knows a part "${part}"`);
        const sent = canonicalJson(value);
        expect(canonicalJson(schema.parse(value) as Json)).toBe(sent);
        if (had?.[part] !== undefined && isWhereItWas) expect(canonicalJson(had[part])).not.toBe(sent);
      }
      const gone = 'gone' in change ? (change.gone ?? []) : [];
      const rest = Object.entries(had ?? {}).filter(([part]) => !gone.includes(part));
      this.kept.set(name, { ...Object.fromEntries(rest), ...change.parts });
    }
    const present = new Set(recipientsOf(after).map((recipient) => JSON.stringify(recipient)));
    for (const name of [...this.kept.keys()]) if (!present.has(name)) this.kept.delete(name);
  }

  /** Whether everybody has what they would be sent anew. */
  check(room: Room): void {
    for (const recipient of recipientsOf(room)) {
      const kept = this.kept.get(JSON.stringify(recipient)) ?? {};
      expect(canonicalJson(kept)).toBe(canonicalJson(namedParts(room, recipient)));
      expect(sightFrom(recipient.to, kept)).toBeDefined();
    }
  }
}

/** Every message of a class, what was answered to it, and the room after it. */
function play(
  lesson: Lesson,
  pick: Pick,
  steps: number,
  after: (sent: Sent, answer: Answer, before: Room) => void,
) {
  const chance = { pick, sent: [], counts: new Map<string, number>() };
  for (let step = 0; step < steps; step += 1) {
    const sent = nextSent(lesson, chance);
    const before = lesson.room;
    const answer = lesson.answer(sent.sender, sent.message, sent.number);
    after(sent, answer, before);
  }
}

describe.each(crises.map((scenario) => [scenario.about.id, scenario] as const))(
  'in classes of %s',
  (_, scenario) => {
    test('everybody is sent what is theirs, in its closed form, and nothing is told of what has not changed', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const pick = pickBy(seed);
          const lesson = randomLesson(scenario, pick);
          const boxes = new Mailboxes();
          boxes.send(lesson.room, lesson.room);
          play(lesson, pick, 120, (_, __, before) => {
            if (before !== lesson.room) boxes.send(before, lesson.room);
          });
          boxes.check(lesson.room);
        }),
        { numRuns: rounds(4, 500) },
      );
    });

    test('the entries rebuild the class, and each of them is what can be kept', () => {
      fc.assert(
        fc.property(seeds, fc.nat(), (seed, cut) => {
          const pick = pickBy(seed);
          const lesson = randomLesson(scenario, pick);
          play(lesson, pick, 200, (sent, answer, before) => {
            const schema = sent.sender.by === 'keeper' ? keeperMessage : sentSchema.shape.message;
            expect(schema.parse(sent.message)).toEqual(sent.message);
            expect(lesson.room.version - before.version).toBe(lesson.room === before ? 0 : 1);
            if (!answer.ok) expect(lesson.room).toBe(before);
          });
          expect(lesson.room.version).toBe(lesson.entries.length);
          const kept = lesson.entries.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));
          expect(foldEntries(lesson.first, kept)).toEqual(lesson.room);
          const at = cut % (kept.length + 1);
          expect(foldEntries(foldEntries(lesson.first, kept.slice(0, at)), kept.slice(at))).toEqual(
            lesson.room,
          );
        }),
        { numRuns: rounds(6, 800) },
      );
    });

    test('a repeat is answered as the first was, and nothing happens twice', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const pick = pickBy(seed);
          const lesson = randomLesson(scenario, pick);
          const accepted: { readonly sent: Sent; readonly answer: Answer }[] = [];
          play(lesson, pick, 150, (sent, answer, before) => {
            if (lesson.room !== before && sent.number !== undefined) accepted.push({ sent, answer });
            const one = accepted[accepted.length - 1 - pick(Math.min(8, accepted.length))];
            if (one === undefined) return;
            const { room } = lesson;
            const { sender, message, number } = one.sent;
            // Who was removed is nobody any more; everybody else is answered as before, by whichever name they are known now.
            if (sender.by === 'hand' && !room.hands.some(({ id }) => id === sender.hand)) return;
            expect(lesson.answer(sender, message, number)).toEqual(one.answer);
            expect(lesson.room).toBe(room);
          });
        }),
        { numRuns: rounds(6, 800) },
      );
    });

    test('the host can bring it to its debrief from wherever it stands', () => {
      fc.assert(
        fc.property(seeds, fc.nat({ max: 150 }), (seed, steps) => {
          const pick = pickBy(seed);
          const lesson = randomLesson(scenario, pick);
          play(lesson, pick, steps, () => {});
          if (lesson.room.course.phase === 'lobby')
            expect(lesson.host({ do: 'go-on', table: 'all' })).toBe('ok');
          if (lesson.room.course.phase === 'play') expect(lesson.host({ do: 'debrief' })).toBe('ok');
          expect(lesson.room.course.phase).toBe('debrief');
          for (const { phase, game, brokenOff } of lesson.room.tables) {
            expect(phase).toBe('over');
            expect(brokenOff).toBe(game.phase !== 'over');
          }
          expect(lesson.host({ do: 'step', step: 'river', minutes: 5 })).toBe('ok');
          expect(lesson.host({ do: 'close' })).toBe('ok');
        }),
        { numRuns: rounds(6, 800) },
      );
    });
  },
);
