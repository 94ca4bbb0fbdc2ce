import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { draws, heat, injectTurns } from '../../fixtures/small-reads';
import { add, hot, idle } from './parts';

/** Which injects happen, and what follows from them before orders are awaited. */
export const injects: readonly RuleRow[] = [
  {
    says: 'The injects are considered in the order in which they are written.',
    shows: 'a spark that adds 3 lights a blaze that needs 8 if it is written before it, and not after it',
    when: () => {
      const spark = { id: 'spark', effects: add(3) };
      const blaze = { id: 'blaze', when: 'heat >= 8' };
      return [
        injectTurns(after({ injects: [spark, blaze] }), 'blaze'),
        injectTurns(after({ injects: [blaze, spark] }), 'blaze'),
      ];
    },
    gives: [[1], []],
  },
  {
    says: 'An inject is due if its `turn` is the current one (or it has none), its `when` holds, and it has not happened before (unless it says `once: false`).',
    shows: 'by turn, without one, by condition, by both, and again and again',
    when: () => {
      const game = after(
        {
          injects: [
            { id: 'dated', turn: 't2' },
            { id: 'dated-again', turn: 't2', once: false },
            { id: 'undated' },
            { id: 'late', when: 'turn >= 3' },
            { id: 'never', turn: 't2', when: 'turn >= 3' },
            { id: 'steady', once: false },
          ],
        },
        { turns: [idle, idle, idle] },
      );
      return ['dated', 'dated-again', 'undated', 'late', 'never', 'steady'].map((id) =>
        injectTurns(game, id),
      );
    },
    gives: [[2], [2], [1], [3], [], [1, 2, 3, 4]],
  },
  {
    says: 'Its chance in 100 is read at that moment and drawn;',
    shows:
      'a chance of 10 times heat is 80 after a spark in the same situation, and the draw of seed 42 in turn 3 is 40',
    when: () => {
      const injects = [
        { id: 'spark', turn: 't3', effects: add(3) },
        { id: 'flood', turn: 't3', odds: '10 * heat' },
      ];
      return draws(after({ injects }, { seed: 42, turns: [idle, idle] }))['3 inject flood'];
    },
    // draw(42, 3, inject:flood) is 1737684724 of 4294967296: 40 of 100.
    gives: [[80, 20], 40, 'happens'],
  },
  {
    says: 'Its chance in 100 is read at that moment and drawn;',
    shows: 'the draw of 40 makes a chance of 41 happen, and one of 40 not; 0 never, 100 always',
    when: () =>
      [41, 40, 0, 100].map((odds) => {
        const injects = [{ id: 'flood', turn: 't3', odds }];
        return injectTurns(after({ injects }, { seed: 42, turns: [idle, idle] }), 'flood');
      }),
    gives: [[3], [], [], [3]],
  },
  {
    says: 'if it happens, its effects are applied before the next inject is considered.',
    shows: 'two injects that add 4 and take 2 come to 8, since the first was clamped before the second',
    when: () =>
      heat(
        after({
          indicators: hot(9),
          injects: [
            { id: 'spark', effects: add(4) },
            { id: 'rain', effects: add(-2) },
          ],
        }),
      ),
    gives: 8,
  },
  {
    says: 'A white cell can throw in an inject: it then happens whether or not it was due, and nothing is drawn for it.',
    shows:
      'in another turn, against its condition, against its odds, and once more; and the turn it is thrown in',
    when: () => {
      const game = after(
        {
          injects: [
            { id: 'dated', turn: 't3' },
            { id: 'unmet', when: 'heat >= 9' },
            { id: 'unlikely', odds: 0 },
            { id: 'spent' },
          ],
        },
        { turns: [idle, idle], thrown: { 2: ['dated', 'unmet', 'unlikely', 'spent'] } },
      );
      const inTurn2 = Object.keys(draws(game)).filter((name) => name.startsWith('2 '));
      return [...['dated', 'unmet', 'unlikely', 'spent'].map((id) => injectTurns(game, id)), inTurn2];
    },
    gives: [[2], [2], [2], [1, 2], []],
  },
  {
    says: 'A white cell can throw in an inject: it then happens whether or not it was due, and nothing is drawn for it.',
    shows: 'only the inject that was thrown in: another in the same turn stays as likely as it was',
    when: () => {
      const injects = [
        { id: 'thrown', odds: 0 },
        { id: 'unlikely', odds: 0 },
        { id: 'unmet', when: 'heat > 9' },
      ];
      const game = after({ injects }, { turns: [idle], thrown: { 2: ['thrown'] } });
      return ['thrown', 'unlikely', 'unmet'].map((id) => injectTurns(game, id));
    },
    gives: [[2], [], []],
  },
  {
    says: 'The situation of the next turn follows at once, so a deciding game is always waiting for orders.',
    shows:
      'the inject of turn 1 has happened when a game begins, and that of turn 2 when turn 1 is resolved; none after an end',
    when: () => {
      const injects = [{ id: 'daily', once: false, effects: add(1) }];
      return [
        heat(after({ injects })),
        heat(after({ injects }, { turns: [idle] })),
        heat(after({ injects, turns: 2 }, { turns: [idle, idle] })),
      ];
    },
    gives: [6, 7, 7],
  },
];
