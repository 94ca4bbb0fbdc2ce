import { afterAll, beforeAll, expect, test } from 'vitest';
import { demarche, newFolder, writeAll } from './cli';
import { borderDocument } from './fixtures/border';

const { folder, remove } = newFolder();
const river = `${folder}/river.crisis.json`;
beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

/** Each row: a command that shares its work out, whose figures do not depend on the number of threads. */
const rows: string[][] = [
  ['sample', '--runs', '3000'],
  ['calibrate', '--runs', '3000'],
  ['profile', '--runs', '60', '--policy', 'weights'],
];

test.each(rows)(
  '%s gives the same in one thread and in two, also where the program is JavaScript',
  (name = '', ...rest) => {
    const [one, two] = ['1', '2'].map((workers) =>
      demarche([name, river, ...rest, '--json', '--workers', workers]),
    );
    expect([one?.code, one?.err]).toEqual([0, '']);
    expect([two?.code, two?.err]).toEqual([0, '']);
    expect(JSON.parse(two?.out ?? '')).toEqual(JSON.parse(one?.out ?? ''));
  },
  60_000,
);
