import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPortableName, placesInside } from '../src/cli/files/inside';
import { mostBytes, readBounded } from '../src/cli/files/read-bounded';
import { findRecord } from '../src/cli/files/read-record';
import { cleanJson, cleanText } from '../src/cli/terminal/clean';
import { paintOf, printable } from '../src/cli/terminal/paint';
import { terminalOf } from '../src/cli/terminal/terminal';
import { encodeLink, encodeText } from '../src/engine/index';
import { demarche, interrupted, newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';
import { checked } from './fixtures/record-mutants';

/*
 * What comes from a file, a link or a scenario of somebody else is never obeyed: not as a path, not by the terminal, and not as a
 * place to write to.
 */

const { folder, remove } = newFolder();
const at = (name: string) => join(folder, name);
const { record } = playOut(borderScenario(), 9, 'weights');
const isPosix = process.platform !== 'win32';

/** What a hostile author writes into a title: a colour, a window title, the clipboard, the screen, and text turned round. */
const hostile =
  'Nice\u001b[31m red\u001b]0;owned\u0007 \u001b]52;c;ZXZpbA==\u001b\\ \u009b2J\u0085 \u0008\u007f \u202egnp.exe\u2066 \r over';
/** What the reader of scenarios lets through: marks that turn text round, and what is not seen. */
const turned = 'Nice \u202egnp.exe\u2066 \u200bover';
// Nothing that a terminal obeys but the ends of lines.
const obeyed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

beforeAll(() => {
  const titled = (title: string) => {
    const document = borderDocument();
    document.about.title = title;
    document.actors.north.options['raise-alert'].label = `Raise ${title}`;
    Object.assign(document.actors.north.tracks.military, { label: title });
    return document;
  };
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    // Escaped, since no control character may stand in a scenario's text as it is.
    'hostile.crisis.json': cleanJson(titled(hostile.slice(0, 60))),
    'turned.crisis.json': JSON.stringify(titled(turned)),
    'play.demarche.txt': encodeText(record),
  });
});
afterAll(remove);

describe('the id of a scenario in a record', () => {
  test.each([
    '/dev/zero',
    '/proc/self/environ',
    '../../etc/passwd',
    '..',
    '.',
    'C:\\windows',
    '\\\\server\\share',
    'river border',
    'RIVER',
    'x'.repeat(60),
    'river\u0000border',
    '\u001b[2J',
  ])('is refused where it is none: %j', async (id) => {
    const lines = encodeText(record).trimEnd().split('\n').slice(0, -1);
    writeAll(folder, { 'path.demarche.txt': checked([lines[0] ?? '', `scenario ${id}`, ...lines.slice(2)]) });
    for (const argument of [at('path.demarche.txt'), encodeLink({ ...record, scenario: id })]) {
      const { code, out, err } = await ran('replay', argument);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/\[R003\]\n$/);
      expect(err).not.toMatch(obeyed);
    }
  });

  test('leads to a scenario that comes with the program, and to nothing else that has its name', () => {
    mkdirSync(at('somewhere/river-border'), { recursive: true });
    writeFileSync(at('somewhere/river-border/scenario.yaml'), JSON.stringify(borderDocument()));
    const running = { cwd: at('somewhere') };
    const { code, err } = demarche(['replay', at('play.demarche.txt')], running);
    expect(code).toBe(2);
    expect(err).toMatch(/which does not come with Demarche\. Say with --scenario/);
    const named = ['replay', at('play.demarche.txt'), '--scenario', 'river-border'];
    expect(demarche(named, running).code).toBe(0);
  });
});

describe('a place that is read', () => {
  test.runIf(isPosix)('is a file, and no folder, device or pipe', () => {
    execFileSync('mkfifo', [at('pipe')]);
    for (const place of [at('pipe'), '/dev/zero', '/dev/tty', folder]) {
      if (!existsSync(place)) continue;
      for (const kind of ['record', 'scenario'] as const)
        expect(() => readBounded(place, kind)).toThrow(/is not a file\.$/);
      expect(() => findRecord(place)).toThrow(/is not a file\.$/);
    }
  });

  test('is read whole up to its limit, and not at all beyond it', () => {
    const bytes = new Uint8Array(mostBytes.record).fill(97);
    writeFileSync(at('large.txt'), bytes);
    expect(readBounded(at('large.txt'), 'record').length).toBe(bytes.length);
    writeFileSync(at('larger.txt'), new Uint8Array(mostBytes.record + 1));
    expect(() => readBounded(at('larger.txt'), 'record')).toThrow(/larger than any record can be \(4 MB\)/);
    writeFileSync(at('empty.txt'), '');
    expect(readBounded(at('empty.txt'), 'record')).toHaveLength(0);
  });

  test.runIf(process.platform === 'linux')('whose size the system does not say is read to its end', () => {
    const place = '/proc/self/status';
    expect(readBounded(place, 'record').length).toBeGreaterThan(100);
  });

  test.runIf(isPosix)('in a scenario folder does not lie outside it', async () => {
    mkdirSync(at('leading'));
    writeFileSync(at('leading/scenario.yaml'), 'format: 1\n');
    symlinkSync('/etc/hostname', at('leading/rules.yaml'));
    const { code, err } = await ran('graph', at('leading'));
    expect(code).toBe(2);
    expect(err).toMatch(/rules\.yaml is a link that leads out of the scenario's folder/);
  });
});

test.runIf(isPosix)('a game is saved when its terminal window is closed', async () => {
  mkdirSync(at('closed'));
  const { code } = await interrupted(['play', at('river.crisis.json'), '--seat', 'north', '--seed', '3'], {
    cwd: at('closed'),
    input: '\n\nyes\n',
    until: borderScenario().turns[1]?.title ?? '',
    signal: 'SIGHUP',
  });
  expect(code).toBe(130);
  expect(readdirSync(at('closed'))).toEqual(['river-border-north-3.demarche.txt']);
});

test.runIf(isPosix)('a part of a scenario that is no file is refused and not passed over', async () => {
  writeAll(folder, { 'piped/scenario.yaml': JSON.stringify(borderDocument()) });
  execFileSync('mkfifo', [at('piped/rules.yaml')]);
  const { code, err } = await ran('graph', at('piped'));
  expect(code).toBe(2);
  expect(err).toMatch(/rules\.yaml is not a file\./);
});

test.each([
  ['bundle', 'river.crisis.json', '-o', ''],
  ['unbundle', 'river.crisis.json', ''],
  ['new', 'cod-war', '--into', ''],
  ['new', 'cod-war', '--like', ''],
])('an empty name is no place to write to: %s', async (...args) => {
  const { code, err } = await ran(...args.map((arg) => (arg === 'river.crisis.json' ? at(arg) : arg)));
  expect([2, 64]).toContain(code);
  expect(err).toMatch(/^The name .* is empty\. Name/);
});

describe('unbundle', () => {
  /** What a bundle whose translations are called so writes below a folder. */
  const bundled = (language: string) => JSON.stringify({ ...borderDocument(), locales: { [language]: {} } });

  test.each(['../../out', '/abs', 'C:evil', 'a/../../b', 'con', 'NUL', 'com1.x', '', ' fa', 'a\\b'])(
    'writes nothing where a name leads elsewhere or is none: %j',
    async (language) => {
      writeAll(folder, { 'bad.crisis.json': bundled(language) });
      const { code, err } = await ran('unbundle', at('bad.crisis.json'), at('unbundled'));
      expect(code).toBe(2);
      expect(err).toMatch(/cannot be written on every system under that name, so nothing was written/);
      expect(err).not.toMatch(obeyed);
      expect(existsSync(at('unbundled'))).toBe(false);
    },
  );

  test('writes nothing where two names are one on some systems', async () => {
    const document = JSON.stringify({ ...borderDocument(), locales: { fa: {}, FA: {} } });
    writeAll(folder, { 'twice.crisis.json': document });
    const { code, err } = await ran('unbundle', at('twice.crisis.json'), at('unbundled'));
    expect(code).toBe(2);
    expect(err).toMatch(/are one file on some systems/);
    expect(existsSync(at('unbundled'))).toBe(false);
  });

  test.runIf(isPosix)('follows no link in the folder that it writes, with or without --force', async () => {
    mkdirSync(at('outside'));
    mkdirSync(at('target'));
    symlinkSync(at('outside'), at('target/actors'));
    mkdirSync(at('other'));
    writeFileSync(at('precious.txt'), 'mine');
    symlinkSync(at('precious.txt'), at('other/scenario.yaml'));
    for (const target of ['target', 'other']) {
      for (const force of [[], ['--force']]) {
        const { code, err } = await ran('unbundle', at('river.crisis.json'), at(target), ...force);
        expect(code).toBe(2);
        expect(err).toMatch(/is a link and could lead out of/);
      }
    }
    expect(readdirSync(at('outside'))).toEqual([]);
    expect(readFileSync(at('precious.txt'), 'utf8')).toBe('mine');
  });

  test.runIf(isPosix)('does not wait for a pipe that stands where it would write', async () => {
    mkdirSync(at('waiting'));
    execFileSync('mkfifo', [at('waiting/scenario.yaml')]);
    const { code, err } = await ran('unbundle', at('river.crisis.json'), at('waiting'), '--force');
    expect(code).toBe(2);
    expect(err).toMatch(/is neither a file nor a folder, so nothing was written/);
  });

  test('writes all that is right', async () => {
    const { code } = await ran('unbundle', at('river.crisis.json'), at('right'));
    expect(code).toBe(0);
    expect(readdirSync(at('right/actors')).sort()).toEqual(['north.yaml', 'south.yaml']);
    expect(placesInside('x', ['a/b.yaml', 'a/c.yaml'])).toEqual([
      join('x', 'a', 'b.yaml'),
      join('x', 'a', 'c.yaml'),
    ]);
    expect(
      ['scenario.yaml', 'iran.yaml', 'pt-BR.yaml', 'console'].filter((name) => !isPortableName(name)),
    ).toEqual([]);
  });
});

describe('a terminal', () => {
  test('shows what it would obey, and turns nothing round', () => {
    expect(cleanText(hostile)).not.toMatch(obeyed);
    expect(cleanText('a\tb\r\nc\u001b[1md\u202ee')).toBe('a b\nc\ufffd[1mde');
    const right = 'Ἀθῆναι, تهران, e\u0301, 👩‍👩‍👧, می\u200cخواهم\n';
    expect(cleanText(right)).toBe(right);
  });

  test('keeps the colours that we give, inside one another too, and no others', () => {
    let out = '';
    const terminal = terminalOf({
      width: 80,
      paint: paintOf(true),
      raw: (text) => {
        out += text;
      },
      progress: (line) => {
        out += line;
      },
    });
    const { paint } = terminal;
    terminal.line(paint.bold(`a ${paint.cyan(`b${hostile}`)} c`));
    terminal.wrapped(hostile, { paint: paint.yellow });
    terminal.raw(hostile);
    terminal.progress(paint.red(hostile));
    expect(out.slice(0, 12)).toBe('\u001b[1ma \u001b[36mb');
    const ours = ['1', '22', '36', '33', '31', '39'].map((code) => `\u001b[${code}m`);
    const rest = ours.reduce((text, sequence) => text.replaceAll(sequence, ''), out);
    expect(rest).not.toMatch(obeyed);
    expect(out.split('\u001b[31m')).toHaveLength(2);
    expect(printable(`\ue000${'0'.repeat(16)}\ue001[31m`)).not.toContain('\u001b');
  });

  test('is given JSON that means the same', () => {
    const value = { title: hostile, lines: 'a\u2028b' };
    expect(cleanJson(value)).not.toMatch(obeyed);
    expect(JSON.parse(cleanJson(value))).toEqual(value);
    expect(JSON.parse(cleanText(cleanJson(value)))).toEqual(value);
  });

  test.each([
    ['check', 'hostile.crisis.json'],
    ['history', 'turned.crisis.json'],
    ['graph', 'turned.crisis.json'],
    ['sample', 'turned.crisis.json', '--runs', '20'],
    ['bundle', 'turned.crisis.json', '-o', '-'],
    ['check', 'hostile.crisis.json', '--json'],
    ['check', 'turned.crisis.json', '--json'],
    ['check', 'turned.crisis.json'],
    ['replay', 'play.demarche.txt', '--scenario', 'turned.crisis.json'],
    ['replay', 'play.demarche.txt', '--scenario', 'turned.crisis.json', '--plain'],
    ['analyse', 'play.demarche.txt', '--scenario', 'turned.crisis.json', '--plays', '4', '--seat', 'north'],
    ['replay', `none${hostile}`],
    ['check', `none${hostile}`],
    [`none${hostile}`],
    ['sample', 'hostile.crisis.json', `--${hostile}`],
  ])('obeys nothing that a scenario, a record or a name says: %s', async (...args) => {
    const { out, err } = await ran(
      ...args.map((arg) => (/^(hostile|turned|play)\./.test(arg) ? at(arg) : arg)),
    );
    expect(out + err).not.toBe('');
    expect(out).not.toMatch(obeyed);
    expect(err).not.toMatch(obeyed);
  });

  test('obeys nothing in a play either, its questions included', () => {
    const input = ['1', '', '', 'yes', 'quit'].join('\n');
    const args = ['play', at('turned.crisis.json'), '--seat', 'north', '--seed', '3'];
    const { out, err } = demarche(args, { cwd: folder, input: `${hostile}\n${input}\n` });
    expect(out).toMatch(/How things stand/);
    expect(out).not.toMatch(obeyed);
    expect(err).not.toMatch(obeyed);
  });
});
