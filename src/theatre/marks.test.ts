import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueKinds } from '../scenario/index';
import { cueManners } from './cue-table';
import { bow, type Mark, type Sight } from './mark';
import { dashes } from './mark-painter';
import { composers as common } from './marks';
import { moreComposers } from './more-marks';
import { type MapCue, unitKinds } from './types';

const { frames }: { frames: Record<string, unknown> } = JSON.parse(
  readFileSync(new URL('../../assets/symbols/sprites.json', import.meta.url), 'utf8'),
);

const composers = { ...common, ...moreComposers };

function cueOf(kind: MapCue['kind']): MapCue {
  return {
    id: kind,
    kind,
    tone: cueManners[kind].tone,
    actor: 'north',
    from: { at: [51, 35], actor: 'north' },
    to: { at: [73, 33], actor: 'south' },
    milliseconds: cueManners[kind].milliseconds,
    cause: { by: 'unseen' },
  };
}

function sight(from: readonly [number, number], to: readonly [number, number]): Sight {
  return { from, to, path: bow(from, to, 0.05), unit: 1, fromFlag: 'flag-ir', toFlag: 'flag-pk' };
}

function numbersOf(mark: Mark): number[] {
  switch (mark.kind) {
    case 'line':
      return [...mark.points.flat(), mark.width, mark.alpha];
    case 'disc':
      return [...mark.at, mark.radius, mark.alpha];
    case 'ring':
      return [...mark.at, mark.radius, mark.width, mark.alpha, ...(mark.sweep ?? [])];
    case 'sprite':
      return [...mark.at, mark.size, mark.turn, mark.alpha];
    default:
      return mark satisfies never;
  }
}

const visible = (marks: readonly Mark[]) => marks.filter(({ alpha }) => alpha > 0.05);

describe.each(cueKinds.map((kind) => [kind] as const))('%s', (kind) => {
  const compose = composers[kind];

  test('can be drawn at every moment, near and far, with pictures that exist', () => {
    const spots = fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 800 }));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), spots, spots, (share, from, to) => {
        for (const mark of compose(cueOf(kind), share, sight(from, to))) {
          expect(numbersOf(mark).every(Number.isFinite)).toBe(true);
          expect(mark.alpha >= 0 && mark.alpha <= 1).toBe(true);
          if (mark.kind === 'ring' || mark.kind === 'disc') expect(mark.radius).toBeGreaterThanOrEqual(0);
          if (mark.kind === 'sprite') expect(frames).toHaveProperty([mark.frame]);
        }
      }),
    );
  });

  test('moves while it plays, and its last moment is a whole picture', () => {
    const at = (share: number) => compose(cueOf(kind), share, sight([300, 200], [900, 420]));
    expect(at(0.3)).not.toEqual(at(0.7));
    const still = visible(at(1));
    expect(still.length).toBeGreaterThanOrEqual(2);
    expect(still.some((mark) => mark.kind === 'sprite' && frames[mark.frame] !== undefined)).toBe(true);
  });

  test('draws the same picture for the same moment', () => {
    const draw = () => compose(cueOf(kind), 0.5, sight([300, 200], [900, 420]));
    expect(draw()).toEqual(draw());
  });
});

describe.each([
  ['missiles', 'stopped'],
  ['air-strike', 'stopped'],
  ['drone', 'stopped'],
  ['artillery', 'stopped'],
  ['raid', 'stopped'],
  ['trade', 'stopped'],
  ['aid', 'stopped'],
  ['call', 'unanswered'],
  ['talks', 'unanswered'],
  ['note', 'unanswered'],
  ['letter', 'unanswered'],
  ['envoy-returns', 'unanswered'],
  ['prisoner-handed-over', 'stopped'],
  ['evacuation', 'stopped'],
  ['cyber', 'stopped'],
  ['vote', 'stopped'],
] as const)('%s that is %s', (kind, ends) => {
  const [from, to] = [[300, 200] as const, [900, 420] as const];
  const at = (share: number, cue: MapCue) => composers[kind](cue, share, sight(from, to));

  test('ends otherwise than as it was meant, and leaves no ring where it was meant to come', () => {
    const [meant, otherwise] = [at(1, cueOf(kind)), at(1, { ...cueOf(kind), ends })];
    expect(otherwise).not.toEqual(meant);
    const ringsAt = (marks: readonly Mark[]) =>
      visible(marks).filter(
        (mark) =>
          mark.kind === 'ring' &&
          Math.hypot(mark.at[0] - to[0], mark.at[1] - to[1]) < 30 &&
          !isBadge(marks, mark),
      );
    expect(ringsAt(otherwise)).toEqual([]);
    for (const mark of otherwise) expect(numbersOf(mark).every(Number.isFinite)).toBe(true);
  });
});

/** Whether a ring is the rim of an icon. */
function isBadge(marks: readonly Mark[], ring: Mark): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'disc' &&
      mark.ink === 'badge' &&
      ring.kind === 'ring' &&
      String(mark.at) === String(ring.at),
  );
}

test('no two kinds look alike', () => {
  const pictures = cueKinds.map((kind) =>
    JSON.stringify(composers[kind](cueOf(kind), 0.6, sight([300, 200], [900, 420]))),
  );
  expect(new Set(pictures).size).toBe(cueKinds.length);
});

test('every unit and every kind has its picture in the sheet', () => {
  const wanted = [...cueKinds, ...unitKinds.map((unit) => `unit-${unit}`)];
  expect(wanted.filter((name) => !(name in frames))).toEqual([]);
});

describe('a dashed line', () => {
  const length = (points: readonly (readonly [number, number])[]) =>
    points
      .slice(1)
      .reduce(
        (sum, [x, y], index) =>
          sum + Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)),
        0,
      );

  test('has dashes of the length asked for', () => {
    const parts = dashes(
      [
        [0, 0],
        [100, 0],
      ],
      [10, 5],
    );
    expect(parts).toHaveLength(7);
    expect(parts.slice(0, 6).map(length)).toEqual([10, 10, 10, 10, 10, 10]);
  });

  test('runs round corners', () => {
    const parts = dashes(
      [
        [0, 0],
        [8, 0],
        [8, 8],
      ],
      [12, 2],
    );
    expect(parts.map((part) => Math.round(length(part)))).toEqual([12, 2]);
    expect(parts[0]).toContainEqual([8, 0]);
  });
});
