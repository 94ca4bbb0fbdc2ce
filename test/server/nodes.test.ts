import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { clientOf } from './client';
import { joinClass, makeClass, openServers, type Running } from './running';

const database = (await postgresForTests()) ?? '';

describe.skipIf(database === '')('two nodes on one PostgreSQL', () => {
  const servers = openServers();
  const schema = newSchema();
  let here: Running;
  let there: Running;
  beforeAll(async () => {
    [here, there] = await Promise.all([
      servers.start({ database, schema }),
      servers.start({ database, schema }),
    ]);
  });
  afterAll(async () => {
    await servers.clear();
    await dropSchema(database, schema);
  });

  it('play one class: what is said at one is seen at the other, and a turn is resolved once', async () => {
    const made = await makeClass(here.address);
    const { id, host } = made;
    const [north] = await joinClass(here.address, made, 1);
    const [south] = await joinClass(there.address, made, 1);
    if (north === undefined || south === undefined) throw new Error('two have joined');
    const streams = await Promise.all([north.listen(id), south.listen(id)]);
    const ofHost = await host.listen(id);
    await expect.poll(() => ofHost.here()).toEqual(['h1', 'h2']);
    await host.send(id, { do: 'go-on', table: 'all' });
    await host.send(id, { do: 'go-on', table: 'all' });
    for (const stream of streams) await expect.poll(() => stream.parts().seat?.phase).toBe('deliberation');
    // Both at once, so that their appends meet.
    const commits = await Promise.all([
      north.send(id, { do: 'commit', turn: 1 }),
      south.send(id, { do: 'commit', turn: 1 }),
    ]);
    expect(commits).toMatchObject([{ ok: true }, { ok: true }]);
    for (const stream of streams) await expect.poll(() => stream.parts().seat.phase).toBe('reveal');
    host.moveTo(there.address);
    const { entries } = (await host.ask(`class/${id}/export`)).json;
    const done = entries.map(({ said }: { said: { message: { do: string } } }) => said.message.do);
    expect(done.filter((name: string) => name === 'resolve')).toHaveLength(1);
    expect(done.filter((name: string) => name === 'commit')).toHaveLength(2);
    streams[1]?.leave();
    await expect.poll(() => ofHost.here()).toEqual(['h1']);
    for (const stream of [...streams, ofHost]) stream.leave();
  });

  it('hear thirty hands on both of them at once, each message once', async () => {
    const made = await makeClass(here.address, { students: 30 });
    const hands = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const hand = clientOf(index % 2 === 0 ? here.address : there.address);
        expect(await hand.send(made.id, { do: 'join' })).toMatchObject({ ok: true });
        return hand;
      }),
    );
    const results = await Promise.all(hands.map((hand) => hand.send(made.id, { do: 'help', is: true })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    // Asked at the other node, under the same number.
    const again = await Promise.all(
      hands.map((hand, index) => {
        hand.moveTo(index % 2 === 0 ? there.address : here.address);
        return hand.send(made.id, { do: 'help', is: true }, 2);
      }),
    );
    expect(again).toEqual(results);
    const { entries } = (await made.host.ask(`class/${made.id}/export`)).json;
    expect(entries).toHaveLength(60);
  });

  it('keep to a class when one of them is gone, and end it on both when it is deleted', async () => {
    const made = await makeClass(here.address);
    const third = await servers.start({ database, schema });
    const [hand] = await joinClass(third.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const lost = await hand.listen(made.id);
    await expect.poll(() => lost.version()).toBe(1);
    await third.stop();
    await expect.poll(() => lost.isOver()).toBe(true);
    hand.moveTo(there.address);
    const stream = await hand.listen(made.id, lost.version());
    await made.host.send(made.id, { do: 'lock', is: true });
    await expect.poll(() => stream.parts().room?.locked).toBe(true);
    await made.host.post(`class/${made.id}/delete`, {});
    await expect.poll(() => stream.heard.at(-1)).toMatchObject({ name: 'ended', data: { why: 'deleted' } });
  });

  it('go on after the database has broken every connection', async () => {
    const made = await makeClass(here.address);
    const [hand] = await joinClass(there.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const stream = await hand.listen(made.id);
    const admin = new Client(database);
    await admin.connect();
    await admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE $1',
      [`%${schema}%`],
    );
    await admin.end();
    // A message that meets the break may be answered with 503, and is sent again under its number.
    await expect
      .poll(async () => (await made.host.send(made.id, { do: 'lock', is: true }, 1)).status, {
        timeout: 20_000,
      })
      .toBe(200);
    await expect.poll(() => stream.parts().room?.locked, { timeout: 20_000 }).toBe(true);
    await expect
      .poll(async () => (await clientOf(there.address).ask('readyz')).status, { timeout: 20_000 })
      .toBe(200);
    stream.leave();
  });
});
