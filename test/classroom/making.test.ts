import { describe, expect, test } from 'vitest';
import {
  type Choices,
  type MakingProblem,
  makingOf,
  makingSchema,
  tablesFor,
  tellMakingProblem,
} from '../../src/classroom/index';
import { nameWordsOf } from '../../src/classroom/names';
import { digestOf, lessonOf, makingFor } from '../fixtures/classes';
import { threeSides } from '../fixtures/three-sides';
import { shippedScenarios } from '../shipped';

const secrets = { code: 'ABC234', seed: 7, host: digestOf('host'), wall: digestOf('wall') };
const choices: Choices = { crisis: 'small-crisis', sides: ['north', 'south'], students: 30 };

describe('a making', () => {
  test('fills in what was not chosen', () => {
    const made = makingFor(threeSides, { sides: ['north', 'south'], students: 30 });
    expect(makingSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      tables: 5,
      names: 'given',
      letters: 'approved',
      luck: 'shared',
      absent: 'hold',
      pace: 'table',
      edition: threeSides.hash,
    });
  });

  /** Each row: students, sides, and how many tables they are seated at. */
  const rows: [students: number, sides: number, tables: number][] = [
    [30, 2, 5],
    [30, 3, 3],
    [31, 2, 5],
    [7, 2, 1],
    [9, 2, 2],
    [3, 2, 1],
    [1, 3, 1],
    [60, 1, 15],
    [60, 3, 7],
  ];
  test.each(rows)('for %d students and %d sides has %d tables', (students, sides, tables) => {
    const made = makingFor(threeSides, { sides: ['north', 'south', 'east'].slice(0, sides), students });
    expect(made.tables).toBe(tables);
    expect(tablesFor(students, sides)).toBe(tables);
  });

  /** Each row: what is wrong with the choices, by its code, and words of the sentence about it. */
  const wrong: [change: Partial<Choices>, problem: MakingProblem, sentence: RegExp][] = [
    [{ crisis: 'other' }, { code: 'C001', crisis: 'other' }, /"other".*Choose the crisis again/],
    [{ sides: ['north', 'west'] }, { code: 'C002', side: 'west' }, /"west".*Choose sides/],
    [{ sides: ['north', 'north'] }, { code: 'C003', side: 'north' }, /"north" is named twice/],
    [{ students: 5, tables: 3 }, { code: 'C004', students: 5, most: 2 }, /5 can sit at 2 at most/],
    [{ plan: 'brief' }, { code: 'C005', plan: 'brief', plans: [] }, /"brief".*whole crisis/],
    [{ masked: true }, { code: 'C007' }, /no invented names.*real ones/],
  ];
  test.each(wrong)('is refused for %o', (change, problem, sentence) => {
    expect(makingOf({ ...choices, ...change }, threeSides, secrets)).toEqual({ problem });
    expect(tellMakingProblem(problem)).toMatch(sentence);
  });

  test('names a plan that the crisis has, and sides that are played in it', () => {
    const short = { id: 'short', name: 'Short', minutes: 9, first: 1, last: 1, sides: ['north'] };
    const scenario = { ...threeSides, plans: [short] };
    expect(makingFor(scenario, { plan: 'short', sides: ['north'] }).plan).toBe('short');
    const outside = makingOf({ ...choices, plan: 'short' }, scenario, secrets);
    const problem = { code: 'C006', plan: 'Short', side: 'south' } as const;
    expect(outside).toEqual({ problem });
    expect(tellMakingProblem(problem)).toMatch(/"south" is not played in "Short".*computer/);
    const unknown = makingOf({ ...choices, plan: 'brief' }, scenario, secrets);
    expect(unknown).toEqual({ problem: { code: 'C005', plan: 'brief', plans: ['short'] } });
  });

  test('of a side that nobody may play is refused', () => {
    for (const { scenario } of shippedScenarios()) {
      for (const { id } of scenario.actors.filter(({ playable }) => !playable)) {
        const asked = { ...choices, crisis: scenario.about.id, sides: [id] };
        expect(makingOf(asked, scenario, secrets)).toEqual({ problem: { code: 'C002', side: id } });
      }
    }
  });
});

test.each([
  ['en', /^[A-Z][a-z]{3,8}$/],
  ['fa', /^[\u0621-\u06cc\u200c]{2,9}$/],
  ['ur', /^[\u0621-\u06d2]{2,9}$/],
  ['ar', /^[\u0621-\u064a]{2,9}$/],
])('names in %s are made of forty by forty words, all different', (language, isWord) => {
  const { first, second } = nameWordsOf(language);
  for (const words of [first, second]) {
    expect(words.length).toBe(40);
    expect(new Set(words).size).toBe(40);
    for (const word of words) expect(word).toMatch(isWord);
  }
  expect(first.filter((word) => second.includes(word))).toEqual([]);
  expect(nameWordsOf('eo')).toBe(nameWordsOf('en'));
  expect(nameWordsOf('ar-EG')).toBe(nameWordsOf('ar'));
});

test('tables have their own luck only where it was asked for', () => {
  const seeds = (luck: 'shared' | 'own') =>
    lessonOf(threeSides, { students: 30, luck }).room.tables.map(({ game }) => game.record.seed);
  expect(seeds('shared')).toEqual([7, 7, 7]);
  expect(new Set(seeds('own')).size).toBe(3);
});
