import { describe, expect, test } from 'vitest';
import { placingOf } from './placing';

describe('how students are spread', () => {
  test.each([
    [30, 2, 5, 3, 3],
    [30, 3, 3, 3, 4],
    [24, 2, 4, 3, 3],
    [17, 2, 3, 2, 3],
    [7, 2, 1, 3, 4],
    [3, 2, 1, 1, 2],
    [1, 2, 1, 0, 1],
    [60, 1, 15, 4, 4],
    [60, 10, 2, 3, 3],
  ])('%i students on %i sides: %i tables, %i to %i on a side', (students, sides, tables, least, most) => {
    expect(placingOf(students, sides, tables)).toEqual({ least, most });
  });
});
