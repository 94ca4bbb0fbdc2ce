import { describe, expect, test } from 'vitest';
import { type HandMessage, limits, sightOf } from '../../src/classroom/index';
import type { Lesson } from '../fixtures/classes';
import { classAt, tableIn } from '../fixtures/three-sides';

/* What is said: letters, promises, agreements, news, notes and reports; who has them, and when. */

const letter = (to: string, text = 'Let us talk.'): Extract<HandMessage, { do: 'letter' }> => ({
  do: 'letter',
  to,
  text,
});

/** The letters that a hand has, as sender, addressee and state. */
function lettersOf(lesson: Lesson, hand: string): readonly string[] {
  const { seat } = sightOf(lesson.room, { to: 'hand', hand });
  return (seat?.letters ?? []).map(({ from, to, state }) => `${from} to ${to}: ${state}`);
}

describe('a letter', () => {
  /** Each row: what is written by `h4` of north, and what is answered. */
  const rows: [what: string, message: HandMessage, answer: string][] = [
    ['to another side', letter('south'), 'ok'],
    ['to one’s own side', letter('north'), 'no-such'],
    ['to a side that there is not', letter('west'), 'no-such'],
    ['without a word or a promise', letter('south', ' '), 'not-possible'],
    [
      'with a promise alone',
      { ...letter('south', ''), promised: { will: 'do', what: { option: 'call' } } },
      'ok',
    ],
    [
      'of an option that is closed but known',
      { ...letter('south'), promised: { will: 'do', what: { option: 'pass' } } },
      'ok',
    ],
    [
      'of an option not heard of yet',
      { ...letter('south'), promised: { will: 'do', what: { option: 'cheer' } } },
      'not-possible',
    ],
    [
      'of an option that there is not',
      { ...letter('south'), promised: { will: 'do', what: { option: 'sing' } } },
      'not-possible',
    ],
    [
      'of an option of the other side',
      { ...letter('south'), promised: { will: 'do', what: { option: 'press' } } },
      'not-possible',
    ],
    ['of a kind', { ...letter('south'), promised: { will: 'not-do', what: { kind: 'force' } } }, 'ok'],
    [
      'of a kind that its side does not have',
      { ...letter('south'), promised: { will: 'not-do', what: { kind: 'covert' } } },
      'ok',
    ],
    [
      'of a kind that there is not',
      { ...letter('south'), promised: { will: 'not-do', what: { kind: 'magic' } } },
      'not-possible',
    ],
    [
      'on a condition',
      { ...letter('south'), promised: { will: 'do', what: { kind: 'diplomacy' }, ifKind: 'force' } },
      'ok',
    ],
    [
      'on a condition that there is not',
      { ...letter('south'), promised: { will: 'do', what: { kind: 'diplomacy' }, ifKind: 'magic' } },
      'not-possible',
    ],
  ];

  test.each(rows)('%s', (_, message, answer) => {
    const lesson = classAt('deliberation');
    expect(lesson.hand('h4', message)).toBe(answer);
    expect(tableIn(lesson).letters.length).toBe(answer === 'ok' ? 1 : 0);
  });

  test('reaches its addressee at once where letters are free, and nobody else', () => {
    const lesson = classAt('deliberation', { letters: 'free' });
    lesson.hand('h4', letter('south'));
    expect(lettersOf(lesson, 'h1')).toEqual(['north to south: passed']);
    expect(lettersOf(lesson, 'h5')).toEqual(['north to south: passed']);
    expect(lettersOf(lesson, 'h3')).toEqual([]);
  });

  test('waits for the host where the host approves', () => {
    const lesson = classAt('deliberation', { letters: 'approved' });
    lesson.hand('h4', letter('south'));
    const id = tableIn(lesson).letters[0]?.id ?? 0;
    expect(lettersOf(lesson, 'h1')).toEqual(['north to south: waiting']);
    expect(lettersOf(lesson, 'h2')).toEqual([]);
    lesson.host({ do: 'judge-letter', table: 1, letter: id, pass: false });
    expect(lettersOf(lesson, 'h1')).toEqual(['north to south: refused']);
    expect(lettersOf(lesson, 'h2')).toEqual([]);
    expect(lesson.host({ do: 'judge-letter', table: 1, letter: id, pass: true })).toBe('ok');
    expect(lettersOf(lesson, 'h2')).toEqual(['north to south: passed']);
    expect(lesson.host({ do: 'judge-letter', table: 1, letter: id, pass: false })).toBe('not-possible');
  });

  test('is not allowed where they are off, nor are agreements', () => {
    const lesson = classAt('deliberation', { letters: 'off' });
    expect(lesson.hand('h4', letter('south'))).toBe('not-allowed');
    expect(lesson.hand('h1', { do: 'draft-agreement', with: ['south'], text: 'Peace' })).toBe('not-allowed');
  });

  test('is refused after so many of one side, and not those of another', () => {
    const lesson = classAt('deliberation');
    for (let at = 0; at < limits.lettersOfSeat; at += 1) lesson.hand('h4', letter('south'));
    expect(lesson.hand('h1', letter('east'))).toBe('too-many');
    expect(lesson.hand('h2', letter('east'))).toBe('ok');
    const ids = tableIn(lesson).letters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(limits.lettersOfSeat + 1);
  });

  test('that was held back stays out of the debrief', () => {
    const lesson = classAt('deliberation', { letters: 'approved' });
    lesson.hand('h4', letter('south'));
    lesson.hand('h4', letter('east'));
    const id = tableIn(lesson).letters[1]?.id ?? 0;
    lesson.host({ do: 'judge-letter', table: 1, letter: id, pass: true });
    lesson.host({ do: 'debrief' });
    const { record } = sightOf(lesson.room, { to: 'hand', hand: 'h2' });
    expect(record?.letters.map(({ to }) => to)).toEqual(['east']);
  });
});

describe('an agreement', () => {
  const draft: HandMessage = { do: 'draft-agreement', with: ['south'], text: 'Nobody moves.' };

  /** The agreements that a hand has, as text, state and signatures. */
  const agreementsOf = (lesson: Lesson, hand: string) =>
    (sightOf(lesson.room, { to: 'hand', hand }).seat?.agreements ?? []).map(
      ({ state, signed }) => `${state}: ${signed.join(' ')}`,
    );

  test('is drafted and signed by heads, each once, and known to its parties alone', () => {
    const lesson = classAt('deliberation', { letters: 'free' });
    expect(lesson.hand('h4', draft)).toBe('not-head');
    expect(lesson.hand('h1', { ...draft, with: ['north'] })).toBe('no-such');
    expect(lesson.hand('h1', { ...draft, with: ['west'] })).toBe('no-such');
    expect(lesson.hand('h1', draft)).toBe('ok');
    const agreement = tableIn(lesson).agreements[0]?.id ?? 0;
    expect(lesson.hand('h5', { do: 'sign', agreement })).toBe('not-head');
    expect(lesson.hand('h3', { do: 'sign', agreement })).toBe('no-such');
    expect(lesson.hand('h2', { do: 'sign', agreement })).toBe('ok');
    const { length } = lesson.entries;
    expect(lesson.hand('h2', { do: 'sign', agreement })).toBe('ok');
    expect(lesson.entries.length).toBe(length);
    expect(agreementsOf(lesson, 'h4')).toEqual(['passed: north south']);
    expect(agreementsOf(lesson, 'h5')).toEqual(['passed: north south']);
    expect(agreementsOf(lesson, 'h6')).toEqual([]);
  });

  test('waits for the host like a letter', () => {
    const lesson = classAt('deliberation', { letters: 'approved' });
    lesson.hand('h1', draft);
    const agreement = tableIn(lesson).agreements[0]?.id ?? 0;
    expect(agreementsOf(lesson, 'h2')).toEqual([]);
    expect(lesson.hand('h2', { do: 'sign', agreement })).toBe('no-such');
    expect(lesson.host({ do: 'judge-agreement', table: 1, agreement, pass: true })).toBe('ok');
    expect(agreementsOf(lesson, 'h2')).toEqual(['passed: north']);
    expect(lesson.host({ do: 'judge-agreement', table: 1, agreement, pass: false })).toBe('not-possible');
  });

  test('is refused after a seat’s share of those that a table can have', () => {
    const lesson = classAt('deliberation', { letters: 'free' });
    const share = Math.floor(limits.agreements / 3);
    for (let at = 0; at < share; at += 1) expect(lesson.hand('h1', draft)).toBe('ok');
    expect(lesson.hand('h1', draft)).toBe('too-many');
    expect(lesson.hand('h2', { ...draft, with: ['north'] })).toBe('ok');
  });
});

describe('talk', () => {
  test('stays in the seat, and the oldest is forgotten', () => {
    const lesson = classAt('deliberation');
    for (let at = 1; at <= limits.talkKept + 2; at += 1)
      lesson.hand('h1', { do: 'talk', text: `Remark ${at}` });
    const talk = sightOf(lesson.room, { to: 'hand', hand: 'h4' }).seat?.talk ?? [];
    expect(talk.length).toBe(limits.talkKept);
    expect(talk[0]).toMatchObject({ id: 3, by: 'h1', text: 'Remark 3' });
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h2' }).seat?.talk).toEqual([]);
  });
});

describe('the host’s news', () => {
  const newsOf = (lesson: Lesson, hand: string) =>
    (sightOf(lesson.room, { to: 'hand', hand }).seat?.news ?? []).map(({ head }) => head);

  test('reaches the sides that it is for, and the wall only if it is for all', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'news', table: 'all', to: ['north'], head: 'For north', body: '' });
    lesson.host({ do: 'news', table: 1, to: 'all', head: 'For all', body: 'Two\nlines' });
    expect(newsOf(lesson, 'h1')).toEqual(['For north', 'For all']);
    expect(newsOf(lesson, 'h2')).toEqual(['For all']);
    const { wall } = sightOf(lesson.room, { to: 'wall' });
    expect(wall.tables[0]?.news.map(({ head }) => head)).toEqual(['For all']);
    const other = { do: 'news', table: 2, to: 'all', head: 'H', body: '' } as const;
    expect(lesson.host(other)).toBe('no-such');
    expect(lesson.host({ ...other, table: 1, to: ['west'] })).toBe('not-possible');
  });

  test('ends after so much of it', () => {
    const lesson = classAt('deliberation');
    const news = { do: 'news', table: 'all', to: 'all', head: 'H', body: '' } as const;
    for (let at = 0; at < limits.newsOfClass; at += 1) expect(lesson.host(news)).toBe('ok');
    expect(lesson.host(news)).toBe('too-many');
  });
});

describe('the host’s notes', () => {
  const noticesOf = (lesson: Lesson, hand: string) =>
    sightOf(lesson.room, { to: 'hand', hand }).self.notices.map(({ text }) => text);

  test('reach all, a seat, or one hand', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'tell', to: 'all', text: 'all' });
    lesson.host({ do: 'tell', to: { table: 1, side: 'north' }, text: 'north' });
    lesson.host({ do: 'tell', to: 'h4', text: 'h4' });
    expect(noticesOf(lesson, 'h4')).toEqual(['all', 'north', 'h4']);
    expect(noticesOf(lesson, 'h1')).toEqual(['all', 'north']);
    expect(noticesOf(lesson, 'h2')).toEqual(['all']);
    expect(lesson.host({ do: 'tell', to: 'h9', text: 'x' })).toBe('no-such');
    expect(lesson.host({ do: 'tell', to: { table: 3, side: 'north' }, text: 'x' })).toBe('no-such');
  });

  test('end after so many to the same', () => {
    const lesson = classAt('lobby');
    for (let at = 0; at < limits.notesOfSeat; at += 1) lesson.host({ do: 'tell', to: 'h1', text: 'x' });
    expect(lesson.host({ do: 'tell', to: 'h1', text: 'x' })).toBe('too-many');
    expect(lesson.host({ do: 'tell', to: 'h2', text: 'x' })).toBe('ok');
  });
});

describe('the press', () => {
  test('sees what is public at a table, and its reports become news once the host lets them', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'place', hand: 'h6', seat: null });
    expect(lesson.hand('h6', { do: 'ready', turn: 1, is: true })).toBe('not-yours');
    expect(lesson.hand('h6', { do: 'report', head: 'Troops seen', body: 'At the gate.' })).toBe('ok');
    const sight = () => sightOf(lesson.room, { to: 'hand', hand: 'h6' });
    expect(sight().seat).toBeUndefined();
    expect(sight().view?.seat).toBe('*');
    expect(sight().self).toMatchObject({
      press: { table: 1, turn: 1, news: [] },
      reports: [{ state: 'waiting' }],
    });
    const report = lesson.room.reports[0]?.id ?? 0;
    expect(lesson.host({ do: 'judge-report', report, pass: true })).toBe('ok');
    expect(lesson.host({ do: 'judge-report', report, pass: true })).toBe('not-possible');
    const name = lesson.room.hands[5]?.name;
    expect(sight().self.press?.news).toMatchObject([{ by: { press: name }, head: 'Troops seen' }]);
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).seat?.news.length).toBe(1);
    // Names are not shown to the whole class.
    const { wall } = sightOf(lesson.room, { to: 'wall' });
    expect(wall.tables[0]?.news).toMatchObject([{ by: 'press', head: 'Troops seen' }]);
    expect(JSON.stringify(wall)).not.toContain(name);
  });
});

describe('a hand’s own words', () => {
  test('are bounded in number and length, and an odd name of a question is refused', () => {
    const lesson = classAt('debrief');
    const write = (question: string, text: string) => lesson.hand('h1', { do: 'write', question, text });
    expect(write('__proto__', 'x')).toBe('not-possible');
    expect(write('why', 'Since we could.')).toBe('ok');
    for (let at = 0; at < 11; at += 1) expect(write(`long-${at}`, 'x'.repeat(limits.words))).toBe('ok');
    expect(write('one-more', 'x'.repeat(limits.words))).toBe('too-many');
    for (let at = 0; at < 138; at += 1) expect(write(`short-${at}`, '')).toBe('ok');
    expect(write('last', '')).toBe('too-many');
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).self.words.why).toBe('Since we could.');
  });
});
