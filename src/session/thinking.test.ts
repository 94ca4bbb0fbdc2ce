import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { chooseOrders, type DecidingGame, type ThinkingTask, view } from '../engine/index';
import type { Orders } from '../scenario/index';
import { beginLocal, resumeLocal } from './local';
import type { SavedPlay, SaveStore } from './store';
import type { Session, Think } from './types';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const mark = '0123456789abcdef'.repeat(2);
const [seat, rival] = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
if (!seat || !rival) throw new Error('there are no two sides');

/** A thinker that answers when it is told to. */
function slowThinker() {
  const asked: (readonly ThinkingTask[])[] = [];
  const answers: { give: (orders: Orders) => void; fail: (why: Error) => void }[] = [];
  const think: Think = (tasks) => {
    asked.push(tasks);
    return new Promise((give, fail) => answers.push({ give, fail }));
  };
  return { think, asked, answers };
}

function keeper(): SaveStore & { readonly kept: SavedPlay[] } {
  const kept: SavedPlay[] = [];
  return { kept, save: async (play) => void kept.push(play) };
}

function begin(think: Think | undefined, store: SaveStore = keeper()) {
  const others = { [rival ?? '']: 'hawkish' } as const;
  const common = { id: 'one', mark, scenario, seat: seat ?? '', seed: 5, others, store };
  return beginLocal(think === undefined ? common : { ...common, think });
}

/** Orders that the rival can give as the game stands: the first open one on its first track. */
function openOrder(session: Session): Orders[string] {
  for (const { track, options } of view(session.get().game, rival ?? '').tracks) {
    const first = options.find(({ closed }) => closed === undefined);
    if (first) return { [track]: first.option };
  }
  throw new Error('nothing is open');
}

const settled = () => new Promise((done) => setTimeout(done, 0));
const turnsOf = (session: Session) => session.get().game.record.turns;

describe('a turn on which others think', () => {
  test('waits for them, and is committed once with what they thought', async () => {
    const { think, asked, answers } = slowThinker();
    const session = begin(think);
    const theirs = openOrder(session);
    session.send({ do: 'note', note: { reason: 'Why not.' } });
    session.send({ do: 'commit' });
    expect(session.get()).toMatchObject({ thinking: 'waiting', view: { turn: 1 } });
    expect(turnsOf(session)).toHaveLength(0);
    session.send({ do: 'commit' });
    session.send({ do: 'commit-by-weights' });
    expect(asked).toHaveLength(1);
    answers[0]?.give({ [rival]: theirs });
    await settled();
    expect(session.get()).toMatchObject({
      thinking: 'no',
      view: { turn: 2 },
      notes: [{ turn: 1, reason: 'Why not.' }],
    });
    expect(turnsOf(session)[0]?.[rival]).toEqual(theirs);
  });

  test('is open again once it is taken back, and what was thought for the first commit is worth nothing', async () => {
    const { think, asked, answers } = slowThinker();
    const session = begin(think);
    const theirs = openOrder(session);
    session.send({ do: 'commit' });
    session.send({ do: 'take-back' });
    expect(session.get()).toMatchObject({ thinking: 'no', view: { turn: 1 } });
    session.send({ do: 'note', note: { reason: 'Better so.' } });
    answers[0]?.fail(new Error('too late'));
    await settled();
    expect(session.get().thinking).toBe('no');
    session.send({ do: 'commit' });
    session.send({ do: 'take-back' });
    session.send({ do: 'commit' });
    answers[1]?.give({ [rival]: theirs });
    await settled();
    expect(session.get()).toMatchObject({ thinking: 'waiting', view: { turn: 1 } });
    expect(asked).toHaveLength(3);
    answers[2]?.give({ [rival]: theirs });
    await settled();
    expect(session.get()).toMatchObject({
      thinking: 'no',
      view: { turn: 2 },
      notes: [{ reason: 'Better so.' }],
    });
    session.send({ do: 'take-back' });
    expect(turnsOf(session)).toHaveLength(1);
  });

  test('asks with the view of each who thinks, and with no more', () => {
    const { think, asked } = slowThinker();
    const session = begin(think);
    session.send({ do: 'commit' });
    expect(asked[0]?.map((task) => Object.keys(task).sort())).toEqual([['actor', 'kind', 'seed', 'view']]);
    expect(asked[0]?.[0]).toMatchObject({
      actor: rival,
      kind: 'hawkish',
      view: view(session.get().game, rival),
    });
  });

  test('keeps what was committed from being changed meanwhile', async () => {
    const { think, answers } = slowThinker();
    const session = begin(think);
    const track = session.get().view.tracks[0];
    const option = track?.options.find(({ closed }) => closed === undefined)?.option;
    if (!track || !option) throw new Error('nothing is open');
    session.send({ do: 'choose', track: track.track, option });
    const committed = session.get().draft;
    session.send({ do: 'commit' });
    session.send({ do: 'choose', track: track.track, option: undefined });
    session.send({ do: 'undo' });
    session.send({ do: 'redo' });
    session.send({ do: 'note', note: { reason: 'Too late.' } });
    expect(session.get()).toMatchObject({
      draft: committed,
      draftNote: { reason: '' },
      steps: { back: 1 },
    });
    answers[0]?.give({ [rival]: {} });
    await settled();
    expect(turnsOf(session)[0]?.[seat]).toEqual(committed);
  });

  test('is saved when it is done, and stays open in the store until then', async () => {
    const { think, answers } = slowThinker();
    const store = keeper();
    const session = begin(think, store);
    session.send({ do: 'commit' });
    await settled();
    expect(store.kept.at(-1)?.record.turns).toHaveLength(0);
    answers[0]?.give({ [rival]: {} });
    await settled();
    expect(store.kept.at(-1)?.record.turns).toHaveLength(1);
    expect(session.get().saving.state).toBe('saved');
  });

  test('that is left meanwhile stays open, draft and all, and can be committed after coming back', async () => {
    const { think, answers } = slowThinker();
    const store = keeper();
    const session = begin(think, store);
    const track = session.get().view.tracks[0];
    const option = track?.options.find(({ closed }) => closed === undefined)?.option;
    if (!track || !option) throw new Error('nothing is open');
    session.send({ do: 'choose', track: track.track, option });
    session.send({ do: 'commit' });
    await session.leave();
    answers[0]?.give({ [rival]: {} });
    await settled();
    expect(turnsOf(session)).toHaveLength(0);
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    expect(saved).toMatchObject({ record: { turns: [] }, draft: { [track.track]: option } });
    const { session: again } = resumeLocal(scenario, saved, store, async () => ({ [rival]: {} }));
    expect(again.get().thinking).toBe('no');
    again.send({ do: 'commit' });
    await settled();
    expect(turnsOf(again)[0]?.[seat]).toEqual({ [track.track]: option });
  });

  test.each<[string, (answer: ReturnType<typeof slowThinker>['answers'][number] | undefined) => void]>([
    ['break down', (answer) => answer?.fail(new Error('the worker died'))],
    ['say nothing', (answer) => answer?.give({})],
    ['order what is not there', (answer) => answer?.give({ [rival]: { nowhere: 'dance' } })],
  ])('is open again when they %s, and can be committed once more', async (_, goWrong) => {
    const { think, answers } = slowThinker();
    const session = begin(think);
    session.send({ do: 'commit' });
    goWrong(answers[0]);
    await settled();
    expect(session.get().thinking).toBe('failed');
    expect(turnsOf(session)).toHaveLength(0);
    session.send({ do: 'commit' });
    expect(session.get().thinking).toBe('waiting');
    answers[1]?.give({ [rival]: {} });
    await settled();
    expect(session.get().thinking).toBe('no');
    expect(turnsOf(session)).toHaveLength(1);
  });

  test('can go on without their thinking: by the weights of the scenario, for this turn', async () => {
    const { think, answers, asked } = slowThinker();
    const session = begin(think);
    const { game } = session.get();
    session.send({ do: 'commit' });
    answers[0]?.fail(new Error('the worker died'));
    await settled();
    session.send({ do: 'commit-by-weights' });
    expect(session.get().thinking).toBe('no');
    expect(turnsOf(session)[0]?.[rival] ?? {}).toEqual(chooseOrders(game as DecidingGame, rival, 'weights'));
    expect(session.get().game.record.seats[rival]).toBe('hawkish');
    session.send({ do: 'commit' });
    expect(asked).toHaveLength(2);
  });

  test('fails at once where nobody can think', async () => {
    const session = begin(undefined);
    session.send({ do: 'commit' });
    await settled();
    expect(session.get().thinking).toBe('failed');
  });

  test('takes no orders for those who were not asked', async () => {
    const session = begin(async () => ({ [rival]: {}, [seat]: { nowhere: 'dance' } }));
    session.send({ do: 'commit' });
    await settled();
    expect(session.get().thinking).toBe('no');
    expect(turnsOf(session)[0]?.[seat]).toBeUndefined();
  });
});

test('where nobody thinks, a commit is done when it is sent', () => {
  const { think, asked } = slowThinker();
  const session = beginLocal({
    id: 'one',
    mark,
    scenario,
    seat,
    seed: 5,
    others: {},
    store: keeper(),
    think,
  });
  session.send({ do: 'commit' });
  expect(session.get()).toMatchObject({ thinking: 'no', view: { turn: 2 } });
  expect(asked).toHaveLength(0);
});
