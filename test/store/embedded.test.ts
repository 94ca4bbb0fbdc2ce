import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/server/store/embedded';

const folder = mkdtempSync(join(tmpdir(), 'demarche-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (text: string) => ({ text, at: 1 });

describe('a folder', () => {
  it('belongs to one server at a time, which is named, and to the next when that has ended', async () => {
    const place = join(folder, 'locked', 'deep');
    const first = await openEmbedded(place);
    await expect(openEmbedded(place)).rejects.toThrow(
      `The folder ${place} is in use by another class server (process ${process.pid}). Stop that one first, or give this one a folder of its own with DATA.`,
    );
    await first.close();
    await (await openEmbedded(place)).close();
  });

  it('is free again when the server that held it was killed', async () => {
    const place = join(folder, 'killed');
    mkdirSync(place);
    const holder = spawn(process.execPath, ['-e', holds, join(place, 'lock.db')], {
      cwd: process.cwd(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((ready) => holder.stdout.once('data', ready));
    await expect(openEmbedded(place)).rejects.toThrow(/is in use by another class server\./);
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    await (await openEmbedded(place)).close();
  });

  it('is refused where it is a file, with what to do', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    await expect(openEmbedded(place)).rejects.toThrow(
      /^The folder .*file cannot be written to \(.*Choose another with DATA/,
    );
  });

  // With Node's own way of making folders this never came back.
  it.runIf(process.platform === 'linux')('is refused where the system lets nobody make one', async () => {
    await expect(openEmbedded('/proc/demarche/classes')).rejects.toThrow(
      /^The folder \/proc\/demarche\/classes cannot be written to \(ENOENT.*Choose another with DATA/,
    );
  });

  it('is left alone if a later version wrote it', async () => {
    const place = join(folder, 'later');
    await (await openEmbedded(place)).close();
    const database = new Database(join(place, 'classes.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openEmbedded(place)).rejects.toThrow(
      /written by a later version of Demarche \(tables 99; this one knows 1\)\. Update Demarche/,
    );
    // The lock was let go of, so that it is not what the next attempt complains about.
    await expect(openEmbedded(place)).rejects.toThrow(/later version/);
  });

  it('is told to be broken where the file is no store', async () => {
    const place = join(folder, 'broken');
    mkdirSync(place);
    writeFileSync(
      join(place, 'classes.db'),
      'This is no database, and it is long enough to be taken for one. '.repeat(40),
    );
    await expect(openEmbedded(place)).rejects.toThrow(
      /classes\.db could not be read or written \(file is not a database\)/,
    );
  });

  it('holds nothing of a class that was deleted', async () => {
    const place = join(folder, 'erased');
    const store = await openEmbedded(place);
    await store.append('a', 0, [entry('what a student said'.repeat(10))]);
    await store.append('b', 0, [entry('what stays')]);
    await store.remove('a');
    const files = ['classes.db', 'classes.db-wal']
      .map((name) => join(place, name))
      .filter((path) => existsSync(path));
    const bytes = Buffer.concat(files.map((path) => readFileSync(path)));
    expect(bytes.includes('what a student said')).toBe(false);
    expect(bytes.includes('what stays')).toBe(true);
    await store.close();
  });
});

/** What another process does to hold the lock of a folder. */
const holds = `
const Database = require('libsql');
new Database(process.argv[1]).exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
process.stdout.write('held');
setInterval(() => undefined, 1000);
`;

/** A disk of three megabytes, which only root can make, and only on Linux. */
const disk = join(folder, 'disk');
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

describe.skipIf(!hasDisk)('a full disk', () => {
  const filler = join(disk, 'filler');
  const place = join(disk, 'data');
  beforeAll(() => mkdirSync(place));
  // At once, although SQLite's statements keep their file until they are collected.
  afterAll(() => execFileSync('umount', ['-l', disk]));

  it('loses nothing that was acknowledged, and is written to again when there is room', async () => {
    const store = await openEmbedded(place);
    let kept = 0;
    const fill = async () => {
      for (;;) {
        await store.append('room', kept, [entry(`${kept} `.repeat(300))]);
        kept += 1;
      }
    };
    await store.append('other', 0, [entry('a')]);
    writeFileSync(filler, Buffer.alloc(2_000_000));
    await expect(fill()).rejects.toMatchObject({
      code: 'store-full',
      message: expect.stringContaining('Make room on it'),
    });
    expect(kept).toBeGreaterThan(10);
    // Appends of one tick fail together, and each is told.
    const both = [
      store.append('other', 1, [entry('b'.repeat(9000))]),
      store.append('new', 0, [entry('c'.repeat(9000))]),
    ];
    for (const { status } of await Promise.allSettled(both)) expect(status).toBe('rejected');
    expect((await store.readAfter('room', 0)).map(({ version }) => version)).toEqual(
      Array.from({ length: kept }, (_, index) => index + 1),
    );
    await store.close();

    const again = await openEmbedded(place);
    expect(await again.list()).toMatchObject([
      { room: 'other', version: 1 },
      { room: 'room', version: kept },
    ]);
    rmSync(filler);
    expect(await again.append('room', kept, [entry('last')])).toBe('done');
    expect((await again.readAfter('room', kept)).map(({ text }) => text)).toEqual(['last']);
    await again.close();
  });
});
