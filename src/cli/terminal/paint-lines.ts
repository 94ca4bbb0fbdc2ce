import type { Line } from '../../words/index';
import { type Terminal, withoutMarks } from './terminal';

/** Writes a telling to the terminal: wrapped, indented by level, coloured by kind. */
export function paintLines(terminal: Terminal, lines: readonly Line[]): void {
  for (const line of lines) paintLine(terminal, line);
}

function paintLine(terminal: Terminal, { depth, kind, text }: Line): void {
  const { paint } = terminal;
  const indent = depth * 2 + 2;
  const told = withoutMarks(text);
  switch (kind) {
    case 'turn':
      terminal.line();
      terminal.wrapped(told, { paint: (line) => paint.bold(paint.cyan(line)) });
      return;
    case 'step':
      terminal.line();
      terminal.wrapped(told, { paint: paint.bold });
      return;
    case 'setting':
      terminal.wrapped(told, { indent: 2, paint: paint.italic });
      return;
    case 'order':
      terminal.wrapped(told, { indent, mark: '> ' });
      return;
    case 'event':
      terminal.wrapped(told, { indent, mark: depth === 1 ? '* ' : '' });
      return;
    case 'change':
      terminal.wrapped(told, { indent: indent + 2, mark: '- ' });
      return;
    case 'news':
      terminal.wrapped(told, { indent: indent + 2, paint: paint.yellow });
      return;
    case 'ending':
      terminal.wrapped(told, { indent: 2, paint: (line) => paint.bold(paint.yellow(line)) });
      return;
    case 'note':
      terminal.wrapped(told, { indent: 2 });
      return;
    default:
      kind satisfies never;
  }
}
