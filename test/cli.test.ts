import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitMessage } from '../src/cli/exit-message';
import { programOf } from '../src/cli/program';
import { processTerminal } from '../src/cli/terminal/terminal';
import { demarche, launched, newFolder, ran, stoppedAtOnce, writeAll } from './cli';
import { borderDocument } from './fixtures/border';
import { inDeep } from './rounds';

// Each command is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');

beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('the command line itself', () => {
  test('lists every command, each with an example in its help', () => {
    const { code, out } = demarche(['--help']);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}([a-z-]+) .* {2}/gm)].map(([, name]) => name);
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
  ])('refuses $name with exit 64 and a hint', async ({ args, says }) => {
    const { code, err, out } = await ran(...args);
    expect(code).toBe(64);
    expect(err).toMatch(says);
    expect(err).toMatch(/--help/);
    expect(out).toBe('');
  });

  test('ends a process of its own in the same way', () => {
    expect(launched(['chekc'])).toMatchObject({ code: 64, out: '' });
    const { code, out, err } = launched(['check', join(folder, 'nowhere')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no file, folder or scenario .*\n$/);
  });

  test('refuses what is not there with exit 2, and names the scenarios that are', async () => {
    const { code, err } = await ran('history', join(folder, 'nowhere'));
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
    expect(out).not.toContain('\u001b');
  });
});

describe('a mistake of ours', () => {
  test('is told as ours, without a stack trace, with what a report needs and exit 70', () => {
    const { exit, says } = exitMessage(new Error('no actor east\n    at somewhere'), ['sample', 'x']);
    expect(exit).toBe(70);
    expect(says).toMatch(
      /ours, not yours[\s\S]*no actor east\n[\s\S]*demarche sample x\n[\s\S]*report it as an issue/,
    );
    expect(says).not.toMatch(/at somewhere/);
  });
});

describe('check', () => {
  inDeep('finds no error in the shipped crisis', async () => {
    const { code, out } = await ran('check', 'iran-pakistan-2024');
    expect(code).toBe(0);
    expect(out.split('hint H105')).toHaveLength(2);
    expect(out.trimEnd().split('\n\n').at(-1)).toMatch(/can be played:\s+no\s+errors/);
  });

  test('puts hints of one code under one heading, loses none, and ends with the verdict', async () => {
    const { code, out } = demarche(['check', river]);
    expect(code).toBe(0);
    const { problems } = JSON.parse((await ran('check', river, '--json')).out);
    const hints: readonly { code: string; file: string; line: number; what: string; remedy: string }[] =
      problems.filter(({ code }: { code: string }) => code === 'H105');
    expect(hints.length).toBeGreaterThan(1);
    expect(out).toContain(`hint H105, ${hints.length} times\n`);
    expect(out.split('hint H105')).toHaveLength(2);
    expect(out.split(hints[0]?.remedy ?? '')).toHaveLength(2);
    for (const { file, line, what } of problems) {
      expect(out).toContain(`${file}:${line}:`);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(what);
    }
    expect(out.trimEnd().split('\n\n').at(-1)).toMatch(/can be played:\s+no\s+errors/);
  });

  test('tells errors with place, code and remedy, and exits 1', () => {
    const broken = borderDocument();
    broken.endings.length = 2;
    const text = JSON.stringify(broken, undefined, 1).replace('tension >= 10', 'tenson >= 10');
    writeAll(folder, { 'broken.crisis.json': text });
    const { code, out, err } = demarche(['check', 'broken.crisis.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(
      /^broken\.crisis\.json:\d+:\d+ {2}error E201\n {2}In ending `\S+`, `when`:\n .*tenson/m,
    );
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Not checked yet, because of these errors: warnings and hints;',
    );
    expect(out).toMatch(/error E209/);
    expect(out).toMatch(/cannot be played until/);
  });

  test('prints the same as JSON', async () => {
    const { code, out } = await ran('check', join(folder, 'broken.crisis.json'), '--json');
    expect(code).toBe(1);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ scenario: null, notChecked: ['advice', 'plays'] });
    expect(found.errors).toBe(
      found.problems.filter((one: { severity: string }) => one.severity === 'error').length,
    );
    expect(found.problems[0]).toMatchObject({
      file: expect.stringMatching(/broken\.crisis\.json$/),
      line: expect.any(Number),
      column: expect.any(Number),
      what: expect.any(String),
      remedy: expect.any(String),
      place: expect.any(String),
      also: [],
    });
  });

  test('tells one cause once, with a few of its further places, and all of them as JSON', async () => {
    const broken = borderDocument();
    const text = JSON.stringify(broken, undefined, 1).replace(
      '"bridge": {\n   "label"',
      '"brdge": {\n   "label"',
    );
    writeAll(folder, { 'bridge.crisis.json': text });
    const { out } = await ran('check', join(folder, 'bridge.crisis.json'));
    const { problems } = JSON.parse((await ran('check', join(folder, 'bridge.crisis.json'), '--json')).out);
    const [first, ...others] = problems.filter(({ code }: { code: string }) => code === 'E201');
    expect(others).toEqual([]);
    expect(first.also.length).toBe(first.facts.places - 1);
    expect(first.also[0]).toMatchObject({ line: expect.any(Number), place: expect.any(String) });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`it is used in ${first.facts.places} places.`);
  });

  test.each([
    { name: 'bytes that are no text', content: '\u0000\u0001', code: 2 },
    { name: 'JSON that is cut short', content: '{"format": 1,', code: 1 },
    { name: 'a document of another kind', content: '{"format": 7}', code: 1 },
  ])('says in sentences what is wrong with $name', async ({ content, code: expected }) => {
    writeAll(folder, { 'odd.crisis.json': content });
    const { code, out } = await ran('check', join(folder, 'odd.crisis.json'));
    expect(code).toBe(expected);
    expect(out).toMatch(/error E\d{3}/);
    expect(out).not.toMatch(/ {4}at /);
  });

  test('exits 2 where a folder holds no scenario', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { code, out } = await ran('check', join(folder, 'empty'));
    expect(code).toBe(2);
    expect(out).toMatch(/E009/);
  });

  test('tells a history that does not replay', async () => {
    const history = [
      { turn: 't1', orders: { north: { military: 'strike' } }, told: 'It struck.', sources: ['S1'] },
    ];
    const sources = { S1: { title: 'A paper', by: 'Somebody', kind: 'news' } };
    writeAll(folder, { 'false.crisis.json': JSON.stringify({ ...borderDocument(), history, sources }) });
    const { code, out } = await ran('check', join(folder, 'false.crisis.json'));
    expect(code).toBe(1);
    expect(out).toMatch(/error E401/);
    const replayed = await ran('history', join(folder, 'false.crisis.json'));
    expect(replayed.code).toBe(1);
    expect(replayed.err).toMatch(/E401/);
  });
});

describe('history as one draw', () => {
  test('tells how often the real ending follows, where the real values lie, and of what that is a property', async () => {
    const { code, out, err } = await ran('history', 'iran-pakistan-2024', '--as-draw', '--runs', '300');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/history as one draw of 300/);
    const said = out.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/The real ending, ".+", follows in \d+\.\d % of the plays \(95 % interval/);
    expect(said).toContain('This describes the model, not the world');
    const [, left, share] =
      /In (\d+) of 300 plays \((\d+\.\d) %\) one real order was no longer possible/.exec(said) ?? [];
    expect(share).toBe((Number(left) / 3).toFixed(1));
    expect(said).toMatch(/Here every side gives history's orders whatever happens.* "sample" counts that\./);
    for (const name of ['Iran', 'Pakistan']) {
      expect(out).toMatch(new RegExp(`^ {2}Pressure at home +\\d.*\n {4}\\(${name}\\)$`, 'm'));
    }
    expect(out).toMatch(/Indicators at the end\n +history +below it +at it/);
  });

  test('prints the same as JSON, and only so', async () => {
    const args = ['history', 'iran-pakistan-2024', '--as-draw', '--runs', '300', '--json'];
    const { code, out } = await ran(...args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      method: { by: 'sample', plays: 300 },
      note: expect.stringContaining('not the world'),
    });
    expect((await ran(...args)).out).toBe(out);
    expect((await ran('history', 'iran-pakistan-2024', '--json')).code).toBe(64);
  });

  test('stopped by Ctrl-C tells what there is', async () => {
    const args = ['history', 'iran-pakistan-2024', '--as-draw', '--runs', '5000000'];
    const { code, out } = await stoppedAtOnce(...args);
    expect(code).toBe(130);
    const plays = /Stopped after (\d+) of 5000000 plays\./.exec(out)?.[1];
    expect(Number(plays)).toBeGreaterThan(0);
    expect(out).toContain(`history as one draw of ${plays},`);
    expect(out).not.toMatch(/NaN|Infinity/);
  });
});

describe('calibrate', () => {
  test("sets the plays' rates beside real ones, with band, verdict and data", async () => {
    const { code, out, err } = await ran('calibrate', 'iran-pakistan-2024', '--runs', '300');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const said = out.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(
      /Full-scale war In the plays: .* of 300 plays\. Counted: .* In real cases \(ICB\): 7\.8 % .*31 of 397.* Compared with 5\.0 % to 11\.0 %: a range of our own/,
    );
    expect(said).toMatch(/\(MID\): 49\.2 % .* \(GML\): 51\.5 %/);
    expect(said).toMatch(/describes this model.* not a probability for any real case/);
    expect(said).toMatch(/(Above|Below) the range: .* An author who wants it closer should look at/);
    expect(said).toContain('Palmer, Glenn');
  });

  test('says what cannot be compared, and prints the same as JSON', async () => {
    const { out } = await ran('calibrate', river, '--runs', '50');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Not comparable: nobody can mediate here');
    const { code, out: json } = await ran('calibrate', river, '--runs', '50', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(json).rates[0]).toMatchObject({
      base: { measure: 'mediation', count: 150, of: 477, data: 'icb' },
      verdict: 'no-mediation',
    });
  });
});
