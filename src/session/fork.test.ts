import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { replay } from '../engine/index';
import { forkPlay, isForkOf } from './fork';
import { beginLocal, resumeLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SaveStore } from './store';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const seat = 'pakistan';
const mark = '0123456789abcdef'.repeat(2);
const nowhere: SaveStore = { save: async () => {} };

/** A play of three turns with a reason in each. */
function played() {
  const session = beginLocal({ id: 'whole', mark, scenario, seat, seed: 5, others: {}, store: nowhere });
  for (const turn of [1, 2, 3]) {
    session.send({ do: 'note', note: { reason: `Reason ${turn}.` } });
    session.send({ do: 'commit' });
  }
  session.send({ do: 'write', question: 'intended', text: 'Quiet.' });
  return session.get();
}

const change = { turn: 2, track: 'diplomacy', option: 'recall-ambassador' } as const;

describe('a play forked from another', () => {
  test('keeps the seed, the seats and the reasons before the turn, and says where it comes from', () => {
    const state = played();
    const { record } = state.game;
    const forked = forkPlay(state, record, change, seat);
    expect(forked).toEqual({
      seat,
      record: {
        ...record,
        turns: [record.turns[0], { ...record.turns[1], [seat]: { diplomacy: 'recall-ambassador' } }],
      },
      draft: {},
      draftNote: { reason: '' },
      notes: [{ turn: 1, reason: 'Reason 1.' }],
      told: 1,
      words: {},
      forkedFrom: { ...change, seat, play: 'whole' },
    });
    expect(forked.record.seed).toBe(5);
  });

  test('tells the changed turn, goes on at the next, is saved with its origin, and keeps it in a file but for the play’s id', () => {
    const state = played();
    const forked = forkPlay(state, state.game.record, change, seat);
    const { session, replayed } = resumeLocal(scenario, { ...forked, id: 'new' }, nowhere);
    expect(replayed.stopped).toBeUndefined();
    const resumed = session.get();
    expect(resumed.view).toMatchObject({ phase: 'deciding', turn: 3 });
    expect(resumed).toMatchObject({ told: 1, resolved: 2 });
    expect(resumed.forkedFrom).toEqual({ ...change, seat, play: 'whole' });
    expect(decodePlayFile(encodePlayFile(resumed))).toMatchObject({
      play: { forkedFrom: { ...change, seat } },
    });
    const damaged = encodePlayFile(resumed).replace('"turn": 2,\n    "seat"', '"turn": null,\n    "seat"');
    expect(decodePlayFile(damaged)).toEqual({ problem: { code: 'wrong-shape', part: 'forkedFrom' } });
  });

  test('from a future of another fork keeps no reason of a turn that went otherwise', () => {
    const state = played();
    const first = forkPlay(state, state.game.record, change, seat).record;
    const future = { ...first, turns: [...first.turns, {}] };
    const again = forkPlay(state, future, { turn: 3, track: 'message', option: 'hold' }, seat);
    expect(again.notes).toEqual([{ turn: 1, reason: 'Reason 1.' }]);
    expect(replay(scenario, again.record).stopped).toBeUndefined();
  });

  test('is refused where the order was closed', () => {
    const state = played();
    const closed = { turn: 1, track: 'diplomacy', option: 'return-ambassador' } as const;
    expect(() => forkPlay(state, state.game.record, closed, seat)).toThrow('closed');
  });
});

test.each([
  ['the order that was changed', {}, true],
  ['a turn that was not played', { turn: 3 }, false],
  ['another order', { option: 'hold' }, false],
  ['a side that is not there', { seat: 'nobody' }, false],
  ['a track that is not there', { track: 'constructor', option: 'hold' }, false],
])('a record bears out a fork that names %s: %j, %s', (_, other, is) => {
  const state = played();
  const { record } = forkPlay(state, state.game.record, change, seat);
  expect(isForkOf(record, scenario, { ...change, seat, ...other })).toBe(is);
});
