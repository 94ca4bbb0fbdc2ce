import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { draws, fact, heat } from '../../fixtures/small-reads';
import { add, armed, both, gate, hot, ladder, options, press, push } from './parts';

const atStart =
  'Conditions, odds and amounts are read from the state as it stood at the start of adjudication, together with all orders of the turn;';

/** Everything is read from the state at the start of adjudication, whoever is listed first. */
export const readAtStart: readonly RuleRow[] = [
  {
    says: atStart,
    shows: 'an amount: north adds 2, south doubles what was there, so 2 + 2 + 2 and not 2 + 2 + 4',
    when: () =>
      heat(
        after(
          {
            indicators: hot(2),
            options: options({ 'north.act.push': 2, 'south.act.press': { effects: add('heat') } }),
          },
          { turns: [both] },
        ),
      ),
    gives: 6,
  },
  {
    says: atStart,
    shows:
      'a condition: south still finds the gate broken and north calm, though north shuts the one and leaves the other',
    when: () =>
      heat(
        after(
          {
            ...gate,
            tracks: ladder,
            options: {
              ...armed,
              'north.act.arm': { effects: [{ set: { gate: 'shut' } }] },
              'south.act.press': {
                effects: [{ if: 'gate == "broken" && north.act == "calm"', add: { heat: 1 } }],
              },
            },
          },
          { turns: [{ north: { act: 'arm' }, ...press }] },
        ),
      ),
    gives: 6,
  },
  {
    says: atStart,
    shows: 'odds of an outcome and of exposure: 5 to 10 and 50 in 100, though north adds 2 in the same turn',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 'heat', text: 'Hit.' },
        { id: 'miss', label: 'miss', odds: 10, text: 'Missed.' },
      ];
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: '10 * heat' }, outcomes };
      const game = after(
        { options: options({ 'north.act.push': 2, 'south.act.press': spy }) },
        { turns: [both] },
      );
      const drawn = draws(game);
      return [drawn['1 outcome south.press']?.[0], drawn['1 exposure south.press']?.[0]];
    },
    gives: [
      [5, 10],
      [50, 50],
    ],
  },
  {
    says: atStart,
    shows: 'all orders: north sees what south orders in the same turn, and that it holds',
    when: () =>
      [both, push].map((turn) => {
        const effects = [
          { if: 'orders.south.act == "press"', add: { heat: 1 } },
          { if: 'orders.south.act == "hold"', add: { heat: -1 } },
        ];
        return heat(
          after(
            { options: options({ 'north.act.push': { effects }, 'south.act.press': 0 }) },
            { turns: [turn] },
          ),
        );
      }),
    gives: [6, 4],
  },
  {
    says: '`taken` counts earlier turns only.',
    shows: 'an option that adds 1 and then one for each earlier time: 6 after turn 1, 8 after turn 2',
    when: () =>
      [[push], [push, push]].map((turns) =>
        heat(
          after(
            { options: options({ 'north.act.push': { effects: add('1 + taken.north["push"]') } }) },
            { turns },
          ),
        ),
      ),
    gives: [6, 8],
  },
  {
    says: 'The order in which actors are listed therefore never changes a result, and a property test checks this.',
    shows: 'sums and facts of one turn, with south listed first',
    when: () =>
      [
        ['north', 'south'],
        ['south', 'north'],
      ].map((actors) => {
        const game = after(
          {
            ...gate,
            actors,
            indicators: hot(9),
            options: {
              'north.act.push': { effects: [{ add: { heat: 3 } }, { set: { gate: 'shut' } }] },
              'south.act.press': { effects: [{ add: { heat: '0 - heat / 3' } }, { set: { gate: 'open' } }] },
            },
          },
          { turns: [both] },
        );
        return [heat(game), fact(game, 'gate')];
      }),
    // 9 + 3 - 3 = 9.
    gives: [
      [9, 'shut'],
      [9, 'shut'],
    ],
  },
];
