import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRecord } from '../src/cli/files/read-record';
import { requirePlace, tryFolder, writeFiles } from '../src/cli/files/write-files';
import { shellWord } from '../src/cli/terminal/command';
import { inPlaceOn } from '../src/cli/terminal/in-place';
import { encodeText } from '../src/engine/index';
import { demarche, interrupted, newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';

/*
 * A command that writes tries its place before it works: nobody waits for a hundred thousand plays to be told that they cannot be
 * kept.
 */

const { folder, remove } = newFolder();
const at = (name: string) => join(folder, name);
const isPosix = process.platform !== 'win32';
const { record } = playOut(borderScenario(), 9, 'weights');

beforeAll(() => {
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    'notes.txt': 'mine',
    'kept/river-border-ending-calm.demarche.txt': 'mine',
    'games/river-border-north-7.demarche.txt': 'mine',
  });
  if (!isPosix) return;
  symlinkSync(at('b'), at('a'));
  symlinkSync(at('a'), at('b'));
  symlinkSync(at('nowhere'), at('dangling'));
});
afterAll(remove);

/** Everything below the folder, links by themselves. */
const contents = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('a place that cannot be written', () => {
  const river = at('river.crisis.json');
  // More work than any test could wait for.
  const endless = [
    ['sample', river, '--runs', '10000000', '--records'],
    ['explore', river, '--states', '20000000', '--records'],
    ['export', 'iran-pakistan-2024', '--efg', '--turns', '3', '--limit', '10000000', '-o'],
  ];
  const others = [
    ['bundle', river, '-o'],
    ['unbundle', river],
    ['new', 'cod-war-1975', '--into'],
    ['new', 'cod-war-1975', '--like', 'border-crisis', '--into'],
  ];
  const places = [
    'notes.txt/below',
    'notes.txt',
    ...(isPosix ? ['a', 'a/below', 'dangling/below'] : []),
    ...(process.platform === 'linux' ? ['/dev/null/x', '/proc/demarche'] : []),
  ];

  test.each([...endless, ...others].flatMap((command) => places.map((place) => [place, ...command])))(
    '%s: %s',
    async (place, ...command) => {
      const before = contents();
      const { code, out, err } = await ran(...command, place.startsWith('/') ? place : at(place));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/could not be written: .|would be overwritten|is not a folder|is a link and could/);
      expect(err).not.toMatch(/went wrong in Demarche|undefined|E[A-Z]{4,}/);
      expect(contents()).toEqual(before);
    },
  );

  test.each([['sample', '--runs', '10000000'], ['explore']])(
    'nor a folder that has such records already: %s',
    async (command, ...options) => {
      const args = [command, river, ...options, '--records'];
      const { code, out, err } = await ran(...args, at('kept'));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        /already has records of river-border, such as .*calm\.demarche\.txt\. Name another/,
      );
    },
  );

  test('but a folder that has other games of it, or none yet', async () => {
    for (const place of ['games', 'new/and/deep']) {
      const args = ['sample', river, '--runs', '20', '--records', at(place)];
      expect((await ran(...args)).code).toBe(0);
    }
    expect(readFileSync(at('games/river-border-north-7.demarche.txt'), 'utf8')).toBe('mine');
  });

  test('a name that ends like a folder is one', () => {
    expect(() => requirePlace(`${at('games')}/new/`, { force: true })).toThrow(
      /is a folder\. Name a file in it/,
    );
  });

  test.runIf(isPosix)('a link that leads nowhere is something that would be overwritten', () => {
    const written = [{ place: at('dangling'), content: 'x' }];
    expect(() => writeFiles(written, { force: false })).toThrow(/dangling would be overwritten/);
    writeFiles(written, { force: true });
    expect(lstatSync(at('dangling')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('nowhere'), 'utf8')).toBe('x');
  });

  test('trying leaves nothing behind, and takes nothing away that somebody else made', () => {
    const before = contents();
    tryFolder(at('tried/deep'));
    expect(contents()).toEqual(before);
    mkdirSync(at('there'));
    tryFolder(at('there/deep'));
    expect(existsSync(at('there'))).toBe(true);
    expect(existsSync(at('there/deep'))).toBe(false);
  });

  test('a name of any length that the system takes can be written', () => {
    const place = at(`${'x'.repeat(240)}.txt`);
    writeFiles([{ place, content: 'whole' }], { force: false });
    expect(readFileSync(place, 'utf8')).toBe('whole');
  });
});

describe('a record that is read', () => {
  const text = encodeText(record);
  const utf16 = (bigEnd: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEnd ? bytes.swap16() : bytes;
  };

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 as PowerShell writes it', utf16(false)],
    ['UTF-16 the other way round', utf16(true)],
  ])('may be written in %s', (_, bytes) => {
    writeFileSync(at('read.demarche.txt'), bytes);
    expect(findRecord(at('read.demarche.txt')).on(borderScenario())).toEqual(record);
  });

  test.runIf(isPosix).each([['replay'], ['check']])(
    'says of links in a circle that they are: %s',
    async (command) => {
      const { code, err } = await ran(command, at('a'));
      expect(code).toBe(2);
      expect(err).toMatch(/could not be read: its links go in a circle\./);
    },
  );
});

test('a game that is over is kept where the window closes at the last question', async () => {
  mkdirSync(at('over'));
  const args = ['play', at('river.crisis.json'), '--seat', 'north', '--seed', '3'];
  const input = '\n\nyes\n'.repeat(borderScenario().turns.length);
  const { code, out } = await interrupted(args, { cwd: at('over'), input, until: 'Save the record?' });
  expect(code).toBe(130);
  expect(out).toMatch(
    /Show it again with:\n {2}npm run demarche -- replay river-border-north-3\.demarche\.txt\n/,
  );
  expect(readdirSync(at('over'))).toEqual(['river-border-north-3.demarche.txt']);
});

test.runIf(process.platform === 'linux')(
  'a game that cannot be saved here is said to be so, and printed as a link',
  () => {
    const args = ['play', at('river.crisis.json'), '--seat', 'north', '--seed', '3'];
    const { code, out, err } = demarche(args, { cwd: '/proc', input: '\n\nyes\nquit\n' });
    expect(code).toBe(0);
    expect(err).toMatch(
      /^A game in this folder could not be written: .*\. If you leave, the game is printed as a link\.\n/,
    );
    const [, link = ''] = /--resume (\S+)\n/.exec(out) ?? [];
    const found = findRecord(link).on(borderScenario());
    expect(found).toMatchObject({ seed: 3, turns: [expect.anything()] });
  },
);

test.each<[string, NodeJS.Platform, string]>([
  ['my-crisis', 'linux', 'my-crisis'],
  ['~/crises/a.crisis.json', 'linux', '~/crises/a.crisis.json'],
  ['two words', 'linux', "'two words'"],
  ["it's", 'linux', "'it'\\''s'"],
  ['$(rm x)', 'linux', "'$(rm x)'"],
  ['two words', 'win32', '"two words"'],
  ['C:\\crises', 'win32', '"C:\\crises"'],
])('a name in a command to copy is quoted for its shell: %s on %s', (word, platform, typed) => {
  expect(shellWord(word, platform)).toBe(typed);
});

describe('progress in place', () => {
  const stream = (columns: number, isTTY = true) => {
    const written: string[] = [];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    return { written, isTTY, columns, write };
  };

  test('never takes more than the width that the window has now', () => {
    const narrow = stream(20);
    const { tell, clear } = inPlaceOn(narrow);
    tell('1000 of 200000 plays (50 %)');
    narrow.columns = 10;
    tell('2000 of 200000 plays (50 %)');
    clear();
    expect(narrow.written).toEqual(['\r1000 of 200000 play', '\r2000 of 2', `\r${' '.repeat(9)}\r`]);
  });

  test('covers what was longer, and is nothing in a pipe but a line each time', () => {
    const wide = stream(80);
    const { tell } = inPlaceOn(wide);
    tell('long text');
    tell('short');
    expect(wide.written).toEqual(['\rlong text', '\rshort    ']);
    const pipe = stream(80, false);
    inPlaceOn(pipe).tell('text');
    inPlaceOn(pipe).clear();
    expect(pipe.written).toEqual(['text\n']);
  });
});
