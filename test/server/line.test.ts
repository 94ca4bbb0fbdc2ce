import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hear, type Message, senderOf } from '../../src/classroom/index';
import { openLine } from '../../src/server/rooms/line';
import { openEmbedded } from '../../src/server/store/embedded';
import type { Store } from '../../src/server/store/store';
import { StoreFault } from '../../src/server/store/store-fault';
import { digestOf, lessonOf } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';

const folder = mkdtempSync(join(tmpdir(), 'demarche-line-'));
let store: Store;
beforeAll(async () => {
  store = await openEmbedded(folder);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The line of a class at one node, which hears of the others only when it reads. */
function lineOf(id: string, students: number, kept: Store = store) {
  const lesson = lessonOf(twoNeighbours, { students });
  const line = openLine({
    id,
    room: lesson.room,
    lastAt: lesson.at,
    store: kept,
    now: () => lesson.at,
    luck: () => 7,
    onMove: () => undefined,
    onGone: () => undefined,
  });
  const from = (who: string, message: Message) =>
    line.say((room, moment) => hear(room, senderOf(room, digestOf(who)), message, moment));
  return { ...line, from };
}

it('refuses nobody for what another node has heard and this one has not', async () => {
  await store.append('class', 0, [{ text: 'the beginning', at: 1 }]);
  const [here, there] = [lineOf('class', 1), lineOf('class', 1)];
  expect(await here.from('one', { do: 'join' })).toMatchObject({ ok: true });
  expect(await there.from('one', { do: 'help', is: true })).toMatchObject({ ok: true });
  for (const line of [here, there]) await line.from('host', { do: 'go-on', table: 'all' });
  expect(await here.from('one', { do: 'propose', turn: 1, track: 'diplomacy', option: null })).toMatchObject({
    ok: true,
  });
  expect(await here.from('two', { do: 'help', is: true })).toEqual({ ok: false, why: 'not-yours' });
});

it('lets other classes be heard between the long turns of one', async () => {
  for (const id of ['slow', 'quick']) await store.append(id, 0, [{ text: 'the beginning', at: 1 }]);
  const [slow, quick] = [lineOf('slow', 1), lineOf('quick', 1)];
  const answered: string[] = [];
  const long = Array.from({ length: 6 }, async (_, at) => {
    const answer = await slow.say((room, moment) => {
      for (const until = performance.now() + 40; performance.now() < until; );
      return hear(room, senderOf(room, digestOf(`device ${at}`)), { do: 'join' }, moment);
    });
    answered.push(answer.ok ? 'slow' : answer.why);
  });
  await quick.from('one', { do: 'join' });
  answered.push('quick');
  await Promise.all(long);
  expect(answered.toSorted()).toEqual(['quick', ...Array(6).fill('slow')]);
  expect(answered.indexOf('quick')).toBeLessThan(5);
});

it('takes nobody for a stranger whom it cannot look for, and finds them when it can', async () => {
  await store.append('joined elsewhere', 0, [{ text: 'the beginning', at: 1 }]);
  let isDown = true;
  const lost: Store = {
    ...store,
    readAfter: async (room, version) => {
      if (isDown) throw new StoreFault('store-unreachable', 'The database cannot be reached.');
      return store.readAfter(room, version);
    },
  };
  const [here, there] = [lineOf('joined elsewhere', 1, lost), lineOf('joined elsewhere', 1)];
  expect(await there.from('one', { do: 'join' })).toMatchObject({ ok: true });
  await expect(here.readAll()).rejects.toMatchObject({ code: 'store-unreachable' });
  isDown = false;
  // Whoever else wants it to be read does not hold this up.
  const goOn = setInterval(() => here.readOn(), 1);
  await here.readAll();
  clearInterval(goOn);
  expect(here.room().hands).toHaveLength(1);
});
