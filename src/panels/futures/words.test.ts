import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import type { Alternative, Decision, Estimate, GameAnalysis, Prospect } from '../../analysis/index';
import { verdictOf } from '../../debrief/index';
import { begin, decide, type Game, orderProblems, replay } from '../../engine/index';
import { lexiconOf, playsOf } from '../../words/index';
import { decisionSentences } from './decisions/decision-words';
import { openOrders } from './forks/open-orders';
import { futuresMarkdown } from './markdown';
import { viewOf } from './view';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');
const foreign = viewOf(lexiconOf(scenario), 'pakistan', 'iran', words, 'en');

function around(mean: number, half: number): Estimate {
  return { mean, low: mean - half, high: mean + half };
}

const prospect: Prospect = {
  method: { by: 'sample', plays: 100 },
  score: around(5, 0.2),
  objectives: [],
  families: [],
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

const better = alternative('recall-ambassador', { difference: around(0.5, 0.3), standing: 'better' });
const worse = alternative('expel-envoy', { difference: around(-0.5, 0.3), standing: 'worse' });

const sentences = (...given: Parameters<typeof decisionSentences>) =>
  decisionSentences(...given).map(({ text }) => text);

describe('a decision in sentences', () => {
  test('says “surely” only of what scored surely higher', () => {
    const costly = sentences(view, decision([better, worse], { quality: 'costly', knowable: true }));
    expect(costly.join(' ')).toBe(
      'You chose “Hold (no order)”. Surely higher on average: Recall the ambassador, +0.5 (+0.2 to +0.8). ' +
        'What this side could know then already pointed that way. Beside the average of all that was open: −0.2 (−0.3 to −0.1).',
    );
    const sound = sentences(view, decision([worse, alternative('write-security-council')]));
    expect(sound[1]).toBe('No other order that was open scored surely higher.');
    const slight = sentences(view, decision([better, worse]));
    expect(slight[1]).toBe(
      'Some order scored surely higher, but perhaps by less than a quarter of a point: Recall the ambassador, +0.5 (+0.2 to +0.8).',
    );
    const even = sentences(view, decision([alternative('recall-ambassador')]));
    expect(even.join(' ')).not.toContain('urely');
  });

  test('tells hindsight apart from what could be known, and another side from the reader’s', () => {
    const told = sentences(foreign, decision([better], { quality: 'costly' }));
    expect(told[0]).toBe('Chosen: “Hold (no order)”.');
    expect(told[2]).toContain('only hindsight does');
  });

  test('says so where nothing else was open', () => {
    expect(sentences(view, decision([]))).toEqual(['You chose “Hold (no order)”.', 'Nothing else was open.']);
  });
});

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
      decisions: [decision([better], { quality: 'costly' })],
      movement,
      verdict: 'costly-good',
    },
  ],
  turningPoints: [],
  shares: { choice: 0.2, others: 0.3, luck: 0.5 },
};

const { record } = begin(scenario, { seed: 1, seats: { pakistan: 'human', iran: 'cautious' } });

describe('an analysis as text', () => {
  test('has the outlook, the shares and every decision, and says how much was counted', () => {
    const text = futuresMarkdown(view, record, { result: analysis, done: 1 }).join('\n\n');
    expect(text).toContain(
      'Counted: 100 plays from each position and with each open order, 300 plays in all.',
    );
    expect(text).toContain(
      '| After turn 1 | 5.2 (5.1 to 5.3) | +0.1 (−0.2 to +0.4) | −0.2 (−0.3 to −0.1) | +0.3 (+0.2 to +0.4) |',
    );
    expect(text).toContain('- Your orders: 20 in 100');
    expect(text).toContain('Another order scored surely higher; good luck.');
    expect(text).toContain('Nothing here is a grade.');
    expect(text).toContain('In your play Iran was cautious.');
    expect(text).toContain('The score counts only the aims of Pakistan;');
  });

  test('says what a last turn cannot count, and that its parts are rounded, only where it is so', () => {
    const textOf = (result: GameAnalysis) => futuresMarkdown(view, record, { result, done: 1 }).join(' ');
    const [turn] = analysis.turns;
    if (turn === undefined) throw new Error('no turn');
    expect(textOf(analysis)).toContain(words('futures.turns.lastOfPlay'));
    const last = { ...turn, turn: scenario.turns.length };
    const whole = textOf({ ...analysis, turns: [turn, last] });
    expect(whole.split(words('futures.turns.lastOfCrisis'))).toHaveLength(2);
    expect(whole).not.toContain(words('futures.turns.lastOfPlay'));
    expect(whole).not.toContain('(rounded)');
    expect(textOf({ ...analysis, turns: [turn, { ...last, decisions: [] }] })).not.toContain('any more');
    expect(textOf({ ...analysis, shares: { choice: 0.333, others: 0.333, luck: 0.334 } })).toContain(
      '(rounded)',
    );
  });

  test('says so where it was not done, or not begun', () => {
    expect(futuresMarkdown(view, record, { result: analysis, done: 0.456 }).join(' ')).toContain('45 in 100');
    expect(futuresMarkdown(view, record, { done: 0 }).join(' ')).toContain('not ready');
  });

  test('counts the plays it rests on, and names the decision where luck made no sure difference', () => {
    expect(playsOf(analysis)).toEqual({ plays: 300, each: 100, exact: false });
    const [turn] = analysis.turns;
    if (turn === undefined) throw new Error('no turn');
    expect(verdictOf(turn)).toBe('costly-good');
    expect(verdictOf({ ...turn, verdict: 'neither' })).toBe('neither-costly');
    expect(verdictOf({ ...turn, verdict: 'neither', decisions: [decision([worse])] })).toBe('neither-sound');
    expect(verdictOf({ ...turn, verdict: 'sound-bad', decisions: [decision([better])] })).toBe('slight-bad');
    expect(verdictOf({ ...turn, verdict: 'neither', decisions: [decision([better])] })).toBe(
      'neither-slight',
    );
    expect(verdictOf({ ...turn, verdict: 'neither', decisions: [] })).toBe('neither');
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
