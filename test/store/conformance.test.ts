import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { NewEntry, Store } from '../../src/server/store/store';
import { rounds } from '../rounds';
import { embedded, type Kind, postgresKind } from './stores';

const postgres = await postgresKind();
const absent: Kind = { name: 'PostgreSQL', place: () => embedded.place() };

const entry = (text: string, at = 1_000): NewEntry => ({ text, at });
const texts = async (store: Store, room: string) =>
  (await store.readAfter(room, 0)).map(({ version, text }) => `${version} ${text}`);

for (const kind of [embedded, postgres ?? absent]) {
  describe.skipIf(kind === absent)(kind.name, () => {
    const place = kind.place();
    let opened: Promise<Store> | undefined;
    const store = () => {
      opened ??= place.open();
      return opened;
    };
    afterAll(async () => {
      await (await opened)?.close();
      await place.clear();
    });

    it('makes a room, adds to it, and reads what comes after a version', async () => {
      const kept = await store();
      expect(await kept.append('makes', 0, [entry('a', 1_005)])).toBe('done');
      expect(await kept.append('makes', 1, [entry('b', 1_006), entry('c', 1_007)])).toBe('done');
      expect(await kept.readAfter('makes', 0)).toEqual([
        { version: 1, at: 1_005, text: 'a' },
        { version: 2, at: 1_006, text: 'b' },
        { version: 3, at: 1_007, text: 'c' },
      ]);
      expect(await kept.readAfter('makes', 2)).toEqual([{ version: 3, at: 1_007, text: 'c' }]);
      expect(await kept.readAfter('makes', 3)).toEqual([]);
      expect(await kept.readAfter('never made', 0)).toEqual([]);
      expect((await kept.list()).filter(({ room }) => room === 'makes')).toEqual([
        { room: 'makes', version: 3, made: 1_005, touched: 1_007 },
      ]);
    });

    it.each([
      ['a room that is there already', 0],
      ['a version that others have passed', 1],
      ['a version that has not come', 3],
    ])('keeps nothing where it meets %s', async (_what, expected) => {
      const kept = await store();
      const room = `conflict ${expected}`;
      await kept.append(room, 0, [entry('a'), entry('b')]);
      expect(await kept.append(room, expected, [entry('c'), entry('d')])).toBe('conflict');
      expect(await texts(kept, room)).toEqual(['1 a', '2 b']);
    });

    it('adds nothing to a room that was never made, nor to one that was deleted', async () => {
      const kept = await store();
      expect(await kept.append('none', 4, [entry('a')])).toBe('conflict');
      await kept.append('deleted', 0, [entry('a')]);
      await kept.remove('deleted');
      await kept.remove('deleted');
      expect(await kept.append('deleted', 1, [entry('b')])).toBe('conflict');
      expect(await kept.readAfter('deleted', 0)).toEqual([]);
      expect(await kept.append('deleted', 0, [entry('c')])).toBe('done');
      expect(await texts(kept, 'deleted')).toEqual(['1 c']);
    });

    it('lets one of many through who come at once, in each of many rooms', async () => {
      const kept = await store();
      const rooms = Array.from({ length: 5 }, (_, index) => `race ${index}`);
      await Promise.all(rooms.map((room) => kept.append(room, 0, [entry('first')])));
      const results = await Promise.all(
        rooms.flatMap((room) =>
          Array.from({ length: 8 }, async (_, by) => ({
            room,
            by,
            result: await kept.append(room, 1, [entry(`by ${by}`), entry('and more')]),
          })),
        ),
      );
      for (const room of rooms) {
        const through = results.filter((each) => each.room === room && each.result === 'done');
        expect(through).toHaveLength(1);
        expect(await texts(kept, room)).toEqual(['1 first', `2 by ${through[0]?.by}`, '3 and more']);
      }
    });

    it('deletes the rooms whose last entry is older than a moment, and no others', async () => {
      const kept = await store();
      await kept.append('old', 0, [entry('a', 10), entry('b', 20)]);
      await kept.append('in use', 0, [entry('a', 10)]);
      await kept.append('in use', 1, [entry('b', 40)]);
      expect(await kept.expire(10)).toEqual([]);
      expect(await kept.expire(30)).toEqual(['old']);
      expect(await kept.readAfter('old', 0)).toEqual([]);
      expect(await texts(kept, 'in use')).toEqual(['1 a', '2 b']);
      await kept.remove('in use');
    });

    it.each([
      ['a quotation mark and a backslash', `"'\\ -- ; DROP TABLE rooms`],
      ['letters of every plane', 'Żółć – 危機 – 🕊️ \u{10FFFF}'],
      ['line ends', 'a\r\nb\tc'],
      ['200,000 letters', 'é'.repeat(200_000)],
    ])('gives back %s as it was', async (what, text) => {
      const kept = await store();
      await kept.append(what, 0, [entry(text, 9_999_999_999_999)]);
      expect(await kept.readAfter(what, 0)).toEqual([{ version: 1, at: 9_999_999_999_999, text }]);
    });

    it('keeps everything when it is closed and opened again, and takes nothing in between', async () => {
      const other = kind.place();
      const first = await other.open();
      await first.append('kept', 0, [entry('a')]);
      expect(await first.isReady()).toBe(true);
      const last = first.append('kept', 1, [entry('b')]);
      await last;
      await first.close();
      await first.close();
      expect(await first.isReady()).toBe(false);
      await expect(first.append('kept', 2, [entry('c')])).rejects.toMatchObject({ code: 'store-closed' });
      await expect(first.readAfter('kept', 0)).rejects.toMatchObject({ code: 'store-closed' });
      const second = await other.open();
      expect(await texts(second, 'kept')).toEqual(['1 a', '2 b']);
      await second.close();
      await other.clear();
    });

    it('answers as a list of lists would, whatever is asked of it', async () => {
      const kept = await store();
      let round = 0;
      const step = fc.oneof(
        fc.record({
          do: fc.constant('append' as const),
          room: fc.nat(2),
          expected: fc.nat(4),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        fc.record({ do: fc.constant('read' as const), room: fc.nat(2), after: fc.nat(4) }),
        fc.record({ do: fc.constant('remove' as const), room: fc.nat(2) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          round += 1;
          const model = new Map<string, string[]>();
          for (const [index, one] of steps.entries()) {
            const room = `model ${round} ${one.room}`;
            const there = model.get(room) ?? [];
            switch (one.do) {
              case 'append': {
                const added = Array.from({ length: one.count }, (_, place) => `${index}.${place}`);
                const fits = there.length === one.expected;
                if (fits) model.set(room, [...there, ...added]);
                const result = await kept.append(
                  room,
                  one.expected,
                  added.map((text) => entry(text)),
                );
                expect(result).toBe(fits ? 'done' : 'conflict');
                break;
              }
              case 'read': {
                const read = await kept.readAfter(room, one.after);
                expect(read.map(({ text }) => text)).toEqual(there.slice(one.after));
                break;
              }
              case 'remove':
                model.delete(room);
                await kept.remove(room);
                break;
              default:
                one satisfies never;
            }
          }
        }),
        { numRuns: rounds(20, 500) },
      );
    });
  });
}
