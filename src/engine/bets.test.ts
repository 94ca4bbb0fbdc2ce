import { describe, expect, test } from 'vitest';
import { changed, played, scenarioWith, strike } from '../../test/fixtures/changed-border';
import { answerOf, answersIn, betFor } from './bets';
import { askOf } from './told-forms';
import { view } from './view';

test('a turn asks a side its own question, and everybody else that of all', () => {
  const scenario = scenarioWith(({ turns }) => {
    turns[0].asks = { south: 'What does the south do?' };
  });
  expect(askOf(scenario, 1, 'south')).toBe('What does the south do?');
  expect(askOf(scenario, 1, 'north')).toBe(scenario.turns[0]?.ask);
  expect(askOf(scenario, 2, 'south')).toBe(scenario.turns[1]?.ask);
  expect(askOf(scenario, 99, 'all')).toBeUndefined();
});

describe('the bet of a turn', () => {
  const scenario = scenarioWith(({ turns, injects }) => {
    injects.splice(0);
    turns[0].bet = [
      {
        ask: 'Will the bridge fall by day 3?',
        'true-when': 'bridge == "destroyed"',
        by: 't3',
        to: ['south'],
      },
      { ask: 'Will anybody strike today?', 'true-when': 'bridge == "destroyed"', by: 't1' },
    ];
  });

  test('is put to those whom it names, the first of several', () => {
    expect(betFor(scenario, 1, 'south')?.bet.ask).toBe('Will the bridge fall by day 3?');
    expect(betFor(scenario, 1, 'north')).toMatchObject({ at: 1 });
    expect(betFor(scenario, 2, 'north')).toBeUndefined();
  });

  test.each([
    ['as soon as it is true', strike, true, 2],
    ['when its time is up', [{}, {}, {}], false, 3],
  ])('is settled %s', (_, turns, came, turn) => {
    const { journal } = view(played(scenario, turns), 'south');
    expect(answerOf(answersIn(journal), 1, 0)).toBe(came);
    expect(journal.filter(({ kind }) => kind === 'bet')).toMatchObject([
      { asked: 1, bet: 1, came: false, turn: 1 },
      { asked: 1, bet: 0, came, turn },
    ]);
  });

  test('is open until then, and told to nobody else', () => {
    const game = played(scenario, [{}]);
    expect(answerOf(answersIn(game.journal), 1, 0)).toBeUndefined();
    const later = view(played(scenario, strike), 'north').journal;
    expect(answerOf(answersIn(later), 1, 0)).toBeUndefined();
    expect(answerOf(answersIn(later), 1, 1)).toBe(false);
  });

  test('is settled by the end of the crisis', () => {
    const early = scenarioWith(({ turns, injects, endings }) => {
      injects.splice(0);
      turns[0].bet = { ask: 'Will the bridge fall?', 'true-when': 'bridge == "destroyed"', by: 't4' };
      endings[1].when = 'tension == 4';
    });
    const game = played(early, [{ diplomacy: 'protest' }]);
    expect(game.phase).toBe('over');
    expect(answerOf(answersIn(game.journal), 1, 0)).toBe(false);
  });

  test('cannot be due before it is asked', () => {
    const { problems } = changed(({ turns }) => {
      turns[1].bet = { ask: 'Yes?', 'true-when': 'turn > 1', by: 't1' };
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['E210 turns.1.bet.by']);
  });
});
