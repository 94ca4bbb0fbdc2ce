import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { beginLocal, resumeLocal } from './local';
import { type SavedPlay, SaveRefusal, type SaveStore } from './store';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const actor = scenario.actors.find(({ playable }) => playable);
if (!actor) throw new Error('nobody can be played');
const seat = actor.id;
const mark = '0123456789abcdef'.repeat(2);

function keeper(): SaveStore & { readonly kept: SavedPlay[] } {
  const kept: SavedPlay[] = [];
  return { kept, save: async (play) => void kept.push(play) };
}

function begin(store: SaveStore) {
  return beginLocal({ id: 'one', mark, scenario, seat, seed: 5, others: {}, store });
}

/** The first two open options of the first track that has two. */
function openPair(session: ReturnType<typeof begin>) {
  for (const { track, options } of session.get().view.tracks) {
    const [first, second] = options.filter(({ closed }) => closed === undefined);
    if (first && second) return { track, first: first.option, second: second.option };
  }
  throw new Error('no track has two open options');
}

describe('a session on this device', () => {
  test('takes choices back and again, and forgets them with the commit', () => {
    const session = begin(keeper());
    const { track, first, second } = openPair(session);
    session.send({ do: 'choose', track, option: first });
    session.send({ do: 'choose', track, option: second });
    expect(session.get().steps).toEqual({ back: 2, forward: 0 });
    session.send({ do: 'undo' });
    expect(session.get().draft).toEqual({ [track]: first });
    session.send({ do: 'undo' });
    expect(session.get().draft).toEqual({});
    session.send({ do: 'undo' });
    expect(session.get().draft).toEqual({});
    session.send({ do: 'redo' });
    session.send({ do: 'redo' });
    expect(session.get().draft).toEqual({ [track]: second });
    session.send({ do: 'choose', track, option: undefined });
    expect(session.get()).toMatchObject({ draft: {}, steps: { back: 3, forward: 0 } });
    session.send({ do: 'undo' });
    session.send({ do: 'commit' });
    expect(session.get()).toMatchObject({ draft: {}, steps: { back: 0, forward: 0 } });
    expect(session.get().game.record.turns[0]?.[seat]).toEqual({ [track]: second });
  });

  test('saves after every act, one at a time, and ends with the last state', async () => {
    const store = keeper();
    const session = begin(store);
    const { track, first } = openPair(session);
    session.send({ do: 'choose', track, option: first });
    session.send({ do: 'note', note: { reason: 'Why not.' } });
    expect(session.get().saving.state).toBe('saving');
    await session.leave();
    expect(session.get().saving.state).toBe('saved');
    expect(store.kept.at(-1)).toMatchObject({
      id: 'one',
      seat,
      draft: { [track]: first },
      draftNote: { reason: 'Why not.' },
    });
    session.send({ do: 'commit' });
    await session.leave();
    expect(store.kept.at(-1)).toMatchObject({ draft: {}, notes: [{ turn: 1, reason: 'Why not.' }] });
  });

  test('goes on from what was saved, draft and all', async () => {
    const store = keeper();
    const session = begin(store);
    session.send({ do: 'commit' });
    const { track, first } = openPair(session);
    session.send({ do: 'choose', track, option: first });
    await session.leave();
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    const { session: again, replayed } = resumeLocal(scenario, saved, store);
    expect(replayed).toMatchObject({ edition: 'same' });
    expect(replayed.stopped).toBeUndefined();
    expect(again.get().view).toEqual(session.get().view);
    expect(again.get().draft).toEqual({ [track]: first });
  });

  test('leaves out of a draft what is not open any more', async () => {
    const store = keeper();
    const session = begin(store);
    await session.leave();
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    const open = session
      .get()
      .view.tracks.flatMap(({ options }) =>
        options.flatMap(({ option, closed }) => (closed === undefined ? [option] : [])),
      );
    const closed = scenario.actors
      .find(({ id }) => id === saved.seat)
      ?.options.find(({ id }) => !open.includes(id));
    if (!closed) throw new Error('nothing is closed');
    const { session: again } = resumeLocal(
      scenario,
      { ...saved, draft: { [closed.track]: closed.id, nowhere: 'x' } },
      store,
    );
    expect(again.get().draft).toEqual({});
  });

  test('keeps its mark from the first save on, and where it is continued', async () => {
    const store = keeper();
    const session = begin(store);
    session.send({ do: 'commit' });
    await session.leave();
    expect(store.kept.map((play) => play.mark)).toEqual(store.kept.map(() => mark));
    const saved = store.kept.at(-1);
    if (saved === undefined) throw new Error('nothing was saved');
    expect(resumeLocal(scenario, saved, store).session.get().mark).toBe(mark);
    const { mark: _, ...old } = saved;
    expect(resumeLocal(scenario, old, store).session.get()).not.toHaveProperty('mark');
  });

  test('says that it cannot save, and why, and goes on', async () => {
    const session = begin({
      save: async () => {
        throw new SaveRefusal('full', new Error('no room'));
      },
    });
    await session.leave();
    expect(session.get().saving).toEqual({ state: 'failed', why: 'full' });
    session.send({ do: 'commit' });
    await session.leave();
    expect(session.get().saving).toEqual({ state: 'failed', why: 'full' });
    expect(session.get().game.record.turns.length).toBe(1);
  });

  test('tells its listeners of each change until they leave', () => {
    const session = begin(keeper());
    let told = 0;
    const stop = session.subscribe(() => {
      told += 1;
    });
    session.send({ do: 'note', note: { reason: 'a' } });
    expect(told).toBeGreaterThan(0);
    const before = told;
    stop();
    session.send({ do: 'note', note: { reason: 'b' } });
    expect(told).toBe(before);
  });
});
