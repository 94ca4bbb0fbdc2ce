import { describe, expect, test } from 'vitest';
import { kindDistance } from './scale';

describe('kinship of codes', () => {
  test.each([
    ['161', '161', 0],
    ['1951', '1952', 0.25],
    ['195', '1951', 0.25],
    ['111', '1123', 0.5],
    ['195', '154', 0.75],
    ['010', '041', 0.75],
    ['195', '0871', 1],
  ])('%s and %s are %d apart', (one, other, distance) => {
    expect(kindDistance(one, other)).toBe(distance);
  });
});
