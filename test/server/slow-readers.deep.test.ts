import { afterAll, describe, expect, it } from 'vitest';
import { openRawStream } from './raw-stream';
import { joinClass, makeClass, openServers } from './running';

const servers = openServers();
afterAll(() => servers.clear());

/** A class in its debrief, where a hand has written so much that everything it is sent is long. */
async function longWinded() {
  const server = await servers.start(undefined, {}, { deviceAllowance: { burst: 1e6, perSecond: 1e6 } });
  const made = await makeClass(server.address);
  const [slow, other] = await joinClass(server.address, made, 2);
  if (slow === undefined || other === undefined) throw new Error('two have joined');
  await made.host.send(made.id, { do: 'go-on', table: 'all' });
  await made.host.send(made.id, { do: 'debrief' });
  for (let question = 0; question < 12; question++)
    await slow.send(made.id, { do: 'write', question: `q${question}`, text: 'word '.repeat(990) });
  return { server, made, slow, other };
}

describe('a reader that takes nothing', () => {
  it('is spared what lies between, told the newest when it reads again, and holds nobody up', async () => {
    const { server, made, slow, other } = await longWinded();
    const stream = await openRawStream(server.address, made.id, slow.token);
    const quick = await other.listen(made.id);
    stream.socket.pause();
    for (let count = 0; count < 400; count++) await slow.send(made.id, { do: 'help', is: count % 2 === 0 });
    const sent = await slow.send(made.id, { do: 'help', is: true });
    await made.host.send(made.id, { do: 'step', step: 'river', minutes: null });
    await expect.poll(() => quick.parts().room.step).toEqual({ is: 'river' });
    stream.socket.resume();
    const version = sent.ok ? sent.version + 1 : 0;
    await expect.poll(() => stream.read().includes(`\nid: ${version}\n`)).toBe(true);
    const last = stream.read().slice(stream.read().lastIndexOf('data: {"version"'));
    expect(last).toContain('"help":true');
    expect(last).toContain('"step":{"is":"river"}');
    // Of some four hundred versions with sixty thousand characters each, most were never written for it.
    expect(stream.read().match(/\nid: \d+\n/g)?.length).toBeLessThan(300);
    stream.socket.destroy();
    quick.leave();
    await server.stop();
  });

  it('is cut off after some minutes, and counted', async () => {
    const { server, made, slow } = await longWinded();
    const stream = await openRawStream(server.address, made.id, slow.token);
    stream.socket.pause();
    for (let count = 0; count < 400; count++) await slow.send(made.id, { do: 'help', is: count % 2 === 0 });
    const metric = async (name: string) =>
      new RegExp(`^demarche_${name} (\\d+)$`, 'm').exec((await made.host.ask('metrics')).json)?.[1];
    expect(await metric('streams')).toBe('1');
    await expect.poll(() => metric('slow_readers_total'), { timeout: 120_000, interval: 1_000 }).toBe('1');
    expect(await metric('streams')).toBe('0');
    // It comes again, and is told everything.
    const again = await slow.listen(made.id);
    await expect.poll(() => Object.keys(again.parts().self?.words ?? {})).toHaveLength(12);
    again.leave();
    stream.socket.destroy();
    await server.stop();
  });
});
