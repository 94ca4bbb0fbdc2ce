import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEditions } from './editions';

const folder = mkdtempSync(join(tmpdir(), 'demarche-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = JSON.stringify({ hash: 'a', turns: [] });
/** The hash of a crisis leaves its translations out. */
const fa = { hash: 'a', plain: { '/about/title': 'Another' }, full: {} };
const alone = { hash: 'a', turns: [], wordings: { languages: ['en', 'fa'], twoLevels: false } };
const brought = JSON.stringify({ ...alone, words: { fa } });
writeFileSync(join(folder, 'border.json'), shipped);

describe('an edition that a teacher brought', () => {
  it('never takes the place of the one that is shipped with the same hash, nor that one its own', async () => {
    const editions = openEditions(folder);
    const own = editions.take(brought);
    const usual = editions.current('border');
    expect([own.text, usual?.text]).toEqual([JSON.stringify(alone), shipped]);
    if (usual === undefined) throw new Error('it is shipped');
    const both = await Promise.all([own, usual].map(editions.pack));
    const again = openEditions(folder);
    expect(both.map(again.unpack).map(({ text }) => text)).toEqual([JSON.stringify(alone), shipped]);
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

describe('the words of an edition', () => {
  it('are kept with it, and are no part of what every device loads', async () => {
    const editions = openEditions(folder);
    const own = editions.take(brought);
    expect(own.scenario).toEqual(alone);
    expect([...own.words]).toEqual([['fa', JSON.stringify(fa)]]);
    const again = openEditions(folder).unpack(await editions.pack(own));
    expect([...again.words]).toEqual([...own.words]);
  });

  it('lie beside a shipped crisis in files of their own', async () => {
    writeFileSync(join(folder, 'river.json'), JSON.stringify(alone));
    writeFileSync(join(folder, 'river.fa.json'), JSON.stringify(fa));
    writeFileSync(join(folder, 'river.turns.json'), '[]');
    const editions = openEditions(folder);
    const river = editions.current('river');
    expect(river?.text).toBe(JSON.stringify(alone));
    expect([...(river?.words ?? [])]).toEqual([['fa', JSON.stringify(fa)]]);
    expect(editions.current('river')).toBe(river);
  });
});
