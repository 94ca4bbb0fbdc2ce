import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, ran, writeAll } from './cli';
import { borderDocument } from './fixtures/border';

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
const app = join(folder, 'app');

beforeAll(() =>
  writeAll(folder, {
    'river.crisis.json': JSON.stringify(borderDocument()),
    'app/index.html':
      '<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="default-src \'self\'" />',
    'app/assets/a.js': 'a',
    'app/assets/a.js.br': 'x',
    'app/.sources': 'x',
    'empty/readme.txt': 'Nothing.',
  }),
);
afterAll(remove);

describe('scorm', () => {
  test('writes a package of a crisis and of one side of it, the same each time, and never over a file', async () => {
    const places = ['one.zip', 'two.zip'].map((name) => join(folder, name));
    const [first = '', second = ''] = places;
    expect(await ran('scorm', river, '--app', app, '-o', first)).toMatchObject({ code: 0, err: '' });
    expect((await ran('scorm', river, '--app', app, '--out', second)).out).toContain(
      'Upload it to your course',
    );
    expect(readFileSync(second)).toEqual(readFileSync(first));
    expect(Object.keys(unzipSync(readFileSync(first)))).toEqual([
      'assets/a.js',
      'imsmanifest.xml',
      'index.html',
      'scenarios/index.json',
      'scenarios/river-border.json',
      'scenarios/river-border.turns.json',
    ]);
    const again = await ran('scorm', river, '--side', 'north', '--app', app, '-o', first);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('would be overwritten') });
    const forced = await ran('scorm', river, '--side', 'north', '--app', app, '-o', first, '--force');
    expect(forced.code).toBe(0);
    const page = new TextDecoder().decode(unzipSync(readFileSync(first))['index.html']);
    expect(page).toContain('content="crisis=river-border&amp;side=north"');
  });

  test.each<[string, readonly string[], number, string]>([
    ['a side that is not there', ['--side', 'norht'], 64, 'Did you mean north?'],
    ['a folder that is not the built app', ['--app', join(folder, 'empty')], 2, 'is not the built app'],
    ['a folder that is not there', ['--app', join(folder, 'nowhere')], 2, 'it does not exist'],
    ['a file in place of a folder', ['--app', river], 2, 'is not a folder'],
    ['standard output', ['-o', '-'], 64, 'Name a file'],
    ['a place that cannot be written', ['-o', join(river, 'x.zip')], 2, 'part of its path is a file'],
  ])('refuses %s', async (_, args, code, says) => {
    const place = args.includes('-o') ? [] : ['-o', join(folder, 'refused.zip')];
    const result = await ran(
      'scorm',
      river,
      ...(args.includes('--app') ? [] : ['--app', app]),
      ...args,
      ...place,
    );
    expect(result).toMatchObject({ code, err: expect.stringContaining(says) });
  });
});
