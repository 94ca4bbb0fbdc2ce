import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openRawStream, type RawStream } from './raw-stream';
import { joinClass, makeClass, openServers } from './running';

const servers = openServers();
afterAll(() => servers.clear());

it('five thousand connections on which nothing happens are held, and a message still reaches all of them', async () => {
  const server = await servers.start();
  const streams: RawStream[] = [];
  const classes = await Promise.all(
    Array.from({ length: 14 }, async () => {
      const made = await makeClass(server.address, { students: 60 });
      for (const hand of await joinClass(server.address, made, 60)) {
        const pages = Array.from({ length: 6 }, () => openRawStream(server.address, made.id, hand.token));
        streams.push(...(await Promise.all(pages)));
      }
      return made;
    }),
  );
  expect(streams).toHaveLength(5_040);
  await delay(35_000);
  expect(streams.filter(({ isClosed }) => isClosed())).toEqual([]);
  // Each has heard two signs of life.
  expect(streams.filter(({ read }) => (read().match(/\n:\n/g) ?? []).length < 2)).toEqual([]);
  await Promise.all(classes.map(({ id, host }) => host.send(id, { do: 'lock', is: true })));
  await expect
    .poll(() => streams.filter(({ read }) => !read().includes('"locked":true')).length, { timeout: 20_000 })
    .toBe(0);
  for (const { socket } of streams) socket.destroy();
  await server.stop();
});
