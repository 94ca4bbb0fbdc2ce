import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { kernelOf, runJob } from '../src/analysis/index';
import { encodeLink, encodeText } from '../src/engine/index';
import { demarche, interrupted, newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const play = join(folder, 'play.demarche.txt');
const scenario = borderScenario();
const { record: byPolicies } = playOut(scenario, 9, 'weights');
const record = { ...byPolicies, seats: { north: 'human', south: 'weights' } } as const;
const foreign = encodeText({ ...record, scenario: 'toss' });
const broken = encodeText({ ...record, turns: [{ north: { military: 'strike' } }] });

beforeAll(() =>
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    'play.demarche.txt': encodeText(record),
    'foreign.demarche.txt': foreign,
    'broken.demarche.txt': broken,
    'policies.demarche.txt': encodeText(byPolicies),
  }),
);
afterAll(remove);

describe('analyse', () => {
  test('tells every turn and every decision by how it ends, adds no aims up, and says what it leaves out', async () => {
    const { code, out } = await ran('analyse', play, '--scenario', river, '--plays', '32');
    expect(code).toBe(0);
    expect(out).toMatch(/^The River: North$/m);
    expect(out).toMatch(/Counted: 32 games from each turn[\s\S]* in all\.\s+--plays 128\s+would/);
    for (const turn of record.turns.keys()) expect(out).toMatch(new RegExp(`^Turn ${turn + 1}: Day`, 'm'));
    expect(out).toMatch(/^ {2}From here, of 100 games: .*\d+ in 100/m);
    expect(out).toMatch(/\(the choice\)/);
    expect(out).not.toMatch(/score|costly|clearly|better by/i);
    expect(out).toMatch(/describes the model, not the world/);
    expect(out).toMatch(/None of this is a grade/);
    const lastTurn = out.slice(out.lastIndexOf(`\nTurn ${record.turns.length}: `)).replace(/\s+/g, ' ');
    const isLast = record.turns.length === scenario.turns.length;
    expect(lastTurn.includes('The crisis ends with this turn. What')).toBe(isLast);
    const tooLong = out.split('\n').filter((line) => line.length > 80);
    expect(tooLong).toEqual([]);
  });

  test('tells one turn with each aim by itself and with violence', async () => {
    const { code, out } = await ran('analyse', play, '--scenario', river, '--plays', '16', '--turn', '2');
    expect(code).toBe(0);
    expect(out).toMatch(/^Turn 2: /m);
    expect(out).not.toMatch(/^Turn 1: /m);
    const aims = scenario.actors.find(({ id }) => id === 'north')?.objectives ?? [];
    expect(aims.length).toBeGreaterThan(0);
    for (const { label } of aims) expect(out).toContain(`        ${label}: `);
    expect(out).toMatch(/Violence, of 100 games: /);
  });

  test('prints the very figures of the debrief, from any number of threads', () => {
    const { code, out } = demarche(['analyse', play, '--scenario', river, '--plays', '100', '--json']);
    expect(code).toBe(0);
    const job = { do: 'analyse', record, seat: 'north', plays: 100 } as const;
    const last = [...runJob(kernelOf(scenario), job)].flatMap((report) => report ?? []).at(-1);
    const { plays, stopped, leavesOut, ...analysis } = JSON.parse(out);
    expect([plays, stopped]).toEqual([100, false]);
    expect(leavesOut).toMatch(/not the world/);
    expect(analysis).toEqual(JSON.parse(JSON.stringify(last?.result)));
  });

  test('looks from another seat, and reads a link', async () => {
    const link = encodeLink(record);
    const { out } = await ran('analyse', link, '--scenario', river, '--seat', 'South', '--plays', '8');
    expect(out).toMatch(/^The River: South$/m);
  });

  test.each([
    ['a seat that nobody played', ['policies.demarche.txt'], 64, /No person played this.*north, south/],
    ['a seat that is not there', ['play.demarche.txt', '--seat', 'nobody'], 64, /has no actor "nobody"/],
    ['a turn that was not played', ['play.demarche.txt', '--turn', '40'], 64, /has \d turns/],
    ['a record of another scenario', ['foreign.demarche.txt'], 1, /\[R004\]/],
    ['a record that does not replay', ['broken.demarche.txt'], 1, /Turn 1 is not possible.*\[A002\]/],
    ['too few plays', ['play.demarche.txt', '--plays', '1'], 64, /from 2 to 1000000/],
  ])('refuses %s in one sentence', async (_, [file = '', ...rest], code, sentence) => {
    const result = await ran('analyse', join(folder, file), '--scenario', river, ...rest);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(sentence);
    expect(result.err).not.toMatch(/ at .*\.ts/);
    expect(result.out).toBe('');
  });

  test('stops at Ctrl-C and gives what there is', async () => {
    const { code, err } = await interrupted(
      ['analyse', play, '--scenario', river, '--plays', '1000000', '--json'],
      { until: ' of 1000000 plays' },
    );
    expect(code).toBe(130);
    expect(err).toMatch(/Stopped after (\d+) of 1000000 plays\. All figures are from these \1 plays\./);
  });
});
