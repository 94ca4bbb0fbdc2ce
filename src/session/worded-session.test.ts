import { expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { persian, twoWordings } from '../../test/fixtures/two-wordings';
import { compile, worded, wordingsOf } from '../scenario/index';
import { beginLocal, resumeLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SavedPlay } from './store';
import { wordedSession } from './worded-session';

const draft = draftOf(twoWordings());
const { scenario } = compile(draft);
if (scenario === undefined) throw new Error('the river border does not compile');
const told = worded(scenario, wordingsOf(draft).fa, 'plain');
const reading = { language: 'fa', level: 'plain' } as const;

function begin() {
  const kept: SavedPlay[] = [];
  const store = { save: async (play: SavedPlay) => void kept.push(play) };
  const beginning = {
    id: 'one',
    mark: 'a'.repeat(32),
    scenario: told,
    seat: 'north',
    seed: 5,
    others: {},
    store,
  };
  return { kept, store, session: beginLocal({ ...beginning, scenario: scenario ?? told }) };
}

test('a session in other words is the same one, and its state is the same until something changes', () => {
  const { session } = begin();
  const inPersian = wordedSession(session, told);
  const state = inPersian.get();
  expect(state.scenario.turns[0]?.ask).toBe(persian('turns.t1.ask.plain'));
  expect(state.game.scenario).toBe(state.scenario);
  expect(inPersian.get()).toBe(state);
  expect(session.get().scenario).toBe(scenario);
  inPersian.send({ do: 'choose', track: 'diplomacy', option: 'protest' });
  expect(inPersian.get()).not.toBe(state);
  expect(inPersian.get().draft).toEqual({ diplomacy: 'protest' });
  // Words change in the middle of a turn, and its orders stay.
  expect(wordedSession(session, scenario ?? told).get()).toBe(session.get());
  inPersian.send({ do: 'commit' });
  expect(inPersian.get().resolved).toBe(1);
  expect(inPersian.get().view).toBe(session.get().view);
});

test('the words of a play are kept with it, at whatever moment they are chosen', async () => {
  const { session, kept, store } = begin();
  expect(session.get()).not.toHaveProperty('reading');
  session.send({ do: 'read', reading });
  await session.leave();
  const saved = kept.at(-1);
  if (saved === undefined) throw new Error('nothing was saved');
  expect(saved.reading).toEqual(reading);
  const resumed = resumeLocal(scenario ?? told, saved, store);
  expect(resumed.session.get().reading).toEqual(reading);
  const file = encodePlayFile(resumed.session.get());
  expect(decodePlayFile(file)).toMatchObject({ play: { reading } });
  const { reading: _, ...older } = JSON.parse(file);
  const read = decodePlayFile(JSON.stringify(older));
  expect('play' in read && Object.hasOwn(read.play, 'reading')).toBe(false);
});

test.each([
  ['no words at all', 'fa plain'],
  ['a level that is none', { language: 'fa', level: 'loud' }],
  ['a language that is none', { language: '<b>', level: 'full' }],
  ['a language alone', { language: 'fa' }],
])('a file whose words are %s is refused', (_, damaged) => {
  const { session } = begin();
  const file = { ...JSON.parse(encodePlayFile(session.get())), reading: damaged };
  expect(decodePlayFile(JSON.stringify(file))).toEqual({ problem: { code: 'wrong-shape', part: 'reading' } });
});
