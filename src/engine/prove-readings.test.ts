import { describe, expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { type SmallCrisis, small, smallDocument } from '../../test/fixtures/small';
import { historyRecord, proveReadings, readingProblems, replay } from './index';

/** North strikes on the first day; whether the strike hit or missed is disputed, and a hit makes it three degrees hotter. */
const crisis: SmallCrisis = {
  turns: 2,
  options: {
    'north.act.strike': {
      outcomes: [
        { id: 'hit', label: 'A hit', odds: 1, text: 'Hit.', effects: [{ add: { heat: 3 } }] },
        { id: 'miss', label: 'A miss', odds: 1, text: 'Missed.' },
      ],
    },
    'south.act.shout': { when: 'heat >= 8' },
    'south.act.shrug': {},
  },
  injects: [{ id: 'fire', when: 'heat >= 8', odds: 50 }],
  endings: [{ id: 'blaze', priority: 1, when: 'heat >= 8 && turn == 2' }],
};

const said = (claimant: string, source: string) => ({ claimant, text: 'So it was.', sources: [source] });
const readings = { 'north.act': { hit: said('South', 'S1'), miss: said('North', 'S2') } };

function historyOf(followed: string, second: object = {}, ending: object = {}): SmallCrisis {
  const [blaze] = crisis.endings ?? [];
  const first = {
    turn: 't1',
    orders: { north: { act: 'strike' } },
    outcomes: { 'north.act': followed },
    readings,
  };
  const both = [first, { turn: 't2', ...second }].map((turn) => ({
    told: 'It was so.',
    sources: ['S1'],
    ...turn,
  }));
  return { ...crisis, endings: [{ ...blaze, ...ending }], history: both };
}

const proven = (crisis: SmallCrisis) =>
  proveReadings(small(crisis)).map(({ turn, actor, track, option, readings }) => ({
    of: [turn, actor, track, option].join(' '),
    readings: readings.map(({ outcome, isFollowed, ending, stopped }) => [
      outcome,
      isFollowed,
      ending,
      stopped,
    ]),
  }));

describe('the proof of readings', () => {
  test('plays each in the place of the one that history follows, that one first, to its own ending', () => {
    expect(proven(historyOf('miss'))).toEqual([
      {
        of: '1 north act strike',
        readings: [
          ['miss', true, 'end', undefined],
          ['hit', false, 'blaze', undefined],
        ],
      },
    ]);
  });

  test('changes nothing in the line that history follows', () => {
    const followed = small(historyOf('miss'));
    const { game } = replay(followed, historyRecord(followed));
    expect(game.journal.find((entry) => entry.kind === 'order')).toMatchObject({ outcome: 'miss' });
  });

  test.each<[what: string, crisis: SmallCrisis, facts: object]>([
    [
      'an order that is not open under it',
      historyOf('hit', { orders: { south: { act: 'shout' } } }),
      { turn: 2, why: 'orders', actor: 'south', option: 'shout', outcome: 'miss' },
    ],
    [
      'an event that is not due under it',
      historyOf('hit', { injects: ['fire'] }),
      { turn: 2, why: 'inject', inject: 'fire', outcome: 'miss' },
    ],
    [
      'a crisis that is over too early under it',
      historyOf('miss', {}, { when: 'heat >= 8' }),
      { turn: 2, why: 'over', ending: 'blaze', outcome: 'hit' },
    ],
  ])('tells %s', (_, crisis, facts) => {
    expect(readingProblems(small(crisis), draftOf(smallDocument(crisis)))).toMatchObject([
      { code: 'W142', path: ['history', 0, 'readings', 'north.act', Object(facts).outcome], facts },
    ]);
  });

  test.each([
    ['where every reading can be played', historyOf('miss')],
    ['where history itself does not replay', historyOf('miss', { orders: { south: { act: 'shout' } } })],
    ['where neither reading can be played', historyOf('miss', {}, { when: 'heat >= 5' })],
    ['where nothing is disputed', crisis],
  ])('has no problem %s', (_, crisis) => {
    expect(readingProblems(small(crisis), draftOf(smallDocument(crisis)))).toEqual([]);
  });
});
