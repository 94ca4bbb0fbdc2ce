import { describe, expect, test } from 'vitest';
import { figuresOf, figureWords } from './figures';
import { sayFrom } from './fill';

const figures = figuresOf(sayFrom(figureWords), 'en');

describe('figures in words', () => {
  test('have one decimal and their interval', () => {
    expect(figures.estimate({ mean: 5.26, low: 5.149, high: 5.371 })).toBe('5.3 (5.1 to 5.4)');
    expect(figures.difference({ mean: 0.44, low: 0.09, high: 0.71 })).toBe('+0.4 (+0.1 to +0.7)');
    expect(figures.difference({ mean: -0.04, low: -0.5, high: 0.04 })).toBe('0.0 (−0.5 to just over 0)');
    expect(figures.estimate({ mean: -0.01, low: -0.02, high: 0 })).toBe('0.0 (0.0 to 0.0)');
  });

  test('never show zero as the end of an interval that leaves it out', () => {
    expect(figures.difference({ mean: 0.4, low: 0.02, high: 0.9 })).toBe('+0.4 (just over 0 to +0.9)');
    expect(figures.difference({ mean: -0.4, low: -0.9, high: -0.01 })).toBe('−0.4 (−0.9 to just under 0)');
    expect(figures.likelihood({ share: 0, low: 0, high: 0.001 })).toBe('0 in 100 (0 to under 1)');
    expect(figures.likelihood({ share: 0.001, low: 0.0002, high: 0.004 })).toBe('under 1 in 100');
    expect(figures.likelihood({ share: 0.002, low: 0.001, high: 0.01 })).toBe(
      'under 1 in 100 (under 1 to 1)',
    );
  });

  test('say so where they are exact', () => {
    expect(figures.estimate({ mean: 5, low: 5, high: 5 }, { by: 'exact', states: 9 })).toBe('5.0 (exact)');
    expect(figures.likelihood({ share: 0.25, low: 0.25, high: 0.25 })).toBe('25 in 100');
  });

  test('never round a possibility away, nor make one certain', () => {
    expect(figures.likelihood({ share: 0.001, low: 0, high: 0.01 })).toBe('under 1 in 100 (0 to 1)');
    expect(figures.share(0.999)).toBe('over 99');
    expect(figures.share(0)).toBe('0');
    expect(figures.share(1)).toBe('100');
  });

  test('say a chance once where its ends read the same', () => {
    expect(figures.chance({ share: 0.9995, low: 0.998, high: 0.9999 })).toBe('over 99 in 100');
    expect(figures.chance({ share: 0.17, low: 0.168, high: 0.174 })).toBe('17 in 100');
    expect(figures.chance({ share: 0.173, low: 0.168, high: 0.178 })).toBe('17 in 100 (17 to 18)');
    expect(figures.chance({ share: 0, low: 0, high: 0.001 })).toBe('0 in 100 (0 to under 1)');
  });
});
