import { describe, expect, test } from 'vitest';
import { kernelOf } from '../src/analysis/kernel/kernel';
import { dialsOf } from '../src/analysis/balance/dials';
import { turnResults } from '../src/analysis/tree/turn-results';
import { writeOrders } from '../src/analysis/kernel/codec';
import { forkRecord, historyRecord, proveHistory, replay } from '../src/engine/index';
import { check, compile, formatProblem, possiblePlay } from '../src/scenario/index';
import { tellTurn } from '../src/words/index';
import { compileDocument, draftOf } from './fixtures/border';
import { jointCrisis, jointStatement } from './fixtures/joint-statement';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';
import { linesOf } from './fixtures/plays';
import { type SmallCrisis, small, smallDocument } from './fixtures/small';
import { playSmall, told } from './fixtures/small-play';
import { draws, fact, heat, open, posture } from './fixtures/small-reads';

const joint = small(jointCrisis);
const statement = { talks: 'statement' };
const exchange = { border: 'exchange' };
const outcomesOf = (game: ReturnType<typeof playSmall>) =>
  linesOf(game.journal, 'order').map(({ actor, option, outcome }) => `${actor}.${option}: ${outcome}`);

describe('an order that waits for another', () => {
  test.each([
    [{ north: statement, south: statement }, 1, 'agreed', ['answered', 'answered']],
    [{ north: statement }, 6, 'cold', ['alone']],
    [{ south: statement }, 5, 'cold', ['alone']],
    [{ north: statement, south: exchange }, 7, 'cold', ['alone', 'alone']],
  ])('takes effect only if that is given too: %j', (orders, heatAfter, stands, results) => {
    const game = playSmall(joint, { turns: [orders] });
    const outcomes = linesOf(game.journal, 'order').map(({ outcome }) => outcome);
    expect([heat(game), posture(game, 'north', 'talks'), outcomes]).toEqual([heatAfter, stands, results]);
  });

  test('may wait for one that does not wait for it', () => {
    const search = { search: 'search' };
    const letIn = { border: 'let-in' };
    expect(heat(playSmall(joint, { turns: [{ north: search, south: letIn }] }))).toBe(4);
    expect(heat(playSmall(joint, { turns: [{ north: search }] }))).toBe(5);
  });

  test('draws its own outcomes once it is answered, and nothing else', () => {
    const both = playSmall(joint, { turns: [{ north: exchange, south: exchange }] });
    const [weights] = draws(both)['1 outcome north.exchange'] ?? [];
    expect([weights, fact(both, 'prisoners')]).toEqual([[3, 1, 0], 'exchanged']);
    const alone = playSmall(joint, { turns: [{ north: exchange }] });
    expect([outcomesOf(alone), fact(alone, 'prisoners')]).toEqual([['north.exchange: alone'], 'betrayed']);
  });

  test('has been given whether it was answered or not', () => {
    const game = playSmall(joint, { turns: [{ north: { ...exchange, ...statement } }] });
    expect(open(game)).toEqual(['statement', 'send-note', 'search']);
  });

  test('cannot be told to have been answered when it was not', () => {
    const given = { 1: told({ outcomes: { 'north.border': 'smooth', 'north.talks': 'answered' } }) };
    const game = playSmall(joint, { turns: [{ north: { ...exchange, ...statement } }], given });
    expect(outcomesOf(game)).toEqual(['north.statement: alone', 'north.exchange: alone']);
    const fulfilled = playSmall(joint, {
      turns: [{ north: exchange, south: exchange }],
      given: { 1: told({ outcomes: { 'north.border': 'halting' } }) },
    });
    expect(outcomesOf(fulfilled)).toEqual(['north.exchange: halting', 'south.exchange: answered']);
  });

  test('is forked with what the other order then makes of it', () => {
    const game = playSmall(joint, {
      turns: [{ north: exchange, south: exchange }],
      given: { 1: told({ outcomes: { 'north.border': 'smooth' } }) },
    });
    const forked = forkRecord(joint, game.record, { turn: 1, track: 'border', option: 'let-in' }, 'south');
    if ('problem' in forked) throw new Error(forked.problem.why);
    expect(outcomesOf(replay(joint, forked.record).game)).toEqual(['north.exchange: alone', 'south.let-in: undefined']);
  });

  test('is told with what came of it, and without odds where there was no luck in it', () => {
    const game = playSmall(joint, { turns: [{ north: statement, south: statement }] });
    const lines = tellTurn(joint, game.journal, 'north').map(({ text }) => text);
    expect(lines).toContain('One statement, two capitals. At noon both capitals read out the same words.');
  });
});

test('the kernel plays it as the engine does', () => {
  const kernels = kernelsOf(joint);
  for (let seed = 0; seed < 60; seed++) playBeside(kernels, seed, seed % 2 === 0 ? ['random', 'random'] : ['weights']);
});

test('it is no chance: neither a branch of a turn nor a dial', () => {
  const kernel = kernelOf(joint, 'all');
  const before = kernel.start.slice();
  writeOrders(kernel, before, { north: statement, south: statement });
  expect([...turnResults(kernel, before, () => [], false)].length).toBe(1);
  const odds = dialsOf(joint, ['weights', 'weights']).filter(({ kind }) => kind === 'odds');
  expect(odds.map((dial) => 'outcome' in dial && dial.outcome)).toEqual(['smooth', 'halting']);
});

describe('history', () => {
  const past = (orders: object, outcomes = {}) =>
    proofOf({ ...jointCrisis, turns: 1, history: [{ turn: 't1', orders, outcomes }] });
  const proofOf = (crisis: SmallCrisis) => {
    const draft = draftOf(smallDocument(crisis));
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('it does not compile');
    expect(replay(scenario, historyRecord(scenario)).stopped).toBeUndefined();
    return proveHistory(scenario, draft).map(({ code, facts }) => `${code} ${facts.why}`);
  };
  const both = { north: exchange, south: exchange };
  test.each([
    ['need not tell what follows from its orders', { north: statement, south: statement }, {}, []],
    ['may tell it', { north: statement }, { 'north.talks': 'alone' }, []],
    ['tells what chance made of it', both, { 'north.border': 'smooth' }, []],
    ['has to tell that', both, {}, ['E402 outcome']],
    ['cannot tell against its orders', both, { 'north.border': 'alone' }, ['E402 orders']],
    ['nor the other way round', { north: statement }, { 'north.talks': 'answered' }, ['E402 orders']],
  ])('%s', (_, orders, outcomes, codes) => {
    expect(past(orders, outcomes)).toEqual(codes);
  });
});

describe('the check', () => {
  const north = (option: object) => ({ ...jointCrisis.options, 'north.search.search': { ...plain, ...option } });
  const plain = {
    answered: { label: 'Yes', text: 'It is so.' },
    alone: { label: 'No', text: 'It is not so.' },
    effects: [{ add: { heat: 1 } }],
  };
  const codesOf = (options: SmallCrisis['options']) => {
    const draft = draftOf(smallDocument({ ...jointCrisis, ...(options === undefined ? {} : { options }) }));
    const { scenario, problems } = compile(draft);
    const found = scenario === undefined ? problems : check(draft, scenario, possiblePlay(scenario));
    const about = /^(E|W14[45]|W122|H120)/;
    for (const problem of found) expect(formatProblem(problem)).not.toContain('undefined');
    return found.filter(({ code }) => about.test(code)).map(({ code, path }) => `${code} ${path.slice(4).join('.')}`);
  };

  test.each([
    ['an order of nobody', { with: ['west.wait'] }, ['E201 with.0']],
    ['an order that is not there', { with: ['south.wait'] }, ['E201 with.0']],
    ['its own order', { with: ['north.search'] }, ['E224 with.0']],
    ['two orders of one track', { with: ['south.exchange', 'south.let-in'] }, ['E224 with.1']],
    ['no order', {}, ['E224 answered', 'E224 alone']],
    ['an order, without what happens if it is not given', { with: ['south.let-in'], alone: undefined }, ['E102 alone']],
    ['an order, and says nothing where it is', { with: ['south.let-in'], answered: undefined }, ['E102 answered']],
    ['an order of its own side', { with: ['north.exchange'] }, []],
    ['an order that does not wait for it', { with: ['south.let-in'] }, ['H120 with.0']],
    [
      'an order that is never open with it',
      { with: ['south.let-in'], when: 'turn == 9' },
      ['H120 with.0'],
    ],
    [
      'nothing, since it does the same alone',
      { with: ['south.let-in'], alone: { ...plain.alone, effects: plain.effects } },
      ['W145 alone', 'H120 with.0'],
    ],
  ])('an option waits for %s', (_, option, codes) => {
    expect(codesOf(north(option)).toSorted()).toEqual([...codes].toSorted());
  });

  test('proves that an order can never be answered', () => {
    const options = { ...jointCrisis.options };
    const never = {
      ...options,
      'north.search.search': { ...plain, with: ['south.let-in'], when: 'prisoners == "held"' },
      'south.border.let-in': { kind: 'diplomacy', when: 'prisoners == "exchanged"', needs: 'an exchange' },
    };
    expect(codesOf(never)).toEqual(['W144 with', 'H120 with.0']);
  });

  test('finds nothing to say of the joint statement but the search', () => {
    expect(codesOf(undefined)).toEqual(['H120 with.0']);
    expect(compileDocument(jointStatement()).hash).toBe(joint.hash);
  });
});
