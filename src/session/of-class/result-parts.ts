import { bytesToBase64Url, checksum } from '../../base/index';

/*
 * A result that is too long for one QR code goes as several, in any order: `DP1-<number>.<of>.<id>-<piece>`. The id is that of the
 * whole code, so that parts of different results are never put together.
 */

/** Characters that a QR code shown on a screen holds and a telephone still reads from a metre away. */
const roomOfCode = 700;
const mostParts = 99;

/** One part of a code. */
export interface CodePart {
  readonly number: number;
  readonly of: number;
  readonly id: string;
  readonly piece: string;
}

/** Parts of a code of which others have not come. */
export interface MissingParts {
  readonly id: string;
  readonly of: number;
  /** From 1. */
  readonly missing: readonly number[];
}

/** A code as the texts of QR codes: itself where one can hold it, else parts; undefined where there would be more than 99. */
export function partsOf(code: string): readonly string[] | undefined {
  if (code.length <= roomOfCode) return [code];
  const id = bytesToBase64Url(checksum(new TextEncoder().encode(code)));
  const room = roomOfCode - `DP1-99.99.${id}-`.length;
  const count = Math.ceil(code.length / room);
  if (count > mostParts) return undefined;
  // Parts of one length make pictures of one size.
  const length = Math.ceil(code.length / count);
  return Array.from(
    { length: count },
    (_, at) => `DP1-${at + 1}.${count}.${id}-${code.slice(at * length, (at + 1) * length)}`,
  );
}

/** Reads one part; undefined where the text is none. */
export function partIn(text: string): CodePart | undefined {
  const [, number, of, id, piece] =
    /^DP1-(\d{1,2})\.(\d{1,2})\.([A-Za-z0-9_-]{6})-([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (id === undefined || piece === undefined) return undefined;
  const part = { number: Number(number), of: Number(of), id, piece };
  return part.number >= 1 && part.number <= part.of ? part : undefined;
}

/** Puts parts together, whatever their order and however often each came; says which are missing. */
export function joinParts(parts: readonly CodePart[]): {
  readonly whole: readonly { readonly id: string; readonly code: string }[];
  readonly missing: readonly MissingParts[];
} {
  const byCode = new Map<string, Map<number, string>>();
  for (const { number, of, id, piece } of parts) {
    const key = `${of}.${id}`;
    const pieces = byCode.get(key) ?? new Map<number, string>();
    byCode.set(key, pieces.set(number, piece));
  }
  const whole: { id: string; code: string }[] = [];
  const missing: MissingParts[] = [];
  for (const [key, pieces] of byCode) {
    const [of = 0, id = ''] = [Number(key.slice(0, key.indexOf('.'))), key.slice(key.indexOf('.') + 1)];
    const numbers = Array.from({ length: of }, (_, at) => at + 1);
    const lacking = numbers.filter((number) => !pieces.has(number));
    if (lacking.length > 0) missing.push({ id, of, missing: lacking });
    else whole.push({ id, code: numbers.map((number) => pieces.get(number) ?? '').join('') });
  }
  return { whole, missing };
}
