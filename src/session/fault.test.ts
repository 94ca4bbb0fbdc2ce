import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import type { Scenario } from '../scenario/index';
import { beginLocal, resumeLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import { type SavedPlay, SaveRefusal, type SaveStore } from './store';
import type { Session, Think } from './types';

/*
 * Mistakes of ours, which cannot be foreseen: a crisis that an older Demarche stored without its rules stands for them all. It
 * begins and thinks, and fails when a turn is resolved.
 */

const scenario = borderScenario();
const mark = '0123456789abcdef'.repeat(2);
const { rules: _, ...others } = scenario;
const broken = others as Scenario;
const nowhere: SaveStore = { save: async () => {} };
const settled = () => new Promise((done) => setTimeout(done, 0));

function begin(of: Scenario, store: SaveStore = nowhere, think?: Think): Session {
  const common = { id: 'one', mark, scenario: of, seat: 'north', seed: 5, store };
  return think === undefined
    ? beginLocal({ ...common, others: {} })
    : beginLocal({ ...common, others: { south: 'hawkish' }, think });
}

const order = { track: 'military', option: 'raise-alert' } as const;

describe('a turn that cannot be resolved', () => {
  test.each<[string, Think | undefined]>([
    ['at once', undefined],
    ['after others have thought', async () => ({ south: {} })],
  ])('%s is open again with its orders and its note, and says what went wrong', async (_when, think) => {
    const kept: SavedPlay[] = [];
    const store: SaveStore = { save: async (play) => void kept.push(play) };
    const session = begin(broken, store, think);
    session.send({ do: 'choose', ...order });
    session.send({ do: 'note', note: { reason: 'Why not.' } });
    session.send({ do: 'commit' });
    await settled();
    expect(session.get()).toMatchObject({
      thinking: 'no',
      draft: { military: 'raise-alert' },
      draftNote: { reason: 'Why not.' },
      view: { turn: 1, phase: 'deciding' },
    });
    expect(session.get().fault).toMatch(/rules/);
    expect(session.get().game.record.turns).toHaveLength(0);
    await session.leave();
    expect(kept.at(-1)).toMatchObject({
      draft: { military: 'raise-alert' },
      draftNote: { reason: 'Why not.' },
    });
    expect(decodePlayFile(encodePlayFile(session.get()))).toMatchObject({
      play: { draft: { military: 'raise-alert' }, draftNote: { reason: 'Why not.' } },
    });
  });

  test('can be changed and committed once more, and forgets the fault when it is done', async () => {
    const session = begin(broken);
    session.send({ do: 'commit' });
    const { fault } = session.get();
    expect(fault).toBeDefined();
    session.send({ do: 'choose', ...order });
    expect(session.get().draft).toEqual({ military: 'raise-alert' });
    Object.assign(broken, { rules: scenario.rules });
    session.send({ do: 'commit' });
    expect(session.get().fault).toBeUndefined();
    expect(session.get().game.record.turns[0]?.north).toEqual({ military: 'raise-alert' });
    Reflect.deleteProperty(broken, 'rules');
  });

  test('is open again too where asking those who think fails at once', async () => {
    const session = begin(scenario, nowhere, () => {
      throw new Error('no worker can be started');
    });
    session.send({ do: 'commit' });
    await settled();
    expect(session.get().thinking).toBe('failed');
    session.send({ do: 'commit-by-weights' });
    expect(session.get().game.record.turns).toHaveLength(1);
  });
});

describe('a save that fails', () => {
  test.each<[unknown, object]>([
    [new TypeError('x is undefined'), { state: 'failed', why: 'fault', said: 'x is undefined' }],
    [
      new SaveRefusal('fault', new Error('no such store')),
      { state: 'failed', why: 'fault', said: 'no such store' },
    ],
    [new SaveRefusal('blocked', new Error('denied')), { state: 'failed', why: 'blocked' }],
    [new SaveRefusal('full', new Error('no room')), { state: 'failed', why: 'full' }],
  ])('is told as what it is: %s', async (thrown, saving) => {
    let fails = true;
    const kept: SavedPlay[] = [];
    const session = begin(scenario, {
      save: async (play) => {
        if (fails) throw thrown;
        kept.push(play);
      },
    });
    await session.leave();
    expect(session.get().saving).toEqual(saving);
    session.send({ do: 'choose', ...order });
    expect(session.get().draft).toEqual({ military: 'raise-alert' });
    fails = false;
    session.send({ do: 'commit' });
    await session.leave();
    expect(session.get().saving).toEqual({ state: 'saved' });
    expect(kept.at(-1)?.record.turns).toHaveLength(1);
  });
});

describe('a turn that was not told to its end', () => {
  test('is still to be told after coming back, and from a file, until it has been', async () => {
    const kept: SavedPlay[] = [];
    const store: SaveStore = { save: async (play) => void kept.push(play) };
    const session = begin(scenario, store);
    session.send({ do: 'commit' });
    await session.leave();
    const saved = kept.at(-1);
    if (saved === undefined) throw new Error('nothing was saved');
    expect(saved.told).toBe(0);
    const { session: again } = resumeLocal(scenario, saved, store);
    expect(again.get().told).toBe(0);
    expect(decodePlayFile(encodePlayFile(again.get()))).toMatchObject({ play: { told: 0 } });
    again.send({ do: 'told' });
    await again.leave();
    expect(again.get().told).toBe(1);
    expect(kept.at(-1)).not.toHaveProperty('told');
    expect(encodePlayFile(again.get())).not.toContain('"told"');
  });

  test('was told in a play that an older Demarche kept', () => {
    const session = begin(scenario);
    session.send({ do: 'commit' });
    const { id, seat, game, draft, draftNote, notes, words } = session.get();
    const old = { id, seat, record: game.record, draft, draftNote, notes, words };
    expect(resumeLocal(scenario, old, nowhere).session.get().told).toBe(1);
  });
});
