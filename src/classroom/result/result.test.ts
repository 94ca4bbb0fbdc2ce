import { describe, expect, test } from 'vitest';
import { hostOf, rehearsed } from '../../../test/fixtures/rehearsed';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { finish, recordCheckerOf } from '../../analysis/index';
import { decodeLink } from '../../engine/index';
import { encodeClassFile, gather, readResults } from '../../session/index';
import type { HostSight } from '../protocol/sights';
import { playsOfClass, playsOfWall } from './plays-of-class';
import { resultsOfClass } from './results-of-class';

const rehearsal = rehearsed(twoNeighbours, { students: 12, tables: 2, letters: 'free' }, 60, 3);
const sight = hostOf(rehearsal);

/** The same class with one letter at its first table. */
function withLetter(state: 'waiting' | 'passed' | 'refused'): HostSight {
  const [first, ...rest] = sight.tables;
  if (first === undefined) throw new Error('no table');
  const [one, other] = first.seats;
  const letter = {
    id: 99,
    turn: 2,
    from: one?.side ?? '',
    to: other?.side ?? '',
    text: 'We hold.',
    promised: { will: 'not-do', what: { kind: 'force' } },
    state,
  } as const;
  return { ...sight, tables: [{ ...first, letters: [letter] }, ...rest] };
}

describe('what a class gives to its figures and its file', () => {
  test('is one play and one result for each seat that people held', () => {
    const plays = playsOfClass(sight, twoNeighbours);
    const results = resultsOfClass(sight);
    const seats = sight.tables.flatMap(({ table, seats: all }) =>
      all.filter(({ hands }) => hands.length > 0).map(({ side }) => `${table} ${side}`),
    );
    expect(plays.map(({ key }) => key)).toEqual(seats);
    expect(results.map(({ table, seat }) => `${table} ${seat}`)).toEqual(seats);
    const marked = new Set(results.map(({ mark, table }) => `${mark} ${table}`));
    expect([marked.size, new Set(results.map(({ mark }) => mark)).size]).toEqual([2, 2]);
    expect(resultsOfClass(sight)).toEqual(results);
  });

  test('holds the record that the table played', () => {
    for (const { link, table } of resultsOfClass(sight)) {
      const decoded = decodeLink(link, twoNeighbours);
      const record = sight.tables.find((one) => one.table === table)?.record;
      expect('record' in decoded && decoded.record.turns).toEqual(record?.turns);
    }
  });

  test('comes out of the file of a class as it went in', () => {
    const letters = withLetter('passed');
    const [first] = letters.tables;
    const stopped = { ...letters, tables: letters.tables.map((one) => ({ ...one, brokenOff: true })) };
    const { about, hash } = twoNeighbours;
    const crisis = { id: about.id, edition: hash };
    const text = encodeClassFile({ name: 'Ten A', crisis, results: resultsOfClass(stopped) });
    const { found, problems } = finish(readResults([{ name: 'a.class.json', text }]));
    const check = recordCheckerOf(twoNeighbours);
    const { members, problems: kept } = finish(gather(twoNeighbours, check, found));
    expect([...problems, ...kept]).toEqual([]);
    const told = playsOfClass(stopped, twoNeighbours);
    const facts = ({ seat, table, name, ending, orders, promises }: (typeof told)[number]) => ({
      ...{ seat, table, name, ending, turns: orders.length, promises },
    });
    expect(members.map(({ play }) => facts(play))).toEqual(told.map(facts));
    expect(new Set(members.map(({ play }) => play.game)).size).toBe(stopped.tables.length);
    expect(members[0]?.play.promises).toHaveLength(first?.letters.length ?? 0);
  });

  test('joins what the hands of a seat noted and wrote, one note for each turn', () => {
    const hand = (name: string, reason: string, answer: string) => ({ name, reason, answer });
    const own = [hand('Ada', 'Because.', 'Calm.'), hand('Ben', 'So that.', '')];
    const [first] = sight.tables;
    const [seat] = first?.seats ?? [];
    const ids = seat?.hands.slice(0, 2) ?? [];
    const noted: HostSight = {
      ...sight,
      host: {
        ...sight.host,
        hands: sight.host.hands.map((one) => ({
          ...one,
          name: own[ids.indexOf(one.hand)]?.name ?? one.name,
        })),
        written: ids.map((id, at) => ({
          hand: id,
          notes: [
            {
              ...{ turn: 1, reason: own[at]?.reason ?? '', forecast: { claim: `Of ${at}`, chance: 20 } },
              came: at === 0 ? 'no' : 'yes',
            },
          ],
          words: { intended: own[at]?.answer ?? '' },
        })),
      },
    };
    const [result] = resultsOfClass(noted);
    expect(result?.notes).toEqual([
      { turn: 1, reason: 'Ada: Because.\nBen: So that.', forecast: { claim: 'Of 0', chance: 20 } },
    ]);
    expect(result?.words).toEqual({ intended: 'Calm.', 'came-true-1': 'no' });
    const [play] = playsOfClass(noted, twoNeighbours);
    expect(play?.reasons.map(({ text }) => text)).toEqual(['Because.', 'So that.']);
    expect(play?.forecasts.length).toBe(2);
  });

  test.each([
    ['passed', 1],
    ['waiting', 0],
    ['refused', 0],
  ] as const)('a promise in a letter that is %s is %i promise', (state, count) => {
    const [play] = playsOfClass(withLetter(state), twoNeighbours);
    const [result] = resultsOfClass(withLetter(state));
    expect(play?.promises.length).toBe(count);
    expect(result?.promises?.length ?? 0).toBe(count);
  });

  test('names nobody on a wall, and orders what the class ordered', () => {
    const wall = rehearsal.wall.get();
    if (wall === undefined) throw new Error('no wall');
    const plays = playsOfWall(wall, twoNeighbours);
    expect(plays.map(({ key, orders, open, ending }) => ({ key, orders, open, ending }))).toEqual(
      playsOfClass(sight, twoNeighbours).map(({ key, orders, open, ending }) => ({
        key,
        orders,
        open,
        ending,
      })),
    );
    expect(
      plays.every(({ name, reasons, promises }) => name === '' && reasons.length + promises.length === 0),
    ).toBe(true);
  });
});
