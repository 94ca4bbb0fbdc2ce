import { parseDocument } from 'yaml';
import type { TextFile } from './lines';
import { placeAt } from './lines';

/** A longer line is not repeated in a message. */
const longestLine = 200;

/** A line of YAML as it should be, and whether a text of it ended at an apostrophe or a quotation mark inside it. */
export interface RepairedLine {
  readonly fixed: string;
  readonly ends?: 'apostrophe' | 'quotation-mark';
}

/** Mends the line round an offset whose text lacks the right quotes; undefined where that alone does not make it right. */
export function repairedLine(file: TextFile, offset: number): RepairedLine | undefined {
  const line = lineAt(file, offset).trim();
  if (line.length > longestLine) return undefined;
  const repair = requoted(line) ?? quotedValue(line);
  return repair !== undefined && repair.fixed !== line && isRight(repair.fixed) ? repair : undefined;
}

/** The line round an offset as it is written. */
export function lineAt(file: TextFile, offset: number): string {
  const { line } = placeAt(file, offset);
  return file.text.slice(file.lineStarts[line - 1] ?? 0, file.lineStarts[line] ?? file.text.length);
}

/** Texts that have their own quote inside get quotes that they do not have; a text ends where the line or the entry does. */
function requoted(line: string): RepairedLine | undefined {
  let ends: RepairedLine['ends'];
  const fixed = line.replace(
    /(^|[:,{[-]\s+|[{[])(['"])(.*?)\2(?=\s*(?:$|#|[,}\]]\s*(?:$|[\w"'[{}\]-])))/g,
    (whole, before: string, quote: string, content: string) => {
      const text = quote === "'" ? content.replaceAll("''", "'") : content;
      const isWhole = quote === "'" ? !/(?<!')'(?!')/.test(content) : !/(?<!\\)"/.test(content);
      if (isWhole) return whole;
      ends ??= quote === "'" ? 'apostrophe' : 'quotation-mark';
      return `${before}${betweenQuotes(text)}`;
    },
  );
  return ends === undefined ? undefined : { fixed, ends };
}

/** The value of a key, or the entry of a list, between quotes. */
function quotedValue(line: string): RepairedLine | undefined {
  const [, before, value] = /^((?:- )?(?:[\w.-]+: +)?)(\S.*)$/.exec(line) ?? [];
  if (before === undefined || before === '' || value === undefined) return undefined;
  // A text that is well between its quotes has no need of others: the mistake lies on another line.
  if (/^['"]/.test(value) && isRight(line)) return undefined;
  return { fixed: `${before}${betweenQuotes(value)}` };
}

function betweenQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function isRight(line: string): boolean {
  const { errors, warnings } = parseDocument(line, { prettyErrors: false });
  return errors.length === 0 && warnings.length === 0;
}
