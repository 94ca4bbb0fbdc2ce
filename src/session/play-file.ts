import { decodeText, encodeLink, encodeText, glanceLink, type RecordProblem } from '../engine/index';
import { isWording } from '../scenario/index';
import { isBrokenOff } from './broken-off';
import { isForkedFrom, withoutPlay } from './fork';
import { isMark } from './mark';
import {
  desksFrom,
  isList,
  isPlanId,
  isRecord,
  isText,
  isTexts,
  isWhole,
  mostTurns,
  noteFrom,
  notesFrom,
} from './shapes';
import type { SavedPlay } from './store';
import type { BrokenOff, SessionState } from './types';

/** The format of the files that keep a play; raised when an older Demarche could not read a newer file. */
const version = 1;

/** A play read from a file, before its scenario is known; a bare record has no seat that is named and no words. */
export type PlayFile = Omit<SavedPlay, 'id'> & {
  /** What the player typed when the play was handed in. */
  readonly name?: string;
};

/** Why a text cannot be read as a play. */
export type PlayFileProblem =
  | { readonly code: 'not-a-play' }
  | { readonly code: 'broken-json'; readonly line: number }
  | { readonly code: 'newer-file'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-shape'; readonly part: string }
  | { readonly code: 'record'; readonly problem: RecordProblem };

/** A play as the text of a file: the record as people can read it, the notes and the words. */
export function encodePlayFile(
  state: Pick<
    SessionState,
    | 'mark'
    | 'seat'
    | 'game'
    | 'draft'
    | 'draftNote'
    | 'notes'
    | 'words'
    | 'forkedFrom'
    | 'classmates'
    | 'brokenOff'
    | 'plan'
    | 'reading'
    | 'pair'
    | 'desks'
    | 'masked'
  > &
    Partial<Pick<SessionState, 'told'>>,
  name?: string,
): string {
  const { mark, seat, game, draft, draftNote, notes, words, plan, brokenOff, reading } = state;
  const { pair, desks, masked } = state;
  const forkedFrom = state.forkedFrom && withoutPlay(state.forkedFrom);
  const record = encodeText(game.record).trimEnd().split('\n');
  const { turns } = game.record;
  const told = state.told !== undefined && state.told < turns.length ? state.told : undefined;
  const file = {
    demarche: 'play',
    version,
    name: name === '' ? undefined : name,
    mark,
    seat,
    record,
    draft,
    draftNote,
    notes,
    words,
    told,
    forkedFrom,
    // Packed, so that whoever opens the file does not read beforehand what the others will do.
    classmates: state.classmates && encodeLink(state.classmates),
    plan,
    brokenOff,
    pair,
    desks,
    reading,
    masked,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A play as a file to keep, with what the player is called if that was typed: the file's name and its text. */
export function playFileOf(
  state: SessionState,
  name?: string,
): { readonly name: string; readonly text: string } {
  const { scenario, seat, view } = state;
  return { name: `${scenario.about.id}-${seat}-${view.turn}.json`, text: encodePlayFile(state, name) };
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
  const { name, seat, mark, record, draft, draftNote, notes, words, told, forkedFrom } = document;
  const { classmates, plan, brokenOff, reading, pair, masked } = document;
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
  const read = notesFrom(notes);
  if (read === undefined) return wrong('notes');
  if (!isTexts(words)) return wrong('words');
  if (told !== undefined && !isWhole(told, 0, mostTurns)) return wrong('told');
  if (forkedFrom !== undefined && !isForkedFrom(forkedFrom)) return wrong('forkedFrom');
  if (mark !== undefined && !isMark(mark)) return wrong('mark');
  if (classmates !== undefined && !isWholeLink(classmates)) return wrong('classmates');
  if (plan !== undefined && !isPlanId(plan)) return wrong('plan');
  if (brokenOff !== undefined && !isBrokenOff(brokenOff)) return wrong('brokenOff');
  if (reading !== undefined && !isWording(reading)) return wrong('reading');
  if (pair !== undefined && pair !== true) return wrong('pair');
  const desks = document.desks === undefined ? {} : desksFrom(document.desks);
  const isHeld = (side: string) => side !== seat && Object.hasOwn(decoded.record.seats, side);
  if (desks === undefined || !Object.keys(desks).every(isHeld)) return wrong('desks');
  if (masked !== undefined && masked !== true) return wrong('masked');
  if (name !== undefined && !isText(name)) return wrong('name');
  const origin = forkedFrom === undefined ? {} : { forkedFrom: withoutPlay(forkedFrom) };
  const marked = { ...(name === undefined ? {} : { name }), ...(mark === undefined ? {} : { mark }) };
  const rest = {
    ...marked,
    ...(told === undefined ? {} : { told }),
    ...origin,
    ...(classmates === undefined ? {} : { classmates }),
    ...(plan === undefined ? {} : { plan }),
    ...(brokenOff === undefined ? {} : { brokenOff: brokenOffFrom(brokenOff) }),
    ...(pair === undefined ? {} : { pair: true as const }),
    ...(Object.keys(desks).length === 0 ? {} : { desks }),
    ...(reading === undefined ? {} : { reading: { language: reading.language, level: reading.level } }),
    ...(masked === true ? { masked: true as const } : {}),
  };
  return { play: { seat, record: decoded.record, draft, draftNote: note, notes: read, words, ...rest } };
}

/** How a play was broken off, without what else a file says there. */
function brokenOffFrom({ committed, by }: BrokenOff): BrokenOff {
  return { committed, ...(by === undefined ? {} : { by }) };
}

/** Whether a value is the link form of a record that came whole. */
function isWholeLink(value: unknown): value is string {
  return isText(value) && 'shown' in glanceLink(value);
}

/** The value of a JSON text, or the line in which it breaks off. */
export function parseJson(text: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const end = place === undefined ? text.length : Number(place);
    return { line: text.slice(0, end).split('\n').length };
  }
}
