import { describe, expect, test } from 'vitest';
import { kindDistance, rungOf, rungs, weightOf } from './scale';

describe('the weight of an act', () => {
  test.each([
    ['195', -10, 'as published'],
    ['1951', -10, 'inherited: the published scale has no weight for it'],
    ['155', -7.2, 'inherited from root 15'],
    ['041', 1, 'as published'],
    ['0256', -0.3, 'as published'],
    ['999', 0, 'not a code'],
  ])('%s weighs %d (%s)', (code, weight) => {
    expect(weightOf(code)).toBe(weight);
  });
});

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

describe('the ladder', () => {
  test.each([
    ['041', 'normal'],
    ['087', 'normal'],
    ['018', 'words'],
    ['111', 'words'],
    ['114', 'words'],
    ['1313', 'coercion'],
    ['161', 'coercion'],
    ['1384', 'threat'],
    ['139', 'threat'],
    ['152', 'display'],
    ['195', 'force'],
    ['183', 'force'],
    ['202', 'war'],
    ['2042', 'mass-destruction'],
  ])('%s stands on "%s"', (code, rung) => {
    expect(rungs[rungOf(code)]).toBe(rung);
  });
});
