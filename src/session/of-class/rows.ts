/*
 * Rows and cells of whatever was pasted or saved: cells of a spreadsheet, the CSV of a form, or lines of plain text.
 */

/** One row of a text. */
export interface Row {
  /** From 1, as a spreadsheet counts them. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a text, without empty ones; by tabs if it has any, else by semicolons or commas where they divide it evenly. */
export function rowsIn(text: string): readonly Row[] {
  const separator = separatorOf(text);
  const table = (separator === undefined ? undefined : split(text, separator)) ?? lines(text, separator);
  return table
    .map((cells, at): Row => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** How far into a text its separator is looked for. */
const looked = 20_000;

function separatorOf(text: string): string | undefined {
  const start = text.slice(0, looked);
  if (start.includes('\t')) return '\t';
  const first = start.split('\n').filter((line) => line.trim() !== '');
  const counts = [';', ','].map((separator) => ({
    separator,
    least: Math.min(...first.slice(0, 20).map((line) => line.split(separator).length - 1)),
  }));
  const [semicolon, comma] = counts;
  const best = (semicolon?.least ?? 0) >= (comma?.least ?? 0) ? semicolon : comma;
  // A cell in quotes can have any number of lines, of which none needs to have a separator.
  if (best !== undefined && best.least > 0 && first.length > 0) return best.separator;
  return counts.find(
    ({ separator }) => first[0]?.includes(`"${separator}`) || first[0]?.includes(`${separator}"`),
  )?.separator;
}

/** Cells after RFC 4180, whatever the separator; undefined where a quotation mark is never closed. */
function split(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) return undefined;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const end = endOfCell(text, at, separator);
    row.push(cell + text.slice(at, end));
    at = end + 1;
    if (end < text.length && text[end] === separator) continue;
    rows.push(row);
    row = [];
    if (end >= text.length) return rows;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}

function lines(text: string, separator: string | undefined): string[][] {
  return text.split('\n').map((line) => (separator === undefined ? [line] : line.split(separator)));
}
