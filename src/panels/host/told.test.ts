import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { host } from '../strings/host';
import { shell } from '../strings/shell';
import type { Happening } from './happenings';
import { tellHappenings } from './told';

const strings = createInstance();
strings.init({
  lng: 'en',
  resources: { en: { translation: { host, shell } } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const help = (name: string): Happening => ({ kind: 'help', name });
const sealed = (side: string): Happening => ({ kind: 'sealed', table: 1, side });

test.each<[readonly Happening[], string]>([
  [[{ kind: 'joined', name: 'Ada' }], '1 student has joined.'],
  [[sealed('north'), sealed('south')], '2 sides have committed.'],
  [[sealed('north'), help('Ada'), help('Ben')], 'Ada and Ben ask for help; 1 side has committed.'],
  [
    [
      { kind: 'resolved', table: 2, turn: 1 },
      { kind: 'over', table: 3 },
      { kind: 'letter', table: 1 },
    ],
    '1 message has come for you to read; 1 table has ended its turn; 1 game is over.',
  ],
  [
    [
      { kind: 'resolved', table: 2, turn: 1 },
      { kind: 'resolved', table: 2, turn: 2 },
      sealed('north'),
      sealed('north'),
    ],
    '1 side has committed; 1 table has ended its turn.',
  ],
  [
    [
      { kind: 'over', table: 1 },
      { kind: 'brokenOff', table: 2 },
      { kind: 'brokenOff', table: 3 },
    ],
    '1 game is over; 2 games have been stopped where they stood.',
  ],
])('%j is told in one sentence', (happenings, sentence) => {
  expect(tellHappenings(strings.t, happenings, 'en')).toBe(sentence);
});
