import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findRecord } from '../src/cli/files/read-record';
import { keepOnLeaving } from '../src/cli/play/play-save';
import { processTerminal, type Terminal } from '../src/cli/terminal/terminal';
import { decodeText } from '../src/engine/index';
import { standingWords } from '../src/words/index';
import { demarche, interrupted, launched, newFolder, writeAll } from './cli';
import { borderDocument } from './fixtures/border';
import { expectGolden } from './golden';

// Each command is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const game = ['play', river, '--seat', 'north', '--seed', '11'];

/** Answers for four turns: diplomacy, military, and the confirmation of each. */
const turns = [
  ['protest', 'raise-alert', 'yes'],
  ['', 'strike', 'yes'],
  ['', 'stand-down', 'yes'],
  ['walk-out', '', 'yes'],
];

function answers(...lists: readonly (readonly string[])[]): string {
  return lists.flat().join('\n').concat('\n');
}

function recordIn(place: string) {
  const decoded = decodeText(readFileSync(place, 'utf8'));
  if ('problem' in decoded) throw new Error(`${place} is no record: ${decoded.problem.code}`);
  return decoded.record;
}

function kept(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.demarche.txt'));
}

beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('a play from a pipe', () => {
  test('goes from the brief to the ending, and reads as a conversation', () => {
    const { code, out, err } = launched(game, { cwd: folder, input: answers(...turns, ['no']) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expectGolden('river-play.txt', out.replaceAll(river, 'river.crisis.json'));
    expect(kept()).toEqual([]);
  });

  test('by a plan stops after its last turn, and says where it was heading', () => {
    const plans = [{ id: 'half', name: 'Half of it', minutes: 5, first: 't1', last: 't2' }];
    writeAll(folder, { 'half.crisis.json': JSON.stringify({ ...borderDocument(), plans }) });
    const half = ['play', join(folder, 'half.crisis.json'), '--seat', 'north', '--seed', '11', '--plan'];
    const input = answers(...turns.slice(0, 2), ['no']);
    const { code, out } = demarche([...half, 'half'], { cwd: folder, input });
    expect(code).toBe(0);
    expect(out).toContain('Half of it: the game stops here.');
    expect(out.replace(/\s+/g, ' ')).toMatch(/Of 2,000 games played on from here, .* in “/);
    const other = demarche([...half, 'whole'], { cwd: folder, input });
    expect(other.code).toBe(64);
    expect(other.err.replace(/\s+/g, ' ')).toContain('It has: half (Half of it).');
  });

  test('ends with commands that can be typed as they stand, all in the same form', () => {
    expect(demarche(['new', 'begun', '--into', folder]).code).toBe(0);
    const begun = join(folder, 'begun');
    const held = answers(...Array.from({ length: 3 }, () => ['', '', 'yes']), ['held.demarche.txt']);
    const { code, out } = demarche(['play', begun, '--seat', 'hill', '--seed', '1'], {
      cwd: folder,
      input: held,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/Show it again with:\s+npm run demarche -- replay/);
    expect(out).toMatch(/See what really happened:\s+npm run demarche -- history/);
  });

  test('saves its record where it is told to, and never over another file', () => {
    writeAll(folder, { 'taken.txt': 'mine' });
    const input = answers(...turns, ['taken.txt', 'mine.demarche.txt']);
    const { code, out } = demarche(game, { cwd: folder, input });
    expect(code).toBe(0);
    expect(out).toMatch(/taken\.txt would be overwritten/);
    expect(readFileSync(join(folder, 'taken.txt'), 'utf8')).toBe('mine');
    const record = recordIn(join(folder, 'mine.demarche.txt'));
    expect(record.turns.length).toBe(4);
    expect(record.turns[0]?.north).toEqual({ diplomacy: 'protest', military: 'raise-alert' });
    expect(record.seats).toEqual({ north: 'human', south: 'weights' });
  });

  test('keeps the play at the end of the pipe, and goes on with it to the very same end', () => {
    const whole = recordIn(join(folder, 'mine.demarche.txt'));
    const left = demarche(game, { cwd: folder, input: answers(...turns.slice(0, 2)) });
    expect(left.code).toBe(0);
    const name = 'river-border-north-11.demarche.txt';
    expect(left.out).toMatch(/The game is saved in river-border-north-11\.demarche\.txt\./);
    expect(left.out.replaceAll('\n', ' ')).toMatch(
      /Continue with:\s+npm run demarche -- play .* --resume river-border-north-11/,
    );
    const input = answers(...turns.slice(2), ['yes']);
    const resumed = demarche(['play', river, '--resume', name], { cwd: folder, input });
    expect(resumed.code).toBe(0);
    expect(resumed.out).toMatch(/^Turn 3 of 4/m);
    expect(resumed.out).not.toMatch(/^Turn 1 of 4/m);
    expect(recordIn(join(folder, 'river-border-north-11-2.demarche.txt'))).toEqual(whole);
  });

  test('refuses closed and unknown orders in words, goes back, and asks again after a no', () => {
    const input = answers(
      ['', 'stand-down', 'strike', '77', 'back', '1', '', 'perhaps', 'no'],
      ['', '', 'q'],
    );
    const { code, out } = demarche(game, { cwd: folder, input });
    expect(code).toBe(0);
    const told = out.replaceAll(/\s+/g, ' ');
    expect(told).toMatch(/Stand down is not available now\. Needs: Alerted\./);
    // What the side has not been shown yet is answered like what does not exist.
    expect(told).toMatch(/There is no order "strike" here\. Type a number from 1 to 3/);
    expect(told).toMatch(/There is no order "77" here\. Type a number from 1 to 3/);
    expect(told).toMatch(/"perhaps" is not a valid answer\./);
    expect(told).toMatch(/You will protest\. No order: Military\./);
    expect(told).toMatch(/You give no order this turn\./);
    expect(told).toMatch(
      /To start the same game again:\s+npm run demarche -- play .* --seat north --seed 11/,
    );
  });

  test('shows the help, the brief, the news and how things stand when asked', () => {
    const input = answers(['help', 'brief', 'news', 'stand', 'quit']);
    const { out } = demarche(game, { cwd: folder, input });
    expect(out).toMatch(/ {2}stand {3}how things stand/);
    expect(out.match(/^Your brief\. North/gm)?.length).toBe(2);
    expect(out).toContain(standingWords.noNews);
    expect(out.match(/^How things stand/gm)?.length).toBe(2);
  });

  test('never shows what its seat may not know', () => {
    const { out } = demarche(game, { cwd: folder, input: answers(...turns, ['no']) });
    expect(out).not.toMatch(/Trust/);
    expect(out).not.toMatch(/South at home|Resolve \(South\) +\d/);
  });

  test('asks for the side when none is given, and refuses one that nobody plays', () => {
    const { out } = demarche(['play', river], { cwd: folder, input: answers(['east', '2', 'quit']) });
    expect(out).toMatch(/Which side do you want to play\? east\n {2}"east" is not a valid answer\./);
    expect(out).toMatch(/You decide for South\./);
    const refused = demarche(['play', 'iran-pakistan-2024', '--seat', 'jaish_al_adl']);
    expect(refused.code).toBe(64);
    expect(refused.err).toMatch(/follows its own policy\. Seats that can be played: .*pakistan/);
  });
});

describe('opponents that think', () => {
  test('are named in the record, and order the same from the same seed and view', () => {
    const input = answers(...turns, ['yes']);
    const [one, other] = ['one.txt', 'other.txt'].map((place) => {
      const said = answers(...turns, [place]);
      expect(demarche([...game, '--opponents', 'hawkish'], { cwd: folder, input: said }).code).toBe(0);
      return recordIn(join(folder, place));
    });
    expect(one?.seats).toEqual({ north: 'human', south: 'hawkish' });
    expect(one).toEqual(other);
    const plain = demarche([...game, '--actor', 'south=hold'], { cwd: folder, input });
    expect(plain.out).not.toMatch(/hawkish/);
  });

  test('cannot be had where nothing is to be weighed', () => {
    const refused = demarche([
      ...['play', 'iran-pakistan-2024', '--seat', 'iran'],
      ...['--actor', 'jaish_al_adl=hawkish'],
    ]);
    expect(refused.code).toBe(64);
    expect(refused.err.replaceAll(/\s+/g, ' ')).toMatch(
      /no objectives to think about, so it cannot be hawkish/,
    );
  });
});

describe('leaving', () => {
  test('before the first turn says how the same play begins again, opponents and all', () => {
    const { code, out } = demarche([...game, '--opponents', 'hold'], { cwd: folder, input: 'quit\n' });
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/start the same game again: .* --seed 11 --actor south=hold/);
  });

  test('by Ctrl-C keeps the play, says how to go on, and exits 130', async () => {
    const before = kept().length;
    const [first = []] = turns;
    const { code, out, err } = await interrupted(game, {
      cwd: folder,
      input: answers(first),
      until: 'Turn 2 of 4',
      byLauncher: true,
    });
    expect({ code, err }).toEqual({ code: 130, err: '' });
    expect(out).toMatch(/The game is saved in (\S+)\./);
    expect(kept().length).toBe(before + 1);
  });

  test('where nothing can be written prints the play as a link instead', () => {
    const record = recordIn(join(folder, 'mine.demarche.txt'));
    const said: string[] = [];
    const terminal: Terminal = {
      ...processTerminal(),
      line: (line = '') => said.push(line),
      wrapped: (text) => said.push(text),
      progress: (line) => said.push(line),
    };
    keepOnLeaving(terminal, record, 'x'.repeat(250), 'river');
    expect(said.join(' ')).toMatch(/could not be written: its name is too long/);
    const link = said.join(' ').match(/--resume (\S+)$/)?.[1] ?? '';
    expect(findRecord(link).shown).toMatchObject({ seed: 11, turns: 4 });
  });

  test('asks again for a place where nothing can be written', () => {
    const input = answers(...turns, [`${'x'.repeat(300)}.txt`, 'no']);
    const { code, out } = demarche(game, { cwd: folder, input });
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/could not be written: its name is too long/);
  });
});
