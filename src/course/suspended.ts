import { deflateSync, inflateSync } from 'fflate';
import { base64UrlToBytes, bytesToBase64Url, checksum } from '../base/index';
import { decodeLink, encodeLink, encodeText, misfitOf, type RecordProblem } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { decodePlayFile, encodePlayFile, isForkOf, type PlayFile, type SessionState } from '../session/index';

/*
 * A play in the memory that SCORM 1.2 gives a page, `cmi.suspend_data`: the record as bytes of its link, and beside it the play file
 * without its record, both deflated, with a checksum, in characters that no system changes.
 */

/** Characters that SCORM 1.2 promises to keep. */
export const mostSuspended = 4096;

const version = 1;
const checkBytes = 4;
/** Links of more than 20,000 characters are not read back. */
const mostLinkBytes = 15_000;

/** What is suspended of a session's state. */
export type Suspendable = Parameters<typeof encodePlayFile>[0] & Pick<SessionState, 'id'>;

/** A play as it was suspended. */
export interface SuspendedPlay {
  /** The id of the play in the browser in which it was begun. */
  readonly id: string;
  /** When it was suspended, in seconds since 1970. */
  readonly time: number;
  readonly play: PlayFile;
}

/** Why a text is no suspended play of a crisis. `foreign`: another program's; `newer`: a later Demarche wrote it. */
export type SuspendedProblem =
  | { readonly code: 'foreign' | 'newer' | 'damaged' }
  | { readonly code: 'record'; readonly problem: RecordProblem };

/** A play as text of at most 4,096 characters, and how many notes and answers had to be left out; undefined where even its record is too long. */
export function encodeSuspended(
  state: Suspendable,
  time: number,
): { readonly text: string; readonly left: number } | undefined {
  const link = base64UrlToBytes(encodeLink(state.game.record));
  if (link === undefined || link.length > mostLinkBytes) return undefined;
  const parts = partsOf(state);
  const fitting = (left: number) => {
    const text = encoded(link, withoutParts(state, parts.slice(0, left)), time);
    return text.length <= mostSuspended ? { text, left } : undefined;
  };
  const whole = fitting(0);
  if (whole !== undefined || parts.length === 0) return whole;
  let best = fitting(parts.length);
  // The longest go first, so that as few as possible have to go.
  for (let low = 1, high = parts.length - 1; best !== undefined && low <= high; ) {
    const middle = (low + high) >> 1;
    const found = fitting(middle);
    if (found === undefined) low = middle + 1;
    else {
      best = found;
      high = middle - 1;
    }
  }
  return best;
}

/** The suspended play of a crisis; whatever the text is, nothing is thrown. */
export function decodeSuspended(
  text: string,
  scenario: Scenario,
): SuspendedPlay | { readonly problem: SuspendedProblem } {
  const [, mark, payload = ''] = /^D([1-9]\d{0,2})\.(.*)$/s.exec(text.trim()) ?? [];
  if (mark === undefined) return { problem: { code: 'foreign' } };
  if (Number(mark) > version) return { problem: { code: 'newer' } };
  const opened = text.length <= mostSuspended ? openedOf(payload) : undefined;
  if (opened === undefined) return { problem: { code: 'damaged' } };
  const { link, document } = opened;
  const decoded = decodeLink(link, scenario);
  if ('problem' in decoded) return { problem: { code: 'record', problem: decoded.problem } };
  const misfit = misfitOf(decoded.record, scenario);
  if (misfit !== undefined) return { problem: { code: 'record', problem: misfit } };
  const record = encodeText(decoded.record).trimEnd().split('\n');
  const read = decodePlayFile(JSON.stringify({ ...document, record }));
  const { id, time } = keptOf(document.kept);
  if ('problem' in read || id === undefined || time === undefined) return { problem: { code: 'damaged' } };
  const { forkedFrom, ...play } = read.play;
  const isPlayable = scenario.actors.some((actor) => actor.id === play.seat && actor.playable);
  if (!isPlayable) return { problem: { code: 'damaged' } };
  const isFork = forkedFrom !== undefined && isForkOf(play.record, scenario, forkedFrom);
  return { id, time, play: isFork ? { ...play, forkedFrom } : play };
}

/** What can be left out: a note of a turn, an answer, the note of the turn in preparation, or all that another side at the device wrote. */
type Part =
  | { readonly of: 'note'; readonly turn: number; readonly size: number }
  | { readonly of: 'answer'; readonly question: string; readonly size: number }
  | { readonly of: 'draft'; readonly size: number }
  | { readonly of: 'desk'; readonly side: string; readonly size: number };

/** The longest first. */
function partsOf({ notes, words, draftNote, desks = {} }: Suspendable): readonly Part[] {
  const size = (value: unknown) => JSON.stringify(value).length;
  const parts: Part[] = [
    ...notes.map((note) => ({ of: 'note', turn: note.turn, size: size(note) }) as const),
    ...Object.entries(words).map(
      ([question, text]) => ({ of: 'answer', question, size: size(question) + size(text) }) as const,
    ),
  ];
  if (draftNote.reason !== '' || draftNote.forecast !== undefined || draftNote.disagreed !== undefined) {
    parts.push({ of: 'draft', size: size(draftNote) });
  }
  for (const [side, { notes: theirs, words: said, draftNote: now }] of Object.entries(desks)) {
    parts.push({ of: 'desk', side, size: size(theirs) + size(said) + size(now) });
  }
  return parts.sort((a, b) => b.size - a.size);
}

function withoutParts(state: Suspendable, left: readonly Part[]): Suspendable {
  const turns = new Set(left.flatMap((part) => (part.of === 'note' ? [part.turn] : [])));
  const questions = new Set(left.flatMap((part) => (part.of === 'answer' ? [part.question] : [])));
  const sides = new Set(left.flatMap((part) => (part.of === 'desk' ? [part.side] : [])));
  const desks = Object.entries(state.desks ?? {}).map(([side, desk]) => {
    const isLeft = sides.has(side);
    return [side, isLeft ? { ...desk, notes: [], words: {}, draftNote: { reason: '' } } : desk] as const;
  });
  return {
    ...state,
    ...(state.desks === undefined ? {} : { desks: Object.fromEntries(desks) }),
    notes: state.notes.filter(({ turn }) => !turns.has(turn)),
    words: Object.fromEntries(Object.entries(state.words).filter(([question]) => !questions.has(question))),
    draftNote: left.some((part) => part.of === 'draft') ? { reason: '' } : state.draftNote,
  };
}

function encoded(link: Uint8Array, state: Suspendable, time: number): string {
  const { record: _, ...document } = JSON.parse(encodePlayFile(state));
  const rest = new TextEncoder().encode(JSON.stringify({ ...document, kept: { id: state.id, time } }));
  const body = Uint8Array.from([link.length >> 8, link.length & 0xff, ...link, ...rest]);
  const packed = deflateSync(body, { level: 9 });
  return `D${version}.${bytesToBase64Url(Uint8Array.from([...packed, ...checksum(packed)]))}`;
}

function openedOf(
  payload: string,
): { readonly link: string; readonly document: Readonly<Record<string, unknown>> } | undefined {
  const bytes = base64UrlToBytes(payload);
  if (bytes === undefined || bytes.length <= checkBytes) return undefined;
  const packed = bytes.subarray(0, -checkBytes);
  if (!checksum(packed).every((byte, at) => byte === bytes[packed.length + at])) return undefined;
  try {
    // So short a text cannot become more than three megabytes.
    const body = inflateSync(packed);
    const end = 2 + (body[0] ?? 0) * 256 + (body[1] ?? 0);
    const document: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(body.subarray(end)),
    );
    const isDocument = typeof document === 'object' && document !== null && !Array.isArray(document);
    return isDocument
      ? { link: bytesToBase64Url(body.subarray(2, end)), document: { ...document } }
      : undefined;
  } catch {
    return undefined;
  }
}

function keptOf(value: unknown): { readonly id?: string; readonly time?: number } {
  if (typeof value !== 'object' || value === null) return {};
  const { id, time }: Readonly<Record<string, unknown>> = { ...value };
  return {
    ...(typeof id === 'string' && /^[0-9a-f]{16}$/.test(id) ? { id } : {}),
    ...(typeof time === 'number' && Number.isSafeInteger(time) ? { time } : {}),
  };
}
