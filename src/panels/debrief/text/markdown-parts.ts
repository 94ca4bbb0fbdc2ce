/** Text that is to stand as it is, whatever marks it holds. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
}

/** The student's words as a quotation, every line of it; a dash where nothing was written. */
export function quoted(text: string): string {
  if (text.trim() === '') return '> —';
  return text
    .split('\n')
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');
}

/** Numbers of sources in brackets. */
export function references(sources: readonly string[]): string {
  return sources.length === 0 ? '' : `[${sources.join(', ')}]`;
}

/** A table whose first row names the columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\n/g, ' ').replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
