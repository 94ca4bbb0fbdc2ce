import { describe, expect, test } from 'vitest';
import { hostOf, rehearsed } from '../../../test/fixtures/rehearsed';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import type { Agreement, HostSight } from '../../classroom/index';
import { happeningsBetween } from './happenings';
import { keyOfNeed, needsOf } from './needs';

const played = hostOf(rehearsed(twoNeighbours, { students: 6, tables: 1, sides: ['north', 'south'] }, 4));
const [table] = played.tables;
if (table === undefined) throw new Error('no table');
const everybody = played.host.hands.map(({ hand }) => hand);
const handsOf = (side: string) => table.seats.find((seat) => seat.side === side)?.hands ?? [];

type Table = HostSight['tables'][number];

/** The class in a deliberation in which nobody has committed, with a change. */
function classWith(change: Partial<Table> = {}, host: Partial<HostSight['host']> = {}): HostSight {
  const seats = table?.seats.map((seat) => ({ ...seat, committed: false })) ?? [];
  return {
    room: { ...played.room, phase: 'play' },
    host: { ...played.host, hands: played.host.hands.map((one) => ({ ...one, help: false })), ...host },
    tables: [{ ...(table as Table), phase: 'deliberation', letters: [], seats, ...change }],
  };
}

const committed = (side: string) => table.seats.map((seat) => ({ ...seat, committed: seat.side === side }));
const letter = { id: 1, turn: 1, from: 'north', to: 'south', text: 'Do you?', state: 'waiting' } as const;
const agreement: Agreement = {
  ...{ id: 3, turn: 1, by: 'south', parties: ['north', 'south'], text: 'No shells.' },
  ...{ signed: ['south'], state: 'waiting' as const },
};
const report = { id: 4, hand: 'h1', name: 'Ada', head: 'Calm', body: '', state: 'waiting' } as const;

describe('what waits for the teacher', () => {
  test('is nothing while all decide', () => {
    expect(handsOf('north').length).toBeGreaterThan(0);
    expect(needsOf(classWith(), everybody)).toEqual([]);
  });

  test('stands in its order', () => {
    const sight = classWith(
      {
        seats: committed('north'),
        letters: [letter, { ...letter, id: 2, state: 'passed' }],
        agreements: [{ ...agreement, id: 2, state: 'refused' }, agreement],
      },
      {
        hands: played.host.hands.map((one, at) => ({ ...one, help: at === 1 })),
        reports: [report, { ...report, id: 5, state: 'refused' }],
      },
    );
    expect(needsOf(sight, everybody).map(keyOfNeed)).toEqual([
      `help ${played.host.hands[1]?.hand}`,
      'last 1 south',
      'letter 1 1',
      'agreement 1 3',
      'report 4',
    ]);
  });

  test('names a side whose devices are all gone, and not as the last as well', () => {
    const others = everybody.filter((hand) => !handsOf('south').includes(hand));
    expect(needsOf(classWith({ seats: committed('north') }), others).map(keyOfNeed)).toEqual([
      'away 1 south',
    ]);
    expect(needsOf(classWith({ seats: committed('south') }), others).map(keyOfNeed)).toEqual([
      'last 1 north',
    ]);
  });

  test.each(['brief', 'reveal', 'over'] as const)('asks nothing of sides in the phase %s', (phase) => {
    expect(needsOf(classWith({ phase }), [])).toEqual([]);
  });
});

describe('what others did', () => {
  test('is nothing at first', () => {
    expect(happeningsBetween(undefined, classWith(), {})).toEqual([]);
    expect(happeningsBetween(classWith(), classWith(), {})).toEqual([]);
  });

  test.each<[string, HostSight, HostSight, readonly object[]]>([
    [
      'a student who joins',
      { ...classWith(), host: { ...played.host, hands: [] } },
      classWith(),
      played.host.hands.map(({ name }) => ({ kind: 'joined', name })),
    ],
    [
      'a side that commits',
      classWith(),
      classWith({ seats: committed('north') }),
      [{ kind: 'sealed', table: 1, side: 'north' }],
    ],
    ['a message that waits', classWith(), classWith({ letters: [letter] }), [{ kind: 'letter', table: 1 }]],
    [
      'the draft of an agreement that waits',
      classWith(),
      classWith({ agreements: [agreement] }),
      [{ kind: 'agreement', table: 1 }],
    ],
    ['a game that is over', classWith(), classWith({ phase: 'over' }), [{ kind: 'over', table: 1 }]],
    [
      'a turn that ends',
      classWith({ seats: committed('north') }),
      classWith({ phase: 'reveal', record: { ...table.record, turns: [...table.record.turns, {}] } }),
      [{ kind: 'resolved', table: 1, turn: table.record.turns.length + 1 }],
    ],
    ['a report', classWith(), classWith({}, { reports: [report] }), [{ kind: 'report', name: 'Ada' }]],
  ])('%s', (_, before, after, happened) => {
    expect(happeningsBetween(before, after, {})).toEqual(happened);
  });
});
