import type { RuleRow } from '../../fixtures/page';
import { after, told } from '../../fixtures/small-play';
import { draws, heat, ordersSeen } from '../../fixtures/small-reads';
import { add, idle, options, press, push } from './parts';

/** Covert orders that come to light, and what the others then see. */
export const exposure: readonly RuleRow[] = [
  {
    says: 'Whether a covert order is exposed is decided by a separate draw; if it is, the effects of its `exposure` are added to its other effects.',
    shows: 'exposure: 5 + 1 in secret, 5 + 1 + 2 when it comes to light; told, and by odds of 0 and 100',
    when: () => {
      const spy = (odds: number) => ({
        options: options({
          'north.act.push': {
            kind: 'covert',
            visibility: 'covert',
            effects: add(1),
            exposure: { odds, effects: add(2) },
          },
        }),
      });
      return [
        heat(after(spy(50), { turns: [push], given: { 1: told({}) } })),
        heat(after(spy(50), { turns: [push], given: { 1: told({ exposed: ['north.act'] }) } })),
        heat(after(spy(0), { turns: [push] })),
        heat(after(spy(100), { turns: [push] })),
      ];
    },
    gives: [6, 8, 6, 8],
  },
  {
    says: 'Whether a covert order is exposed is decided by a separate draw; if it is, the effects of its `exposure` are added to its other effects.',
    shows: 'exposure and outcome of one order are drawn apart: 78 on 100 hits, 0 on 100 is exposed',
    when: () => {
      const outcomes = [
        { id: 'miss', label: 'miss', odds: 70, text: 'Missed.' },
        { id: 'hit', label: 'hit', odds: 30, text: 'Hit.' },
      ];
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 20 }, outcomes };
      return draws(after({ options: options({ 'north.act.push': spy }) }, { seed: 1, turns: [idle, push] }));
    },
    // draw(1, 2, option:north.push) is 3390224675 and draw(1, 2, exposure:north.push) is 9461920, of 4294967296.
    gives: {
      '2 outcome north.push': [[70, 30], 78, 'hit'],
      '2 exposure north.push': [[20, 80], 0, 'exposed'],
    },
  },
  {
    says: "Each seat's view now contains what was public, what the seat did itself, and what was exposed.",
    shows: 'what south sees of a public order, a hidden one and an exposed one; its owner sees all three',
    when: () => {
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } };
      const game = after(
        {
          options: options({
            'north.act.push': 0,
            'north.spy.look': spy,
            'north.raid.burn': spy,
            'south.act.press': 0,
          }),
        },
        {
          turns: [{ north: { act: 'push', spy: 'look', raid: 'burn' }, ...press }],
          given: { 1: told({ exposed: ['north.raid'] }) },
        },
      );
      return ['south', 'north'].map((seat) => ordersSeen(game, seat));
    },
    gives: [
      ['push', 'burn', 'press'],
      ['push', 'look', 'burn', 'press'],
    ],
  },
];
