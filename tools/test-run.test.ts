import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from './process.mjs';
import { count, noProgress, type Progress, readProgress } from './test-progress.mjs';

const addressOf = (name: string) => JSON.stringify(pathToFileURL(join(root, 'tools', name)).href);

/** Runs the fixtures as `npm test` runs the tests, in a process that a signal cuts. */
const script = `
  import { whenStopped } from ${addressOf('process.mjs')};
  import { runTests } from ${addressOf('test-run.mjs')};
  const cut = new AbortController();
  whenStopped(() => cut.abort('a signal'));
  const config = 'test/fixtures/run/vitest.config.ts';
  process.exitCode = await runTests(['--config', config, ...process.argv.slice(1)], { cut: cut.signal });
`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the fixtures whose names are given, and cuts the run, as npm does, by two signals once it has come to what `until` waits for. */
async function run(names: readonly string[], until?: (progress: Progress) => boolean): Promise<Ran> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...names], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const file = join(root, '.cache', `test-progress-${child.pid}.json`);
  try {
    if (until !== undefined)
      await expect.poll(() => until(readProgress(file)), { timeout: 60_000, interval: 20 }).toBe(true);
  } finally {
    if (until !== undefined) for (let times = 0; times < 2; times++) child.kill('SIGTERM');
  }
  const code = await ended;
  return { code, out, lines: out.trimEnd().split('\n') };
}

const here = (name: string) => `fixture test/fixtures/run/${name}.fixture.ts`;

describe('a run that fails', () => {
  test('tells each failure with its reason, place and picture, a line for what passes, and counts all of it', {
    timeout: 120_000,
  }, async () => {
    const { code, out, lines } = await run(['fails', 'passes', 'does-not-load']);
    expect(out).toContain(`✗ ${here('fails')} > that compares`);
    expect(out).toMatch(/-\s+"envoys": "returned",\n\+\s+"envoys": "recalled",/);
    expect(out).toContain('❯ test/fixtures/run/fails.fixture.ts:5:34');
    expect(out).toContain('Screenshot: .cache/failures/a-page.png');
    expect(out).toContain(
      `✗ ${here('fails')} > a suite (before or after its tests)\nError: the suite cannot`,
    );
    expect(out).toContain(`✗ ${here('does-not-load')} (the file itself)\nError: Cannot find module`);
    expect(out).toContain('✗ an error outside any test\nError: nobody waits for this');
    expect(lines.filter((line) => line.startsWith(`✓ ${here('passes')} (2 tests, 1 skipped`))).toHaveLength(
      1,
    );
    // A reason stands before the line of its file, and so before the run has ended.
    expect(out.indexOf('> that compares')).toBeLessThan(out.indexOf(`✗ ${here('fails')} (4 tests`));
    expect(out).toContain('Failed; the reasons stand above:');
    expect(lines.at(-1)).toBe('3 passed, 4 failed, 2 skipped');
    expect(code).toBe(4);
  });
});

describe('a run that is cut', () => {
  test('has told what failed, and says what was running', { timeout: 120_000 }, async () => {
    const hanging = `${here('hangs')} > that never ends`;
    const { code, out, lines } = await run(
      ['hangs'],
      ({ passed, running }) => passed === 1 && running.includes(hanging),
    );
    const [before = '', after = ''] = out.split(
      'The test run was cut by a signal; that counts as a failure.',
    );
    expect(before).toContain(`✗ ${here('hangs')} > that fails first`);
    expect(before).toContain('Expected: "a strike"');
    expect(after).toContain(`Running when it ended:\n  ${hanging}\n`);
    expect(after).toContain(`Failed before that:\n  ${here('hangs')} > that fails first\n`);
    expect(lines.at(-1)).toBe('1 passed, 2 failed');
    expect(code).toBe(2);
  });

  test('says which file lets nothing else run', { timeout: 120_000 }, async () => {
    // Whether the thread could still say which test it began depends on how busy the machine is.
    const blocking = [
      `${here('blocks')} > that lets nothing else run`,
      `${here('blocks')}, in “that lets nothing else run” or a later test`,
    ];
    const { out, lines } = await run(['blocks'], ({ running }) =>
      blocking.some((line) => running.includes(line)),
    );
    const told = blocking.map((line) => `Running when it ended:\n  ${line}\nNo test had failed before that.`);
    expect(told.filter((text) => out.includes(text))).toHaveLength(1);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('the last line', () => {
  test.each<[string, Partial<Progress>, boolean, string]>([
    ['everything passed', { passed: 3, finished: true }, true, '3 passed, 0 failed'],
    ['some were left out', { passed: 3, skipped: 2, finished: true }, true, '3 passed, 0 failed, 2 skipped'],
    ['some failed', { passed: 3, failed: 2, finished: true }, false, '3 passed, 2 failed'],
    ['no test ran', { finished: true }, true, '0 passed, 1 failed'],
    ['the runner failed and no test did', { passed: 3, finished: true }, false, '3 passed, 1 failed'],
    ['the run broke off', { passed: 3 }, false, '3 passed, 1 failed'],
    ['the run broke off after a failure', { passed: 3, failed: 2 }, false, '3 passed, 3 failed'],
  ])('counts what went wrong where %s', (_, progress, isClean, line) => {
    expect(count({ ...noProgress(), ...progress }, isClean).line).toBe(line);
  });
});
