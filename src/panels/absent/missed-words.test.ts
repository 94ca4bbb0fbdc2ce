import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import type { FollowedTurn } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { en } from '../strings/en';
import { missedWords } from './missed-words';

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

describe('what the others did in a turn', () => {
  const turn: FollowedTurn = { turn: 2, isOfClass: true, asInClass: [], byPolicy: [], leftOut: [] };
  const [north = '', south = ''] = twoNeighbours.actors.map(({ name }) => name);
  const rumour = lexiconOf(twoNeighbours).inject('rumour')?.label;
  const rows: [what: string, followed: FollowedTurn, sentence: string][] = [
    [
      'all as in class',
      { ...turn, asInClass: ['north', 'south'] },
      'Turn 2: all the others did what your class ordered.',
    ],
    [
      'some as in class',
      { ...turn, asInClass: ['north'], byPolicy: ['south'] },
      `Turn 2: ${north} did what your class ordered. The computer decided for ${south}, because an order of your class was not available.`,
    ],
    [
      'one side, and not as in class',
      { ...turn, byPolicy: ['south'] },
      `Turn 2: the computer decided for ${south}, because an order of your class was not available.`,
    ],
    [
      'several sides, and none as in class',
      { ...turn, byPolicy: ['north', 'south'] },
      `Turn 2: the computer decided for ${north} and ${south}, because an order of your class was not available to any of them.`,
    ],
    [
      'after the last turn of the class',
      { ...turn, isOfClass: false, byPolicy: ['north', 'south'] },
      'Turn 2: your class did not get this far. The computer decided for all the others.',
    ],
    [
      'an event that could not happen',
      { ...turn, asInClass: ['north', 'south'], leftOut: ['rumour'] },
      `Turn 2: all the others did what your class ordered. What your teacher brought about in class could not happen here: ${rumour}.`,
    ],
  ];
  test.each(rows)('%s', (_, followed, sentence) => {
    expect(missedWords(i18next.t, lexiconOf(twoNeighbours), followed, 'en')).toBe(sentence);
  });
});
