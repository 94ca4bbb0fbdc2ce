import { limits } from '../document/limits';
import type { Problem, ProblemCode } from '../document/problem';
import { placeAt, type TextFile } from './lines';
import { forbiddenKeys, type MapEntry, type Node, strangeCharacter } from './node';
import type { Reading } from './read-yaml';
import type { Allowance } from './yaml-tokens';

/*
 * Strict JSON (RFC 8259) with the place of every value. YAML is read by a library; JSON is read here, since a YAML reader
 * would also accept what is not JSON, and the platform's own reader gives no places and lets doubled keys pass.
 */

class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

interface Cursor {
  readonly file: TextFile;
  readonly text: string;
  readonly allowance: Allowance;
  at: number;
}

/** Reads one JSON file; the first fault ends the reading. */
export function readJson(file: TextFile, allowance: Allowance): Reading {
  const cursor: Cursor = { file, text: file.text, allowance, at: 0 };
  try {
    const node = readValue(cursor, 0);
    skipSpace(cursor);
    if (cursor.at < cursor.text.length) refuse(cursor, 'E003', cursor.at, { cause: 'json' });
    return { node, problems: [] };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { problems: [thrown.problem] };
    throw thrown;
  }
}

function refuse(cursor: Cursor, code: ProblemCode, at: number, facts: Problem['facts']): never {
  throw new Refusal({ code, at: placeAt(cursor.file, at), path: [], facts });
}

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
/** Characters up to the next quote, escape or line's end; other control characters have been refused before. */
const stretch = /[^"\\\t\r\n]*/y;
const escaping = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

function skipSpace(cursor: Cursor): void {
  match(cursor, space);
}

function readValue(cursor: Cursor, depth: number): Node {
  skipSpace(cursor);
  const { file } = cursor;
  const start = cursor.at;
  cursor.allowance.nodes -= 1;
  if (cursor.allowance.nodes < 0) refuse(cursor, 'E007', start, { what: 'size' });
  if (depth > limits.depth) refuse(cursor, 'E007', start, { what: 'depth', limit: limits.depth });
  const first = cursor.text[start];
  if (first === '{') return { kind: 'map', file, start, entries: readMembers(cursor, depth), end: cursor.at };
  if (first === '[') return { kind: 'list', file, start, items: readItems(cursor, depth), end: cursor.at };
  if (first === '"')
    return { kind: 'scalar', style: 'double', file, start, value: readString(cursor), end: cursor.at };
  const digits = match(cursor, number);
  if (digits !== '') {
    const value = Number(digits);
    return { kind: 'scalar', style: 'plain', file, start, value: value === 0 ? 0 : value, end: cursor.at };
  }
  const known = match(cursor, word);
  if (known === '') refuse(cursor, 'E003', start, { cause: 'json' });
  return {
    kind: 'scalar',
    style: 'plain',
    file,
    start,
    value: known === 'null' ? null : known === 'true',
    end: cursor.at,
  };
}

/** Whether another member follows a comma; the closing sign ends the collection. */
function another(cursor: Cursor, close: string, first: boolean): boolean {
  skipSpace(cursor);
  const sign = cursor.text[cursor.at];
  if (sign === close) {
    cursor.at += 1;
    return false;
  }
  if (first) return true;
  if (sign !== ',') refuse(cursor, 'E003', cursor.at, { cause: 'json' });
  cursor.at += 1;
  skipSpace(cursor);
  return true;
}

function readItems(cursor: Cursor, depth: number): Node[] {
  const items: Node[] = [];
  cursor.at += 1;
  while (another(cursor, ']', items.length === 0)) items.push(readValue(cursor, depth + 1));
  return items;
}

function readMembers(cursor: Cursor, depth: number): MapEntry[] {
  const entries: MapEntry[] = [];
  const seen = new Map<string, number>();
  cursor.at += 1;
  while (another(cursor, '}', entries.length === 0)) {
    const keyStart = cursor.at;
    if (cursor.text[keyStart] !== '"') refuse(cursor, 'E003', keyStart, { cause: 'json' });
    const key = readString(cursor);
    const first = seen.get(key);
    if (forbiddenKeys.has(key)) refuse(cursor, 'E005', keyStart, { key });
    if (first !== undefined)
      refuse(cursor, 'E004', keyStart, { key: key.slice(0, 24), line: placeAt(cursor.file, first).line });
    seen.set(key, keyStart);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ':') refuse(cursor, 'E003', cursor.at, { cause: 'json' });
    cursor.at += 1;
    entries.push({ key, keyStart, value: readValue(cursor, depth + 1) });
  }
  return entries;
}

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function readString(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at += 1;
  let value = '';
  for (;;) {
    value += match(cursor, stretch);
    const sign = cursor.text[cursor.at];
    if (sign === '"') break;
    const escaped = match(cursor, escaping);
    if (escaped === '') refuse(cursor, 'E003', cursor.at, { cause: sign === '\\' ? 'escape' : 'quote' });
    const letter = escaped.charAt(1);
    value +=
      letter === 'u' ? String.fromCharCode(Number.parseInt(escaped.slice(2), 16)) : (named[letter] ?? letter);
  }
  cursor.at += 1;
  if (strangeCharacter(value) >= 0) refuse(cursor, 'E003', start, { cause: 'escape' });
  return value;
}
