import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinClass, makeClass, openServers } from './running';

const servers = openServers();
const disk = join(servers.folder, 'disk');

/** Only root may make a small disk, and only Linux makes one of memory. */
const hasDisk = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasDisk)('a class on a full disk', () => {
  const folder = join(disk, 'data');
  beforeAll(() => mkdirSync(folder));
  afterAll(async () => {
    await servers.clear().catch(() => undefined);
    execFileSync('umount', ['-l', disk]);
    rmSync(servers.folder, { recursive: true, force: true });
  });

  it('is told so, is shown on, and goes on when there is room, with nothing lost and nothing twice', async () => {
    const start = () => servers.start({ folder }, {}, { deviceAllowance: { burst: 1e6, perSecond: 1e6 } });
    const server = await start();
    const made = await makeClass(server.address);
    const [hand] = await joinClass(server.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const stream = await hand.listen(made.id);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000));
    let count = 1;
    let last = { status: 200 };
    while (last.status === 200 && count < 20_000) {
      count += 1;
      last = await made.host.send(made.id, { do: 'tell', to: 'h1', text: 'x'.repeat(900) }, count);
      if (last.status === 200 && 'ok' in last && last.ok === false)
        last = await made.host.send(made.id, { do: 'lock', is: count % 2 === 0 }, ++count);
    }
    expect(last).toMatchObject({ status: 503, problem: { code: 'store-full' } });
    // What it has, it still shows, also to somebody who comes now.
    const acknowledged = (await made.host.ask(`class/${made.id}/poll`)).json.version;
    expect((await hand.ask(`class/${made.id}/poll`)).json.version).toBe(stream.version());
    expect((await made.host.ask('healthz')).status).toBe(200);
    expect(server.logged()).toContain('Make room on it');
    rmSync(join(disk, 'filler'));
    const again = await made.host.send(made.id, { do: 'lock', is: count % 2 === 0 }, count + 1);
    expect(again).toMatchObject({ status: 200, ok: true });
    await server.stop();
    const anew = await start();
    made.host.moveTo(anew.address);
    const { entries } = (await made.host.ask(`class/${made.id}/export`)).json;
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
    expect(await made.host.send(made.id, { do: 'lock', is: count % 2 === 0 }, count + 1)).toEqual(again);
    await anew.stop();
  });
});
