import type { RuleRow } from '../../fixtures/page';
import type { SmallCrisis } from '../../fixtures/small';
import { after } from '../../fixtures/small-play';
import { factSeen, kindsSeen, valueSeen } from '../../fixtures/small-reads';
import { seats } from './parts';

/** South has a plan and some arms; north has its own idea of both, and hears of them in turn 1. */
const rumours: SmallCrisis = {
  indicators: { 'south.arms': { start: 2, 'seen-by': ['south'], believes: { north: 7 } } },
  facts: {
    plan: { values: ['none', 'raid'], start: 'none', 'seen-by': ['south'], believes: { north: 'none' } },
  },
  injects: [
    {
      id: 'rumour',
      turn: 't1',
      effects: [
        { report: { to: ['north'], what: 'plan', value: 'raid', claimant: 'A paper' } },
        { report: { to: ['north'], what: 'south.arms', claimant: 'A paper', confidence: 'high' } },
      ],
    },
  ],
};

/** What a seat sees of what a side believes. */
export const beliefs: readonly RuleRow[] = [
  {
    says: '- What a side believes stands in its view in the place of what it does not see, as an indicator or a fact that only this side sees.',
    shows:
      'north believes in a raid that nobody plans, and knows by now of two arms where it believed in seven',
    when: () => {
      const game = after(rumours, { turns: [{}] });
      return seats.map((seat) => [
        factSeen(game, seat, 'plan'),
        factSeen(game, seat, 'believed.north.plan'),
        valueSeen(game, seat, 'south.arms'),
        valueSeen(game, seat, 'believed.north.south.arms'),
      ]);
    },
    gives: [
      [
        undefined,
        { value: 'raid', belief: { turn: 1, report: 0 } },
        undefined,
        { value: 2, past: [7, 2], belief: { turn: 1, report: 1 } },
      ],
      [{ value: 'none' }, undefined, { value: 2, past: [2, 2] }, undefined],
      [{ value: 'none' }, undefined, { value: 2, past: [2, 2] }, undefined],
    ],
  },
  {
    says: 'A report is a line of the journal for the side that is told.',
    shows: 'two reports to north are seen by north, and by whoever sees all',
    when: () => {
      const game = after(rumours, { turns: [{}] });
      return seats.map((seat) => kindsSeen(game, seat, 'report'));
    },
    gives: [2, 0, 2],
  },
];
