import type { ClassPromise } from '../../debrief/index';
import { isList, isRecord, isText, isWhole, mostTurns } from '../shapes';
import { type LiveResult, type Result, tidyName } from './result';
import { resultFrom } from './result-from';

/** The format of the files that keep a class; raised when an older Demarche could not read a newer file. */
const version = 1;

/** Results that one class can hold: a hundred schools that play together. */
export const mostResults = 20_000;
const mostPromises = 2000;
const mostTables = 10_000;

/** A result of a class. */
export type ClassResult = Result & LiveResult;

/** A class as it is kept in a file. */
export interface ClassFile {
  readonly name: string;
  readonly crisis: { readonly id: string; readonly edition: string };
  readonly results: readonly ClassResult[];
}

/** Why a file cannot be read as a class. */
export type ClassFileProblem =
  | { readonly code: 'newer-file'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-shape'; readonly part: string };

/** A class as the text of a file. */
export function encodeClassFile({ name, crisis, results }: ClassFile): string {
  const rows = results.map((result) => JSON.stringify(plain(result)));
  const head = JSON.stringify({ demarche: 'class', version, name, crisis }, null, 2).slice(0, -2);
  // One result a line, so that two files can be compared.
  return `${head},\n  "results": [${rows.map((row) => `\n    ${row}`).join(',')}\n  ]\n}\n`;
}

/** Only what belongs into a file: not where a result was found. */
function plain(result: ClassResult): ClassResult {
  const { link, seat, mark, after, name, notes, words, plan, masked, table, promises, isBrokenOff } = result;
  return {
    link,
    ...(seat === undefined ? {} : { seat }),
    ...(mark === undefined ? {} : { mark }),
    ...(after === undefined ? {} : { after }),
    name,
    notes,
    words,
    ...(plan === undefined ? {} : { plan }),
    ...(masked === undefined ? {} : { masked }),
    ...(table === undefined ? {} : { table }),
    ...(promises === undefined ? {} : { promises }),
    ...(isBrokenOff === undefined ? {} : { isBrokenOff }),
  };
}

/** Reads the document of a class file; results that are damaged are named by their place, and the file is refused. */
export function decodeClassFile(
  document: Readonly<Record<string, unknown>>,
): { readonly file: ClassFile } | { readonly problem: ClassFileProblem } {
  const made = document.version;
  if (isWhole(made, version + 1, Number.MAX_SAFE_INTEGER)) {
    return { problem: { code: 'newer-file', version: made, known: version } };
  }
  const wrong = (part: string) => ({ problem: { code: 'wrong-shape', part } as const });
  if (made !== version) return wrong('version');
  const { name, crisis, results } = document;
  if (typeof name !== 'string') return wrong('name');
  if (!isRecord(crisis) || !isText(crisis.id) || !isText(crisis.edition)) return wrong('crisis');
  if (!isList(results) || results.length > mostResults) return wrong('results');
  const read = results.map(classResultFrom);
  const damaged = read.indexOf(undefined);
  if (damaged >= 0) return wrong(`results[${damaged}]`);
  return {
    file: {
      name: tidyName(name),
      crisis: { id: crisis.id, edition: crisis.edition },
      results: read.filter((one) => one !== undefined),
    },
  };
}

function classResultFrom(value: unknown): ClassResult | undefined {
  if (!isRecord(value) || !isText(value.link)) return undefined;
  const result = resultFrom(value.link, value);
  const { table } = value;
  const promises = value.promises === undefined ? [] : promisesFrom(value.promises);
  if (result === undefined || promises === undefined) return undefined;
  if (table !== undefined && !isWhole(table, 1, mostTables)) return undefined;
  return {
    ...result,
    ...(table === undefined ? {} : { table }),
    ...(promises.length === 0 ? {} : { promises }),
  };
}

function promisesFrom(value: unknown): readonly ClassPromise[] | undefined {
  if (!isList(value) || value.length > mostPromises) return undefined;
  const promises = value.map(promiseFrom);
  return promises.every((promise) => promise !== undefined) ? promises : undefined;
}

function promiseFrom(value: unknown): ClassPromise | undefined {
  if (!isRecord(value) || !isRecord(value.promised)) return undefined;
  const { turn, from, to, text, promised } = value;
  const { will, what, ifKind } = promised;
  if (!isWhole(turn, 1, mostTurns) || !isText(from) || !isText(to)) return undefined;
  if ((will !== 'do' && will !== 'not-do') || !isRecord(what)) return undefined;
  if (ifKind !== undefined && !isText(ifKind)) return undefined;
  if (text !== undefined && !isText(text)) return undefined;
  const { option, kind } = what;
  const named = isText(option) ? { option } : isText(kind) ? { kind } : undefined;
  if (named === undefined) return undefined;
  return {
    turn,
    from,
    to,
    promised: { will, what: named, ...(ifKind === undefined ? {} : { ifKind }) },
    ...(text === undefined ? {} : { text }),
  };
}
