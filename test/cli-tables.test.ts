import { createColors } from 'picocolors';
import { afterEach, expect, test, vi } from 'vitest';
import { progressOf } from '../src/cli/terminal/progress';
import { table } from '../src/cli/terminal/tables';
import { terminalOf } from '../src/cli/terminal/terminal';
import { breakWords } from '../src/cli/terminal/wrap';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What a table of these rows looks like in a terminal of that width. */
function shown(width: number, rows: readonly (readonly string[])[]): readonly string[] {
  let out = '';
  const raw = (text: string) => {
    out += text;
  };
  table(terminalOf({ width, paint: createColors(false), raw, progress: raw }), 'Title', ['', 'share'], rows);
  return out.trim().split('\n').slice(2);
}

test('a name that is too long for a table goes on below it, whole', () => {
  const names = ['Pressure at home (Northern Confederation)', 'Pressure at home (Northern Republic)'];
  const lines = shown(
    40,
    names.map((name) => [name, '12.5 %']),
  );
  expect(lines).toEqual([
    '  Pressure at home (Northern      12.5 %',
    '    Confederation)',
    '  Pressure at home (Northern      12.5 %',
    '    Republic)',
  ]);
  expect(shown(40, [['good-offices-settlement-2024 (end)', '1.0 %']])).toEqual([
    '  good-offices-settlement-2024     1.0 %',
    '    (end)',
  ]);
  const [long] = shown(40, [['a-family-of-endings-with-a-name-without-end (war)', '1.0 %']]);
  expect(long).toMatch(/^ {2}a-family-of-endings-with-a- +1\.0 %$/);
});

test('breaks only words that are too long, behind a joint where there is one, and loses no letter', () => {
  expect(breakWords('short words stay', 6)).toBe('short words stay');
  expect(breakWords('open-war now', 6)).toBe('open- war now');
  expect(breakWords('unbreakable', 4)).toBe('unbr eaka ble');
});

test('tells progress in percent only from one percent on', () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text).trim()) > 0);
  const { step } = progressOf(1000, 'plays');
  vi.advanceTimersByTime(3000);
  step(8);
  vi.advanceTimersByTime(20_000);
  step(10);
  expect(lines).toEqual(['8 of 1000 plays', '10 of 1000 plays (1 %)']);
});
