import { isScenarioId } from '../engine/index';
import type { Desk, Note } from './types';

/*
 * What the parts of a play look like when they are read from outside: everything is bounded, and nothing is taken for what it says
 * it is.
 */

/** Far more than the fields of the page take. */
const longestText = 20_000;
const mostTexts = 200;
const mostNotes = 200;

/** More turns than any record has. */
export const mostTurns = 100;

/** The greatest place that a bet has among those of its turn. */
const mostBets = 7;

/** Whether a value is spelled as the ids of plans are. */
export function isPlanId(value: unknown): value is string {
  return typeof value === 'string' && isScenarioId(value);
}

/** A note without its turn; undefined where it is damaged. */
export function noteFrom(value: unknown): Omit<Note, 'turn'> | undefined {
  if (!isRecord(value) || !isText(value.reason)) return undefined;
  const { reason, forecast, disagreed } = value;
  if (disagreed !== undefined && !isText(disagreed)) return undefined;
  const said = { reason, ...(disagreed === undefined ? {} : { disagreed }) };
  if (forecast === undefined) return said;
  if (!isRecord(forecast)) return undefined;
  const { claim, chance, bet } = forecast;
  if (!isText(claim) || !isWhole(chance, 0, 100)) return undefined;
  if (bet !== undefined && !isWhole(bet, 0, mostBets)) return undefined;
  return { ...said, forecast: { claim, chance, ...(bet === undefined ? {} : { bet }) } };
}

/** The notes of a play; undefined where one of them is damaged, or there are more than any play has. */
export function notesFrom(value: unknown): readonly Note[] | undefined {
  if (!isList(value) || value.length > mostNotes) return undefined;
  const notes = value.map(turnNoteFrom);
  return notes.every((note) => note !== undefined) ? notes : undefined;
}

function turnNoteFrom(value: unknown): Note | undefined {
  const note = noteFrom(value);
  if (!note || !isRecord(value) || !isWhole(value.turn, 1, mostTurns)) return undefined;
  return { turn: value.turn, ...note };
}

/** More sides than any crisis has. */
export const mostSides = 50;

/** What belongs to each of several sides; undefined where any of it is damaged. */
export function desksFrom(value: unknown): Readonly<Record<string, Desk>> | undefined {
  if (!isRecord(value) || Object.keys(value).length > mostSides) return undefined;
  const desks = Object.entries(value).flatMap(([side, desk]): [string, Desk][] => {
    const read = deskFrom(desk);
    return read === undefined ? [] : [[side, read]];
  });
  return desks.length === Object.keys(value).length ? Object.fromEntries(desks) : undefined;
}

function deskFrom(value: unknown): Desk | undefined {
  if (!isRecord(value)) return undefined;
  const { isSealed, draft, words, told } = value;
  const draftNote = noteFrom(value.draftNote);
  const notes = notesFrom(value.notes);
  if (typeof isSealed !== 'boolean' || draftNote === undefined || notes === undefined) return undefined;
  if (!isTexts(draft) || !isTexts(words) || !isWhole(told, 0, mostTurns)) return undefined;
  return { isSealed, draft, draftNote, notes, words, told };
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether a value holds texts by name, no more and no longer than any play keeps. */
export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.keys(value).length <= mostTexts && Object.values(value).every(isText);
}

/** Whether a value is a text that is no longer than any field of the page takes. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

/** Whether a value is a whole number from `least` to `most`. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
