import { draw, luckKey } from '../../base/index';
import type { PolicyKind } from '../../scenario/index';

/** Phrases of students; they are written in the language of the page. */
export interface StudentLines {
  readonly reasons: readonly string[];
  readonly letters: readonly string[];
  readonly reports: readonly string[];
  readonly reportBody: string;
  readonly words: readonly string[];
  readonly claims: readonly string[];
}

/** One student of a rehearsal, and where that student stands. */
export interface Student {
  readonly number: number;
  /** Milliseconds between two acts, about. */
  readonly pace: number;
  /** The hand, once the student has joined. */
  hand: string | undefined;
  /** When the student acts next, in milliseconds since 1970: first of all, when the student comes. Who never comes never acts. */
  next: number;
  /** Until when the student's device sleeps. */
  asleep: number;
  /** What the student last saw the class do, and since when. */
  seen: string;
  since: number;
  /** How much luck was drawn so far. */
  drawn: number;
}

/** A student by number: most come within two minutes of the start, some late, and of eight at most one not at all. */
export function newStudent(seed: number, number: number, start: number): Student {
  const student: Student = {
    number,
    pace: 0,
    hand: undefined,
    next: 0,
    asleep: 0,
    seen: '',
    since: 0,
    drawn: 0,
  };
  const isAbsent = number % 8 === 5 && chanceOf(seed, student, 2) === 0;
  const [from, to] = chanceOf(seed, student, 15) === 0 ? lateArrival : usualArrival;
  const next = isAbsent ? Number.POSITIVE_INFINITY : start + from + chanceOf(seed, student, to - from);
  return { ...student, pace: 5000 + chanceOf(seed, student, 15_000), next, drawn: student.drawn };
}

/** Milliseconds after the start. */
const usualArrival = [3000, 120_000] as const;
const lateArrival = [240_000, 540_000] as const;

/** A whole number below `below`, drawn by this student. */
export function chanceOf(seed: number, student: Student, below: number): number {
  student.drawn += 1;
  const number = draw(seed, student.drawn, luckKey(`student ${student.number}`));
  return Math.floor((number * below) / 4_294_967_296);
}

/** One of several phrases. */
export function oneOf(seed: number, student: Student, phrases: readonly string[]): string {
  return phrases[chanceOf(seed, student, phrases.length)] ?? '';
}

/** How a side at a table is led: what most would do, what history did, or anything that is open. */
export function habitOf(seed: number, table: number, side: string): PolicyKind {
  const drawn = draw(seed, table, luckKey(`habit ${side}`)) / 4_294_967_296;
  return drawn < 0.45 ? 'weights' : drawn < 0.8 ? 'historical' : 'random';
}
