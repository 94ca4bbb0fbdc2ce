import { describe, expect, test } from 'vitest';
import { tellsOfDeaths } from './death-words';
import { type Deaths, deathsIn, isDeadlier, isDeadlyIn } from './deaths';

describe('an English text tells of deaths', () => {
  test.each<[string, boolean]>([
    ['Soldiers are killed.', true],
    ['Two children die under the roof.', true],
    ['Islamabad names its dead one by one.', true],
    ['Nobody is killed.', false],
    ['No one died, and the goats are found by noon.', false],
    ['The posts were empty.', false],
    ['Nobody knows why. Four people are dead.', true],
    ['The wreckage lies on the hill; there are no casualties.', false],
    ['The deadline passes.', false],
    ['A body of law stands against it.', false],
  ])('%s %s', (text, tells) => {
    expect(tellsOfDeaths(text)).toBe(tells);
  });
});

const data = (killed: Extract<Deaths, { by: 'data' }>['killed']): Deaths => ({ by: 'data', killed });
const words = (unsaid: boolean): Deaths => ({ by: 'words', unsaid });

describe('one outcome is deadlier than another', () => {
  test.each<[string, Deaths, Deaths, boolean]>([
    ['some civilians, nobody', data({ civilians: 'few' }), data({}), true],
    ['many, few', data({ soldiers: 'many' }), data({ soldiers: 'few' }), true],
    ['the same', data({ civilians: 'few' }), data({ civilians: 'few' }), false],
    ['other people', data({ civilians: 'few' }), data({ soldiers: 'few' }), false],
    [
      'civilians beside soldiers',
      data({ civilians: 'few', soldiers: 'few' }),
      data({ soldiers: 'few' }),
      true,
    ],
    ['an armed group alone', data({ militants: 'many' }), data({}), false],
    ['by words, nobody', words(true), data({}), true],
    ['by words, by words', words(true), words(true), false],
    ['an armed group by data, deaths by words', data({ militants: 'few' }), words(true), false],
    ['nobody, deaths by words', words(false), words(true), false],
  ])('%s: %j %j %s', (_, one, other, deadlier) => {
    expect(isDeadlier(one, other)).toBe(deadlier);
  });
});

test('words count in English alone, and data before words', () => {
  const outcome = { id: 'a', label: 'Soldiers are killed', odds: 1, text: 'Here.', effects: [] };
  expect(deathsIn(outcome, 'en')).toEqual(words(true));
  expect(deathsIn(outcome, 'en-GB')).toEqual(words(true));
  expect(deathsIn(outcome, 'fa')).toEqual(words(false));
  expect(deathsIn({ ...outcome, killed: { militants: 'few' } }, 'en')).toEqual(data({ militants: 'few' }));
  const inNews = {
    ...outcome,
    label: 'Hit',
    effects: [{ news: { head: 'Four dead', to: 'all', tone: 'loss' } }],
  };
  expect(deathsIn(inNews as typeof outcome, 'en')).toEqual(words(true));
});

test.each<[string, object, string, boolean | undefined]>([
  ['its author says so', { killed: { civilians: 'few' } }, 'fa', true],
  ['its author says nobody', { killed: {}, text: 'Two people are killed.' }, 'en', false],
  ['its words say so', { text: 'Two people are killed.' }, 'en', true],
  ['its words deny it', { text: 'Nobody is killed.' }, 'en', false],
  ['nobody reads its words', { text: 'Two people are killed.' }, 'fa', undefined],
])('whether people are killed where %s', (_, told, language, expected) => {
  const outcome = { id: 'a', label: 'A place is hit', odds: 1, text: 'Here.', effects: [] };
  expect(isDeadlyIn({ ...outcome, ...told }, language)).toBe(expected);
});
