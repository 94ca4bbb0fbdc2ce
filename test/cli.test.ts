import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { programOf } from '../src/cli/program';
import { findRecord } from '../src/cli/read-record';
import { processTerminal } from '../src/cli/terminal';
import { begin, decide, encodeLink, encodeText, type Game } from '../src/engine/index';
import { scenarioJsonSchema } from '../src/scenario/index';
import { demarche, newFolder, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { expectGolden } from './golden';

// Each command is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const scenario = borderScenario();

function playedRiver(seed: number): Game {
  let game: Game = begin(scenario, { seed, seats: { north: 'human', south: 'weights' } });
  while (game.phase === 'deciding') game = decide(game, { north: {} });
  return game;
}

beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('the command line itself', () => {
  test('lists every command, each with an example in its help', () => {
    const { code, out } = demarche(['--help']);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}([a-z]+) .* {2}/gm)].map(([, name]) => name);
    const program = programOf(processTerminal(), '0');
    expect(listed).toEqual([...program.commands.map((command) => command.name()), 'help']);
    for (const command of program.commands) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toMatch(/Examples?:\n {2}demarche /);
    }
  });

  test.each([
    { name: 'an unknown command', args: ['chekc'], says: /unknown command 'chekc'[\s\S]*Did you mean check/ },
    { name: 'a missing argument', args: ['check'], says: /missing required argument 'scenario'/ },
    { name: 'no whole number', args: ['sample', 'x', '--runs', '1.5'], says: /whole number from 1 to/ },
  ])('refuses $name with exit 64 and a hint', ({ args, says }) => {
    const { code, err, out } = demarche(args);
    expect(code).toBe(64);
    expect(err).toMatch(says);
    expect(err).toMatch(/--help/);
    expect(out).toBe('');
  });

  test('refuses what is not there with exit 2, and names the scenarios that are', () => {
    const { code, err } = demarche(['history', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(err).toMatch(/There is no file, folder or scenario/);
    expect(err).toMatch(/iran-pakistan-2024/);
  });

  test('ends quietly when the reader of a pipe has gone', () => {
    const line = `{ '${process.execPath}' tools/run.mjs src/cli/main.ts graph '${river}'; echo "exit $?" >&2; } | true`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8', timeout: 60_000 });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'exit 0\n' });
  });

  test('fills the width that it is told, and prints no colour to a pipe', () => {
    const { out } = demarche(['history', 'iran-pakistan-2024'], { env: { COLUMNS: '60' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(out.includes('\u001b')).toBe(false);
  });
});

describe('check', () => {
  test('finds no error in the shipped crisis', () => {
    const { code, out } = demarche(['check', 'iran-pakistan-2024']);
    expect(out).toMatch(/can be played/);
    expect(code).toBe(0);
  });

  test('tells errors with place, code and remedy, and exits 1', () => {
    const broken = borderDocument();
    broken.endings.length = 2;
    const text = JSON.stringify(broken, undefined, 1).replace('tension >= 10', 'tenson >= 10');
    writeAll(folder, { 'broken.crisis.json': text });
    const { code, out, err } = demarche(['check', 'broken.crisis.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(/^broken\.crisis\.json:\d+:\d+ {2}error E201\n .*tenson/m);
    expect(out).toMatch(/error E209/);
    expect(out).toMatch(/cannot be played until/);
  });

  test('prints the same as JSON', () => {
    const { code, out } = demarche(['check', 'broken.crisis.json', '--json'], { cwd: folder });
    expect(code).toBe(1);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ scenario: null });
    expect(found.errors).toBe(
      found.problems.filter((one: { severity: string }) => one.severity === 'error').length,
    );
    expect(found.problems[0]).toMatchObject({
      file: 'broken.crisis.json',
      line: expect.any(Number),
      column: expect.any(Number),
      what: expect.any(String),
      remedy: expect.any(String),
    });
  });

  test.each([
    { name: 'bytes that are no text', content: '\u0000\u0001', code: 1 },
    { name: 'JSON that is cut short', content: '{"format": 1,', code: 1 },
    { name: 'a document of another kind', content: '{"format": 7}', code: 1 },
  ])('says in sentences what is wrong with $name', ({ content, code: expected }) => {
    writeAll(folder, { 'odd.crisis.json': content });
    const { code, out } = demarche(['check', join(folder, 'odd.crisis.json')]);
    expect(code).toBe(expected);
    expect(out).toMatch(/error E\d{3}/);
    expect(out).not.toMatch(/ {4}at /);
  });

  test('exits 2 where a folder holds no scenario', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { code, out } = demarche(['check', join(folder, 'empty')]);
    expect(code).toBe(2);
    expect(out).toMatch(/E009/);
  });

  test('tells a history that does not replay', () => {
    const history = [
      { turn: 't1', orders: { north: { military: 'strike' } }, told: 'It struck.', sources: ['S1'] },
    ];
    const sources = { S1: { title: 'A paper', by: 'Somebody', kind: 'news' } };
    writeAll(folder, { 'false.crisis.json': JSON.stringify({ ...borderDocument(), history, sources }) });
    const { code, out } = demarche(['check', join(folder, 'false.crisis.json')]);
    expect(code).toBe(1);
    expect(out).toMatch(/error E401/);
    const replayed = demarche(['history', join(folder, 'false.crisis.json')]);
    expect(replayed.code).toBe(1);
    expect(replayed.err).toMatch(/E401/);
  });
});

describe('history', () => {
  test('tells what happened turn by turn, with reasons, to its ending', () => {
    const { code, out } = demarche(['history', 'iran-pakistan-2024']);
    expect(code).toBe(0);
    expect(out.match(/^Turn \d of 8: /gm)?.length).toBe(8);
    expect(out).toMatch(/Escalation \d+ → \d+/);
    expect(out).toMatch(/^The end\n {2}\S/m);
  });

  test('says when there is none', () => {
    const { code, err } = demarche(['history', river]);
    expect(code).toBe(1);
    expect(err).toMatch(/contains no history/);
  });
});

describe('replay', () => {
  const game = playedRiver(5);

  test('tells a record from its file, from its link, and from a whole address', () => {
    writeAll(folder, { 'play.demarche.txt': encodeText(game.record) });
    const told = demarche(['replay', join(folder, 'play.demarche.txt'), '--scenario', river]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/played as North, seed 5/);
    for (const link of [
      encodeLink(game.record),
      `https://example.org/app/#play=${encodeLink(game.record)}`,
    ]) {
      expect(demarche(['replay', link, '--scenario', river])).toEqual(told);
    }
  });

  test('tells only what one seat saw', () => {
    const spied = playedWith('plant-source');
    writeAll(folder, { 'spy.demarche.txt': encodeText(spied.record) });
    const place = join(folder, 'spy.demarche.txt');
    expect(demarche(['replay', place, '--scenario', river]).out).toMatch(/Plant a source/);
    const south = demarche(['replay', place, '--scenario', river, '--seat', 'south']).out;
    expect(south).not.toMatch(/Plant a source/);
    expect(south).toMatch(/something out of your sight/);
  });

  /** A play in which north plants its source and is not caught. */
  function playedWith(option: string): Game {
    for (let seed = 0; ; seed++) {
      let spied: Game = begin(scenario, { seed, seats: { north: 'human', south: 'hold' } });
      const turns = [{ north: { military: 'raise-alert' } }, { north: { military: option } }];
      for (const orders of turns) if (spied.phase === 'deciding') spied = decide(spied, orders);
      const isHidden = spied.journal.some(
        (entry) => entry.kind === 'order' && entry.covert && !entry.exposed,
      );
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

  test('ends with exit 1 and one sentence when a record is refused', () => {
    writeAll(folder, { 'bad.demarche.txt': encodeText(game.record).replace('seed 5', 'seed 6') });
    const { code, out, err } = demarche(['replay', join(folder, 'bad.demarche.txt'), '--scenario', river]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^This record is damaged .*R003\]\n$/);
  });

  test('refuses a record of another scenario, and one whose scenario is not here', () => {
    const place = join(folder, 'play.demarche.txt');
    const foreign = demarche(['replay', place, '--scenario', 'iran-pakistan-2024']);
    expect(foreign.code).toBe(1);
    expect(foreign.err).toMatch(/"river-border"[\s\S]*R004/);
    const homeless = demarche(['replay', place]);
    expect(homeless.code).toBe(2);
    expect(homeless.err).toMatch(/river-border/);
  });

  test('tells a record of another edition as far as it goes, and says so', () => {
    const changed = borderDocument();
    changed.actors.north.options['raise-alert'].label = 'Raise the alarm';
    writeAll(folder, { 'other.crisis.json': JSON.stringify(changed) });
    const place = join(folder, 'play.demarche.txt');
    const { code, err } = demarche(['replay', place, '--scenario', join(folder, 'other.crisis.json')]);
    expect(code).toBe(0);
    expect(err).toMatch(/another edition/);
  });

  test('refuses a name that is neither file nor link with exit 2', () => {
    expect(demarche(['replay', 'no-such-file.txt'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('sample', () => {
  test('counts the same plays every time', () => {
    const once = demarche(['sample', river, '--runs', '60', '--seed', '3', '--json']);
    expect(once.code).toBe(0);
    expect(demarche(['sample', river, '--runs', '60', '--seed', '3', '--json']).out).toBe(once.out);
    expect(demarche(['sample', river, '--runs', '60', '--seed', '4', '--json']).out).not.toBe(once.out);
    const report = JSON.parse(once.out);
    const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);
    expect(total(report.endings)).toBe(60);
    expect(total(report.families)).toBe(60);
    expect(total(report.turns)).toBe(60);
    for (const { ordered, open } of report.options) expect(ordered).toBeLessThanOrEqual(open);
  });

  test('names what was never open, never ordered and never reached', () => {
    const { out } = demarche(['sample', river, '--runs', '20', '--policy', 'hold']);
    expect(out).toMatch(/20 plays by the policy "hold" for all, seeds 1 to 20/);
    expect(out).toMatch(/never open in 20 plays: .*north\.strike/);
    expect(out).toMatch(/never ordered in 20 plays: .*north\.protest/);
    expect(out).toMatch(/Plays with any force +0\.0 %/);
  });
});

describe('graph', () => {
  test("draws every posture and arrow of an actor's machine", () => {
    const { code, out } = demarche(['graph', river, '--actor', 'north']);
    expect(code).toBe(0);
    expectGolden('river-north.mmd', out);
  });

  test('refuses an actor that is not there, and lists those that are', () => {
    const { code, err } = demarche(['graph', river, '--actor', 'east']);
    expect(code).toBe(64);
    expect(err).toMatch(/It has: north, south\./);
  });
});

describe('schema', () => {
  test('prints the JSON Schema of the format', () => {
    const { code, out } = demarche(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });
});

describe('bundle and unbundle', () => {
  test('give the very same scenario back, and never write over a file unless told to', () => {
    const here = { cwd: folder };
    const split = demarche(['unbundle', 'river.crisis.json', 'split'], here);
    expect(split).toMatchObject({ code: 0, err: '' });
    expect(split.out).toMatch(/Wrote \d+ files to split\./);
    const joined = demarche(['bundle', 'split'], here);
    expect(joined).toMatchObject({ code: 0, out: 'Wrote river-border.crisis.json.\n' });
    const edition = (argument: string) =>
      JSON.parse(demarche(['check', argument, '--json'], here).out).edition;
    expect(edition('river-border.crisis.json')).toBe(edition('river.crisis.json'));

    const text = readFileSync(join(folder, 'river-border.crisis.json'), 'utf8');
    writeAll(folder, { 'river-border.crisis.json': 'mine', 'split/rules.yaml': '[] # mine\n' });
    for (const args of [
      ['bundle', 'split'],
      ['unbundle', 'river.crisis.json', 'split'],
    ]) {
      const refused = demarche(args, here);
      expect(refused.code).toBe(2);
      expect(refused.err).toMatch(/would be overwritten, and nothing was written\. .*--force/);
    }
    expect(readFileSync(join(folder, 'river-border.crisis.json'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'split/rules.yaml'), 'utf8')).toBe('[] # mine\n');
    expect(demarche(['unbundle', 'river.crisis.json', 'split', '--force'], here).code).toBe(0);
    expect(demarche(['bundle', 'split', '-o', '-'], here).out).toBe(text);
  });

  test('refuse what is no scenario, in sentences', () => {
    writeAll(folder, { 'odd.crisis.json': '{"format": 1}' });
    const { code, out, err } = demarche(['unbundle', join(folder, 'odd.crisis.json'), join(folder, 'odd')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/odd\.crisis\.json:1:1 error E102: .*\n[\s\S]*nothing was written/);
    expect(existsSync(join(folder, 'odd'))).toBe(false);
  });
});

describe('new', () => {
  test('makes a scenario that checks clean, whose history replays and that can be played to its end', () => {
    const made = demarche(['new', 'my-crisis', '--into', '.'], { cwd: folder });
    expect(made).toMatchObject({ code: 0, err: '' });
    const checked = JSON.parse(demarche(['check', 'my-crisis', '--json'], { cwd: folder }).out);
    expect(checked).toMatchObject({ scenario: 'my-crisis', errors: 0, warnings: 0 });
    expect(demarche(['history', 'my-crisis'], { cwd: folder }).code).toBe(0);
    expect(demarche(['sample', 'my-crisis', '--runs', '50'], { cwd: folder }).code).toBe(0);
    const again = demarche(['new', 'my-crisis', '--into', '.'], { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/is there already/);
  });

  test.each(['My Crisis', '../up'])('refuses the id "%s"', (id) => {
    const { code, err } = demarche(['new', '--into', folder, '--', id]);
    expect(code).toBe(64);
    expect(err).toMatch(/is no id\. Use small letters/);
  });
});
