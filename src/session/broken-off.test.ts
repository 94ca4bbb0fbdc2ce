import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { planNamed } from '../scenario/index';
import { canGoOn } from './broken-off';
import { beginLocal, resumeLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SavedPlay, SaveStore } from './store';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
const plan = scenario && planNamed(scenario, 'short');
if (!scenario || !plan) throw new Error('the first crisis has no short version');

function keeper(): SaveStore & { readonly kept: SavedPlay[] } {
  const kept: SavedPlay[] = [];
  return { kept, save: async (play) => void kept.push(play) };
}

const common = {
  id: 'one',
  mark: '0123456789abcdef'.repeat(2),
  scenario,
  seat: 'pakistan',
  seed: 5,
  others: {},
};

describe('a play whose time is up', () => {
  test('breaks off where it stands, keeps the orders in preparation, and goes on when it is asked to', async () => {
    const store = keeper();
    const session = beginLocal({ ...common, store });
    session.send({ do: 'commit' });
    const { track, options } = session.get().view.tracks[0] ?? { track: '', options: [] };
    const option = options.find(({ closed }) => closed === undefined)?.option;
    session.send({ do: 'choose', track, option });
    session.send({ do: 'break-off', by: 'bell' });
    expect(session.get()).toMatchObject({
      brokenOff: { committed: {}, by: 'bell' },
      draft: { [track]: option },
    });
    // It stays as it is, but the turn that was resolved can still be read to its end.
    session.send({ do: 'commit' });
    session.send({ do: 'choose', track, option: undefined });
    session.send({ do: 'told' });
    expect(session.get()).toMatchObject({ resolved: 1, told: 1, draft: { [track]: option } });
    await session.leave();
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    expect(saved.brokenOff).toEqual({ committed: {}, by: 'bell' });
    const { session: again } = resumeLocal(scenario, saved, store);
    expect(canGoOn(again.get())).toBe(true);
    again.send({ do: 'go-on' });
    expect(again.get()).not.toHaveProperty('brokenOff');
    again.send({ do: 'commit' });
    expect(again.get().resolved).toBe(2);
    expect(again.get().game.record.turns[1]?.pakistan).toEqual({ [track]: option });
  });

  test('is the same in a file, and a file with another reason is refused', () => {
    const session = beginLocal({ ...common, plan, store: keeper() });
    session.send({ do: 'break-off', by: 'bell' });
    const text = encodePlayFile(session.get());
    expect(decodePlayFile(text)).toMatchObject({
      play: { plan: 'short', brokenOff: { committed: {}, by: 'bell' } },
    });
    expect(decodePlayFile(text.replace('"by": "bell"', '"by": "boredom"'))).toEqual({
      problem: { code: 'wrong-shape', part: 'brokenOff' },
    });
    expect(decodePlayFile(text.replace('"plan": "short"', '"plan": "../x"'))).toEqual({
      problem: { code: 'wrong-shape', part: 'plan' },
    });
  });

  test('can be stopped by its player, and goes on even where others play on the same device', () => {
    const session = beginLocal({ ...common, people: ['iran'], store: keeper() });
    session.send({ do: 'open' });
    session.send({ do: 'break-off', by: 'player' });
    expect(session.get()).toMatchObject({ brokenOff: { by: 'player' }, passing: { isTogether: true } });
    expect(decodePlayFile(encodePlayFile(session.get()))).toMatchObject({
      play: { brokenOff: { committed: {}, by: 'player' } },
    });
    session.send({ do: 'go-on' });
    expect(session.get()).not.toHaveProperty('brokenOff');
    expect(session.get().passing).toMatchObject({ isOpen: false, isTogether: false });
  });

  test('cannot go on where others held sides in it', () => {
    const session = beginLocal({ ...common, others: { iran: 'human' }, store: keeper() });
    session.send({ do: 'break-off', by: 'bell' });
    session.send({ do: 'go-on' });
    expect(session.get().brokenOff).toBeDefined();
  });
});

describe('a play by a plan', () => {
  test('begins after history, tells nothing as if it had just happened, and breaks off after its last turn', () => {
    const session = beginLocal({ ...common, plan, store: keeper() });
    expect(session.get()).toMatchObject({ plan: 'short', told: plan.first, resolved: plan.first });
    for (let turn = plan.first; turn <= plan.last; turn++) {
      expect(session.get()).not.toHaveProperty('brokenOff');
      session.send({ do: 'commit' });
    }
    const state = session.get();
    expect(state.game.phase).toBe('deciding');
    expect(state).toMatchObject({ resolved: plan.last + 1, brokenOff: { committed: {}, by: 'plan' } });
    session.send({ do: 'go-on' });
    session.send({ do: 'commit' });
    expect(session.get()).not.toHaveProperty('brokenOff');
    expect(session.get().resolved).toBe(plan.last + 2);
  });

  test('on an edition without that plan is a play of the whole crisis', async () => {
    const store = keeper();
    const session = beginLocal({ ...common, plan, store });
    await session.leave();
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    const { plans: _, ...without } = scenario;
    const { session: again } = resumeLocal(without, saved, store);
    for (let turn = plan.first; turn <= plan.last; turn++) again.send({ do: 'commit' });
    expect(again.get()).not.toHaveProperty('brokenOff');
  });
});
