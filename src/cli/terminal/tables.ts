import type { Share } from '../../analysis/index';
import type { Terminal } from './terminal';
import { breakWords, fill, lengthOf, wrap } from './wrap';

/** A share in percent with one decimal: `12.5 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** An interval in percent: `11.2 % to 13.9 %`. */
export function percents({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${percent(low)} to ${percent(high)}`;
}

/** The heads of columns that `shareCells` fills. */
export const shareHeads = ['', 'share', '95 % interval', 'plays'] as const;

/** A share, its interval and its counts, as cells of a row. */
export function shareCells(share: Share): readonly string[] {
  const { count, of } = share;
  return [percent(share.share), of === 0 ? '' : percents(share), `${count} of ${of}`];
}

/** Columns of words, which stand to the left; the first one always does. */
const wordHeads: readonly string[] = ['outcomes', 'file', 'verdict', 'step', 'whose'];

/**
 * Writes rows under a title: the first and any last column of words to the left, figures to the right. A name that is too long for
 * the terminal goes on in further lines, so that no two read alike.
 */
export function table(
  terminal: Terminal,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  const { paint } = terminal;
  const isWords = heads.map((head, at) => at === 0 || wordHeads.includes(head));
  const widths = heads.map((head, at) =>
    Math.max(lengthOf(head), ...rows.map((row) => lengthOf(row[at] ?? ''))),
  );
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.max(16, Math.min(widths[0] ?? 0, terminal.width - 2 - (isWords.at(-1) ? 24 : rest)));
  const linesOf = (cells: readonly string[]): readonly string[] => {
    const [name = '', ...others] = cells;
    const [lead = '', ...more] = wrap(breakWords(name, first), first, '  ', '');
    const filled = others.map((cell, at) =>
      fill(cell, widths[at + 1] ?? 0, isWords[at + 1] ? 'left' : 'right'),
    );
    const line = `  ${[fill(lead, first), ...filled].join('  ')}`.trimEnd();
    return [line, ...more.map((rest) => `  ${rest}`)];
  };
  terminal.line();
  terminal.line(paint.bold(title));
  for (const line of linesOf(heads)) terminal.line(paint.dim(line));
  for (const line of rows.flatMap(linesOf)) terminal.line(line);
}
