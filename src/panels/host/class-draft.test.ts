import { describe, expect, test } from 'vitest';
import { choicesSchema } from '../../classroom/index';
import type { ShelfEntry } from '../shelf/shelf-entry';
import { type ClassDraft, choicesIn, firstDraft } from './class-draft';

const side = (id: string) => ({ id, name: id, code: id, emblem: id, colour: 1 });
const entry: ShelfEntry = {
  key: 'two-neighbours',
  id: 'two-neighbours',
  title: 'Two Neighbours',
  pitch: '',
  level: 'introductory',
  minutes: { solo: 10, class: 30 },
  from: '',
  to: '',
  turns: 3,
  contentNotes: [],
  sides: [side('north'), side('south'), side('island')],
  imported: false,
};
const usual = firstDraft([entry]);

describe('the form of a new class', () => {
  test('opens with a class that can be made', () => {
    const read = choicesIn(usual);
    expect('choices' in read && read.choices).toMatchObject({
      crisis: 'two-neighbours',
      sides: ['north', 'south'],
      students: 24,
      minutes: 60,
      tables: 4,
    });
    expect('choices' in read && choicesSchema.safeParse(read.choices).success).toBe(true);
  });

  test.each<[Partial<ClassDraft>, readonly string[]]>([
    [{ sides: [] }, ['side']],
    [{ students: '' }, ['students']],
    [{ students: '0' }, ['students']],
    [{ students: '61' }, ['students']],
    [{ students: '2.5' }, ['students']],
    [{ minutes: '4' }, ['minutes']],
    [{ minutes: '601' }, ['minutes']],
    [{ tables: '16', clock: 'soon' }, ['tables', 'clock']],
    [{ students: '5', tables: '3' }, ['tables']],
  ])('%o is not clear', (change, unclear) => {
    expect(choicesIn({ ...usual, ...change })).toEqual({ unclear });
  });

  test.each<[Partial<ClassDraft>, object]>([
    [{ minutes: ' ' }, { students: 24 }],
    [
      { minutes: '45', clock: '6', tables: '2', title: ' Year 11 ' },
      { minutes: 45, clock: 6, tables: 2, title: 'Year 11' },
    ],
  ])('%o is clear', (change, choices) => {
    const read = choicesIn({ ...usual, ...change });
    expect('choices' in read && read.choices).toMatchObject(choices);
    if (change.minutes?.trim() === '') expect('choices' in read && 'minutes' in read.choices).toBe(false);
  });
});
