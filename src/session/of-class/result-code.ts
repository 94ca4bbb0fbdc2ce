import { deflateSync, inflateSync } from 'fflate';
import { base64UrlToBytes, bytesToBase64Url, checksum } from '../../base/index';
import { tidyName } from './result';
import { type CodedResult, resultFrom } from './result-from';

/*
 * A result as one word that can be pasted, mailed and photographed: `DR1-`, and then in base64 the deflated bytes of the record and
 * the player's words, with a check of four bytes that notices damage. Whether the play is possible only its replay shows.
 */

const prefix = 'DR';
const version = 1;
/** Characters of a code and bytes of what it holds: far more than a long play with every field full. */
const longestCode = 200_000;
const mostBytes = 400_000;

/** Why a text is no result. */
export type CodeProblem =
  | { readonly code: 'not-a-code' }
  | { readonly code: 'newer-code'; readonly version: number }
  /** Cut short, or changed on its way. */
  | { readonly code: 'damaged-code' }
  | { readonly code: 'too-long' };

/** A result as a code; it is too long where somebody wrote far more than a code can carry, and goes as a file then. */
export function encodeResult(
  result: CodedResult,
): { readonly code: string } | { readonly problem: CodeProblem } {
  const { link, seat, mark, after, notes, words, plan, masked, isBrokenOff } = result;
  const record = base64UrlToBytes(link);
  if (record === undefined) throw new Error('a result whose record is no link');
  const name = tidyName(result.name);
  const told = new TextEncoder().encode(
    JSON.stringify({ seat, mark, after, name, notes, words, plan, masked, isBrokenOff }),
  );
  // The record comes first, after its length: as text it would be a third longer.
  const bytes = Uint8Array.from([record.length >>> 8, record.length & 0xff, ...record, ...told]);
  if (bytes.length > mostBytes) return { problem: { code: 'too-long' } };
  const size = [16, 8, 0].map((shift) => (bytes.length >>> shift) & 0xff);
  const packed = Uint8Array.from([...size, ...deflateSync(bytes, { level: 9 })]);
  const code = `${prefix}${version}-${bytesToBase64Url(Uint8Array.from([...checksum(packed), ...packed]))}`;
  return code.length > longestCode ? { problem: { code: 'too-long' } } : { code };
}

/** Reads a code; whatever the text is, nothing is thrown, and no more is unpacked than a result can hold. */
export function decodeResult(
  text: string,
): { readonly result: CodedResult } | { readonly problem: CodeProblem } {
  const [, made, body = ''] = /^DR(\d{1,4})-([A-Za-z0-9_-]*)$/.exec(text.trim()) ?? [];
  if (made === undefined) return { problem: { code: 'not-a-code' } };
  if (Number(made) !== version) return { problem: { code: 'newer-code', version: Number(made) } };
  if (body.length > longestCode) return { problem: { code: 'too-long' } };
  const result = unpack(base64UrlToBytes(body));
  return result === undefined ? { problem: { code: 'damaged-code' } } : { result };
}

function unpack(checked: Uint8Array | undefined): CodedResult | undefined {
  if (checked === undefined || checked.length < 10) return undefined;
  const packed = checked.subarray(4);
  const check = checksum(packed);
  if (check.some((byte, at) => byte !== checked[at])) return undefined;
  const bytes = inflated(packed);
  if (bytes === undefined) return undefined;
  const length = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (length + 2 > bytes.length) return undefined;
  return resultFrom(bytesToBase64Url(bytes.subarray(2, 2 + length)), parsed(bytes.subarray(2 + length)));
}

/** Into the room that the code asks for, within bounds, and one byte more: a code that unpacks to anything else is refused. */
function inflated(packed: Uint8Array): Uint8Array | undefined {
  const [high = 0, middle = 0, low = 0] = packed;
  const size = (high << 16) | (middle << 8) | low;
  if (size > mostBytes) return undefined;
  try {
    const bytes = inflateSync(packed.subarray(3), { out: new Uint8Array(size + 1) });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
