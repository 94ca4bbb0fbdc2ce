import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index';
import { openEventStreams } from '../../src/server/http/events';
import { twoNeighbours } from '../fixtures/two-neighbours';
import { joinClass, makeClass, openServers } from './running';

const servers = openServers();
afterAll(() => servers.clear());

describe('a class server', () => {
  it('that is told to stop finishes what is in hand, tells devices to come again, and goes on from there', async () => {
    const place = { folder: `${servers.folder}/stop` };
    const server = await servers.start(place);
    const made = await makeClass(server.address);
    const [hand] = await joinClass(server.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const stream = await fetch(`${server.address}class/${made.id}/events`, {
      headers: { authorization: `Bearer ${hand.token}` },
    });
    const poll = hand.ask(`class/${made.id}/poll?after=1`);
    const text = stream.text();
    // Both hang on the room, so that they are in hand when the word to stop comes.
    await expect.poll(async () => (await hand.ask('metrics')).json).toMatch(/^demarche_devices 2$/m);
    const sends = Array.from({ length: 20 }, (_, index) =>
      hand.send(made.id, { do: 'help', is: index % 2 === 0 }, index + 2).catch(() => undefined),
    );
    await new Promise((later) => setImmediate(later));
    await server.stop();
    expect(await text).toMatch(/^retry: 2000\n[\s\S]*event: hello\n[\s\S]*\nretry: 1000\n\n$/);
    expect(await poll).toMatchObject({ status: 200, json: { version: expect.any(Number) } });
    const answers = await Promise.all(sends);
    await expect(fetch(server.address)).rejects.toThrow();
    const anew = await servers.start(place);
    made.host.moveTo(anew.address);
    const { entries } = (await made.host.ask(`class/${made.id}/export`)).json;
    const kept = new Set(entries.map(({ number }: { number?: { count: number } }) => number?.count));
    for (const [index, answer] of answers.entries()) if (answer?.ok) expect(kept.has(index + 2)).toBe(true);
    await anew.stop();
  });

  it('lets actors think in a thread of their own', async () => {
    const thinking: Scenario = {
      ...twoNeighbours,
      hash: '2'.repeat(64),
      about: { ...twoNeighbours.about, id: 'two-thinkers' },
      actors: twoNeighbours.actors.map((actor) => ({ ...actor, policy: { ...actor.policy, kind: 'logit' } })),
    };
    servers.ship(thinking);
    const server = await servers.start({ folder: `${servers.folder}/thinking` });
    const made = await makeClass(server.address, { crisis: 'two-thinkers', absent: 'policy' });
    const [hand] = await joinClass(server.address, made, 2);
    const stream = await hand?.listen(made.id);
    for (const message of [
      { do: 'go-on', table: 'all' },
      { do: 'go-on', table: 'all' },
      { do: 'resolve-now', table: 'all' },
    ] as const)
      expect(await made.host.send(made.id, message)).toMatchObject({ ok: true });
    await expect.poll(() => stream?.parts().seat?.phase, { timeout: 20_000 }).toBe('reveal');
    expect(server.logged()).not.toContain('could not go on');
    stream?.leave();
  });

  it('refuses a folder that another one uses, and an address that is none, in a sentence', async () => {
    const place = { folder: `${servers.folder}/taken` };
    const first = await servers.start(place);
    await expect(servers.start(place)).rejects.toMatchObject({ code: 'store-in-use' });
    const { port } = new URL(first.address);
    const other = { folder: `${servers.folder}/other` };
    await expect(servers.start(other, { PORT: port })).rejects.toThrow(
      `Port ${port} is taken by another program. Choose a free one with PORT, or leave PORT out.`,
    );
    await expect(servers.start(other, { HOST: '203.0.113.1' })).rejects.toThrow(
      /which is not an address of this machine/,
    );
    // The store was let go of each time.
    await (await servers.start(other)).stop();
    await first.stop();
  });
});

describe('a reader that takes nothing', () => {
  it('is not written to without end, and the others are', async () => {
    let cut = 0;
    const streams = openEventStreams(() => {
      cut += 1;
    });
    const opened: ReturnType<typeof streams.open>[] = [];
    let closed = 0;
    let ready = 0;
    const server = createServer((_request, response) => {
      const hearers = { onReady: () => (ready += 1), onClose: () => (closed += 1) };
      opened.push(streams.open(response, hearers));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
    const stuck = connect(port, '127.0.0.1', () => stuck.write(request));
    stuck.pause();
    stuck.on('error', () => undefined);
    await expect.poll(() => opened.length).toBe(1);
    const good = connect(port, '127.0.0.1', () => good.write(request));
    let bytes = 0;
    good.on('data', (data) => {
      bytes += data.length;
    });
    await expect.poll(() => opened.length).toBe(2);
    const data = 'a'.repeat(5_000_000);
    for (let sent = 1; sent <= 5; sent++) {
      opened[0]?.send({ data });
      opened[1]?.send({ id: sent, data });
      await expect.poll(() => bytes).toBeGreaterThanOrEqual(sent * data.length);
    }
    await expect.poll(() => cut).toBe(1);
    await expect.poll(() => [closed, streams.count()]).toEqual([1, 1]);
    expect(opened[1]?.isReady()).toBe(true);
    expect(ready).toBeGreaterThan(0);
    opened[0]?.send({ data: 'nobody is there' });
    streams.close();
    await expect.poll(() => closed).toBe(2);
    good.destroy();
    server.close();
  });
});
