import type { RuleRow } from '../../fixtures/page';
import { after, told } from '../../fixtures/small-play';
import { draws, heat, ruleTurns } from '../../fixtures/small-reads';
import { add, idle, options, push } from './parts';

const inOrder =
  'Rules run on the new state, in the order in which they are written; each sees what the earlier ones changed.';
const onceEach = 'Each runs at most once a turn, and at most once a game if it says `once`.';

/** When rules run, and what they read. */
export const consequences: readonly RuleRow[] = [
  {
    says: inOrder,
    shows:
      'a rule that adds 3 sets off one that needs 8 if it stands before it, and in the next turn if after',
    when: () => {
      const spark = { id: 'spark', when: 'turn == 1', effects: add(3) };
      const blaze = { id: 'blaze', when: 'heat >= 8' };
      return [
        ruleTurns(after({ rules: [spark, blaze] }, { turns: [idle, idle] }), 'blaze'),
        ruleTurns(after({ rules: [blaze, spark] }, { turns: [idle, idle] }), 'blaze'),
      ];
    },
    gives: [[1, 2], [2]],
  },
  {
    says: inOrder,
    shows: 'on the new state: a rule sees how often an inject has happened, from its turn on',
    when: () => {
      const crisis = {
        injects: [{ id: 'flood', turn: 't2' }],
        rules: [{ id: 'damp', when: 'happened["flood"] == 1' }],
      };
      return ruleTurns(after(crisis, { turns: [idle, idle, idle] }), 'damp');
    },
    gives: [2, 3],
  },
  {
    says: inOrder,
    shows: 'on the new state: a rule sees what this turn’s orders have changed',
    when: () =>
      ruleTurns(
        after(
          { options: options({ 'north.act.push': 1 }), rules: [{ id: 'six', when: 'heat == 6' }] },
          { turns: [push] },
        ),
        'six',
      ),
    gives: [1],
  },
  {
    says: onceEach,
    shows: 'once: a rule that always holds adds 1 a turn; one that says once adds 1 in all',
    when: () =>
      [false, true].map((once) =>
        heat(
          after(
            { rules: [{ id: 'drip', when: 'true', once, effects: add(1) }] },
            { turns: [idle, idle, idle] },
          ),
        ),
      ),
    gives: [8, 6],
  },
  {
    says: onceEach,
    shows: 'once a turn: a rule whose own change keeps its condition true does not run again',
    when: () =>
      heat(after({ rules: [{ id: 'echo', when: 'heat >= 5', effects: add(1) }] }, { turns: [idle] })),
    gives: 6,
  },
  {
    says: 'If a rule has `odds`, its chance in 100 is read when its condition holds, and drawn; a rule whose draw fails has not run.',
    shows:
      'read after an earlier rule has added 3; told not to come, it leaves no trace and the next rule sees none',
    when: () => {
      const rules = [
        { id: 'spark', when: 'true', effects: add(3) },
        { id: 'blaze', when: 'heat >= 8', odds: '10 * heat', effects: add(1) },
        { id: 'smoke', when: 'heat == 9' },
      ];
      return [['blaze'], []].map((came) => {
        const game = after({ rules }, { turns: [idle], given: { 1: told({ rules: came }) } });
        return [
          draws(game)['1 rule blaze']?.[0],
          ruleTurns(game, 'blaze'),
          ruleTurns(game, 'smoke'),
          heat(game),
        ];
      });
    },
    gives: [
      [[80, 20], [1], [1], 9],
      [[80, 20], [], [], 8],
    ],
  },
  {
    says: "Rules may read this turn's orders and outcomes, and `taken` now includes this turn.",
    shows: 'what was ordered, that south held, what came of it, and that it was taken once',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
        { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
      ];
      const game = after(
        {
          options: options({ 'north.act.push': { outcomes } }),
          rules: [
            { id: 'ordered', when: 'orders.north.act == "push" && orders.south.act == "hold"' },
            { id: 'hit', when: 'outcomes.north.act == "hit"' },
            { id: 'miss', when: 'outcomes.north.act == "miss"' },
            { id: 'taken', when: 'taken.north["push"] == 1' },
            { id: 'twice', when: 'taken.north["push"] == 2' },
          ],
        },
        { turns: [push, idle], given: { 1: told({ outcomes: { 'north.act': 'miss' } }) } },
      );
      return ['ordered', 'hit', 'miss', 'taken', 'twice'].map((id) => ruleTurns(game, id));
    },
    gives: [[1], [], [1], [1, 2], []],
  },
];
