import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fourPlays } from '../../../../../test/fixtures/class-plays';
import { twoNeighbours } from '../../../../../test/fixtures/two-neighbours';
import { countPlays, type River } from '../../../../debrief/index';
import { layoutRiver, linesOf } from './river-layout';

function riverOf(track: string): River {
  const river = countPlays(twoNeighbours, fourPlays, 'shown').figures.seats[0]?.rivers.find(
    (one) => one.track === track,
  );
  if (river === undefined) throw new Error(`no river of ${track}`);
  return river;
}

const size = fc.record({
  width: fc.integer({ min: 260, max: 2000 }),
  scale: fc.constantFrom(1, 1.1875, 1.5),
});

describe('a river is laid out', () => {
  test('in columns, with bars as high as their plays and words only where they have room', () => {
    const drawn = layoutRiver(riverOf('diplomacy'), { width: 900, scale: 1 });
    expect(drawn.columns.map(({ x }) => x)).toEqual([0, 300, 600]);
    expect(drawn.named).toBe(true);
    const heights = drawn.columns.map(({ nodes }) => nodes.map(({ height }) => height));
    const unit = (heights[0]?.[0] ?? 0) / 4;
    expect(heights.map((column) => column.map((height) => Math.round(height / unit)))).toEqual([
      [4],
      [1, 3],
      [2, 1, 1],
    ]);
    expect(layoutRiver(riverOf('diplomacy'), { width: 300, scale: 1 }).named).toBe(false);
  });

  test('with the thread of history through the bars of what history did', () => {
    const { thread, columns, bar } = layoutRiver(riverOf('diplomacy'), { width: 900, scale: 1 });
    const middles = [0, 1, 0].map((place, at) => {
      const node = columns[at]?.nodes[place];
      return node && { x: node.x + bar / 2, y: node.y + node.height / 2 };
    });
    expect(thread?.points).toEqual(middles);
  });

  test('so that nothing leaves the picture, bars never meet, and words never do', () => {
    fc.assert(
      fc.property(size, fc.constantFrom('diplomacy', 'military'), (given, track) => {
        const drawn = layoutRiver(riverOf(track), given);
        for (const { nodes } of drawn.columns) {
          for (const [at, node] of nodes.entries()) {
            expect(node.x + drawn.bar).toBeLessThanOrEqual(drawn.width);
            expect(node.y).toBeGreaterThanOrEqual(drawn.top);
            expect(node.y + node.height).toBeLessThanOrEqual(drawn.height + 1e-9);
            const next = nodes[at + 1];
            const middles = next && next.y + next.height / 2 - (node.y + node.height / 2);
            // Two lines where names have room, one line of letters elsewhere.
            if (middles !== undefined)
              expect(middles).toBeGreaterThanOrEqual((drawn.named ? 35 : 22) * given.scale);
          }
        }
        for (const { path } of drawn.ribbons) expect(path).toMatch(/^M[\d.,]+C[\d., ]+L[\d.,]+C[\d., ]+Z$/);
      }),
      { numRuns: 100 },
    );
  });

  test('on any height that is given, and higher where that is too low', () => {
    const tall = layoutRiver(riverOf('military'), { width: 900, scale: 1, height: 2000 });
    expect(tall.height).toBe(2000);
    expect(layoutRiver(riverOf('military'), { width: 900, scale: 1, height: 10 }).height).toBeGreaterThan(
      200,
    );
  });

  test('without plays and without turns too', () => {
    const none: River = { track: 'x', plays: 0, turns: [], flows: [] };
    expect(layoutRiver(none, { width: 300, scale: 1 })).toMatchObject({ columns: [], ribbons: [] });
  });
});

describe('a name', () => {
  test.each([
    ['Hold', 3, 10, ['Hold 3']],
    ['Recall the envoy', 12, 11, ['Recall the', 'envoy 12']],
    ['Recall the envoy at once', 12, 10, ['Recall the', 'envoy… 12']],
    ['Antidisestablishmentarianism', 1, 8, ['Antidis…', '1']],
    ['Say Antidisestablishmentarianism', 123, 9, ['Say', 'Anti… 123']],
  ])('%j with %i in lines of %i letters', (name, count, letters, lines) => {
    expect(linesOf(name, String(count), letters)).toEqual(lines);
  });
});
