import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findRecord } from '../src/cli/files/read-record';
import { begin, decide, encodeLink, encodeText, type Game } from '../src/engine/index';
import { encodePlayFile } from '../src/session/index';
import { unseenWords } from '../src/words/index';
import { demarche, newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { disputedBorder } from './fixtures/disputed-border';

// Each command is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const scenario = borderScenario();
const river = join(folder, 'river.crisis.json');

beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

function playedRiver(seed: number): Game {
  let game: Game = begin(scenario, { seed, seats: { north: 'human', south: 'weights' } });
  while (game.phase === 'deciding') game = decide(game, { north: {} });
  return game;
}

describe('history', () => {
  test('tells what happened turn by turn, with reasons, to its ending', () => {
    const { code, out } = demarche(['history', 'iran-pakistan-2024']);
    expect(code).toBe(0);
    expect(out.match(/^Turn \d of 8: /gm)?.length).toBe(8);
    expect(out).toMatch(/Escalation \d+ → \d+/);
    expect(out).toMatch(/^The end\n {2}\S/m);
  });

  test('tells every reading of what came of an order, and where history leads by it', async () => {
    writeAll(folder, { 'disputed.crisis.json': JSON.stringify(disputedBorder()) });
    const { code, out } = await ran('history', join(folder, 'disputed.crisis.json'));
    expect(code).toBe(0);
    expect(out.slice(out.indexOf('Where the sources disagree'))).toMatch(
      /Turn 2, North: what came of “Strike”\?\s+It misses\s+South: .*\[S1\]\s+History follows this account here, and ends with “Drift”\.\s+The bridge is hit\s+North \(claimed, not confirmed\): The bridge is down\. \[S2\]\s+If this is what happened/,
    );
  });

  test('says when there is none', async () => {
    const { code, err } = await ran('history', river);
    expect(code).toBe(1);
    expect(err).toMatch(/has no history to replay/);
  });
});

describe('replay', () => {
  const game = playedRiver(5);

  test('tells a record from its file, from its link, and from a whole address', async () => {
    writeAll(folder, { 'play.demarche.txt': encodeText(game.record) });
    const told = await ran('replay', join(folder, 'play.demarche.txt'), '--scenario', river);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/played as North, random seed 5/);
    for (const link of [
      encodeLink(game.record),
      `https://example.org/app/#play=${encodeLink(game.record)}`,
    ]) {
      expect(await ran('replay', link, '--scenario', river)).toEqual(told);
    }
  });

  test('tells only what one seat saw', async () => {
    const spied = playedWith('plant-source');
    writeAll(folder, { 'spy.demarche.txt': encodeText(spied.record) });
    const place = join(folder, 'spy.demarche.txt');
    expect((await ran('replay', place, '--scenario', river)).out).toMatch(/Plant a source/);
    const south = (await ran('replay', place, '--scenario', river, '--seat', 'south')).out;
    expect(south).not.toMatch(/Plant a source/);
    expect(south).toContain(unseenWords.cause);
  });

  /** A play in which north plants its source and is not caught. */
  function playedWith(option: string): Game {
    for (let seed = 0; ; seed++) {
      let spied: Game = begin(scenario, { seed, seats: { north: 'human', south: 'hold' } });
      const turns = [{ north: { military: 'raise-alert' } }, { north: { military: option } }];
      for (const orders of turns) if (spied.phase === 'deciding') spied = decide(spied, orders);
      const isHidden = spied.journal.some((entry) => entry.kind === 'order' && entry.seen === 'hidden');
      if (isHidden) return spied;
    }
  }

  test.each([
    { name: 'damaged', change: (text: string) => text.replace('seed 5', 'seed 6'), says: /R003/ },
    { name: 'cut short', change: (text: string) => text.slice(0, 60), says: /R003/ },
    {
      name: 'newer',
      change: (text: string) => text.replace('demarche 1', 'demarche 9'),
      says: /newer Demarche/,
    },
    { name: 'no record', change: () => 'Dear diary,\n', says: /R001/ },
    { name: 'empty', change: () => '', says: /R001/ },
  ])('refuses a record that is $name, by name', ({ change, says }) => {
    writeAll(folder, { 'bad.demarche.txt': change(encodeText(game.record)) });
    expect(() => findRecord(join(folder, 'bad.demarche.txt'))).toThrow(says);
  });

  test('reads the file of a play that the browser exported, and refuses a newer or damaged one', () => {
    const { record } = game;
    const state = { seat: 'north', game, draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
    const text = encodePlayFile(state);
    writeAll(folder, { 'play.json': text });
    expect(findRecord(join(folder, 'play.json')).on(scenario)).toEqual(record);
    for (const [bad, says] of [
      [text.replace('"version": 1', '"version": 99'), /newer Demarche/],
      [text.replace('seed 5', 'seed 6'), /R003/],
      [text.slice(0, -20), /R003/],
      ['{"other": 1}', /R001/],
    ] as const) {
      writeAll(folder, { 'bad.json': bad });
      expect(() => findRecord(join(folder, 'bad.json'))).toThrow(says);
    }
  });

  test('ends with exit 1 and one sentence when a record is refused', () => {
    writeAll(folder, { 'bad.demarche.txt': encodeText(game.record).replace('seed 5', 'seed 6') });
    const place = join(folder, 'bad.demarche.txt');
    const { code, out, err } = demarche(['replay', place, '--scenario', river]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^.*bad\.demarche\.txt: This record is damaged: .*R003\]\n$/);
  });

  test('refuses a record of another scenario, and one whose scenario is not here', async () => {
    const place = join(folder, 'play.demarche.txt');
    const foreign = await ran('replay', place, '--scenario', 'iran-pakistan-2024');
    expect(foreign.code).toBe(1);
    expect(foreign.err).toMatch(/"river-border"[\s\S]*R004/);
    const homeless = await ran('replay', place);
    expect(homeless.code).toBe(2);
    expect(homeless.err).toMatch(/river-border/);
  });

  test('tells a record of another edition as far as it goes, and says so', async () => {
    const changed = borderDocument();
    changed.actors.north.options['raise-alert'].label = 'Raise the alarm';
    writeAll(folder, { 'other.crisis.json': JSON.stringify(changed) });
    const place = join(folder, 'play.demarche.txt');
    const { code, err } = await ran('replay', place, '--scenario', join(folder, 'other.crisis.json'));
    expect(code).toBe(0);
    expect(err).toMatch(/another edition/);
  });

  test('refuses a name that is neither file nor link with exit 2', async () => {
    expect(await ran('replay', 'no-such-file.txt')).toMatchObject({ code: 2, out: '' });
  });
});
