import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { heat } from '../../fixtures/small-reads';
import { add, both, hot, idle, options } from './parts';

const oneClamp =
  'Then everything is written at once: amounts for the same indicator are added up, and the sum is clamped once.';

/** Amounts are summed before they are clamped, and each rule is clamped by itself. */
export const clamping: readonly RuleRow[] = [
  {
    says: oneClamp,
    shows: 'clamping above: 9 + 3 - 2 is 10, and not 8 by way of 10; the journal tells both amounts',
    when: () => {
      const game = after(
        { indicators: hot(9), options: options({ 'north.act.push': 3, 'south.act.press': -2 }) },
        { turns: [both] },
      );
      const told = game.journal.find(({ kind }) => kind === 'indicator');
      return [
        heat(game),
        told?.kind === 'indicator' && [told.from, told.to, told.parts.map(({ amount }) => amount)],
      ];
    },
    gives: [10, [9, 10, [3, -2]]],
  },
  {
    says: oneClamp,
    shows: 'clamping below: 1 - 4 + 2 is 0, and not 2 by way of 0',
    when: () =>
      heat(
        after(
          { indicators: hot(1), options: options({ 'north.act.push': -4, 'south.act.press': 2 }) },
          { turns: [both] },
        ),
      ),
    gives: 0,
  },
  {
    says: 'What one rule changes is written and clamped before the next rule is considered.',
    shows: 'clamping of rules, one after another: 9 + 3 is 10, then 10 - 2 is 8',
    when: () =>
      heat(
        after(
          {
            indicators: hot(9),
            rules: [
              { id: 'up', when: 'true', effects: add(3) },
              { id: 'down', when: 'true', effects: add(-2) },
            ],
          },
          { turns: [idle] },
        ),
      ),
    gives: 8,
  },
];
