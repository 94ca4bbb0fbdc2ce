import { isCleanLabel } from '../../src/analysis/tree/efg-label';
import type { Fraction } from '../../src/analysis/tree/fraction';
import { type EfgToken, efgTokens } from './efg-tokens';
import { readFraction } from './read-fraction';

type EfgProblemCode =
  /** Another word was due; `what` says which. */
  | 'unexpected'
  | 'unclosed-string'
  /** Gambit would reject the label. */
  | 'bad-label'
  /** Gambit would rename the label without a word. */
  | 'empty-label'
  | 'repeated-label'
  | 'unknown-player'
  /** A set or an outcome is named by its number before it was described. */
  | 'undefined-set'
  | 'undefined-outcome'
  /** A description differs from the first of the same number. */
  | 'set-differs'
  | 'outcome-differs'
  /** Outcome 0 has no name and no payoffs. */
  | 'null-outcome'
  | 'payoff-count'
  /** Something stands after a complete tree. Gambit ignores it without a word. */
  | 'surplus'
  /** The tree is unsound; `what` is the code of `TreeProblem`. */
  | 'tree';

/** What is wrong with a `.efg` file; `line` and `column` count from 1. */
export interface EfgProblem {
  readonly line: number;
  readonly column: number;
  readonly code: EfgProblemCode;
  readonly what: string;
}

/** Ends the reading of a file; `readEfg` turns it into a value. */
export class Refusal extends Error {
  readonly problem: EfgProblem;

  constructor(problem: EfgProblem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** Takes a file's words one after another; each `take` ends the reading where the word due is not there. */
export interface Cursor {
  /** The next word, not yet taken. */
  peek(): EfgToken;
  take(kind: 'open' | 'close'): void;
  takeWord(what: string): string;
  takeText(): string;
  /** A string that Gambit accepts as a label; empty only where `mayBeEmpty`. */
  takeLabel(mayBeEmpty: boolean): string;
  /** A whole number from `least` on. */
  takeNumber(what: string, least: number): number;
  /** An exact number and its text. */
  takeFraction(what: string): { readonly value: Fraction; readonly text: string };
  /** Takes a comma where one stands. */
  skipComma(): void;
  /** Ends the reading at the word taken last. */
  refuse(code: EfgProblemCode, what: string): never;
}

export function cursorOf(text: string): Cursor {
  const tokens = efgTokens(text);
  const draw = (): EfgToken => {
    const next = tokens.next();
    if (next.done === true) throw new Error('read past the end of a .efg file');
    return next.value;
  };
  let ahead = draw();
  let taken = ahead;
  const refuseAt = ({ line, column }: EfgToken, code: EfgProblemCode, what: string): never => {
    throw new Refusal({ line, column, code, what });
  };
  const take = <Kind extends EfgToken['kind']>(kind: Kind, what: string): EfgToken & { kind: Kind } => {
    if (!isOf(ahead, kind)) {
      return ahead.kind === 'unclosed'
        ? refuseAt(ahead, 'unclosed-string', 'a string without its second quote')
        : refuseAt(ahead, 'unexpected', what);
    }
    const token = ahead;
    taken = token;
    if (token.kind !== 'end') ahead = draw();
    return token;
  };
  const cursor: Cursor = {
    peek: () => ahead,
    take: (kind) => {
      take(kind, kind === 'open' ? '{' : '}');
    },
    takeWord: (what) => take('word', what).text,
    takeText: () => take('string', 'a string').text,
    takeLabel(mayBeEmpty) {
      const label = cursor.takeText();
      if (label === '' && !mayBeEmpty) cursor.refuse('empty-label', label);
      if (!isCleanLabel(label)) cursor.refuse('bad-label', label);
      return label;
    },
    takeNumber(what, least) {
      const word = take('word', what).text;
      const value = /^\d{1,9}$/.test(word) ? Number(word) : -1;
      return value >= least ? value : cursor.refuse('unexpected', what);
    },
    takeFraction(what) {
      const word = take('word', what).text;
      return { value: readFraction(word) ?? cursor.refuse('unexpected', what), text: word };
    },
    skipComma() {
      if (ahead.kind === 'comma') take('comma', ',');
    },
    refuse: (code, what) => refuseAt(taken, code, what),
  };
  return cursor;
}

function isOf<Kind extends EfgToken['kind']>(
  token: EfgToken,
  kind: Kind,
): token is EfgToken & { kind: Kind } {
  return token.kind === kind;
}
