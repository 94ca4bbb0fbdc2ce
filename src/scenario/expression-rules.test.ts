import { draftOf } from '../../test/fixtures/border';
import { holdTable, type RuleRow } from '../../test/fixtures/page';
import { type SmallCrisis, small, smallDocument } from '../../test/fixtures/small';
import { playSmall } from '../../test/fixtures/small-play';
import { heat } from '../../test/fixtures/small-reads';
import { compile } from './index';

/* What docs/engine.md says of expressions: which may be read where, and what is refused. A row for every sentence. */

const add = (amount: number | string) => [{ add: { heat: amount } }];
/** The codes with which the compiler refuses a crisis; empty where it takes it. */
function refused(crisis: SmallCrisis): readonly string[] {
  return compile(draftOf(smallDocument(crisis))).problems.map(({ code }) => code);
}

/** An expression in each place where one may stand, and whether it is refused there. */
function refusedIn(expression: string): Readonly<Record<string, boolean>> {
  const places: Readonly<Record<string, SmallCrisis>> = {
    option: { options: { 'north.act.push': { when: expression } } },
    inject: { injects: [{ id: 'flood', when: expression }] },
    history: { history: [{ turn: 't1', while: expression }] },
    policy: { policies: { north: { hold: `${expression} ? 1 : 2` } } },
    effect: { options: { 'north.act.push': { effects: [{ if: expression, add: { heat: 1 } }] } } },
    amount: { options: { 'north.act.push': { effects: add(`${expression} ? 1 : 2`) } } },
    outcome: {
      options: {
        'north.act.push': {
          outcomes: [
            { id: 'hit', label: 'hit', odds: `${expression} ? 1 : 2`, text: 'Hit.' },
            { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
          ],
        },
      },
    },
    exposure: {
      options: { 'north.act.push': { visibility: 'covert', exposure: { odds: `${expression} ? 1 : 2` } } },
    },
    rule: { rules: [{ id: 'echo', when: expression }] },
    ending: { endings: [{ id: 'won', priority: 1, when: expression }] },
    objective: {
      objectives: { north: [{ id: 'win', label: 'Win', weight: 1, score: `${expression} ? 1 : 2` }] },
    },
  };
  const common: SmallCrisis = {
    facts: { gate: { values: ['open', 'shut'], start: 'open' } },
    options: {
      'south.act.press': {
        outcomes: [
          { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
          { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
        ],
      },
    },
    injects: [{ id: 'early' }],
  };
  return Object.fromEntries(
    Object.entries(places).map(([place, crisis]) => {
      const merged: SmallCrisis = {
        ...common,
        ...crisis,
        options: { ...common.options, ...crisis.options },
        injects: [...(common.injects ?? []), ...(crisis.injects ?? [])],
      };
      return [place, refused(merged).length > 0];
    }),
  );
}

const beforeOrders = { option: true, inject: true, history: true, policy: true };
const inOrders = { effect: true, amount: true, outcome: true, exposure: true };
const everywhere = Object.keys({ ...beforeOrders, ...inOrders, rule: 0, ending: 0, objective: 0 });
const nowhere = Object.fromEntries(everywhere.map((place) => [place, false]));

const expressions: readonly RuleRow[] = [
  {
    says: '`when` of options and injects, `while` of history, policies | indicators, facts, postures, `turn`, `taken`, `happened`',
    shows: 'all of these may be read in every place',
    when: () =>
      refusedIn(
        'heat > 1 && gate == "open" && north.act == "ready" && turn < 9 && taken.south["press"] == 0 && happened["early"] < 2',
      ),
    gives: nowhere,
  },
  {
    says: '`if` and amounts in options, odds of outcomes and exposure | the same, and `orders` of this turn',
    shows: 'orders may not be read before they are given',
    when: () => refusedIn('orders.south.act == "press"'),
    gives: { ...nowhere, ...beforeOrders },
  },
  {
    says: 'rules, endings, objectives, concepts | the same, and `outcomes` of this turn',
    shows: 'outcomes may not be read before they are drawn',
    when: () => refusedIn('outcomes.south.act == "hit"'),
    gives: { ...nowhere, ...beforeOrders, ...inOrders },
  },
  {
    says: 'All numbers are whole numbers. The compiler works out the range of every number from the bounds of the indicators in it, and so refuses whatever could leave the safe range (E305), odds that could be negative or all zero (E308), and division by anything but a written number other than 0 (E309).',
    shows: 'each of these refused by its code, and what just fits taken',
    when: () => {
      const effect = (amount: string) => refused({ options: { 'north.act.push': { effects: add(amount) } } });
      const odds = (odds: string) => refused({ injects: [{ id: 'flood', odds }] });
      const outcomes = (one: string, other: string) =>
        refused({
          options: {
            'north.act.push': {
              outcomes: [
                { id: 'hit', label: 'hit', odds: one, text: 'Hit.' },
                { id: 'miss', label: 'miss', odds: other, text: 'Missed.' },
              ],
            },
          },
        });
      return [
        effect('1.5').length > 0,
        effect('1000000 * 1000000 * 1000000 * heat'),
        outcomes('heat - 1', '5'),
        outcomes('heat', 'heat'),
        outcomes('heat', 'heat + 1'),
        odds('heat * 10'),
        effect('heat / turn'),
        effect('heat / 0'),
        effect('heat / 2'),
      ];
    },
    gives: [true, ['E305'], ['E308'], ['E308'], [], [], ['E309'], ['E309'], []],
  },
  {
    says: 'Division drops the fraction, toward zero.',
    shows: '7 / 2 is 3 and -7 / 2 is -3, so 5 goes to 8 and to 2',
    when: () =>
      ['(heat + 2) / 2', '(0 - heat - 2) / 2'].map((amount) => {
        const crisis = { options: { 'north.act.push': { effects: add(amount) } } };
        return heat(playSmall(small(crisis), { turns: [{ north: { act: 'push' } }] }));
      }),
    gives: [8, 2],
  },
];

holdTable('docs/engine.md', ['## Expressions'], { expressions });
