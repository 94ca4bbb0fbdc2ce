import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, align, substitutionCost } from './align';

/** "A161" is actor A doing 161; the turn is the place in the sequence unless a list gives it. */
function acts(...codes: readonly string[]): readonly Act[] {
  return codes.map((code, index) => ({ actor: code.slice(0, 1), code: code.slice(1), turn: index + 1 }));
}

/** An alignment as a person would write it: `=` same, `>` taken for another, `–` without a counterpart. */
function written(history: readonly Act[], play: readonly Act[]): readonly string[] {
  return align(history, play).pairs.map(({ kind, history: theirs, play: mine, cost }) => {
    const left = theirs?.code ?? '–';
    const right = mine?.code ?? '–';
    return kind === 'same'
      ? `${left}=${right}`
      : kind === 'like'
        ? `${left}>${right} ${cost}`
        : `${left}/${right}`;
  });
}

describe('the measure against its published test vector', () => {
  const history = acts('A161', 'B154', 'A195', 'B195', 'B0841', 'A0871');
  const play = acts('A161', 'A139', 'B154', 'A195', 'B0256', 'A0871');

  test('costs 1.6825, a distance of 0.280417', () => {
    const result = align(history, play);
    expect(result.cost).toBe(1.6825);
    expect(result.distance).toBeCloseTo(0.280417, 6);
    expect(result.similarity).toBeCloseTo(1 - 0.280417, 6);
  });

  test('reads as published', () => {
    expect(written(history, play)).toEqual([
      '161=161',
      '–/139',
      '154=154',
      '195=195',
      '195/–',
      '0841>0256 0.6825',
      '0871=0871',
    ]);
  });

  test('first diverges at the second act', () => {
    const at = align(history, play).firstDivergence;
    expect(at).toBe(1);
    expect([history[at ?? 0]?.code, play[at ?? 0]?.code]).toEqual(['154', '139']);
  });

  test.each([
    ['195', '193', 0.25],
    ['195', '154', 0.445],
    ['195', '0871', 0.975],
    ['161', '163', 0.35],
    ['111', '1123', 0.25],
    ['138', '139', 0.25],
    ['0841', '0256', 0.6825],
  ])('%s for %s costs %d', (one, other, cost) => {
    const [left] = acts(`A${one}`);
    const [right] = acts(`A${other}`);
    if (!left || !right) throw new Error('two acts expected');
    expect(substitutionCost(left, right)).toBe(cost);
    expect(substitutionCost(right, left)).toBe(cost);
  });
});

describe('an alignment', () => {
  test('of nothing with nothing has no distance', () => {
    expect(align([], [])).toEqual({ pairs: [], cost: 0, distance: 0, similarity: 1 });
  });

  test('of something with nothing is all gaps', () => {
    const result = align(acts('A161', 'A195'), []);
    expect(result.pairs.map((pair) => pair.kind)).toEqual(['history-only', 'history-only']);
    expect(result.distance).toBe(1);
    expect(result.firstDivergence).toBe(0);
  });

  test('never takes one actor for another', () => {
    expect(written(acts('A195'), acts('B195'))).toEqual(['195/–', '–/195']);
    expect(align(acts('A195'), acts('B195')).cost).toBe(1);
  });

  test('pairs an act with its like in the same turn when costs tie', () => {
    const history = [{ actor: 'A', code: '111', turn: 4 }];
    const play = [1, 4, 5].map((turn) => ({ actor: 'A', code: '111', turn }));
    expect(align(history, play).pairs.map((pair) => [pair.kind, pair.play?.turn])).toEqual([
      ['play-only', 1],
      ['same', 4],
      ['play-only', 5],
    ]);
  });

  test('counts another target as a divergence but charges nothing for it', () => {
    const history = [{ actor: 'A', code: '195', target: 'B', turn: 1 }];
    const play = [{ actor: 'A', code: '195', target: 'C', turn: 1 }];
    const result = align(history, play);
    expect(result.cost).toBe(0);
    expect(result.firstDivergence).toBe(0);
    expect(result.pairs[0]?.kind).toBe('like');
  });
});

const anyAct: fc.Arbitrary<Act> = fc.record({
  actor: fc.constantFrom('A', 'B', 'C'),
  code: fc.constantFrom(
    '010',
    '041',
    '050',
    '0841',
    '087',
    '111',
    '1123',
    '130',
    '138',
    '152',
    '161',
    '195',
    '1951',
  ),
  turn: fc.integer({ min: 1, max: 8 }),
});
const anyActs = fc.array(anyAct, { maxLength: 7 });

/** Least cost by trying every alignment: the oracle. */
function leastCost(history: readonly Act[], play: readonly Act[]): number {
  const [theirs, ...laterHistory] = history;
  const [mine, ...laterPlay] = play;
  if (!theirs) return play.length / 2;
  if (!mine) return history.length / 2;
  return Math.min(
    substitutionCost(theirs, mine) + leastCost(laterHistory, laterPlay),
    0.5 + leastCost(laterHistory, play),
    0.5 + leastCost(history, laterPlay),
  );
}

describe('any alignment', () => {
  test('costs no more than any other would', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 5 }), fc.array(anyAct, { maxLength: 5 }), (history, play) => {
        expect(align(history, play).cost).toBeCloseTo(leastCost(history, play), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every act once and in order, and its costs add up', () => {
    fc.assert(
      fc.property(anyActs, anyActs, (history, play) => {
        const { pairs, cost, distance } = align(history, play);
        expect(pairs.flatMap((pair) => (pair.history ? [pair.history] : []))).toEqual(history);
        expect(pairs.flatMap((pair) => (pair.play ? [pair.play] : []))).toEqual(play);
        expect(pairs.reduce((sum, pair) => sum + pair.cost, 0)).toBeCloseTo(cost, 9);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is as far one way as the other, and nowhere from itself', () => {
    fc.assert(
      fc.property(anyActs, anyActs, (history, play) => {
        expect(align(play, history).cost).toBe(align(history, play).cost);
        expect(align(play, play)).toMatchObject({ cost: 0, distance: 0, similarity: 1 });
      }),
    );
  });
});
