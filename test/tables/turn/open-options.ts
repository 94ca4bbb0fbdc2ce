import { optionStatuses } from '../../../src/adjudication/index';
import { latecomer } from '../../fixtures/latecomer';
import type { RuleRow } from '../../fixtures/page';
import { linesOf, playOrders } from '../../fixtures/plays';
import { after } from '../../fixtures/small-play';
import { closed, open } from '../../fixtures/small-reads';
import { armed, both, hot, idle, ladder, options, press } from './parts';

/** Which options are open, and why a closed one is closed. */
export const openOptions: readonly RuleRow[] = [
  {
    says: 'Then the journal says which actors with `from` or `until` take part from now on, and which no longer do.',
    shows: 'the council of the latecomer enters in the turn after it was asked, and its option opens then',
    when: () =>
      [0, 1].map((turns) => {
        const game = playOrders(latecomer, 1, Array(turns).fill({ north: { talks: 'ask-council' } }));
        const council = latecomer.actors.find(({ id }) => id === 'council');
        const [summon] = council === undefined ? [] : optionStatuses(council, game.state);
        return [
          linesOf(game.journal, 'presence').flatMap(({ turn, actor, here }) =>
            actor === 'council' ? [`${turn} ${here ? 'enters' : 'leaves'}`] : [],
          ),
          summon?.closed?.why ?? 'open',
        ];
      }),
    gives: [
      [[], 'condition'],
      [['2 enters'], 'open'],
    ],
  },
  {
    says: 'An option is open if its actor takes part, the current posture of its track lists it, it is neither spent (`once`) nor cooling down, and its `when` holds.',
    shows: 'by posture: fire opens when north is armed, and arm closes',
    when: () => {
      const crisis = { tracks: ladder, options: armed };
      return [open(after(crisis)), open(after(crisis, { turns: [{ north: { act: 'arm' } }] }))];
    },
    gives: [
      ['arm', 'say'],
      ['fire', 'disarm', 'say'],
    ],
  },
  {
    says: 'An option is open if its actor takes part, the current posture of its track lists it, it is neither spent (`once`) nor cooling down, and its `when` holds.',
    shows: 'by its condition, which is read anew each turn: open from 6 on',
    when: () => {
      const crisis = {
        options: options({
          'north.act.push': { when: 'heat >= 6', foreseeable: true },
          'south.act.press': 1,
        }),
      };
      return [closed(after(crisis), 'push'), closed(after(crisis, { turns: [press] }), 'push')];
    },
    gives: [{ why: 'condition' }, 'open'],
  },
  {
    says: 'it is neither spent (`once`) nor cooling down,',
    shows: 'once: open until it is given, and never again, though others that say nothing are',
    when: () => {
      const crisis = {
        turns: 6,
        options: options({ 'north.act.push': { once: true }, 'south.act.press': 1 }),
      };
      return [[], [idle], [both], [both, idle, idle, idle]].map((turns) => {
        const game = after(crisis, { turns });
        return [closed(game, 'push'), closed(game, 'press', 'south')];
      });
    },
    gives: [
      ['open', 'open'],
      ['open', 'open'],
      [{ why: 'spent' }, 'open'],
      [{ why: 'spent' }, 'open'],
    ],
  },
  {
    says: 'The view says why a closed option is closed: it gives the first of these reasons that applies, in this order.',
    shows: 'posture before spent, spent before cooling, cooling before condition',
    when: () => {
      const shut = { when: 'heat >= 9' };
      const crisis = {
        tracks: {
          'north.act': {
            start: 'calm',
            postures: { calm: { on: { arm: 'armed' } }, armed: { on: { disarm: 'calm' } } },
          },
        },
        indicators: hot(9),
        options: options({
          'north.act.arm': { once: true, ...shut },
          'north.act.disarm': 0,
          'north.talk.shout': { once: true, cooldown: 2, ...shut },
          'north.word.say': { cooldown: 2, ...shut },
          'north.deed.do': shut,
          'south.act.press': -5,
        }),
      };
      const game = after(crisis, {
        turns: [{ north: { act: 'arm', talk: 'shout', word: 'say', deed: 'do' }, ...press }],
      });
      return ['arm', 'shout', 'say', 'do'].map((option) => closed(game, option));
    },
    gives: [
      { why: 'posture', postures: ['calm'] },
      { why: 'spent' },
      { why: 'cooling', until: 4 },
      { why: 'condition' },
    ],
  },
];
