import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { begin, decide, encodeText } from '../src/engine/index';
import { newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { openSpielProblems } from './fixtures/open-spiel-form';
import { residualOf } from './fixtures/response-oracle';
import { treeOf } from './fixtures/trees';

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const play = join(folder, 'play.demarche.txt');

beforeAll(() => {
  const first = begin(borderScenario(), { seed: 1 });
  const second = decide(first, { north: { military: 'raise-alert' }, south: {} });
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    'play.demarche.txt': encodeText(second.record),
  });
});
afterAll(remove);

describe('export --efg', () => {
  test('writes a game that reads back, and says how many nodes it should have', async () => {
    const { code, out, err } = await ran('export', river, '--efg', '--turns', '2', '--others', 'hold');
    expect(code).toBe(0);
    const tree = treeOf(out);
    expect(err).toContain(`${tree.nodes.length} nodes, ${tree.sets.length} information sets`);
    expect(tree.players).toEqual(['North', 'South']);
    expect(tree.comment).toContain('turns 1 to 2; north, south decide; all else: hold.');
    expect(openSpielProblems(out)).toEqual([]);
  });

  test('begins where a record stands, and writes to a file but over none', async () => {
    const place = join(folder, 'slice.efg');
    const args = ['export', river, '--efg', '--from', play, '--actors', 'North.military', '--out', place];
    const { code, out } = await ran(...args);
    expect([code, out]).toEqual([0, '']);
    const text = readFileSync(place, 'utf8');
    expect(treeOf(text).title).toBe('The River, turn 2');
    expect(treeOf(text).sets.map(({ actions }) => actions)).toEqual([
      ['hold', 'strike', 'stand-down', 'plant-source'],
    ]);
    expect(await ran(...args)).toMatchObject({ code: 2 });
    expect((await ran(...args, '--force')).code).toBe(0);
    expect(readFileSync(place, 'utf8')).toBe(text);
  });

  test('begins before any turn of a record, or of history', async () => {
    const early = await ran('export', river, '--efg', '--from', play, '--at-turn', '1', '--others', 'hold');
    expect(treeOf(early.out).nodes).toHaveLength(28);
    const history = await ran(
      ...['export', 'iran-pakistan-2024', '--efg', '--at-turn', '3', '--others', 'hold'],
      ...['--actors', 'pakistan.military'],
    );
    expect(treeOf(history.out)).toMatchObject({
      title: expect.stringContaining('turn 3'),
      players: ['Pakistan'],
    });
  });

  test.each([
    ['no format', [], 'Say which format'],
    ['an unknown actor', ['--efg', '--actors', 'west'], 'no actor "west"'],
    ['an unknown track', ['--efg', '--actors', 'north.navy'], 'no track "navy". It has: diplomacy, military'],
    ['a track that nearly is', ['--efg', '--actors', 'north.milltary'], 'Did you mean north.military?'],
    [
      'a full stop alone',
      ['--efg', '--actors', '.'],
      '"." after --actors is neither an actor nor one of its',
    ],
    [
      'no actor before it',
      ['--efg', '--actors', '.military'],
      'neither an actor nor one of its tracks. Write',
    ],
    ['no track after it', ['--efg', '--actors', 'north.'], 'such as north, or an actor, a full stop and'],
    ['too many parts', ['--efg', '--actors', 'north.military.x'], 'neither an actor nor one of its tracks'],
    ['a blank', ['--efg', '--actors', 'north, '], 'names separated by commas'],
    ['an empty name', ['--efg', '--actors', 'north,'], 'names separated by commas'],
    ['an unknown way of the others', ['--efg', '--others', 'pray'], 'Allowed choices are'],
    ['no turns', ['--efg', '--turns', '0'], 'whole number from 1'],
    [
      'a turn that the record has not reached',
      ['--efg', '--from', play, '--at-turn', '4'],
      'only as far as turn 2',
    ],
    ['a tree that is too large', ['--efg', '--turns', '4'], 'about'],
    ['a limit that is met', ['--efg', '--limit', '20'], 'the limit is 20 nodes'],
  ])('refuses %s', async (_, args, says) => {
    const place = join(folder, 'never.efg');
    const { code, out, err } = await ran('export', river, ...args, '--out', place);
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(err.replace(/\s+/g, ' ')).toContain(says);
    expect(existsSync(place)).toBe(false);
  });
});

describe('advice on a tree that is too large', () => {
  const adviceFor = async (actors: readonly string[]) =>
    (await ran('export', river, '--efg', '--limit', '3', ...actors)).err.replace(/\s+/g, ' ');

  test("names the scenario's own tracks, and none where one decides already", async () => {
    expect(await adviceFor([])).toMatch(/single tracks \(--actors north\.diplomacy,south\.diplomacy\)/);
    expect(await adviceFor(['--actors', 'north.military,south.military'])).toContain(
      'a single track (--actors north.military)',
    );
    const least = await adviceFor(['--actors', 'north.military']);
    expect(least).toMatch(/Ask for less: --others likeliest or hold, or a higher --limit/);
  });
});

describe('the examples for a crisis that was just begun', () => {
  const slice = ['--turns', '2', '--actors', 'hill.diplomacy,shore.diplomacy', '--others', 'hold'];

  test('run, as they stand in the docs', async () => {
    await ran('new', 'my-crisis', '--into', folder);
    const begun = join(folder, 'my-crisis');
    const docs = readFileSync(join(import.meta.dirname, '..', 'docs', 'command-line.md'), 'utf8');
    expect(docs).toContain(`demarche export my-crisis --efg ${slice.join(' ')}`);
    expect(docs).toContain(`demarche solve my-crisis ${slice.join(' ')} --lambda 0,5,30 --json`);
    expect((await ran('export', begun, '--efg', ...slice)).code).toBe(0);
    expect((await ran('solve', begun, ...slice, '--lambda', '0,5,30', '--json')).code).toBe(0);
  });
});

describe('solve', () => {
  const slice = [
    '--from',
    play,
    '--turns',
    '2',
    '--others',
    'hold',
    '--actors',
    'north.military,south.military',
  ];

  test('prints an equilibrium of the game that export writes', async () => {
    const tree = treeOf((await ran('export', river, '--efg', ...slice)).out);
    const { code, out } = await ran('solve', river, ...slice, '--lambda', '0,7.5', '--json');
    expect(code).toBe(0);
    const { equilibria, nodes } = JSON.parse(out);
    expect(nodes).toBe(tree.nodes.length);
    for (const { lambda, situations } of equilibria) {
      const strategies = situations.map(({ orders }: { orders: Record<string, number> }) =>
        Object.values(orders),
      );
      expect(residualOf(tree, lambda / 10, strategies)).toBeLessThan(1e-9);
    }
    expect(equilibria.map(({ lambda }: { lambda: number }) => lambda)).toEqual([0, 7.5]);
  });

  test('tells it by situation, with what it rests on', async () => {
    const { code, out } = await ran('solve', river, ...slice, '--lambda', '5');
    expect(code).toBe(0);
    expect(out).toMatch(/^Turn 2, North, military \(situation 1\)$/m);
    expect(out).toMatch(/^ {2}plant-source +\d+\.\d %$/m);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('This describes the model, not the world.');
    const last = Math.max(...[...out.matchAll(/^Turn (\d+), /gm)].map(([, turn]) => Number(turn)));
    if (last < borderScenario().turns.length) expect(said).toContain(`after turn ${last} at the latest`);
    else expect(said).not.toContain('at the latest');
  });

  test('says of a slice that stops amid the crisis that its scores are none of the end', async () => {
    const one = ['--turns', '1', '--others', 'hold', '--actors', 'north.military,south.military'];
    const said = (await ran('solve', river, ...one, '--lambda', '5')).out.replace(/\s+/g, ' ');
    expect(said).toMatch(/when the slice ends, after turn 1 at the latest .* cannot be compared with those/);
  });

  test.each([
    ['a lambda below 0', ['--lambda', '-1']],
    ['no number', ['--lambda', '2,']],
    ['a game that would be too large', ['--turns', '4']],
  ])('refuses %s', async (_, args) => {
    const { code, out, err } = await ran('solve', river, ...args);
    expect([code, out]).toEqual([64, '']);
    expect(err).not.toBe('');
  });
});
