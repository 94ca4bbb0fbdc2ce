import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  historyRecord,
  proveHistory,
  replay,
} from '../../../src/engine/index';
import { sayFrom, stopWords, tellStop } from '../../../src/words/index';
import { draftOf } from '../../fixtures/border';
import type { RuleRow } from '../../fixtures/page';
import { small, smallDocument } from '../../fixtures/small';
import { told } from '../../fixtures/small-play';
import { crisis, outcomes, record, scenario } from './parts';

/** What is replayed, and where a replay stops. */
export const replayed: readonly RuleRow[] = [
  {
    says: '`replay` never throws on a record, whatever is in it.',
    shows:
      'another scenario, a strange side, a strange order and result, a turn too many, and no turn at all',
    when: () =>
      [
        { ...record, scenario: 'great-crisis' },
        { ...record, seats: { east: 'human' as const } },
        { ...record, turns: [{ east: { west: 'sing' } }] },
        { ...record, given: { 9: told({ outcomes: { 'east.west': 'north' } }) } },
        { ...record, turns: Array.from({ length: 99 }, () => ({})), given: {}, acts: [] },
        { ...record, turns: [], given: {}, acts: [] },
      ].map((one) => typeof replay(scenario, one).game),
    gives: Array.from({ length: 6 }, () => 'object'),
  },
  {
    says: 'A record of another edition is replayed as far as it goes, and the result says so.',
    shows: 'whole where its orders are still open, up to the turn in which one is closed otherwise',
    when: () =>
      [{}, { when: 'heat > 9' }].map((more) => {
        const options = { ...crisis.options, 'south.act.press': { label: 'Press on', ...more } };
        const { game, edition, stopped } = replay(small({ ...crisis, options }), record);
        return [edition, game.state.turn, stopped?.turn];
      }),
    gives: [
      ['other', 3, undefined],
      ['other', 1, 1],
    ],
  },
  {
    says: 'Where a record cannot be followed any further, `stopped` holds the `turn` and `why`, and the game stands before that turn:',
    shows: 'stopped at an order in turn 2, with turn 2 waiting for orders; nothing where it goes to its end',
    when: () =>
      [{ ...record, turns: [record.turns[0] ?? {}, { north: { act: 'sing' } }] }, record].map((one) => {
        const { game, stopped } = replay(scenario, one);
        return [game.state.turn, game.phase, stopped?.turn, stopped?.why.kind];
      }),
    gives: [
      [2, 'deciding', 2, 'orders'],
      [3, 'deciding', undefined, undefined],
    ],
  },
  {
    says: '`orders` | gives orders that are closed there or do not exist; each is listed with its reason |',
    shows: 'an order that does not exist, and one whose condition fails',
    when: () =>
      [
        replay(scenario, { ...record, turns: [{ north: { act: 'sing' } }] }),
        replay(
          small({ ...crisis, options: { ...crisis.options, 'south.act.press': { when: 'heat > 9' } } }),
          record,
        ),
      ].map(({ stopped }) => stopped?.why),
    gives: [
      {
        kind: 'orders',
        problems: [expect.objectContaining({ actor: 'north', option: 'sing', why: 'unknown' })],
      },
      { kind: 'orders', problems: [expect.objectContaining({ actor: 'south', option: 'press' })] },
    ],
  },
  {
    says: '`result` | gives a result that cannot follow from the orders: an outcome of another option, an exposure of an act that is not secret, a result without an order |',
    shows: 'each of the three',
    when: () =>
      [
        told({ outcomes: { 'north.act': 'draw' } }),
        told({ exposed: ['south.act'], outcomes: { 'north.act': 'miss' } }),
        told({ outcomes: { 'north.act': 'miss', 'south.act': 'hit' } }),
      ].map((luck) => replay(scenario, { ...record, given: { 1: luck } }).stopped?.why.kind),
    gives: ['result', 'result', 'result'],
  },
  {
    says: '`inject` | throws in or gives an event that does not exist, or that was not due |',
    shows: 'thrown in, given, and given where its turn has not come',
    when: () => {
      const late = small({ ...crisis, injects: [{ id: 'flood', turn: 't2' }] });
      const given = { 1: told({ injects: ['drought'] }) };
      return [
        replay(scenario, { ...record, given: {}, acts: [{ turn: 1, inject: 'drought' }] }),
        replay(scenario, { ...record, given, acts: [] }),
        replay(late, { ...record, given: { 1: told({ injects: ['flood'] }) }, acts: [] }),
      ].map(({ stopped }) => stopped?.why.kind);
    },
    gives: ['inject', 'inject', 'inject'],
  },
  {
    says: '`rule` | says that a rule worked that does not exist, has no odds, or whose condition did not hold |',
    shows: 'each of the three',
    when: () => {
      const rules = [
        { id: 'sure', when: 'true' },
        { id: 'never', when: 'heat > 9', odds: 50 },
      ];
      return ['unknown', 'sure', 'never'].map((rule) => {
        const given = { 1: told({ outcomes: { 'north.act': 'miss' }, rules: [rule] }) };
        return replay(small({ ...crisis, rules }), { ...record, given, acts: [] }).stopped?.why;
      });
    },
    gives: ['unknown', 'sure', 'never'].map((rule) => ({ kind: 'rule', rule })),
  },
  {
    says: '`over` | goes on after the crisis has ended |',
    shows: 'a turn more than the crisis has',
    when: () => replay(small({ ...crisis, turns: 1 }), { ...record, acts: [] }).stopped,
    gives: { turn: 2, why: { kind: 'over' } },
  },
  {
    says: '`tellStop` of `src/words` makes the sentence.',
    shows: 'the turn and the cause',
    when: () => tellStop(sayFrom(stopWords), scenario, { turn: 2, why: { kind: 'over' } }),
    gives: 'Turn 2 is not possible: the crisis is over by then, and the record still gives orders.',
  },
  {
    says: 'The record of that game is cut to what is shown, so it can be saved and sent on: what a replay gives can be encoded as a text, a link or a file, decoded again, and replayed to the same game.',
    shows: 'a record that stops in turn 2 keeps one turn, and comes back from its text and its link',
    when: () => {
      const { game } = replay(scenario, {
        ...record,
        turns: [record.turns[0] ?? {}, { north: { act: 'sing' } }],
      });
      const again = [decodeText(encodeText(game.record)), decodeLink(encodeLink(game.record), scenario)];
      return [
        game.record.turns.length,
        ...again.map((read) => 'record' in read && replay(scenario, read.record).game.state),
      ].map((one, at) => (at === 0 ? one : JSON.stringify(one) === JSON.stringify(game.state)));
    },
    gives: [1, true, true],
  },
  {
    says: '`test/fixtures/record-corpus.ts` damages and forges real plays and checks that every way in keeps this promise: with a thousand of them in `npm test`, 24,000 in `test/deep`.',
    shows: 'the numbers that the two tests give it',
    when: () =>
      ['test/record-corpus.test.ts', 'test/deep/record-corpus.test.ts'].map((path) => {
        const written = readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
        return /runCorpus\(1000\)|const mutants = 24_000/.exec(written)?.[0];
      }),
    gives: ['runCorpus(1000)', 'const mutants = 24_000'],
  },
  {
    says: 'History is a record too: its results are given, not drawn. `proveHistory` replays it, and if that fails, says in which turn and why.',
    shows: 'an outcome that is told against odds of 0; without it, the turn and the cause',
    when: () => {
      const sure = [{ ...outcomes[0], odds: 0 }, outcomes[1]];
      const options = { 'north.act.push': { outcomes: sure } };
      const push = { turn: 't1', orders: { north: { act: 'push' } } };
      const whole = (history: readonly Record<string, unknown>[]) => ({ turns: 1, options, history });
      const past = small(whole([{ ...push, outcomes: { 'north.act': 'hit' } }]));
      const untold = whole([push]);
      const [order] = replay(past, historyRecord(past)).game.journal;
      return [
        order?.kind === 'order' && order.outcome,
        proveHistory(small(untold), draftOf(smallDocument(untold))).map(({ facts }) => facts),
      ];
    },
    gives: ['hit', [{ turn: 1, name: 'north.act', why: 'outcome' }]],
  },
];
