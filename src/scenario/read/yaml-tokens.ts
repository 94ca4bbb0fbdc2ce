import { CST, Lexer, Parser } from 'yaml';
import { limits } from '../document/limits';
import type { Problem, ProblemCode } from '../document/problem';
import { placeAt, type TextFile } from './lines';
import { lineAt, repairedLine } from './repair-line';

/** What is left of the allowance that all files of a document share. */
export interface Allowance {
  lexemes: number;
  nodes: number;
}

/** Lexes and groups the text step by step, and stops at the first thing that a scenario may not have. */
export function readTokens(
  file: TextFile,
  allowance: Allowance,
): { tokens: readonly CST.Token[]; lastQuote: number } | Problem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let inScalar = false;
  let lastSign = '';
  let lastQuote = 0;
  for (const lexeme of new Lexer().lex(file.text)) {
    count += 1;
    allowance.lexemes -= 1;
    if (count > limits.lexemes || allowance.lexemes < 0) {
      return problemAt(file, 'E007', parser.offset, { what: 'size' });
    }
    const type: string | null = inScalar ? 'text' : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (type === 'anchor' || type === 'alias' || type === 'tag' || type === 'directive-line') {
      const { fixed } = repairedLine(file, parser.offset) ?? {};
      return problemAt(file, 'E006', parser.offset, {
        what: type === 'directive-line' ? 'directive' : type,
        text: shortSign(lexeme),
        ...(fixed === undefined ? {} : { fixed }),
      });
    }
    if (type === 'flow-error-end') return problemAt(file, 'E003', parser.offset, { cause: 'unclosed' });
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') lastQuote = parser.offset;
    if (type === 'double-quoted-scalar') {
      const wrong = wrongEscape(lexeme);
      if (wrong >= 0) return problemAt(file, 'E003', parser.offset + wrong, { cause: 'escape' });
    }
    // Two commas in a row: each would be an error of its own, and a million of them take long to say.
    if (
      type === 'comma' &&
      (lastSign === 'comma' || lastSign === 'flow-seq-start' || lastSign === 'flow-map-start')
    ) {
      return problemAt(file, 'E003', parser.offset, { cause: 'comma' });
    }
    if (type !== 'space' && type !== 'newline' && type !== 'comment') lastSign = type ?? '';
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') return syntaxProblem(file, token.offset, 'unexpected', sign(token.source));
      tokens.push(token);
    }
    if (parser.stack.length > limits.depth * 2)
      return problemAt(file, 'E007', parser.offset, { what: 'depth', limit: limits.depth });
  }
  for (const token of parser.end()) {
    if (token.type === 'error') return syntaxProblem(file, token.offset, 'unexpected', sign(token.source));
    tokens.push(token);
  }
  return { tokens, lastQuote };
}

/** Where the first escape stands that YAML does not have; -1 when there is none. A million of them take long to say. */
function wrongEscape(quoted: string): number {
  for (const sign of quoted.matchAll(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|(.)?)/gs)) {
    const letter = sign[1];
    if (letter !== undefined && !'0abetnvfr "/\\N_LP\t'.includes(letter)) return sign.index;
  }
  return -1;
}

/** A problem of syntax, with its line as it should be where that is certain. */
export function syntaxProblem(file: TextFile, offset: number, cause: string, sign?: string): Problem {
  const repair = cause === 'indent' ? undefined : repairedLine(file, offset);
  const { fixed, ends } = cause === 'tab' || cause === 'space' ? tabless(file, offset) : (repair ?? {});
  return problemAt(file, 'E003', offset, {
    cause: ends ?? cause,
    ...(sign === undefined || fixed !== undefined ? {} : { sign }),
    ...(fixed === undefined ? {} : { fixed }),
  });
}

/** What stands after the tabs of a line. */
function tabless(file: TextFile, offset: number): { readonly fixed?: string; readonly ends?: undefined } {
  const fixed = shortSign(lineAt(file, offset).trim());
  return fixed === '' ? {} : { fixed };
}

/** A problem at a character of a file. */
export function problemAt(
  file: TextFile,
  code: ProblemCode,
  offset: number,
  facts: Problem['facts'],
): Problem {
  return { code, at: placeAt(file, offset), path: [], facts };
}

/** A few characters as they are written. */
export function shortSign(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function sign(source: string): string {
  return shortSign(source.trim().split('\n')[0] ?? '');
}
