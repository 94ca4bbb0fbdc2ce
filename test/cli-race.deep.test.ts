import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newFolder, writeAll } from './cli';
import { borderDocument } from './fixtures/border';

/* Several commands at once in one folder, and output that cannot be written. */

const { folder, remove } = newFolder();
beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

/** Starts a command, writes its input, and gives its exit code and its error stream; its output goes to a file if one is given. */
async function run(args: readonly string[], { input = '', output = -1 } = {}) {
  const out = output < 0 ? 'ignore' : output;
  const child = spawn(process.execPath, [inject('program'), ...args], {
    cwd: folder,
    stdio: ['pipe', out, 'pipe'],
  });
  let err = '';
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  return { code, err };
}

describe('eight commands that write one file', () => {
  test('write it once without --force', async () => {
    const args = ['bundle', 'river.crisis.json', '-o', 'one.json'];
    const ends = await Promise.all(Array.from({ length: 8 }, () => run(args)));
    expect(ends.filter(({ code }) => code === 0)).toHaveLength(1);
    for (const { code, err } of ends) if (code !== 0) expect(err).toMatch(/^one\.json would be overwritten/);
  });

  test('leave a whole one with it', async () => {
    const args = ['bundle', 'river.crisis.json', '-o', 'two.json', '--force'];
    const ends = await Promise.all(Array.from({ length: 8 }, () => run(args)));
    expect(ends.map(({ code }) => code)).toEqual(Array(8).fill(0));
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'one.json'), 'utf8'),
    );
  });

  test('lose no game, though all are the same', async () => {
    const args = ['play', 'river.crisis.json', '--seat', 'north', '--seed', '5'];
    const ends = await Promise.all(Array.from({ length: 8 }, () => run(args, { input: '\n\nyes\nquit\n' })));
    expect(ends.map(({ code }) => code)).toEqual(Array(8).fill(0));
    const kept = readdirSync(folder).filter((name) => name.endsWith('.demarche.txt'));
    expect(kept).toHaveLength(8);
    expect(new Set(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).size).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test
  .runIf(process.platform === 'linux')
  .each([
    ['history', 'iran-pakistan-2024'],
    ['sample', 'river.crisis.json', '--runs', '20'],
    ['sample', 'river.crisis.json', '--runs', '20', '--json'],
    ['check', 'river.crisis.json'],
    ['graph', 'river.crisis.json'],
    ['bundle', 'river.crisis.json', '-o', '-'],
    ['schema'],
    ['--help'],
  ])('a full disk is told in one sentence: %s', async (...args) => {
  const { code, err } = await run(args, { output: openSync('/dev/full', 'w') });
  expect(code).toBe(2);
  expect(err).toBe('The output could not be written: the disk is full.\n');
});
