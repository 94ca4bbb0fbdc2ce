import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from './client';
import { joinClass, makeClass, openServers, type Running } from './running';

const servers = openServers();
let server: Running;
beforeAll(async () => {
  server = await servers.start();
});
afterAll(() => servers.clear());

describe('a class', () => {
  it('goes from its lobby to a reveal over sockets, and sends everybody what is theirs', async () => {
    const made = await makeClass(server.address);
    const { id, host, wall, code } = made;
    const outsider = clientOf(server.address);
    expect((await outsider.post('class/join', { code })).json).toEqual({ ok: true, id });
    const [north, south] = await joinClass(server.address, made, 2);
    if (north === undefined || south === undefined) throw new Error('two have joined');
    const [ofHost, ofWall, ofNorth, ofSouth] = await Promise.all(
      [host, wall, north, south].map((client) => client.listen(id)),
    );
    if (!(ofHost && ofWall && ofNorth && ofSouth)) throw new Error('all four listen');
    await expect.poll(() => Object.keys(ofNorth.parts())).toEqual(['room', 'self', 'seat']);
    await expect.poll(() => Object.keys(ofWall.parts())).toEqual(['room', 'wall']);
    await expect.poll(() => Object.keys(ofHost.parts())).toEqual(['room', 'host', 'table 1']);
    expect(ofNorth.heard[0]).toMatchObject({ name: 'hello', data: { id, version: 1 } });
    await expect.poll(() => ofHost.here()).toEqual(['h1', 'h2']);
    await expect.poll(() => ofNorth.here()).toEqual(['h1']);
    expect(ofWall.heard.some(({ name }) => name === 'here')).toBe(false);

    expect(await host.send(id, { do: 'go-on', table: 'all' })).toMatchObject({ status: 200, ok: true });
    expect(await host.send(id, { do: 'go-on', table: 'all' })).toMatchObject({ ok: true });
    await expect.poll(() => ofNorth.parts().seat.phase).toBe('deliberation');
    const order = { do: 'propose', turn: 1, track: 'military', option: 'strike' } as const;
    const ofNorthAlone = [await north.send(id, order), await north.send(id, { do: 'commit', turn: 1 })];
    expect(ofNorthAlone).toMatchObject([{ ok: true }, { ok: true }]);
    await expect.poll(() => ofNorth.parts().seat.committed).toBe(true);
    expect(await south.send(id, { do: 'commit', turn: 1 })).toMatchObject({ ok: true });
    await expect.poll(() => ofSouth.parts().seat.phase).toBe('reveal');
    await expect.poll(() => ofWall.parts().wall.tables[0].phase).toBe('reveal');
    expect(JSON.stringify(ofSouth.parts().view.journal)).toContain('"strike"');
    // Nothing has reached the other side before that, not even in its count: its own commit and the reveal are all.
    const versionAt = (phase: string) =>
      ofSouth.heard.find(({ data }) => data.parts?.seat?.phase === phase)?.data.version;
    expect(versionAt('reveal') - versionAt('deliberation')).toBe(2);
    const between = ofSouth.heard.filter(
      ({ data }) => data.version > versionAt('deliberation') && data.version < versionAt('reveal'),
    );
    expect(between.map(({ data }) => data.parts.seat.committed)).toEqual([true]);
    for (const one of [ofHost, ofWall, ofNorth, ofSouth]) one.leave();
    await expect.poll(async () => await metric('demarche_streams')).toBe(0);
  });

  it('answers a message that is sent again as it did the first time, also when the server was started anew', async () => {
    const other = await servers.start({ folder: `${servers.folder}/again` });
    const made = await makeClass(other.address);
    const hand = clientOf(other.address);
    const first = await hand.send(made.id, { do: 'join' }, 1);
    expect(first).toMatchObject({ ok: true, hand: 'h1', version: 1 });
    expect(await hand.send(made.id, { do: 'join' }, 1)).toEqual(first);
    const asked = await made.host.send(made.id, { do: 'tell', to: 'all', text: 'Welcome' }, 1);
    await other.stop();
    const anew = await servers.start({ folder: `${servers.folder}/again` });
    for (const client of [hand, made.host]) client.moveTo(anew.address);
    expect(await hand.send(made.id, { do: 'join' }, 1)).toEqual(first);
    expect(await made.host.send(made.id, { do: 'tell', to: 'all', text: 'Welcome' }, 1)).toEqual(asked);
    const stream = await hand.listen(made.id);
    await expect.poll(() => stream.parts().self?.notices).toHaveLength(1);
    stream.leave();
    // The same token makes no second class.
    const choices = { crisis: 'two-neighbours', sides: ['north', 'south'], students: 2 };
    const again = await made.host.post('class', { choices, wall: made.wall.digest });
    expect(again.json).toEqual({ ok: true, id: made.id, code: made.code });
    await anew.stop();
  });

  it('goes on where a device broke off', async () => {
    const made = await makeClass(server.address);
    const [hand] = await joinClass(server.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const first = await hand.listen(made.id);
    await expect.poll(() => first.version()).toBe(1);
    first.leave();
    const same = await hand.listen(made.id, 1);
    await expect.poll(() => same.heard.map(({ name }) => name)).toEqual(['hello', 'here']);
    await made.host.send(made.id, { do: 'lock', is: true });
    await expect
      .poll(() => same.heard.at(-1)?.data)
      .toMatchObject({ version: 2, parts: { room: { locked: true } } });
    expect(Object.keys(same.heard.at(-1)?.data.parts)).toEqual(['room']);
    same.leave();
    const later = await hand.listen(made.id, 1);
    await expect.poll(() => Object.keys(later.parts())).toEqual(['room', 'self', 'seat']);
    expect(later.heard.find(({ name }) => name === 'message')?.id).toBe('2');
    later.leave();
  });

  it('tells a device that asks instead of listening, as soon as there is something', async () => {
    const made = await makeClass(server.address);
    const [hand] = await joinClass(server.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const all = await hand.ask(`class/${made.id}/poll`);
    expect(all.json).toMatchObject({ version: 1, here: ['h1'], parts: { self: { hand: 'h1' } } });
    const { json: nothing } = await hand.ask(`class/${made.id}/poll?after=1&hold=0`);
    expect([Object.keys(nothing), nothing.version]).toEqual([['now', 'here', 'version'], 1]);
    const next = hand.ask(`class/${made.id}/poll?after=1`);
    await expect.poll(async () => (await made.host.ask(`class/${made.id}/poll`)).json.here).toEqual(['h1']);
    await made.host.send(made.id, { do: 'lock', is: true });
    expect((await next).json).toMatchObject({ version: 2, parts: { room: { locked: true } } });
    const gone = hand.ask(`class/${made.id}/poll?after=2`);
    await expect.poll(async () => (await made.host.ask(`class/${made.id}/poll`)).json.here).toEqual(['h1']);
    await made.host.send(made.id, { do: 'remove', hand: 'h1' });
    expect(await gone).toMatchObject({ status: 403, json: { problem: { code: 'not-in' } } });
  });

  it('ends for a hand that is removed, and for all when it is deleted', async () => {
    const made = await makeClass(server.address);
    const { id, host } = made;
    const [first, second] = await joinClass(server.address, made, 2);
    if (first === undefined || second === undefined) throw new Error('two have joined');
    const [ofFirst, ofSecond] = [await first.listen(id), await second.listen(id)];
    await host.send(id, { do: 'remove', hand: 'h1' });
    await expect.poll(() => ofFirst.isOver()).toBe(true);
    expect(ofFirst.heard.at(-1)).toMatchObject({ name: 'ended', data: { why: 'removed' } });
    await expect(first.listen(id)).rejects.toThrow(/403 .*not-in/);
    expect((await second.post(`class/${id}/delete`, {})).status).toBe(403);
    expect((await second.ask(`class/${id}/export`)).status).toBe(403);
    const file = await host.ask(`class/${id}/export`);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="class-${id}.json"`);
    expect(file.json).toMatchObject({ demarche: 'class', id, edition: { about: { id: 'two-neighbours' } } });
    expect(
      file.json.entries.map((entry: { said: { message: { do: string } } }) => entry.said.message.do),
    ).toEqual(['join', 'join', 'remove']);
    expect(file.json.making).not.toHaveProperty('host');
    expect((await host.post(`class/${id}/delete`, {})).json).toEqual({ ok: true });
    await expect.poll(() => ofSecond.isOver()).toBe(true);
    expect(ofSecond.heard.at(-1)).toMatchObject({ name: 'ended', data: { why: 'deleted' } });
    expect(await second.send(id, { do: 'help', is: true })).toMatchObject({ status: 404 });
    expect((await second.post('class/join', { code: made.code })).json).toEqual({
      ok: false,
      why: 'no-such',
    });
  });

  it('keeps the edition that it was made with, while a new class gets the new one', async () => {
    const { twoNeighbours } = await import('../fixtures/two-neighbours');
    const place = { folder: `${servers.folder}/editions` };
    const before = await servers.start(place);
    const old = await makeClass(before.address);
    await before.stop();
    servers.ship({
      ...twoNeighbours,
      hash: '1'.repeat(64),
      about: { ...twoNeighbours.about, title: 'Corrected' },
    });
    const after = await servers.start(place);
    const fresh = await makeClass(after.address);
    old.host.moveTo(after.address);
    const titles = await Promise.all(
      [old, fresh].map(async ({ id, host }) => (await host.ask(`class/${id}/scenario`)).json.about.title),
    );
    expect(titles).toEqual(['Two Neighbours', 'Corrected']);
    const tag = (await old.host.ask(`class/${old.id}/scenario`)).headers.get('etag') ?? '';
    expect(tag).toBe(`"${'0'.repeat(64)}"`);
    const again = await old.host.ask(`class/${old.id}/scenario`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    servers.ship(twoNeighbours);
    await after.stop();
  });

  it('is deleted when nobody has used it for long', async () => {
    const place = { folder: `${servers.folder}/expiry` };
    const before = await servers.start(place);
    const made = await makeClass(before.address);
    await before.stop();
    const { openEmbedded } = await import('../../src/server/store/embedded');
    const store = await openEmbedded(place.folder);
    const month = 31 * 86_400_000;
    // As if all of it had happened a month ago.
    const streams = await store.list();
    for (const { room } of streams) {
      const entries = await store.readAfter(room, 0);
      await store.remove(room);
      await store.append(
        room,
        0,
        entries.map(({ text, at }) => ({ text, at: at - month })),
      );
    }
    expect(streams).toHaveLength(2);
    await store.close();
    const after = await servers.start(place);
    await expect.poll(() => after.logged()).toContain('old classes deleted');
    made.host.moveTo(after.address);
    expect((await made.host.ask(`class/${made.id}/poll`)).status).toBe(404);
    await after.stop();
  });
});

async function metric(name: string): Promise<number> {
  const { json } = await clientOf(server.address).ask('metrics');
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(json)?.[1]);
}
