import { decodeText, encodeText, type RecordProblem } from '../engine/index';
import { isForkedFrom, withoutPlay } from './fork';
import type { SavedPlay } from './store';
import type { Note, SessionState } from './types';

/** The format of the files that keep a play; raised when an older Demarche could not read a newer file. */
const version = 1;

/** Far more than the fields of the page take. */
const longestText = 20_000;
const mostTexts = 200;
const mostNotes = 200;
const mostTurns = 100;

/** A play read from a file, before its scenario is known; a bare record has no seat that is named and no words. */
export type PlayFile = Omit<SavedPlay, 'id'>;

/** Why a text cannot be read as a play. */
export type PlayFileProblem =
  | { readonly code: 'not-a-play' }
  | { readonly code: 'broken-json'; readonly line: number }
  | { readonly code: 'newer-file'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-shape'; readonly part: string }
  | { readonly code: 'record'; readonly problem: RecordProblem };

/** A play as the text of a file: the record as people can read it, the notes and the words. */
export function encodePlayFile(
  state: Pick<SessionState, 'seat' | 'game' | 'draft' | 'draftNote' | 'notes' | 'words' | 'forkedFrom'> &
    Partial<Pick<SessionState, 'told'>>,
): string {
  const { seat, game, draft, draftNote, notes, words } = state;
  const forkedFrom = state.forkedFrom && withoutPlay(state.forkedFrom);
  const record = encodeText(game.record).trimEnd().split('\n');
  const { turns } = game.record;
  const told = state.told !== undefined && state.told < turns.length ? state.told : undefined;
  const file = { demarche: 'play', version, seat, record, draft, draftNote, notes, words, told, forkedFrom };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A play as a file to keep: its name and its text. */
export function playFileOf(state: SessionState): { readonly name: string; readonly text: string } {
  const { scenario, seat, view } = state;
  return { name: `${scenario.about.id}-${seat}-${view.turn}.json`, text: encodePlayFile(state) };
}

/** Reads the text of a play file, or of a bare record; refuses by name what is damaged, foreign or newer. */
export function decodePlayFile(
  text: string,
): { readonly play: PlayFile } | { readonly problem: PlayFileProblem } {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (/^demarche \d/.test(trimmed)) return fromRecord(trimmed);
  if (!trimmed.startsWith('{')) return { problem: { code: 'not-a-play' } };
  const parsed = parseJson(trimmed);
  if ('line' in parsed) return { problem: { code: 'broken-json', line: parsed.line } };
  return isRecord(parsed.value) ? fromDocument(parsed.value) : { problem: { code: 'not-a-play' } };
}

function fromRecord(text: string): ReturnType<typeof decodePlayFile> {
  const decoded = decodeText(text);
  if ('problem' in decoded) return { problem: { code: 'record', problem: decoded.problem } };
  const { record } = decoded;
  const seat = Object.entries(record.seats).find(([, who]) => who === 'human')?.[0] ?? '';
  return { play: { seat, record, draft: {}, draftNote: { reason: '' }, notes: [], words: {} } };
}

function fromDocument(document: Readonly<Record<string, unknown>>): ReturnType<typeof decodePlayFile> {
  if (document.demarche !== 'play') return { problem: { code: 'not-a-play' } };
  const made = document.version;
  if (isWhole(made, version + 1, Number.MAX_SAFE_INTEGER)) {
    return { problem: { code: 'newer-file', version: made, known: version } };
  }
  const wrong = (part: string) => ({ problem: { code: 'wrong-shape', part } as const });
  const { seat, record, draft, draftNote, notes, words, told, forkedFrom } = document;
  if (made !== version) return wrong('version');
  if (typeof seat !== 'string') return wrong('seat');
  if (!isList(record) || !record.every((line) => typeof line === 'string')) return wrong('record');
  const decoded = decodeText(`${record.join('\n')}\n`);
  if ('problem' in decoded) return { problem: { code: 'record', problem: decoded.problem } };
  // Whoever takes up a play that policies played has a seat in it that the record gives to a policy.
  if (!Object.hasOwn(decoded.record.seats, seat)) return wrong('seat');
  if (!isTexts(draft)) return wrong('draft');
  const note = noteFrom(draftNote);
  if (note === undefined) return wrong('draftNote');
  if (!isList(notes) || notes.length > mostNotes) return wrong('notes');
  const read = notes.map(turnNoteFrom);
  if (!read.every((one) => one !== undefined)) return wrong('notes');
  if (!isTexts(words)) return wrong('words');
  if (told !== undefined && !isWhole(told, 0, mostTurns)) return wrong('told');
  if (forkedFrom !== undefined && !isForkedFrom(forkedFrom)) return wrong('forkedFrom');
  const origin = forkedFrom === undefined ? {} : { forkedFrom: withoutPlay(forkedFrom) };
  const rest = { ...(told === undefined ? {} : { told }), ...origin };
  return { play: { seat, record: decoded.record, draft, draftNote: note, notes: read, words, ...rest } };
}

function noteFrom(value: unknown): Omit<Note, 'turn'> | undefined {
  if (!isRecord(value) || !isText(value.reason)) return undefined;
  const { reason, forecast } = value;
  if (forecast === undefined) return { reason };
  if (!isRecord(forecast)) return undefined;
  const { claim, chance } = forecast;
  if (!isText(claim) || !isWhole(chance, 0, 100)) return undefined;
  return { reason, forecast: { claim, chance } };
}

function turnNoteFrom(value: unknown): Note | undefined {
  const note = noteFrom(value);
  if (!note || !isRecord(value) || !isWhole(value.turn, 1, mostTurns)) return undefined;
  return { turn: value.turn, ...note };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.keys(value).length <= mostTexts && Object.values(value).every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function parseJson(text: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const end = place === undefined ? text.length : Number(place);
    return { line: text.slice(0, end).split('\n').length };
  }
}
