import { encodeLink, glanceLink } from '../../engine/index';
import { decodePlayFile, type PlayFile, parseJson } from '../play-file';
import { isRecord } from '../shapes';
import { type ClassResult, decodeClassFile, mostResults } from './class-file';
import type { Found, Intake, Place, ReadProblem, Source } from './intake';
import { afterOf, type LiveResult, type Result, tidyName } from './result';
import { decodeResult } from './result-code';
import { type CodePart, joinParts, partIn } from './result-parts';
import { nameFinderOf, nameInPath } from './row-names';
import { type Row, rowsIn } from './rows';
import { type Token, tokensIn, unwrapped } from './tokens';

/** What reading has come to, and where the parts of codes were. */
interface Reading {
  readonly found: Found[];
  readonly problems: ReadProblem[];
  readonly classNames: string[];
  readonly parts: { readonly part: CodePart; readonly place: Place; readonly name: string }[];
}

/** How many results are read between two looks at what is wanted. */
const stretch = 50;

/**
 * Finds every result in texts of any kind: play files, records, class files, codes and their parts, links, and whole tables or messages
 * that contain them. Yields how many sources are done; whatever the texts are, nothing is thrown.
 */
export function* readResults(sources: readonly Source[]): Generator<number, Intake> {
  const reading: Reading = { found: [], problems: [], classNames: [], parts: [] };
  for (const [at, source] of sources.entries()) {
    const before = reading.found.length + reading.problems.length + reading.parts.length;
    if (!readDocument(source, reading)) {
      for (const row of readRows(source, reading)) if (row % stretch === 0) yield at;
    }
    if (reading.found.length + reading.problems.length + reading.parts.length === before) {
      reading.problems.push({ place: { source: source.name }, code: 'nothing' });
    }
    yield at + 1;
    if (reading.found.length > mostResults) break;
  }
  readParts(reading);
  return bounded(reading);
}

function bounded({ found, problems, classNames }: Reading): Intake {
  const beyond = found[mostResults];
  if (beyond === undefined) return { found, problems, classNames };
  const tooMany: ReadProblem = { place: beyond.place, code: 'too-many', most: mostResults };
  return { found: found.slice(0, mostResults), problems: [...problems, tooMany], classNames };
}

/** Reads a file that is one of ours as a whole; whether it was one. */
function readDocument({ name: source, text }: Source, reading: Reading): boolean {
  const { problems, classNames } = reading;
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  const place: Place = { source };
  if (trimmed.startsWith('{')) {
    const parsed = parseJson(trimmed);
    if ('value' in parsed && isRecord(parsed.value) && parsed.value.demarche === 'class') {
      const read = decodeClassFile(parsed.value);
      if ('problem' in read) problems.push({ place, code: 'class-file', problem: read.problem });
      else {
        if (read.file.name !== '') classNames.push(read.file.name);
        for (const [at, result] of read.file.results.entries()) {
          take(result, { source, row: at + 1 }, reading);
        }
      }
      return true;
    }
  } else if (!/^demarche \d/.test(trimmed)) return false;
  const decoded = decodePlayFile(trimmed);
  if ('play' in decoded) {
    for (const result of resultsOf(decoded.play, nameInPath(source))) take(result, place, reading);
    return true;
  }
  // Another program's data can hold codes too; of a damaged file of ours nobody could say what is missing.
  const isOurs = /^\{\s*"demarche"|^demarche/.test(trimmed);
  if (!isOurs && (decoded.problem.code === 'not-a-play' || tokensIn(trimmed).tokens.length > 0)) return false;
  problems.push({ place, code: 'play-file', problem: decoded.problem });
  return true;
}

/** What a play file counts for: the side that was played, or each of those that people played on one device, with what each wrote. */
function resultsOf(play: PlayFile, named: string): readonly (Result & LiveResult)[] {
  const others = Object.entries(play.desks ?? {});
  return [
    resultOf(play, named),
    ...others.map(([seat, { notes, words }]) => resultOf({ ...play, seat, notes, words }, named)),
  ];
}

function resultOf(
  { record, seat, mark, name, notes, words, classmates, plan, masked, brokenOff }: PlayFile,
  named: string,
): Result & LiveResult {
  return {
    link: encodeLink(record),
    ...(seat === '' ? {} : { seat }),
    ...(mark === undefined ? {} : { mark }),
    ...(classmates === undefined ? {} : { after: afterOf(classmates) }),
    name: tidyName(name ?? '') || named,
    notes,
    words,
    ...(plan === undefined ? {} : { plan }),
    ...(masked === undefined ? {} : { masked }),
    ...(brokenOff === undefined ? {} : { isBrokenOff: true }),
  };
}

/** Reads what the rows of a text hold; yields the number of each. */
function* readRows({ name: source, text }: Source, reading: Reading): Generator<number, void> {
  const rows = rowsIn(unwrapped(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  const [first] = rows;
  const isHeaded = first !== undefined && first.cells.length > 1 && tokensOf(first).length === 0;
  const nameIn = nameFinderOf(isHeaded ? first : undefined);
  const isAlone = rows.length === 1;
  for (const row of rows) {
    const place: Place = isAlone ? { source } : { source, row: row.number };
    const cells = row.cells.map((cell, at) => ({ at, ...tokensIn(cell) }));
    const tokens = cells.flatMap((cell) => cell.tokens);
    if (tokens.length > 0) {
      const others = cells.map(({ at, rest }) => ({ at, text: trimmedRest(rest) }));
      const name = nameIn(others.filter(({ text: other }) => other !== ''));
      for (const token of tokens) readToken(token, place, name, reading);
    }
    yield row.number;
  }
}

function tokensOf({ cells }: Row): readonly Token[] {
  return cells.flatMap((cell) => tokensIn(cell).tokens);
}

/** Marks that lead over from a name to a result. */
const marks = /[:;,–—-]/;

/**
 * What stands beside a result in its own cell, without the address and the marks that lead over to it. Whatever the text is, it is gone
 * through once.
 */
function trimmedRest(rest: string): string {
  const isAddress = (word: string) => word.includes('://') || word.includes('#/');
  const words = rest.split(/\s+/).filter((word) => word !== '' && !isAddress(word));
  const text = words.join(' ').replace(/^[\s:;,>*•–—-]+/, '');
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || marks.test(text[end - 1] ?? ''))) end -= 1;
  return text.slice(0, end);
}

function readToken(token: Token, place: Place, name: string, reading: Reading): void {
  const { text } = token;
  switch (token.is) {
    case 'code':
      readCode(text, place, name, reading);
      return;
    case 'part': {
      const part = partIn(text);
      if (part !== undefined) reading.parts.push({ part, place, name });
      else reading.problems.push({ place, code: 'result-code', problem: { code: 'damaged-code' } });
      return;
    }
    case 'link':
      take(
        { link: text, name, notes: [], words: {}, ...(token.plan === undefined ? {} : { plan: token.plan }) },
        place,
        reading,
      );
      return;
    default:
      token satisfies never;
  }
}

/** A name that stands beside a code is the teacher's, and goes before the one in it. */
function readCode(text: string, place: Place, name: string, reading: Reading): void {
  const decoded = decodeResult(text);
  if ('problem' in decoded) reading.problems.push({ place, code: 'result-code', problem: decoded.problem });
  else take({ ...decoded.result, ...(name === '' ? {} : { name }) }, place, reading);
}

function take(result: ClassResult, place: Place, { found, problems }: Reading): void {
  const glance = glanceLink(result.link);
  if ('problem' in glance) {
    problems.push({ place, code: 'record', problem: glance.problem });
    return;
  }
  const { scenario: id, hash: edition } = glance.shown;
  found.push({ ...result, place, crisis: { id, edition } });
}

/** Puts parts together that can have come from anywhere, as from one picture each. */
function readParts(reading: Reading): void {
  const { problems, parts } = reading;
  const { whole, missing } = joinParts(parts.map(({ part }) => part));
  const firstOf = new Map(parts.toReversed().map((one) => [one.part.id, one]));
  for (const { id, code } of whole) {
    const { place = { source: '' }, name = '' } = firstOf.get(id) ?? {};
    readCode(code, place, name, reading);
  }
  for (const { id, of, missing: numbers } of missing) {
    const { place = { source: '' } } = firstOf.get(id) ?? {};
    problems.push({ place, code: 'parts', of, missing: numbers });
  }
}
