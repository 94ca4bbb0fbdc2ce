import { explain, type ProblemCode, problemCodes, titleOf } from '../../scenario/index';
import { exits, Failure } from '../failure';
import type { Terminal } from '../terminal/terminal';

/** Tells what a code means, why it matters, and an example of wrong and right; fails with exit 64 for a code that is none. */
export function tellExplanation(terminal: Terminal, typed: string): void {
  const code = codeOf(typed);
  const { paint } = terminal;
  const { means, matters, example } = explain(code);
  terminal.line(paint.bold(`${code}  ${titleOf(code)}`));
  terminal.wrapped(means, { indent: 2 });
  terminal.wrapped(matters, { indent: 2 });
  if (example === undefined) return;
  const [file, right, wrong] = example;
  terminal.line();
  terminal.wrapped(`An example from the crisis that "new" makes, in ${file}:`, { indent: 2 });
  tellPiece(terminal, 'wrong', wrong);
  tellPiece(terminal, 'right', right);
}

function codeOf(typed: string): ProblemCode {
  const wanted = typed.trim().toUpperCase();
  const code = problemCodes.find((one) => one === wanted);
  if (code !== undefined) return code;
  throw new Failure(
    exits.usage,
    `"${typed.slice(0, 20)}" is not a code of the check. Codes are ${problemCodes[0]} to ${problemCodes.at(-1)}; docs/scenario-format.md lists them all.`,
  );
}

/** Shows a piece of a file with as little indent as it can have. */
function tellPiece(terminal: Terminal, is: 'wrong' | 'right', piece: string): void {
  const lines = piece.split('\n').filter((line) => line !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  if (lines.length === 0) terminal.line(`    ${is}:  without it`);
  for (const [at, line] of lines.entries())
    terminal.line(`    ${at === 0 ? `${is}:` : '      '}  ${line.slice(indent)}`);
}
