import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../src/cli/files/write-files';
import { encodeLink, encodeText } from '../src/engine/index';
import { newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';

/*
 * What a teacher does who has not read the manual: each mistake has an exit code and one sentence with cause and remedy, and
 * nothing is written.
 */

const { folder, remove } = newFolder();
const at = (name: string) => join(folder, name);
const { record: byPolicies } = playOut(borderScenario(), 9, 'weights');
const record = { ...byPolicies, seats: { north: 'human', south: 'weights' } } as const;
const link = encodeLink(record);
const changed = JSON.stringify(borderDocument()).replaceAll('stand-down', 'step-back');

beforeAll(() =>
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    'other.crisis.json': JSON.stringify(borderDocument()).replaceAll('river-border', 'lake-border'),
    'changed.crisis.json': changed,
    'play.demarche.txt': encodeText(record),
    'unplayed.demarche.txt': encodeText({ ...record, turns: [] }),
    'past.demarche.txt': encodeText({ ...record, turns: [{ south: { army: 'step-aside' } }] }),
    'package.json': '{"name": "x"}',
    'notes.txt': 'Dear diary,\n',
    'folder/a.json': '{}',
    'folder/b.json': '{}',
    'whole/scenario.yaml': 'format: 1\n',
    'whole/rules.yaml': '[]\n',
  }),
);
afterAll(remove);

/** What ends a command, in one line. */
async function told(...args: readonly string[]): Promise<string> {
  const before = readdirSync(folder);
  const { code, out, err } = await ran(...args);
  expect(err).not.toMatch(/ at .*\.ts|went wrong in Demarche|undefined|\[object/);
  expect(out).toBe('');
  expect(readdirSync(folder)).toEqual(before);
  return `${code} ${err.replaceAll(/\s+/g, ' ').trim()}`;
}

const takeScenario = [
  ['explore'],
  ['sample'],
  ['calibrate'],
  ['profile'],
  ['solve'],
  ['export', '--efg'],
  ['history', '--as-draw'],
  ['graph'],
  ['bundle'],
  ['play'],
];

describe('where a scenario is wanted', () => {
  test.each(takeScenario)('%s takes no record, link, foreign file or empty folder', async (...command) => {
    expect(await told(...command, at('play.demarche.txt'))).toMatch(/^2 .* a recorded game\. .* \[E012\]$/);
    expect(await told(...command, at('package.json'))).toMatch(
      /^2 .* its keys are `name`\. Choose .*\[E012\]$/,
    );
    expect(await told(...command, at('notes.txt'))).toMatch(/^2 .*\[E012\]$/);
    expect(await told(...command, at('folder'))).toMatch(/^2 .* none of the 2 .*\[E009\]$/);
    expect(await told(...command, at('whole/rules.yaml'))).toMatch(/^2 .* Name its folder instead: .*whole$/);
    expect(await told(...command, link)).toMatch(/^2 .* is a link to a game, but a scenario is needed/);
    expect(await told(...command, 'https://example.org/')).toMatch(/^2 .* is an address/);
    expect(await told(...command, at('none'))).toMatch(/^2 There is no file, folder or scenario/);
  });

  test('check tells a foreign file with its code, and nothing else', async () => {
    const { code, out } = await ran('check', at('package.json'));
    expect(code).toBe(2);
    expect(out).toMatch(/package\.json +error E012\n/);
    expect(out.match(/E\d{3}/g)).toEqual(['E012']);
  });
});

describe('where a record is wanted', () => {
  const river = at('river.crisis.json');
  test.each<[string, string[], RegExp]>([
    ['a scenario', ['analyse', river], /^1 .* is a scenario, but a recorded game is needed.*\[R001\]$/],
    ['the id of one', ['replay', 'iran-pakistan-2024'], /^1 .* is a scenario.*\[R001\]$/],
    ['another text', ['analyse', at('notes.txt')], /^1 .*notes\.txt: This is not a record.*\[R001\]$/],
    ['a folder', ['analyse', at('folder')], /^2 .* is not a file\.$/],
    ['nothing', ['analyse', at('none')], /^2 There is no file/],
    ['an address', ['analyse', 'https://example.org/'], /^2 .* an address without a game/],
    ['a cut link', ['analyse', link.slice(0, -4)], /^1 .*\[R003\]$/],
    ['one of a scenario that is not here', ['analyse', at('play.demarche.txt')], /^2 .*Say with --scenario/],
    [
      'one of another scenario',
      ['analyse', at('play.demarche.txt'), '--scenario', at('other.crisis.json')],
      /^1 .*game of "river-border", not of "lake-border".*\[R004\]$/,
    ],
    [
      'a link of another',
      ['solve', at('other.crisis.json'), '--from', link],
      /^1 .*game of "river-border", not of "lake-border".*\[R004\]$/,
    ],
    [
      'one without turns',
      ['analyse', at('unplayed.demarche.txt'), '--scenario', river],
      /^1 .*no turn of this game has been played.*\[A005\]$/,
    ],
    [
      'one that does not go on this edition',
      ['analyse', at('past.demarche.txt'), '--scenario', river],
      /^1 .*Turn 1 is not possible .*no order "step-aside" for South\. Name the edition.*\[A002\]$/,
    ],
  ])('%s is refused', async (_, args, says) => {
    expect(await told(...args)).toMatch(says);
  });

  test('the same where a game begins from one', async () => {
    expect(await told('solve', river, '--from', at('past.demarche.txt'))).toMatch(
      /^1 .*Turn 1 is not possible/,
    );
  });
});

describe('options', () => {
  const river = at('river.crisis.json');
  const counts = ['0', '-5', '1e9', '10k', '1,000', '99999999999', ''];
  test.each([
    ...['sample', 'calibrate', 'profile', 'history'].map((command) => [command, river, '--runs']),
    ['analyse', at('play.demarche.txt'), '--plays'],
    ['profile', river, '--plays'],
    ['explore', river, '--states'],
    ['solve', river, '--turns'],
    ['export', river, '--limit'],
  ])('%s refuses numbers that are none it can take', async (command = '', file = '', option = '') => {
    for (const count of counts)
      expect(await told(command, file, option, count)).toMatch(/^64 error: .*whole number from \d+ to \d+/);
    expect(await told(command, file, option)).toMatch(/^64 error: .*argument missing/);
    expect(await told(command, file, `${option}x`, '1')).toMatch(/^64 error: unknown option/);
  });

  test.each<[string, string[], RegExp]>([
    ['a count without its way', ['history', river, '--runs', '5'], /^64 --runs needs --as-draw/],
    ['an actor that nearly is', ['sample', river, '--actor', 'norht=hold'], /^64 .*Did you mean north\?/],
    [
      'the scenario after the policies',
      ['profile', '--policy', 'hawkish', river],
      /^64 .*put it before --policy/,
    ],
    ['records in a file', ['sample', river, '--records', at('notes.txt')], /^2 .*is not a folder/],
    [
      'a folder for a file',
      ['export', river, '--efg', '--actors', 'north.military', '--others', 'hold', '-o', at('folder')],
      /^2 .*is a folder\. Name a file in it/,
    ],
    ['too many', ['check', river, river], /^64 error: too many arguments/],
    ['none', ['analyse'], /^64 error: missing required argument 'record'/],
  ])('%s', async (_, args, says) => expect(await told(...args)).toMatch(says));
});

describe('files', () => {
  test('that cannot all be written leave nothing behind', () => {
    const good = { place: at('new/one.txt'), content: 'one' };
    const bad = { place: at('notes.txt/two.txt'), content: 'two' };
    expect(() => writeFiles([good, bad], { force: false })).toThrow(/part of its path is a file/);
    expect(existsSync(good.place)).toBe(false);
    expect(readdirSync(at('new'))).toEqual([]);
  });
});
