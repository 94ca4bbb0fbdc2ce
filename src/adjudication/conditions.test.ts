import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { dueWhen, endingsWhen, isSpent, restOf } from './conditions';

describe('how long an option rests', () => {
  const rows: [what: string, cooldown: number, last: number, turn: number, rest: number][] = [
    ['none was asked for, a turn later', 0, 1, 2, 0],
    ['one turn, the turn after', 1, 1, 2, 1],
    ['one turn, two turns after', 1, 1, 3, 0],
    ['three turns, the turn after', 3, 2, 3, 3],
    ['three turns, in the last of them', 3, 2, 5, 1],
    ['three turns, when they are over', 3, 2, 6, 0],
  ];
  test.each(rows)('%s', (_, cooldown, last, turn, rest) => {
    expect(restOf({ cooldown }, last, turn)).toBe(rest);
  });
});

test.each([
  [true, 0, false],
  [true, 1, true],
  [false, 3, false],
])('once %s, after %i times: spent %s', (once, times, spent) => {
  expect(isSpent({ once }, times)).toBe(spent);
});

test('the ending without a condition comes in the last turn, and the others stand before it', () => {
  const all = [...endingsWhen(twoNeighbours)];
  expect(all.map(([{ id }]) => id)).toEqual(twoNeighbours.endings.map(({ id }) => id));
  for (const [ending, when] of all) {
    expect(when).toEqual(
      ending.when ?? {
        op: 'at-least',
        left: { op: 'turn' },
        right: { op: 'number', value: twoNeighbours.turns.length },
      },
    );
  }
});

test('an inject of a turn is due in that turn alone, and one without in every turn', () => {
  const [inject] = twoNeighbours.injects;
  if (inject === undefined) throw new Error('no inject');
  const { turn: _, when: __, ...always } = inject;
  expect(dueWhen(always)).toBeUndefined();
  // Turns count from 0 in the document and from 1 in play.
  expect(dueWhen({ ...always, turn: 2 })).toEqual({
    op: 'equal',
    left: { op: 'turn' },
    right: { op: 'number', value: 3 },
  });
});
