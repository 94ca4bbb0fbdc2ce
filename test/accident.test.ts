import { describe, expect, test } from 'vitest';
import { writeOrders } from '../src/analysis/kernel/codec';
import { kernelOf } from '../src/analysis/kernel/kernel';
import { growTree } from '../src/analysis/tree/grow-tree';
import { toldBy, turnResults } from '../src/analysis/tree/turn-results';
import { draw, luckKey, scale } from '../src/base/index';
import { debriefOf } from '../src/debrief/index';
import {
  begin,
  decide,
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  forkRecord,
  historyRecord,
  proveHistory,
  replay,
  view,
} from '../src/engine/index';
import { compile, possiblePlay } from '../src/scenario/index';
import { tellTurn } from '../src/words/index';
import { accident, accidentCrisis } from './fixtures/accident';
import { draftOf } from './fixtures/border';
import { byPeople, linesOf } from './fixtures/plays';
import { small, smallDocument } from './fixtures/small';
import { playSmall, told } from './fixtures/small-play';
import { fact, ruleTurns } from './fixtures/small-reads';

const both = { north: { air: 'alert' }, south: { air: 'fly' } };
const flown = (outcome: string, rules?: readonly string[]) => ({
  1: told({ outcomes: { 'south.air': outcome }, ...(rules === undefined ? {} : { rules }) }),
});
const drawOf = (rule: string, game: ReturnType<typeof playSmall>) =>
  linesOf(game.journal, 'draw').find(({ cause }) => cause.by === 'rule' && cause.id === rule);

describe('a rule with odds', () => {
  test.each([
    ['alert', 'fly', 'across', 60],
    ['alert', 'fly', 'along', 15],
    ['rest', 'fly', 'across', 46],
    ['rest', 'fly', 'along', 1],
  ])('reads both orders of the turn and what came of one: %s, %s, %s', (north, south, outcome, odds) => {
    const orders = { north: { air: north }, south: { air: south } };
    const game = playSmall(accident, { turns: [orders], given: flown(outcome) });
    expect(drawOf('shot-down', game)?.odds).toEqual([
      { id: 'happens', weight: odds },
      { id: 'not', weight: 100 - odds },
    ]);
  });

  test('is not drawn where its condition does not hold', () => {
    const game = playSmall(accident, { turns: [{ ...both, south: { air: 'stay' } }] });
    expect(linesOf(game.journal, 'draw')).toEqual([]);
  });

  test('is drawn by the seed, the turn and its own name', () => {
    for (let seed = 0; seed < 40; seed++) {
      const game = playSmall(accident, { seed, turns: [both], given: flown('across') });
      const comes = scale(draw(seed, 1, luckKey('rule:shot-down')), 100) < 60;
      expect([seed, fact(game, 'aircraft')]).toEqual([seed, comes ? 'lost' : 'whole']);
    }
  });

  test('works exactly where luck is told so, and a later rule sees that it did', () => {
    const worked = playSmall(accident, { turns: [both], given: flown('along', ['shot-down']) });
    const not = playSmall(accident, { turns: [both], given: flown('across', []) });
    expect([fact(worked, 'aircraft'), fact(worked, 'pilot'), ruleTurns(worked, 'nerves')]).toEqual([
      'lost',
      'flying',
      [1],
    ]);
    expect([fact(not, 'aircraft'), ruleTurns(not, 'nerves'), drawOf('pilot-found', not)]).toEqual([
      'whole',
      [],
      undefined,
    ]);
  });

  test('is not used up by a draw that came to nothing', () => {
    const once = small({
      ...accidentCrisis,
      rules: (accidentCrisis.rules ?? []).map((rule) => ({ ...rule, once: true })),
    });
    const given = { ...flown('along', []), 2: told({ rules: ['shot-down'] }) };
    const game = playSmall(once, { turns: [both, both], given });
    expect(ruleTurns(game, 'shot-down')).toEqual([2]);
  });
});

describe('who learns of it', () => {
  const quiet = small({
    ...accidentCrisis,
    history: [],
    rules: [
      { id: 'told', when: 'true', odds: 50, effects: [{ news: { head: 'It happens', to: ['north'] } }] },
      { id: 'quiet', when: 'true', odds: 50, effects: [{ add: { heat: 1 } }] },
    ],
  });
  const seen = (seat: string, rules: readonly string[]) => {
    const game = playSmall(quiet, { turns: [{}], given: { 1: told({ rules }) } });
    return view(game, seat).journal.flatMap((entry) =>
      entry.kind === 'draw' || entry.kind === 'rule' ? [entry.kind] : [],
    );
  };

  test('whoever its news reaches, with the draw; nobody is told what did not happen', () => {
    expect(seen('north', ['told'])).toEqual(['draw', 'rule']);
    expect(seen('south', ['told'])).toEqual([]);
    expect(seen('north', [])).toEqual([]);
  });

  test('not whoever sees only its condition, which does not say that it worked', () => {
    expect(seen('north', ['quiet'])).toEqual([]);
  });

  test('the text says how likely it was', () => {
    const game = playSmall(accident, { turns: [both], given: flown('across', ['shot-down']) });
    const seats = byPeople(accident);
    const drawn = [...Array(100).keys()]
      .map((seed) => decide(begin(accident, { seed, seats }), both))
      .find((one) => fact(one, 'aircraft') === 'lost');
    const lines = [game, drawn ?? game].map((one) =>
      tellTurn(accident, one.journal, 'north')
        .map(({ text }) => text)
        .find((text) => text.startsWith('An aircraft is shot down')),
    );
    for (const line of lines)
      expect(line).toMatch(/^An aircraft is shot down \((60|15) in 100\): In a crisis/);
  });
});

describe('records and history', () => {
  const record = historyRecord(accident);

  test('both forms keep which rules worked, and tell none from not told', () => {
    const { 3: _, ...less } = record.given;
    const open = { ...record, turns: record.turns.slice(0, 2), given: less };
    for (const one of [record, open]) {
      expect(decodeText(encodeText(one))).toEqual({ record: one });
      expect(decodeLink(encodeLink(one), accident)).toEqual({ record: one });
    }
    expect(record.given[1]?.rules).toEqual([]);
  });

  test('a record that tells of no rule is written as before', () => {
    const given = { 1: told({ outcomes: { 'south.air': 'along' } }) };
    const one = { ...record, turns: record.turns.slice(0, 1), given };
    expect(encodeText(one)).not.toContain('rule');
    expect(decodeLink(encodeLink(one), accident)).toEqual({ record: one });
    expect(encodeLink({ ...one, given: flown('along', []) }).length).toBeGreaterThan(encodeLink(one).length);
  });

  test('history is played with the rules that it names and no others', () => {
    const { game, stopped } = replay(accident, record);
    expect(stopped).toBeUndefined();
    expect([ruleTurns(game, 'shot-down'), ruleTurns(game, 'pilot-found')]).toEqual([[2], [3]]);
  });

  test('a rule that cannot have worked stops a replay, and is a fault of a history', () => {
    const given = {
      ...record.given,
      1: told({ outcomes: { 'south.air': 'along' }, rules: ['pilot-found'] }),
    };
    expect(replay(accident, { ...record, given }).stopped).toEqual({
      turn: 1,
      why: { kind: 'rule', rule: 'pilot-found' },
    });
    const history = (accidentCrisis.history ?? []).map((entry) =>
      entry.turn === 't1' ? { ...entry, rules: ['pilot-found'] } : entry,
    );
    const draft = draftOf(smallDocument({ ...accidentCrisis, history }));
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('the crisis does not compile');
    expect(proveHistory(scenario, draft)).toMatchObject([
      { code: 'E402', path: ['history', 0, 'rules'], facts: { turn: 1, name: 'pilot-found', why: 'rule' } },
    ]);
  });

  test('a play is set beside history with the rules that chance let work in each', () => {
    const quiet = { ...record.given, 2: told({ outcomes: { 'south.air': 'across' }, rules: [] }) };
    const { game } = replay(accident, { ...record, given: { ...quiet, 3: told({ rules: [] }) } });
    const { turns, worldDivergence } = debriefOf(game, 'north').comparison;
    expect(worldDivergence).toBe(2);
    expect(turns.map(({ play, history }) => [play?.rules, history?.rules])).toEqual([
      [[], []],
      [[], ['shot-down']],
      [[], ['pilot-found']],
    ]);
  });

  test('another order leaves it to luck again which rules work', () => {
    const forked = forkRecord(accident, record, { turn: 2, track: 'air', option: 'rest' }, 'north');
    expect('record' in forked ? forked.record.given[2]?.rules : 'problem').toBeUndefined();
  });
});

describe('the check', () => {
  const codes = (rule: object, history: readonly object[] = []) => {
    const rules = [{ id: 'fire', when: 'true', ...rule }];
    const document = smallDocument({ ...accidentCrisis, rules, history: history as never });
    return compile(draftOf(document)).problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  test('odds from 0 to 100, which may read orders and outcomes', () => {
    expect(codes({ odds: 'outcomes.south.air == "across" ? 100 : 0' })).toEqual([]);
    expect(codes({ odds: 'heat * 11' })).toEqual(['E308 rules.0.odds']);
    expect(codes({ odds: 'heat > 3' })).toEqual(['E302 rules.0.odds']);
  });

  test('history names only rules with odds', () => {
    expect(codes({}, [{ turn: 't1', rules: ['fire'] }])).toEqual(['E201 history.0.rules.0']);
    expect(codes({ odds: 50 }, [{ turn: 't1', rules: ['fire'] }])).toEqual([]);
  });
});

describe('the analysis', () => {
  const kernel = kernelOf(accident);

  test('a turn has every result of its rules, with its exact chance', () => {
    const before = kernel.start.slice();
    writeOrders(kernel, before, both);
    const found = new Map<string, number>();
    for (const { weight, total, log } of turnResults(kernel, before, () => [], false)) {
      const { outcomes, rules = [] } = toldBy(kernel, log);
      const key = [outcomes['south.air'], ...rules].join(' ');
      found.set(key, (found.get(key) ?? 0) + Number((weight * 30_000n) / total));
    }
    // Across in 1 of 3, then 60 in 100; along in 2 of 3, then 15 in 100; the pilot is found in 40 of 100.
    expect(Object.fromEntries(found)).toEqual({
      'across shot-down pilot-found': 2400,
      'across shot-down': 3600,
      across: 4000,
      'along shot-down pilot-found': 1200,
      'along shot-down': 1800,
      along: 17_000,
    });
  });

  test('a small game is grown with the draws told to the engine, which comes to the same states', () => {
    const limits = { nodes: 100_000, results: 1_000_000 };
    const grown = growTree({
      kernel,
      from: 'start',
      turns: 2,
      decides: ['north', 'south'],
      others: 'hold',
      limits,
    });
    expect(grown.tree).toBeDefined();
  });

  test('a rule whose odds are never above 0 can never work', () => {
    const never = small({ rules: [{ id: 'never', when: 'true', odds: 'heat > 20 ? 50 : 0' }] });
    expect(possiblePlay(never).rules.has('never')).toBe(false);
    expect(possiblePlay(accident).rules.has('shot-down')).toBe(true);
  });
});
