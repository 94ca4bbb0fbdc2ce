import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnMaps, isInOutline } from '../src/scenario/document/drawn-maps';
import { decodeMap, type MapFile } from '../src/theatre/map-data';

const maps = new URL('../assets/map/', import.meta.url);

/** Kilometres round the middle of a map that tools/map.mjs draws in detail. */
const detailed = [5300, 4600] as const;

test('the maps that a scenario may name are those that the project ships', () => {
  const shipped = readdirSync(maps).filter((file) => file.endsWith('.json'));
  expect([...drawnMaps.keys()].map((name) => `${name}.json`).sort()).toEqual(shipped.sort());
});

test.each([...drawnMaps])('%s: the outline is the part that is drawn in detail', (name, outline) => {
  const file = JSON.parse(readFileSync(new URL(`${name}.json`, maps), 'utf8')) as MapFile;
  const { project, frame } = decodeMap(file);
  const edges = detailed.map((size, axis) => [(frame[axis === 0 ? 0 : 1] - size) / 2, size] as const);
  for (const at of outline) {
    const shares = project(at).map(
      (value, axis) => (value - (edges[axis]?.[0] ?? 0)) / (edges[axis]?.[1] ?? 1),
    );
    // Each point lies on an edge, and within the others: the outline has them to a tenth of a degree.
    const off = shares.map((share) => Math.min(Math.abs(share), Math.abs(1 - share)));
    expect(Math.min(...off)).toBeLessThan(0.003);
    for (const share of shares) expect(Math.abs(share - 0.5)).toBeLessThan(0.503);
  }
});

test.each<[string, [number, number], boolean]>([
  ['Tehran', [51.4, 35.7], true],
  ['Kabul', [69.2, 34.5], true],
  ['Beijing', [116.4, 39.9], false],
  ['Reykjavik', [-21.9, 64.1], false],
  ['Tehran with its latitude first', [35.7, 51.4], false],
])('%s', (_, at, isInside) => {
  expect(isInOutline(at, drawnMaps.get('west-asia') ?? [])).toBe(isInside);
});
