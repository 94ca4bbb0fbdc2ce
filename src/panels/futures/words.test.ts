import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import type { Alternative, Decision, Estimate, GameAnalysis, Prospect } from '../../analysis/index';
import { withoutScores } from '../../debrief/index';
import { begin, decide, type Game, orderProblems, replay } from '../../engine/index';
import { lexiconOf, playsOf } from '../../words/index';
import { openOrders } from './forks/open-orders';
import { futuresMarkdown } from './markdown';
import { spreadSentence } from './spread-words';
import { viewOf } from './view';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');

function around(mean: number, half: number): Estimate {
  return { mean, low: mean - half, high: mean + half };
}

const prospect: Prospect = {
  method: { by: 'sample', plays: 100 },
  score: around(5, 0.2),
  objectives: [],
  families: [{ id: 'de-escalation', share: 0.6, low: 0.57, high: 0.63 }],
  endings: [],
};

function alternative(option: string, given: Partial<Alternative> = {}): Alternative {
  const common = { option, chosen: false, historical: false, prospect, standing: 'even' as const };
  return { ...common, difference: around(0, 0.3), asKnown: around(0, 0.3), ...given };
}

function decision(others: readonly Alternative[], given: Partial<Decision> = {}): Decision {
  return {
    turn: 1,
    track: 'diplomacy',
    chosen: 'hold',
    alternatives: [...others, alternative('hold', { chosen: true })],
    gain: around(-0.2, 0.1),
    quality: 'sound',
    knowable: false,
    ...given,
  };
}

const recall = alternative('recall-ambassador', { historical: true });

const movement = { choice: around(0.1, 0.3), others: around(-0.2, 0.1), luck: around(0.3, 0.1) };
const analysis: GameAnalysis = {
  scenario: scenario.about.id,
  hash: scenario.hash,
  seat: 'pakistan',
  policies: { iran: 'weights' },
  curve: [around(5, 0.2), around(5.2, 0.1)],
  turns: [
    {
      turn: 1,
      before: prospect,
      decisions: [decision([recall])],
      movement,
      verdict: 'costly-good',
    },
  ],
  turningPoints: [],
  shares: { choice: 0.2, others: 0.3, luck: 0.5 },
};

const { record } = begin(scenario, { seed: 1, seats: { pakistan: 'human', iran: 'cautious' } });

describe('an analysis as text', () => {
  test('has every turn and every order with its endings, says how much was counted, and adds nothing up', () => {
    const text = futuresMarkdown(view, record, { result: analysis, done: 1 }).join('\n\n');
    expect(text).toContain('Counted: 100 games from each turn and after each available order, 300 in all.');
    expect(text).toContain('De-escalation 60 in 100 (57 to 63)');
    expect(text).toContain('| Recall the ambassador (history’s choice) |');
    expect(text).toContain('| Give no order (your choice) |');
    expect(text).toContain('None of this is a grade.');
    expect(text).toContain('In your game Iran was cautious.');
    expect(text).not.toMatch(/score|clearly|\b5\.0\b/i);
  });

  test('as data has each aim and no sum of them', () => {
    const data = JSON.stringify(withoutScores(analysis));
    expect(data).not.toMatch(/score":\{"mean":5,|"curve"|"gain"|"difference"|"movement"/);
    expect(JSON.parse(data).turns[0].decisions[0].alternatives).toHaveLength(2);
  });

  test('says so where it was not done, or not begun', () => {
    expect(futuresMarkdown(view, record, { result: analysis, done: 0.456 }).join(' ')).toContain(
      'at 45 percent',
    );
    expect(futuresMarkdown(view, record, { done: 0 }).join(' ')).toContain('not ready');
  });

  test('counts the plays it rests on', () => {
    expect(playsOf(analysis)).toEqual({ plays: 300, each: 100, exact: false });
  });
});

describe('what another order leads to', () => {
  const calm = (share: number): Prospect => ({
    ...prospect,
    families: [
      { id: 'de-escalation', share, low: share, high: share },
      { id: 'war', share: 1 - share, low: 1 - share, high: 1 - share },
    ],
  });

  test.each<[string, Prospect | undefined, string]>([
    ['is told by the commonest kind of ending', undefined, '70 end in “De-escalation”'],
    ['is set beside the order that was given', calm(0.2), '30 end in “War”. With the original order, 80 do.'],
    [
      'is told without figures where both lead to much the same',
      calm(0.68),
      'Both orders lead to much the same endings, though perhaps by different routes',
    ],
  ])('%s', (_, before, sentence) => {
    const told = spreadSentence(view, calm(0.7), before);
    expect(told).toContain(sentence);
  });
});

describe('the orders that a fork can take', () => {
  test('are those that were open, without the one that was given', () => {
    let game: Game = begin(scenario, { seed: 4 });
    while (game.phase === 'deciding') game = decide(game, {});
    const { record } = game;
    for (const [at, orders] of record.turns.entries()) {
      const before = replay(scenario, { ...record, turns: record.turns.slice(0, at) }).game;
      if (before.phase === 'over') throw new Error('a turn after the end');
      for (const { track, given, others } of openOrders(scenario, record, at + 1, 'iran')) {
        expect(given).toBe(orders.iran?.[track] ?? 'hold');
        expect(others).not.toContain(given);
        for (const option of others) {
          const changed = { iran: option === 'hold' ? {} : { [track]: option } };
          expect(orderProblems(before, changed)).toEqual([]);
        }
      }
    }
    expect(openOrders(scenario, record, record.turns.length + 1, 'iran')).toEqual([]);
  });
});
