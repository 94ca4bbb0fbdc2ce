import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { standing } from '../../fixtures/small-reads';
import { add, idle, options, push } from './parts';

const first =
  'Of the endings whose condition holds, the one with the highest priority ends the game; conditions are read from the state that the rules left.';
const last = 'The one ending without a condition ends the last turn if no other ending does.';

/** Which ending ends a crisis, and when. */
export const endingPriority: readonly RuleRow[] = [
  {
    says: first,
    shows:
      'ending priority: of two that hold the higher one, wherever it is written; one that does not hold is passed over',
    when: () => {
      const low = { id: 'low', priority: 1, when: 'true' };
      const high = { id: 'high', priority: 9, when: 'true' };
      const unmet = { id: 'unmet', priority: 99, when: 'heat == 0' };
      return [
        standing(after({ endings: [low, high, unmet] }, { turns: [idle] })),
        standing(after({ endings: [unmet, high, low] }, { turns: [idle] })),
      ];
    },
    gives: ['high', 'high'],
  },
  {
    says: first,
    shows: 'the state that the rules left, with this turn’s orders and outcomes: 5 + 1 by order, 1 by rule',
    when: () => {
      const seven = { id: 'seven', priority: 1, when: 'heat == 7 && orders.north.act == "push"' };
      const rules = [{ id: 'echo', when: 'heat == 6', effects: add(1) }];
      return standing(
        after({ endings: [seven], rules, options: options({ 'north.act.push': 1 }) }, { turns: [push] }),
      );
    },
    gives: 'seven',
  },
  {
    says: last,
    shows:
      'two turns: deciding after the first, over after the second; another that holds then comes before it',
    when: () => [
      standing(after({ turns: 2 }, { turns: [idle] })),
      standing(after({ turns: 2 }, { turns: [idle, idle] })),
      standing(
        after(
          { turns: 2, endings: [{ id: 'two', priority: -5, when: 'turn == 2' }] },
          { turns: [idle, idle] },
        ),
      ),
    ],
    gives: [2, 'end', 'two'],
  },
];
