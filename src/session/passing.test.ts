import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { encodeLink, replay, view } from '../engine/index';
import type { Orders } from '../scenario/index';
import { forkPlay } from './fork';
import { beginLocal, resumeLocal } from './local';
import { readResults } from './of-class/read-results';
import { desksOf } from './passing';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SavedPlay, SaveStore } from './store';
import type { Session } from './types';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const people = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
const [first = '', second = '', third = ''] = people;
const mark = '0123456789abcdef'.repeat(2);

function keeper(): SaveStore & { readonly kept: SavedPlay[] } {
  const kept: SavedPlay[] = [];
  return { kept, save: async (play) => void kept.push(play) };
}

function begin(sides: readonly string[] = [first, second], store: SaveStore = keeper()): Session {
  const [seat = '', ...others] = sides;
  return beginLocal({ id: 'one', mark, scenario, seat, people: others, seed: 5, others: {}, store });
}

/** The first open option of the seat's first track that has one. */
function openOrder(session: Session): { readonly track: string; readonly option: string } {
  for (const { track, options } of session.get().view.tracks) {
    const open = options.find(({ closed }) => closed === undefined);
    if (open) return { track, option: open.option };
  }
  throw new Error('nothing is open');
}

/** Opens the desk of whoever has the device, orders one thing, notes it and commits; gives the order. */
function decideAlone(session: Session) {
  session.send({ do: 'open' });
  const { seat } = session.get();
  const { track, option } = openOrder(session);
  session.send({ do: 'choose', track, option });
  session.send({ do: 'note', note: { reason: `the reason of ${seat}` } });
  session.send({ do: 'commit' });
  return { [track]: option };
}

/** Plays to the end, each side holding, and tells each side all of it. */
function playOut(session: Session) {
  for (let step = 0; step < 200 && session.get().passing?.isTogether === false; step++) {
    session.send({ do: 'open' });
    if (session.get().told < session.get().resolved) session.send({ do: 'told' });
    if (session.get().view.phase === 'deciding') session.send({ do: 'commit' });
  }
}

describe('a play that goes round on one device', () => {
  test('begins at a closed desk, at which nobody can do anything', () => {
    const session = begin();
    expect(session.get().passing).toEqual({
      sides: people.filter((side) => side === first || side === second),
      isOpen: false,
      isTogether: false,
      next: second,
    });
    const { track, option } = openOrder(session);
    session.send({ do: 'choose', track, option });
    session.send({ do: 'commit' });
    session.send({ do: 'sit', seat: second });
    expect(session.get()).toMatchObject({ seat: first, draft: {}, resolved: 0 });
  });

  test('seals what one side decides, gives the device to the next, and resolves the turn when all have decided', () => {
    const session = begin([first, second, third]);
    const ordered = [decideAlone(session)];
    expect(session.get()).toMatchObject({ seat: second, draft: {}, draftNote: { reason: '' }, resolved: 0 });
    expect(session.get().passing).toMatchObject({ isOpen: false, next: third });
    expect(session.get().steps).toEqual({ back: 0, forward: 0 });
    ordered.push(decideAlone(session), decideAlone(session));
    const { game, seat, passing, resolved, told } = session.get();
    expect({ seat, resolved, told, isOpen: passing?.isOpen }).toEqual({
      seat: first,
      resolved: 1,
      told: 0,
      isOpen: false,
    });
    expect(people.map((side) => game.record.turns[0]?.[side])).toEqual(ordered);
    expect(people.map((side) => game.record.seats[side])).toEqual(['human', 'human', 'human']);
  });

  test('goes round from whoever begins, so that the side that has waited longest comes next', () => {
    const session = begin([second, third, first]);
    const order = Array.from({ length: 6 }, () => {
      const { seat } = session.get();
      decideAlone(session);
      return seat;
    });
    const round = [...people.slice(people.indexOf(second)), ...people.slice(0, people.indexOf(second))];
    expect(order).toEqual([...round, ...round]);
  });

  test('shows each side its own view, notes and telling', () => {
    const session = begin();
    decideAlone(session);
    decideAlone(session);
    session.send({ do: 'open' });
    session.send({ do: 'told' });
    const mine = session.get();
    expect(mine.view).toEqual(view(mine.game, first));
    expect(mine.notes).toEqual([{ turn: 1, reason: `the reason of ${first}` }]);
    session.send({ do: 'commit' });
    const theirs = session.get();
    expect(theirs).toMatchObject({ seat: second, told: 0, resolved: 1 });
    expect(theirs.view).toEqual(view(theirs.game, second));
    expect(theirs.notes).toEqual([{ turn: 1, reason: `the reason of ${second}` }]);
  });

  test('comes back from the store and from a file at a closed desk, with what was sealed', async () => {
    const store = keeper();
    const session = begin([first, second], store);
    const sealed = decideAlone(session);
    session.send({ do: 'open' });
    await session.leave();
    const saved = store.kept.at(-1);
    if (!saved) throw new Error('nothing was saved');
    const decoded = decodePlayFile(encodePlayFile(session.get()));
    if (!('play' in decoded)) throw new Error(JSON.stringify(decoded.problem));
    const { name: _, ...ofFile } = decoded.play;
    for (const play of [saved, { ...ofFile, id: 'two' }]) {
      const again = resumeLocal(scenario, play, keeper()).session;
      expect(again.get()).toMatchObject({ seat: second, passing: { isOpen: false, next: first } });
      again.send({ do: 'open' });
      again.send({ do: 'commit' });
      expect(again.get().game.record.turns[0]?.[first]).toEqual(sealed);
    }
  });

  test.each([
    ['a desk of a side that the record does not have', { nowhere: {} }],
    ['a desk of the seat itself', { [first]: {} }],
    ['a desk without its words', { [second]: { words: undefined } }],
    ['a desk whose orders are no texts', { [second]: { draft: { a: 1 } } }],
    ['a desk that is neither sealed nor open', { [second]: { isSealed: 'no' } }],
    ['a desk with a broken note', { [second]: { notes: [{ turn: 0, reason: '' }] } }],
  ])('does not open a file with %s', (_, changed: Record<string, object>) => {
    const session = begin();
    const document = JSON.parse(encodePlayFile(session.get()));
    const whole = document.desks[second];
    const desks = Object.fromEntries(
      Object.entries(changed).map(([side, part]) => [side, { ...whole, ...part }]),
    );
    const text = JSON.stringify({ ...document, desks });
    expect(decodePlayFile(text)).toEqual({ problem: { code: 'wrong-shape', part: 'desks' } });
  });

  test('opens from its link as what it is, and a link of one person’s play as that', () => {
    const { record } = begin().get().game;
    expect(Object.keys(desksOf(scenario, record, first).desks ?? {})).toEqual([second]);
    expect(desksOf(scenario, { ...record, seats: { [first]: 'human' } }, first)).toEqual({});
    expect(replay(scenario, record).stopped).toBeUndefined();
    expect(encodeLink(record)).not.toBe('');
  });

  test('tells the last turn to each side, and then belongs to all of them', () => {
    const session = begin();
    for (let step = 0; step < 100 && session.get().view.phase === 'deciding'; step++) {
      session.send({ do: 'open' });
      session.send({ do: 'told' });
      session.send({ do: 'commit' });
    }
    const { resolved } = session.get();
    expect(session.get()).toMatchObject({ seat: first, told: resolved - 1, passing: { isTogether: false } });
    session.send({ do: 'sit', seat: second });
    expect(session.get().seat).toBe(first);
    session.send({ do: 'open' });
    session.send({ do: 'told' });
    expect(session.get()).toMatchObject({ seat: second, passing: { isOpen: false, isTogether: false } });
    session.send({ do: 'open' });
    session.send({ do: 'told' });
    expect(session.get().passing).toMatchObject({ isOpen: false, isTogether: true });
    session.send({ do: 'sit', seat: first });
    session.send({ do: 'write', question: 'intended', text: 'peace' });
    session.send({ do: 'sit', seat: second });
    expect(session.get()).toMatchObject({ seat: second, words: {}, passing: { isOpen: true } });
    session.send({ do: 'sit', seat: first });
    expect(session.get().words).toEqual({ intended: 'peace' });
  });

  test('is forked as a play of the same people', () => {
    const session = begin();
    playOut(session);
    const { game } = session.get();
    const { track } = session.get().scenario.actors.find(({ id }) => id === first)?.options[0] ?? {};
    const point = { turn: 1, track: track ?? '', option: 'hold' } as const;
    const fork = forkPlay(session.get(), game.record, point, first);
    expect(Object.keys(fork.desks ?? {})).toEqual([session.get().seat === first ? second : first]);
    const again = resumeLocal(scenario, { ...fork, id: 'fork' }, keeper()).session;
    expect(again.get()).toMatchObject({ resolved: 1, told: 0, passing: { isOpen: false } });
  });

  test('counts in a class once for each side, with what each wrote', () => {
    const session = begin();
    decideAlone(session);
    decideAlone(session);
    const text = encodePlayFile(session.get(), 'Sara and Ali');
    const reading = readResults([{ name: 'both.json', text }]);
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value.problems).toEqual([]);
    expect(step.value.found.map(({ seat, mark: known, notes }) => [seat, known, notes[0]?.reason])).toEqual([
      [first, mark, `the reason of ${first}`],
      [second, mark, `the reason of ${second}`],
    ]);
  });
});

test('a sealed turn that waits for those who think can be taken back by the last side alone, and is done when they have thought', async () => {
  const thought: ((orders: Orders) => void)[] = [];
  const session = beginLocal({
    ...{ id: 'one', mark, scenario, seat: first, people: [second], seed: 5, others: { [third]: 'cautious' } },
    store: keeper(),
    think: () => new Promise((resolve) => thought.push(resolve)),
  });
  const sealed = decideAlone(session);
  session.send({ do: 'open' });
  session.send({ do: 'commit' });
  expect(session.get()).toMatchObject({ seat: second, thinking: 'waiting', passing: { isOpen: true } });
  session.send({ do: 'take-back' });
  session.send({ do: 'commit' });
  session.send({ do: 'cover' });
  for (const answer of thought) answer({ [third]: {} });
  await expect.poll(() => session.get().resolved).toBe(1);
  expect(session.get()).toMatchObject({ seat: first, thinking: 'no', passing: { isOpen: false } });
  expect(session.get().game.record.turns[0]?.[first]).toEqual(sealed);
});

test('what a pair did not agree on stands in the note of the turn, and in the file', () => {
  const session = beginLocal({
    ...{ id: 'one', mark, scenario, seat: first, pair: true, seed: 5, others: {} },
    store: keeper(),
  });
  session.send({ do: 'note', note: { reason: '', disagreed: 'Whether to wait.' } });
  session.send({ do: 'commit' });
  expect(session.get()).toMatchObject({ pair: true, notes: [{ turn: 1, disagreed: 'Whether to wait.' }] });
  expect(decodePlayFile(encodePlayFile(session.get()))).toMatchObject({
    play: { pair: true, notes: [{ turn: 1, reason: '', disagreed: 'Whether to wait.' }] },
  });
});
