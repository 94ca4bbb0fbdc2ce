import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/base/index';
import type { Orders, Scenario } from '../../src/scenario/index';
import { openEventStreams } from '../../src/server/http/events';
import { openEditions } from '../../src/server/rooms/editions';
import { openHub } from '../../src/server/rooms/hub';
import { type Keeper, openKeeper } from '../../src/server/rooms/keeper';
import type { Line } from '../../src/server/rooms/line';
import { openEmbedded } from '../../src/server/store/embedded';
import type { Store } from '../../src/server/store/store';
import { StoreFault } from '../../src/server/store/store-fault';
import { openThinker } from '../../src/server/thinking/thinker';
import { lessonOf } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';
import { openServers } from './running';

/* That nothing is left behind, and nothing is let go of too early. */

const servers = openServers();
afterAll(() => servers.clear());
afterEach(() => {
  vi.useRealTimers();
});

it('keeps no stream of a device that left before its stream began', async () => {
  const streams = openEventStreams(() => undefined);
  const server = createServer((_request, response) => server.emit('asked', response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  const [response]: ServerResponse[] = await once(server, 'asked');
  socket.destroy();
  if (response === undefined) throw new Error('nobody asked');
  await once(response, 'close');
  streams.open(response, { onReady: () => undefined, onClose: () => undefined });
  expect(streams.count()).toBe(0);
  streams.close();
  server.close();
});

/** A room in which an actor is thinking for the turn that is due. */
async function roomInThought() {
  const thoughtful: Scenario = {
    ...twoNeighbours,
    actors: twoNeighbours.actors.map((actor) =>
      actor.id === 'south' ? { ...actor, policy: { ...actor.policy, kind: 'logit' } } : actor,
    ),
  };
  const lesson = lessonOf(thoughtful, { sides: ['north'], students: 1 }).join(1);
  for (const _ of ['to the brief', 'to the first turn']) lesson.host({ do: 'go-on', table: 'all' });
  lesson.hand('h1', { do: 'commit', turn: 1 });
  const said: string[] = [];
  const line: Line = {
    room: () => lesson.room,
    say: async (speech) => {
      const { room, entry, answer } = speech(lesson.room, { at: lesson.at, luck: 7 });
      lesson.room = room;
      said.push(entry?.said.message.do ?? 'refused');
      return answer;
    },
    readAll: async () => undefined,
    readOn: () => undefined,
    settled: async () => undefined,
  };
  const faults: unknown[] = [];
  let fail = (_why: Error): void => undefined;
  const keeper = await new Promise<Keeper>((asked) => {
    const opened = openKeeper(line, {
      now: () => lesson.at,
      think: () => {
        asked(opened);
        return new Promise<Orders>((_, reject) => {
          fail = reject;
        });
      },
      onFault: (error) => faults.push(error),
    });
    opened.look('now');
  });
  return {
    keeper,
    failToThink: async () => {
      fail(new Error('the thread ended'));
      await new Promise(setImmediate);
      return { said, faults: faults.length };
    },
  };
}

it('lets an actor that cannot think go by its weights', async () => {
  const { keeper, failToThink } = await roomInThought();
  expect(await failToThink()).toEqual({ said: ['resolve'], faults: 1 });
  keeper.stop();
});

it('says nothing to a room that was let go of while its actors thought', async () => {
  const { keeper, failToThink } = await roomInThought();
  keeper.stop();
  expect(await failToThink()).toEqual({ said: [], faults: 0 });
});

it('lets go of a class that cannot be read as a whole', async () => {
  const kept = await openEmbedded(join(servers.folder, 'codes'));
  let isFull = false;
  const store: Store = {
    ...kept,
    append: async (room, expected, entries) => {
      if (isFull && room.startsWith('code ')) throw new StoreFault('store-full', 'The disk is full.');
      return kept.append(room, expected, entries);
    },
  };
  const open = () =>
    openHub({
      store,
      editions: openEditions(join(servers.folder, 'scenarios')),
      think: async () => ({}),
      checkCrisis: async (text) => text,
      now: Date.now,
      luck: () => 7,
      deviceAllowance: { burst: 10, perSecond: 1 },
      onFault: (error) => {
        throw error;
      },
    });
  const first = open();
  const choices = { crisis: 'two-neighbours', sides: ['north', 'south'], students: 2 };
  const { id } = await first.make({ host: sha256Hex('host'), wall: sha256Hex('wall'), choices });
  await first.close();
  isFull = true;
  const next = open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const look = () => next.use(id, async (live) => live.devices());
  await expect(look()).rejects.toMatchObject({ code: 'store-full' });
  expect({ ...next.count(), timers: vi.getTimerCount() }).toEqual({ rooms: 0, devices: 0, timers: 0 });
  vi.useRealTimers();
  isFull = false;
  expect(await look()).toBe(0);
  await next.close();
  await kept.close();
});

it('gives a thread up that says nothing, and none that has much to think about', async () => {
  const slow = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const asked = [];
     parentPort.on('message', (what) => {
       if (what === 'answer') parentPort.postMessage({ number: asked.shift().number, orders: {} });
       else asked.push(what);
     });`,
    { eval: true },
  );
  const thinker = openThinker(() => slow);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const [first, second, third] = [1, 2, 3].map(() => thinker.think(twoNeighbours, []));
  for (const thought of [first, second]) {
    vi.advanceTimersByTime(9_000);
    slow.postMessage('answer');
    expect(await thought).toEqual({});
  }
  vi.advanceTimersByTime(10_000);
  await expect(third).rejects.toThrow('nothing was thought');
  expect(vi.getTimerCount()).toBe(0);
  await thinker.close();
});
