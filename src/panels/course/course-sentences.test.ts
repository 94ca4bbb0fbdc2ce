import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { scorm } from '../strings/scorm';
import { courseSentences } from './course-sentences';
import type { CourseState } from './course-state';

const strings = createInstance();
strings.init({
  lng: 'en',
  resources: { en: { translation: { scorm } } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const well: CourseState = {
  link: 'open',
  left: 0,
  isTooLong: false,
  isElsewhere: false,
  isCompleted: false,
};
const refused = (code: string, said: string) => ({ refusal: { what: 'keep', code, said } }) as const;

test.each<[string, Partial<CourseState>, readonly [RegExp, boolean][]]>([
  ['all is well', {}, []],
  ['there is no course', { link: 'none' }, [[/not opened from one/, true]]],
  ['it is shown for review', { link: 'review' }, [[/opened this page for review/, false]]],
  [
    'it did not begin',
    { link: 'refused', refusal: { what: 'begin', code: '', said: '' } },
    [[/^Your course did not accept a connection\. /, true]],
  ],
  ['it gave a code and words', refused('101', 'Busy'), [[/last changes \(error 101: Busy\)\. /, true]]],
  ['it gave a code', refused('101', ''), [[/last changes \(error 101\)\. /, true]]],
  ['it gave words', refused('', 'Busy'), [[/last changes \(it says: Busy\)\. /, true]]],
  [
    'a game cannot be read',
    { unread: 'It is damaged.' },
    [[/a new one begins\. It is damaged\. When/, true]],
  ],
  ['one text does not fit', { left: 1 }, [[/1 of your texts is in/, true]]],
  ['texts do not fit', { left: 3 }, [[/3 of your texts are in/, true]]],
  ['the game does not fit', { left: 3, isTooLong: true }, [[/has become too long/, true]]],
  ['it is over', { isCompleted: true }, [[/recorded that you finished/, false]]],
  ['a fork is open', { isElsewhere: true, isCompleted: true }, [[/keeps the one that you began/, false]]],
  ['nothing is kept anyway', { link: 'none', left: 3, isElsewhere: true }, [[/not opened from one/, true]]],
])('where %s', (_, state, expected) => {
  const said = courseSentences({ ...well, ...state }, strings.t);
  expect(said.map(({ isAmiss }) => isAmiss)).toEqual(expected.map(([, isAmiss]) => isAmiss));
  for (const [at, [pattern]] of expected.entries()) expect(said[at]?.text).toMatch(pattern);
});
