import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../store/postgres-cluster';
import { clientOf } from './client';
import { openWire, type Wire } from './proxy';
import { joinClass, makeClass, openServers, type Running } from './running';

/** A database of its own, since the others that use the shared one would not like what happens here. */
const cluster = await startCluster();

describe.skipIf(cluster === undefined)('a node whose database', () => {
  const servers = openServers();
  const { url = '', crash } = cluster ?? ({} as Partial<Cluster>);
  let wire: Wire;
  let near: Running;
  let far: Running;
  beforeAll(async () => {
    const address = new URL(url);
    wire = await openWire(Number(address.port));
    address.port = String(wire.port);
    [near, far] = await Promise.all([
      servers.start({ database: url }),
      servers.start({ database: address.href }),
    ]);
  });
  afterAll(async () => {
    wire?.close();
    await servers.clear();
    await cluster?.stop();
  });

  it('cannot be reached says so in time, while the other goes on, and catches up when it can', async () => {
    const made = await makeClass(near.address);
    const [hand] = await joinClass(far.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const stream = await hand.listen(made.id);
    await expect.poll(() => stream.version()).toBe(1);
    wire.cut();
    const began = performance.now();
    const unsaid = await hand.send(made.id, { do: 'help', is: true }, 5);
    expect(unsaid).toMatchObject({ status: 503, problem: { code: 'store-unreachable' } });
    expect(performance.now() - began).toBeLessThan(25_000);
    expect(await made.host.send(made.id, { do: 'lock', is: true })).toMatchObject({ ok: true });
    expect((await clientOf(far.address).ask('readyz')).status).toBe(503);
    wire.mend();
    await expect.poll(() => stream.parts().room?.locked, { timeout: 40_000 }).toBe(true);
    await expect
      .poll(async () => (await hand.send(made.id, { do: 'help', is: true }, 5)).status, { timeout: 40_000 })
      .toBe(200);
    await expect
      .poll(async () => (await clientOf(far.address).ask('readyz')).status, { timeout: 40_000 })
      .toBe(200);
    const { entries } = (await made.host.ask(`class/${made.id}/export`)).json;
    expect(entries.filter(({ number }: { number?: { count: number } }) => number?.count === 5)).toHaveLength(
      1,
    );
    stream.leave();
  });

  it('crashes again and again loses nothing that was acknowledged, and keeps nothing twice', async () => {
    const made = await makeClass(near.address, { students: 4 });
    const hands = await joinClass(near.address, made, 4);
    for (const [index, hand] of hands.entries()) hand.moveTo(index % 2 === 0 ? near.address : far.address);
    let isOver = false;
    const acknowledged = hands.map(() => 1);
    const sum = () => acknowledged.reduce((so, count) => so + count, 0);
    const loops = hands.map(async (hand, index) => {
      for (let count = 2; !isOver; ) {
        const answer = await hand
          .send(made.id, { do: 'help', is: count % 2 === 0 }, count)
          .catch(() => undefined);
        if (answer?.status === 200 && answer.ok) {
          acknowledged[index] = count;
          count += 1;
        }
        await new Promise((go) => setTimeout(go, answer?.status === 200 ? 5 : 100));
      }
    });
    for (let time = 0; time < 8; time++) {
      const before = sum();
      await expect.poll(sum, { timeout: 60_000 }).toBeGreaterThan(before + 20);
      await crash?.();
    }
    isOver = true;
    await Promise.all(loops);
    const { entries } = (await made.host.ask(`class/${made.id}/export`)).json;
    const numbers = entries.map(
      ({ number }: { number: { device: string; count: number } }) => `${number.device} ${number.count}`,
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [index, hand] of hands.entries()) {
      for (let count = 1; count <= (acknowledged[index] ?? 0); count++)
        expect(numbers).toContain(`${hand.digest.slice(0, 16)} ${count}`);
    }
  });
});
