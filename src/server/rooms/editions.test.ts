import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEditions } from './editions';

const folder = mkdtempSync(join(tmpdir(), 'demarche-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = JSON.stringify({ hash: 'a', locales: {} });
/** The hash of a crisis leaves its translations out. */
const brought = JSON.stringify({ hash: 'a', locales: { fa: { 'about.title': 'Another' } } });
writeFileSync(join(folder, 'border.json'), shipped);

describe('an edition that a teacher brought', () => {
  it('never takes the place of the one that is shipped with the same hash, nor that one its own', async () => {
    const editions = openEditions(folder);
    const own = editions.take(brought);
    const usual = editions.current('border');
    expect([own.text, usual?.text]).toEqual([brought, shipped]);
    if (usual === undefined) throw new Error('it is shipped');
    const both = await Promise.all([own, usual].map(editions.pack));
    const again = openEditions(folder);
    expect(both.map(again.unpack).map(({ text }) => text)).toEqual([brought, shipped]);
  });

  it('is once in memory, however often it is taken, read or unpacked', async () => {
    const editions = openEditions(folder);
    const own = editions.take(shipped);
    const packed = await editions.pack(own);
    const others = [editions.take(shipped), editions.current('border'), editions.unpack(packed)];
    expect(others.every((other) => other === own)).toBe(true);
    expect(await editions.pack(own)).toBe(packed);
  });
});
