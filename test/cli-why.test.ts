import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demarche, newFolder, ran, writeAll } from './cli';
import { borderDocument } from './fixtures/border';

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const aimed = join(folder, 'aimed.crisis.json');

/** The river border with the shares that its author wants. */
function aimedDocument() {
  const document = borderDocument();
  const targets = { families: { war: { from: 0, to: 1 } }, endings: { drift: { from: 0, to: 100 } } };
  return { ...document, about: { ...document.about, targets } };
}

beforeAll(() =>
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument(), undefined, 2),
    'aimed.crisis.json': JSON.stringify(aimedDocument(), undefined, 2),
  }),
);
afterAll(remove);

const tooLong = (out: string) => out.split('\n').filter((line) => line.length > 80);

describe('sample --why', () => {
  const args = ['sample', river, '--runs', '400', '--policy', 'weights', '--why', 'war'];

  test('tells what came before, where it could have turned, and a typical play', async () => {
    const { code, out } = await ran(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^The River: why plays end in war \("War"\)\n\d+ plays of 400 ended so/);
    expect(out).toMatch(/^What came before it more often than before other endings\n +here +others +ratio/m);
    expect(out).toMatch(/^ {2}(?:North|South) orders: /m);
    expect(out).toMatch(/^What came before it less often$/m);
    expect(out).toMatch(/^Where it could have turned\n[\s\S]*^ {2}turn 1 +[#.]{20} +\d/m);
    expect(out).toMatch(/need not be its\s+cause/);
    expect(out).toMatch(/^A typical play that ended so$[\s\S]* {2}It ended: War\.\n$/m);
    expect(tooLong(out)).toEqual([]);
  });

  test('gives the same figures from any number of threads, and a seed by which the play is made again', async () => {
    const asJson = async (...more: readonly string[]) =>
      JSON.parse((await ran(...args, '--json', ...more)).out);
    const one = await asJson('--workers', '1');
    const threads = demarche([...args, '--runs', '2400', '--json', '--workers', '2']);
    expect(JSON.parse(threads.out)).toEqual(await asJson('--runs', '2400', '--workers', '1'));
    expect(one).toMatchObject({
      stopped: false,
      plays: 400,
      failures: 0,
      asked: { kind: 'ending', id: 'war' },
    });
    const again = await ran(
      'sample',
      river,
      '--policy',
      'weights',
      '--runs',
      '1',
      '--seed',
      `${one.typical.seed}`,
      '--json',
    );
    expect(JSON.parse(again.out).endings.find((ending: { id: string }) => ending.id === 'war').count).toBe(1);
    expect(one.turned.turns.length).toBeGreaterThan(1);
  });

  test.each([
    [
      'an ending that there is not',
      ['--why', 'wra'],
      /no ending and no kind of ending "wra"\. Did you mean war\?/,
    ],
    [
      'other tables beside it',
      ['--why', 'war', '--turns', '--compare'],
      /cannot be used with --compare, --turns/,
    ],
    [
      'plays that rest on each other',
      ['--why', 'war', '--policy', 'least-used'],
      /cannot be used with --policy/,
    ],
    ['more plays than there is room for', ['--why', 'war', '--runs', '10000000'], /Give --runs \d+ or fewer/],
  ])('refuses %s', async (_, more, says) => {
    const { code, out, err } = await ran('sample', river, ...more);
    expect([code, out]).toEqual([64, '']);
    expect(err.replace(/\s+/g, ' ')).toMatch(says);
  });

  test('has nothing to say of what never came, and nothing to compare where nothing else did', async () => {
    const { code, out } = await ran('sample', river, '--runs', '20', '--policy', 'hold', '--why', 'war');
    expect(code).toBe(0);
    expect(out).toMatch(/nothing to say of what never came/);
    const all = await ran('sample', river, '--runs', '20', '--policy', 'hold', '--why', 'drift');
    expect(all.out).toMatch(/nothing to compare them with/);
    expect(all.out).toMatch(/From the first turn on, most ended so again/);
  });
});

describe('balance', () => {
  const args = ['balance', aimed, '--runs', '600', '--change', '50'];

  test('tells shares beside bands, and what moves them with its place', async () => {
    const { code, out } = await ran(...args, '--workers', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}all of war +0 % to 1 % +\d+\.\d % +.* too often$/m);
    expect(out).toMatch(/^ {2}drift +0 % to 100 % .* inside$/m);
    expect(out).toMatch(/^all of war: found .*, wanted 0 % to 1 %\n +now +raised 50 % +95 % interval/m);
    expect(out).toMatch(/aimed\.crisis\.json:\d+\)/);
    expect(out).not.toMatch(/^all of calm: found/m);
    expect(tooLong(out)).toEqual([]);
  });

  test('gives the same figures from any number of threads', async () => {
    const here = await ran(...args, '--json', '--workers', '1');
    const threads = demarche([...args, '--json', '--workers', '2']);
    const report = JSON.parse(here.out);
    expect(JSON.parse(threads.out)).toEqual(report);
    const [war] = report.shares;
    expect(war).toMatchObject({ kind: 'family', id: 'war', wanted: { from: 0, to: 1, standing: 'above' } });
    expect(war.moves.length).toBeGreaterThan(0);
    const lines = JSON.stringify(aimedDocument(), undefined, 2).split('\n');
    for (const { path, place } of war.moves) {
      const line = Number(place.split(':').at(-1));
      // JSON has each number on the line of its key, or of the nearest key that is written.
      expect(path.slice(-2).some((key: string | number) => lines[line - 1]?.includes(`"${key}"`))).toBe(true);
    }
  });

  test('says how bands are written where a crisis has none', async () => {
    const { code, out } = await ran('balance', river, '--runs', '60', '--top', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/does not say which shares its author wants[\s\S]*about\.targets/);
    expect(out).toMatch(/^all of calm: found/m);
  });

  test('says that sides that think go by their weights, and that there may be no number to change', async () => {
    const document = structuredClone(borderDocument());
    document.injects = [];
    for (const actor of Object.values(document.actors)) {
      Object.assign(actor, { policy: { kind: 'hold' } });
      for (const option of Object.values(actor.options)) {
        Reflect.deleteProperty(option, 'outcomes');
        Reflect.deleteProperty(option, 'exposure');
      }
    }
    const still = join(folder, 'still.crisis.json');
    writeAll(folder, { 'still.crisis.json': JSON.stringify(document) });
    const { out } = await ran('balance', still, '--runs', '20');
    expect(out).toMatch(/There is no number to change/);
    Object.assign(document.actors.north, { policy: { kind: 'logit' } });
    writeAll(folder, { 'still.crisis.json': JSON.stringify(document) });
    const thinking = await ran('balance', still, '--runs', '20');
    expect(thinking.out).toMatch(/Sides that think before they order went by their weights here/);
  });

  test('takes bands that cannot come together for an error of the crisis', async () => {
    const document = aimedDocument();
    const targets = { families: { war: { from: 60, to: 70 }, calm: { from: 60, to: 70 } } };
    const wrong = join(folder, 'wrong.crisis.json');
    writeAll(folder, {
      'wrong.crisis.json': JSON.stringify({ ...document, about: { ...document.about, targets } }),
    });
    const { code, err } = await ran('balance', wrong);
    expect(code).toBe(1);
    expect(err).toMatch(/E230: Together these shares come to at least 120 percent/);
  });
});
