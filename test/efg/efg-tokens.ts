/** A word of a `.efg` file; `line` and `column` count from 1. */
export type EfgToken = {
  readonly line: number;
  readonly column: number;
} & (
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'comma' | 'end' }
  /** A number, or a bare word such as `EFG` or `p`. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'unclosed' }
);

// As in Gambit, a bare word goes on to the next white space, a number only as far as it is one.
const pattern = /[ \t\r\n\f\v]+|[{},]|"(?:[^"\\]|\\[\s\S])*"|"|[-+.\d][^ \t\r\n\f\v{},"]*|[^ \t\r\n\f\v]+/g;

/** Splits a `.efg` file; the last token is `end`, or `unclosed` for a string without its second quote. */
export function* efgTokens(text: string): Generator<EfgToken, void> {
  let line = 1;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const at = { line, column: index - start + 1 };
    for (let next = found.indexOf('\n'); next >= 0; next = found.indexOf('\n', next + 1)) {
      line += 1;
      start = index + next + 1;
    }
    if (found === '{') yield { ...at, kind: 'open' };
    else if (found === '}') yield { ...at, kind: 'close' };
    else if (found === ',') yield { ...at, kind: 'comma' };
    else if (found === '"') {
      yield { ...at, kind: 'unclosed' };
      return;
    } else if (found.startsWith('"')) {
      yield { ...at, kind: 'string', text: found.slice(1, -1).replace(/\\"/g, '"') };
    } else if (!/^[ \t\r\n\f\v]/.test(found)) yield { ...at, kind: 'word', text: found };
  }
  yield { line, column: text.length - start + 1, kind: 'end' };
}
