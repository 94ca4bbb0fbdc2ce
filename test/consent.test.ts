import { describe, expect, test } from 'vitest';
import { dialsOf } from '../src/analysis/balance/dials';
import { writeOrders } from '../src/analysis/kernel/codec';
import { kernelOf } from '../src/analysis/kernel/kernel';
import { thinkOrders } from '../src/analysis/think/think-orders';
import { turnResults } from '../src/analysis/tree/turn-results';
import {
  beatsOf,
  begin,
  developmentsOf,
  forkRecord,
  historyRecord,
  proveHistory,
  replay,
  view,
} from '../src/engine/index';
import { untoldOdds } from '../src/panels/room/untold-odds';
import { check, compile, formatProblem, lexiconOf, possiblePlay, type Scenario } from '../src/scenario/index';
import { orderWords, sayFrom, tellTurn, waitsOf } from '../src/words/index';
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
    expect([weights, fact(both, 'prisoners')]).toEqual([[3, 1], 'exchanged']);
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
    expect(outcomesOf(replay(joint, forked.record).game)).toEqual([
      'north.exchange: alone',
      'south.let-in: undefined',
    ]);
  });

  test('is told with what came of it, and without odds where there was no luck in it', () => {
    const game = playSmall(joint, { turns: [{ north: statement, south: statement }] });
    const lines = tellTurn(joint, game.journal, 'north').map(({ text }) => text);
    expect(lines).toContain('One statement, two capitals. At noon both capitals read out the same words.');
  });
});

describe('the page', () => {
  const beatsIn = (orders: Parameters<typeof playSmall>[1], seat: string) => {
    const { journal } = view(playSmall(joint, orders), seat);
    const { beats, also, untold } = beatsOf(joint, seat, developmentsOf(joint, journal));
    const names = (list: typeof beats) =>
      list.flatMap(({ order }) => (order === undefined ? [] : [`${order.actor}.${order.option}`]));
    return [names(beats), names(also), names(untold)];
  };

  test.each(['north', 'south'])('tells of two orders that met in one beat, the own one to %s', (seat) => {
    const other = seat === 'north' ? 'south' : 'north';
    const told = beatsIn({ turns: [{ north: statement, south: statement }] }, seat);
    expect(told).toEqual([[`${seat}.statement`], [], [`${other}.statement`]]);
  });

  test('tells of two orders that did not meet in two', () => {
    const [beats = [], also = []] = beatsIn({ turns: [{ north: statement, south: exchange }] }, 'north');
    expect([...beats, ...also].toSorted()).toEqual(['north.statement', 'south.exchange']);
  });

  test('tells of no odds where an answer decided, and of those of others none', () => {
    const whyUntold = (turns: Parameters<typeof playSmall>[1], seat: string) => {
      const { journal } = view(playSmall(joint, turns), seat);
      return developmentsOf(joint, journal).flatMap((one) =>
        one.order?.actor === 'north' ? [untoldOdds(lexiconOf(joint), seat, one)] : [],
      );
    };
    expect(whyUntold({ turns: [{ north: statement, south: statement }] }, 'south')).toEqual([undefined]);
    expect(whyUntold({ turns: [{ north: exchange }] }, 'south')).toEqual([undefined]);
    expect(whyUntold({ turns: [{ north: exchange, south: exchange }] }, 'south')).toEqual(['theirOdds']);
    expect(whyUntold({ turns: [{ north: exchange, south: exchange }] }, 'north')).toEqual([undefined]);
  });

  const waitsIn = (scenario: Scenario) => {
    const lexicon = lexiconOf(scenario);
    const option = lexicon.option('north', 'statement');
    return option && waitsOf(sayFrom(orderWords), lexicon, option);
  };
  const named = [
    'It takes effect only if The south gives this order in the same turn: Read out the statement too.',
  ];
  const unnamed = ['It takes effect only together with an order that The south gives in the same turn.'];
  test.each([
    ['is open from the start', {}, named],
    ['is open under a condition', { when: 'turn > 1', needs: 'time' }, unnamed],
    ['can be foreseen', { when: 'turn > 1', needs: 'time', foreseeable: true }, named],
    ['is covert', { visibility: 'covert' }, unnamed],
  ])('names the other order if it %s', (_, change, sentences) => {
    const other = { ...jointCrisis.options?.['south.talks.statement'], ...change };
    const options = { ...jointCrisis.options, 'south.talks.statement': other };
    expect(waitsIn(small({ ...jointCrisis, options }))).toEqual(sentences);
  });
});

test('the kernel plays it as the engine does', () => {
  const kernels = kernelsOf(joint);
  for (let seed = 0; seed < 60; seed++)
    playBeside(kernels, seed, seed % 2 === 0 ? ['random', 'random'] : ['weights']);
});

test('it is no chance: neither a branch of a turn nor a dial', () => {
  const kernel = kernelOf(joint, 'all');
  const before = kernel.start.slice();
  writeOrders(kernel, before, { north: statement, south: statement });
  expect([...turnResults(kernel, before, () => [], false)].length).toBe(1);
  const odds = dialsOf(joint, ['weights', 'weights']).filter(({ kind }) => kind === 'odds');
  expect(odds.map((dial) => 'outcome' in dial && dial.outcome)).toEqual(['smooth', 'halting']);
});

test.each([
  ['as likely as the weights of the other side make an answer', 1, 20, 1],
  ['nothing where those leave it out', 1, 0, 0],
  ['what the other side gains by it, where the thinker thinks of that', 2, 0, 1],
])('to a side that thinks an offer is worth %s', (_, level, weight, expected) => {
  const thinks = { kind: 'logit', lambda: 1000, 'look-ahead': 1, level, hold: 1, weights: { statement: 3 } };
  const policies = { north: thinks, south: { ...thinks, level: 1, weights: { statement: weight } } };
  const scenario = small({ ...jointCrisis, policies });
  const seen = view(begin(scenario, { seed: 1, seats: { north: 'logit', south: 'logit' } }), 'north');
  const { options } = thinkOrders(scenario, seen, 'north', 'logit', 1);
  expect(options.find(({ option }) => option === 'statement')?.probability).toBeCloseTo(expected, 3);
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
  const north = (option: object) => ({
    ...jointCrisis.options,
    'north.search.search': { ...plain, ...option },
  });
  const plain = {
    answered: { label: 'Yes', text: 'It is so.' },
    alone: { label: 'No', text: 'It is not so.' },
    effects: [{ add: { heat: 1 } }],
  };
  const codesOf = (options: SmallCrisis['options'], tracks: SmallCrisis['tracks'] = {}) => {
    const crisis = { ...jointCrisis, tracks: { ...jointCrisis.tracks, ...tracks } };
    const draft = draftOf(smallDocument({ ...crisis, ...(options === undefined ? {} : { options }) }));
    const { scenario, problems } = compile(draft);
    const found = scenario === undefined ? problems : check(draft, scenario, possiblePlay(scenario));
    const about = /^(E|W14[45]|W122|H120)/;
    for (const problem of found) expect(formatProblem(problem)).not.toContain('undefined');
    return found
      .filter(({ code }) => about.test(code))
      .map(({ code, path }) => `${code} ${path.slice(4).join('.')}`);
  };

  test.each([
    ['an order of nobody', { with: ['west.wait'] }, ['E201 with.0']],
    ['an order that is not there', { with: ['south.wait'] }, ['E201 with.0']],
    ['its own order', { with: ['north.search'] }, ['E225 with.0']],
    ['two orders of one track', { with: ['south.exchange', 'south.let-in'] }, ['E225 with.1']],
    ['no order', {}, ['E225 answered', 'E225 alone']],
    [
      'an order, without what happens if it is not given',
      { with: ['south.let-in'], alone: undefined },
      ['E102 alone'],
    ],
    [
      'an order, and says nothing where it is',
      { with: ['south.let-in'], answered: undefined },
      ['E102 answered'],
    ],
    ['an order of its own side', { with: ['north.exchange'] }, []],
    ['an order that does not wait for it', { with: ['south.let-in'] }, ['H120 with.0']],
    ['an order that is never open with it', { with: ['south.let-in'], when: 'turn == 9' }, ['H120 with.0']],
    [
      'nothing, since it does the same alone',
      { with: ['south.let-in'], alone: { ...plain.alone, effects: plain.effects } },
      ['W145 alone', 'H120 with.0'],
    ],
  ])('an option waits for %s', (_, option, codes) => {
    expect(codesOf(north(option)).toSorted()).toEqual([...codes].toSorted());
  });

  test('takes an order that leads elsewhere only if it is answered for one that needs its answer', () => {
    const same = { with: ['south.let-in'], alone: { ...plain.alone, effects: plain.effects } };
    const found = {
      'north.search': { start: 'lost', postures: { lost: { on: { search: 'found' } }, found: {} } },
    };
    expect(codesOf(north(same), found)).toEqual(['H120 with.0']);
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

  test('warns where hearing of an answer tells of a covert order', () => {
    const other = { ...jointCrisis.options?.['south.border.let-in'], visibility: 'covert' };
    const crisis = { ...jointCrisis, actors: ['north', 'south', 'west'] };
    const draft = draftOf(
      smallDocument({ ...crisis, options: { ...jointCrisis.options, 'south.border.let-in': other } }),
    );
    const { scenario } = compile(draft);
    const found = scenario === undefined ? [] : check(draft, scenario, possiblePlay(scenario));
    expect(
      found.filter(({ code }) => code === 'W122').map(({ path, facts }) => [path.at(-2), facts.actor]),
    ).toEqual([['with', 'west']]);
  });

  test('finds nothing to say of the joint statement but the search', () => {
    expect(codesOf(undefined)).toEqual(['H120 with.0']);
    expect(compileDocument(jointStatement()).hash).toBe(joint.hash);
  });
});
