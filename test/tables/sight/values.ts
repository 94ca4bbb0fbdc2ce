import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { changesSeen, factSeen, kindsSeen, postureSeen, seen, valueSeen } from '../../fixtures/small-reads';
import { hidden, look, seats, secrets } from './parts';

/** What a seat sees of indicators, facts, tracks and glimpses. */
export const values: readonly RuleRow[] = [
  {
    says: '`view(game, seat)` is built up from what the seat may know; anything else is left out, not hidden.',
    shows:
      'the names of what is hidden from south stand nowhere in its view, and all of them in that of north or all',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => {
        const text = JSON.stringify(seen(game, seat));
        return ['north.nerve', 'trust', 'plan', 'watching', 'look', 'heat', 'gate'].filter((name) =>
          text.includes(name),
        );
      });
    },
    gives: [
      ['north.nerve', 'plan', 'watching', 'look', 'heat', 'gate'],
      ['heat', 'gate'],
      ['north.nerve', 'trust', 'plan', 'watching', 'look', 'heat', 'gate'],
    ],
  },
  {
    says: '- An indicator, fact or track with `seen-by` is absent for everyone who is not named there.',
    shows:
      'an indicator of north, one that nobody sees, a fact of north, and a track that only its own actor sees',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => [
        valueSeen(game, seat, 'north.nerve'),
        valueSeen(game, seat, 'trust'),
        factSeen(game, seat, 'plan'),
        postureSeen(game, seat, 'north', 'spy'),
      ]);
    },
    gives: [
      [{ value: 6, past: [5, 6] }, undefined, { value: 'made' }, 'watching'],
      [undefined, undefined, undefined, undefined],
      [{ value: 6, past: [5, 6] }, { value: 4, past: [5, 4] }, { value: 'made' }, 'watching'],
    ],
  },
  {
    says: '- An indicator, fact or track with `seen-by` is absent for everyone who is not named there.',
    shows: 'their changes are absent from the journal too',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => changesSeen(game, seat).map(([id]) => id));
    },
    gives: [
      ['north.spy', 'heat', 'north.nerve', 'plan', 'gate'],
      ['heat', 'gate'],
      ['north.spy', 'heat', 'north.nerve', 'trust', 'plan', 'gate'],
    ],
  },
  {
    says: 'A `reveal` gives a glimpse: the value as it stood in that turn before the effects that are written with it, marked with the turn.',
    shows:
      'south looks in turn 2 while north adds 2: it learns 7, of turn 2, and still knows that in turn 4; north knows no more',
    when: () => {
      const shown = [{ reveal: { to: ['south'], what: ['north.nerve', 'plan'] } }];
      const making = (plan: string) => ({ effects: [{ add: { 'north.nerve': 2 } }, { set: { plan } }] });
      const game = after(
        {
          indicators: secrets.indicators ?? {},
          facts: { plan: { values: ['none', 'made', 'ready'], start: 'none', 'seen-by': ['north'] } },
          options: {
            'north.act.push': making('made'),
            'north.act.pull': making('ready'),
            'south.act.look': { effects: shown },
          },
        },
        { turns: [{ north: { act: 'push' } }, { north: { act: 'pull' }, south: { act: 'look' } }, {}] },
      );
      return seats.map((seat) => [
        valueSeen(game, seat, 'north.nerve'),
        factSeen(game, seat, 'plan'),
        valueSeen(game, seat, 'trust'),
        kindsSeen(game, seat, 'reveal'),
      ]);
    },
    gives: [
      [{ value: 9, past: [5, 7, 9, 9] }, { value: 'ready' }, undefined, 0],
      [{ value: 7, past: [], asOf: 2 }, { value: 'made', asOf: 2 }, undefined, 2],
      [{ value: 9, past: [5, 7, 9, 9] }, { value: 'ready' }, { value: 5, past: [5, 5, 5, 5] }, 2],
    ],
  },
  {
    says: 'A `reveal` gives a glimpse: the value as it stood in that turn before the effects that are written with it, marked with the turn.',
    shows: 'a later glimpse takes the place of the one before, and one value that of no other',
    when: () => {
      const game = after(
        {
          indicators: { 'north.nerve': { 'seen-by': [] }, trust: { 'seen-by': [], start: 2 } },
          rules: [{ id: 'drip', when: 'true', effects: [{ add: { 'north.nerve': 1 } }] }],
          options: {
            'south.act.look': { effects: [{ reveal: { to: ['south'], what: ['north.nerve'] } }] },
            'south.act.ask': { effects: [{ reveal: { to: ['south'], what: ['trust'] } }] },
          },
        },
        { turns: [{ south: { act: 'look' } }, { south: { act: 'ask' } }, { south: { act: 'look' } }] },
      );
      return [
        valueSeen(game, 'south', 'north.nerve'),
        valueSeen(game, 'south', 'trust'),
        valueSeen(game, 'north', 'trust'),
      ];
    },
    gives: [{ value: 7, past: [], asOf: 3 }, { value: 2, past: [], asOf: 2 }, undefined],
  },
];
