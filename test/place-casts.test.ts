import { describe, expect, test } from 'vitest';
import { placeCasts } from './place-casts';
import { sourcesIn } from './sources';

describe('casts of what stands at a place of a list', () => {
  const rows: [source: string, found: string[]][] = [
    ['const a = list[0] as number;', ['1: list[0] as number']],
    ['f(\n  (list[at] as Offer).orders,\n);', ['2: list[at] as Offer']],
    ['const a = (list[0]) as number;', ['1: (list[0]) as number']],
    ['const a = list[0] as unknown as number;', ['1: list[0] as unknown as number', '1: list[0] as unknown']],
    ['const a = list[0]!;', ['1: list[0]!']],
    ['const a = list[slots[0] as number] ?? 0;', ['1: slots[0] as number']],
    ['const a = list[0] ?? impossible();', []],
    ['const a = list.first as number;', []],
    ["const a = ['b'] as const;", []],
    ['// list[0] as number', []],
  ];

  test.each(rows)('%s', (source, found) => {
    expect(placeCasts('src/a.ts', source)).toEqual(found);
  });
});

test('src asks for what may be missing, and casts no place of a list', { timeout: 120_000 }, () => {
  const sources = [...sourcesIn('src')];
  expect(sources.length).toBeGreaterThan(0);
  expect(
    sources.flatMap(([path, source]) => placeCasts(path, source).map((cast) => `${path}:${cast}`)),
  ).toEqual([]);
});
