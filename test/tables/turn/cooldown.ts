import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { closed } from '../../fixtures/small-reads';
import { idle, options, push } from './parts';

/** When an option that was given opens again. */
export const cooldown: readonly RuleRow[] = [
  {
    says: 'An option with a `cooldown` of 2 that was given in turn 3 is closed in turns 4 and 5.',
    shows: 'cooldown 2, given in turn 3: open in 3, closed in 4 and 5 with the turn that opens it, open in 6',
    when: () =>
      [2, 3, 4, 5].map((played) => {
        const crisis = { turns: 7, options: options({ 'north.act.push': { cooldown: 2 } }) };
        const turns = [idle, idle, push, idle, idle].slice(0, played);
        return closed(after(crisis, { turns }), 'push');
      }),
    gives: ['open', { why: 'cooling', until: 6 }, { why: 'cooling', until: 6 }, 'open'],
  },
  {
    says: 'An option with a `cooldown` of 2 that was given in turn 3 is closed in turns 4 and 5.',
    shows:
      'cooldown counts from the last time: given in turns 1 and 3, cooldown 1 is closed in 2 and in 4; 0 never',
    when: () => {
      const crisis = {
        turns: 6,
        options: options({ 'north.act.push': { cooldown: 1 }, 'north.talk.say': 0 }),
      };
      const turns = [push, idle, { north: { act: 'push', talk: 'say' } }, idle];
      return [1, 2, 3, 4].map((played) => {
        const game = after(crisis, { turns: turns.slice(0, played) });
        return [closed(game, 'push'), closed(game, 'say')];
      });
    },
    gives: [
      [{ why: 'cooling', until: 3 }, 'open'],
      ['open', 'open'],
      [{ why: 'cooling', until: 5 }, 'open'],
      ['open', 'open'],
    ],
  },
];
