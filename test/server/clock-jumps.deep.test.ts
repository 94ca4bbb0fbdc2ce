import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/base/index';
import { openClock } from '../../src/server/rooms/clock';
import { openEditions } from '../../src/server/rooms/editions';
import { openHub } from '../../src/server/rooms/hub';
import { readEntry } from '../../src/server/rooms/stream';
import { openEmbedded } from '../../src/server/store/embedded';
import { openServers } from './running';

const servers = openServers();
afterAll(() => servers.clear());

const minute = 60_000;
let folders = 0;

/** A class of one whose turns have a minute each, on a machine whose clock can be set; it can be started anew. */
async function classOnClock() {
  folders += 1;
  const folder = join(servers.folder, `jumps-${folders}`);
  const set = { wall: 1_800_000_000_000, steady: 0 };
  const token = sha256Hex(`host ${folders}`);
  let count = 0;
  const open = async () => {
    const store = await openEmbedded(folder);
    const hub = openHub({
      store,
      editions: openEditions(join(servers.folder, 'scenarios')),
      think: async () => ({}),
      checkCrisis: async (text) => text,
      now: openClock(
        () => set.wall,
        () => set.steady,
      ),
      luck: () => 7,
      deviceAllowance: { burst: 1e6, perSecond: 1e6 },
      onFault: (error) => {
        throw error;
      },
    });
    return { store, hub };
  };
  let running = await open();
  let id = '';
  const say = (digest: string, message: object) =>
    running.hub.use(id, (live) => {
      count += 1;
      const number = { device: digest.slice(0, 16), count };
      return live.say(digest, { number, message } as Parameters<typeof live.say>[1]);
    });
  return {
    set,
    say,
    host: token,
    hand: sha256Hex(`hand ${folders}`),
    make: async () => {
      const choices = { crisis: 'two-neighbours', sides: ['north', 'south'], students: 2, clock: 1 };
      ({ id } = await running.hub.make({ host: token, wall: sha256Hex('wall'), choices }));
    },
    table: () => running.hub.use(id, async (live) => live.room().tables[0]),
    /** Looks at a class as a machine does that wakes: whatever is said makes it look what is due. */
    wake: (is: boolean) => say(token, { do: 'lock', is }),
    restart: async () => {
      await running.hub.close();
      await running.store.close();
      running = await open();
    },
    entries: async () => (await running.store.readAfter(id, 0)).slice(1).map(readEntry),
    close: async () => {
      await running.hub.close();
      await running.store.close();
    },
  };
}

describe('when the clock is set', () => {
  it('forward, a turn whose time is over is resolved once; back, the clock of the next goes on', async () => {
    const lesson = await classOnClock();
    const { set, say, host, hand } = lesson;
    await lesson.make();
    await say(hand, { do: 'join' });
    await say(host, { do: 'go-on', table: 'all' });
    await say(host, { do: 'go-on', table: 'all' });
    expect((await lesson.table())?.clock).toEqual({ until: set.wall + minute });
    set.wall += 60 * minute;
    await lesson.wake(true);
    await expect.poll(async () => (await lesson.table())?.phase).toBe('reveal');
    await say(hand, { do: 'told', turn: 1 });
    const jumped = set.wall;
    set.wall -= 120 * minute;
    set.steady += 1_000;
    await lesson.restart();
    await lesson.wake(false);
    const clock = (await lesson.table())?.clock;
    expect(clock).toEqual({ until: jumped + minute });
    const done = (await lesson.entries()).map(({ said }) => said.message.do);
    expect(done.filter((name) => name === 'resolve')).toHaveLength(1);
    await lesson.close();
  });

  it('whenever and however far, time in a class never goes back, and every message is heard', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            jump: fc.integer({ min: -48 * 60 * minute, max: 48 * 60 * minute }),
            passed: fc.nat({ max: 5 * minute }),
            restarts: fc.boolean(),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (steps) => {
          const lesson = await classOnClock();
          const { set, say, host, hand } = lesson;
          await lesson.make();
          expect(await say(hand, { do: 'join' })).toMatchObject({ ok: true });
          await say(host, { do: 'go-on', table: 'all' });
          for (const [index, { jump, passed, restarts }] of steps.entries()) {
            set.wall += jump + passed;
            set.steady += passed;
            if (restarts) await lesson.restart();
            expect(await say(hand, { do: 'help', is: index % 2 === 0 })).toMatchObject({ ok: true });
          }
          const times = (await lesson.entries()).map(({ at }) => at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          await lesson.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
