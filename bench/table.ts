import type { Row } from './row';

/** The rows as one aligned table, figures to the right, each beside its budget and whether it holds. */
export function table(rows: readonly Row[]): string {
  const lines = [['', 'figure', '', 'budget', 'of budget', ''], ...rows.map(cells)];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ what, value, unit, budget, wanted, note = '' }: Row): string[] {
  if (budget === undefined) return [what, figure(value), unit, '', '', note];
  const kept = wanted === 'atLeast' ? value >= budget : value <= budget;
  return [
    what,
    figure(value),
    unit,
    figure(budget),
    budget === 0 ? '' : (value / budget).toFixed(2),
    [kept ? 'holds' : 'does not hold', note].filter((part) => part !== '').join('; '),
  ];
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toString() : value.toFixed(value >= 10 ? 1 : 2);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 2 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
}
