import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hear, type Message, senderOf } from '../../src/classroom/index';
import { openLine } from '../../src/server/rooms/line';
import { openEmbedded } from '../../src/server/store/embedded';
import type { Store } from '../../src/server/store/store';
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
function lineOf(id: string, students: number) {
  const lesson = lessonOf(twoNeighbours, { students });
  const line = openLine({
    id,
    room: lesson.room,
    lastAt: lesson.at,
    store,
    now: () => lesson.at,
    luck: () => 7,
    onMove: () => undefined,
    onGone: () => undefined,
  });
  const say = (who: string, message: Message) =>
    line.say((room, moment) => hear(room, senderOf(room, digestOf(who)), message, moment));
  return { say };
}

it('refuses nobody for what another node has heard and this one has not', async () => {
  await store.append('class', 0, [{ text: 'the beginning', at: 1 }]);
  const [here, there] = [lineOf('class', 1), lineOf('class', 1)];
  expect(await here.say('one', { do: 'join' })).toMatchObject({ ok: true });
  expect(await there.say('one', { do: 'help', is: true })).toMatchObject({ ok: true });
  for (const line of [here, there]) await line.say('host', { do: 'go-on', table: 'all' });
  expect(await here.say('one', { do: 'propose', turn: 1, track: 'diplomacy', option: null })).toMatchObject({
    ok: true,
  });
  expect(await here.say('two', { do: 'help', is: true })).toEqual({ ok: false, why: 'not-yours' });
});
