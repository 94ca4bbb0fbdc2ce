import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut } from '../../../test/fixtures/plays';
import { finish, recordCheckerOf } from '../../analysis/index';
import { encodeLink, type GameRecord } from '../../engine/index';
import { gather } from './gather';
import type { Found } from './intake';
import { afterOf } from './result';

const scenario = borderScenario();
const check = recordCheckerOf(scenario);
const [one, two] = ['a'.repeat(32), 'b'.repeat(32)];
const playedBy = (seed: number): GameRecord => {
  const { record } = playOut(scenario, seed, 'weights');
  return { ...record, seats: { ...record.seats, north: 'human' } };
};
const [whole, otherwise] = [playedBy(1), playedBy(2)];

function found(record: GameRecord, rest: Partial<Found> = {}): Found {
  const crisis = { id: scenario.about.id, edition: scenario.hash.slice(0, 16) };
  const bare = { seat: 'north', name: '', notes: [], words: {}, crisis, place: { source: 'x' } };
  return { link: encodeLink(record), ...bare, ...rest };
}

describe('a class of which somebody was absent', () => {
  // The same luck, gone another way: the south was held by a policy there.
  const later = playOut(scenario, 1, 'random').record;
  const after = afterOf(encodeLink(whole));
  const atTable = (table: number) => found(whole, { mark: one, name: 'Anna', table });
  const laterIn = (...all: readonly Found[]) =>
    finish(gather(scenario, check, all)).members.map((member) => [
      member.play.name,
      member.later ?? 'then',
      member.play.table,
    ]);
  const zoe = { name: 'Zoe', mark: two };

  test.each<[what: string, all: readonly Found[], expected: readonly unknown[]]>([
    [
      'says at which table a later play belongs',
      [atTable(3), found(later, { ...zoe, after })],
      [
        ['Anna', 'then', 3],
        ['Zoe', { table: 3 }, 3],
      ],
    ],
    [
      'knows a later play by its luck where nothing else says so',
      [found(later, zoe), atTable(3)],
      [
        ['Zoe', {}, undefined],
        ['Anna', 'then', 3],
      ],
    ],
    [
      'knows a later play whose table is not here',
      [found(later, { ...zoe, after: 'f'.repeat(32) }), found(otherwise)],
      [
        ['Zoe', {}, undefined],
        ['', 'then', undefined],
      ],
    ],
    [
      'takes nobody for late where nobody sat at tables',
      [found(whole, { name: 'Anna' }), found(later, zoe)],
      [
        ['Anna', 'then', undefined],
        ['Zoe', 'then', undefined],
      ],
    ],
    [
      'takes what a student of the table handed in for the game of the table',
      [atTable(3), found(whole, { name: 'Ada', words: { intended: 'Calm.' } })],
      [['Ada, Anna', 'then', 3]],
    ],
  ])('%s', (_, all, expected) => expect(laterIn(...all)).toEqual(expected));
});
