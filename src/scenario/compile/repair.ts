import { nearestName } from '../document/suggest';
import type { ExpressionProblem } from './cel-environment';
import type { Scope, Typed } from './cel-typed';

/** What those who do not program write otherwise than expressions do. */
export type Slip =
  | 'equals'
  | 'words'
  | 'signs'
  | 'curly'
  | 'percent'
  | 'quotes'
  | 'turn'
  | 'number'
  | 'counts'
  | 'between';

/** An expression as its author seems to have meant it, and where it slipped. */
export interface Repair {
  readonly text: string;
  readonly slips: readonly Slip[];
  /** The word that wants quotes, or the turn that wants its number. */
  readonly word?: string;
}

type Read = (source: string, scope: Scope) => Typed | ExpressionProblem;

interface Token {
  readonly text: string;
  /** White space before it. */
  readonly gap: string;
}

const comparisons: readonly string[] = ['==', '!=', '<', '<=', '>', '>='];

/** Words and signs that stand for others, each with its slip. */
const signs: Readonly<Record<string, readonly [string, Slip]>> = {
  '=': ['==', 'equals'],
  '===': ['==', 'equals'],
  '=>': ['>=', 'signs'],
  '=<': ['<=', 'signs'],
  '<>': ['!=', 'signs'],
  '≠': ['!=', 'signs'],
  '≤': ['<=', 'signs'],
  '≥': ['>=', 'signs'],
  '&': ['&&', 'words'],
  '|': ['||', 'words'],
  and: ['&&', 'words'],
  or: ['||', 'words'],
  is: ['==', 'words'],
};

/**
 * Mends the slips of an expression that cannot be read. Gives only what can be read then, or what could not even be parsed before
 * and is wrong only in its names now; undefined where nothing is sure.
 */
export function repaired(source: string, scope: Scope, read: Read): Repair | undefined {
  const slips = new Set<Slip>();
  const note = (slip: Slip, text: string) => {
    slips.add(slip);
    return text;
  };
  const straight = source.replace(/[“”„]([^“”„"]*)[“”]|[‘‚]([^‘’']*)’/g, (_, one, other) =>
    note('curly', `"${one ?? other}"`),
  );
  const told = withCounts(withBetween(straight, note), scope, note);
  const tokens = withoutPercent(tokensOf(told), note).map((token): Token => {
    const [text, slip] = signs[token.text.toLowerCase()] ?? [];
    return text === undefined || slip === undefined ? token : { ...token, text: note(slip, text) };
  });
  const valued = withQuotes(negated(tokens, note), scope, read, note);
  if (slips.size === 0) return undefined;
  const text = valued.tokens.map((token) => `${token.gap}${token.text}`).join('');
  const [before, after] = [read(source, scope), read(text, scope)];
  const isBetter =
    !('code' in after) || ('code' in before && before.code === 'E301' && after.code !== 'E301');
  if (!isBetter) return undefined;
  return { text: text.replace(/\s+/g, ' ').trim(), slips: [...slips], ...valued.word };
}

/** Two comparisons where one has three sides, or says that an amount lies between two others. */
function withBetween(source: string, note: (slip: Slip, text: string) => string): string {
  return source
    .replace(/([\w.]+)\s+between\s+(\d+)\s+and\s+(\d+)/gi, (_, name, from, to) =>
      note('between', `${name} >= ${from} && ${name} <= ${to}`),
    )
    .replace(/(\d+)\s*(<=?)\s*([A-Za-z_][\w.]*)\s*(<=?)\s*(\d+)/g, (_, from, one, name, other, to) =>
      note('between', `${from} ${one} ${name} && ${name} ${other} ${to}`),
    );
}

/** Counts of what was ordered and of what came, whose ids stand in brackets between quotes. */
function withCounts(source: string, { names }: Scope, note: (slip: Slip, text: string) => string): string {
  return source
    .replace(/\bhappened(?:\.|\(\s*["']?)([\w-]+)(?:["']?\s*\))?/g, (whole, inject) =>
      names.injects.has(inject) ? note('counts', `happened["${inject}"]`) : whole,
    )
    .replace(/\btaken\.(\w+)\.([\w-]+)/g, (whole, actor, option) =>
      names.actors.get(actor)?.options.has(option) ? note('counts', `taken.${actor}["${option}"]`) : whole,
    );
}

function tokensOf(source: string): readonly Token[] {
  const pattern = /(\s*)("[^"]*"|'[^']*'|===|==|!=|<=|>=|=>|=<|<>|&&|\|\||[A-Za-z_][\w.-]*|\d+|\S)/g;
  return [...source.matchAll(pattern)].map(([, gap = '', text = '']) => ({ gap, text }));
}

/** A share in per cent without its sign; between two amounts the sign divides. */
function withoutPercent(tokens: readonly Token[], note: (slip: Slip, text: string) => string): Token[] {
  return tokens.filter(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? '';
    const isShare = text === '%' && /^\d+$/.test(tokens[at - 1]?.text ?? '') && !/^[\w("']/.test(next);
    if (isShare) note('percent', '');
    return !isShare;
  });
}

/** `not` as `!`, round the whole comparison that it denies; after `is` the two are one sign. */
function negated(tokens: readonly Token[], note: (slip: Slip, text: string) => string): Token[] {
  const mended: Token[] = [];
  let open = 0;
  const close = () => {
    if (open > 0) mended.push({ gap: '', text: ')'.repeat(open) });
    open = 0;
  };
  tokens.forEach((token, at) => {
    const isNot = token.text.toLowerCase() === 'not';
    const last = mended.at(-1);
    if (isNot && last?.text === '==') mended.splice(-1, 1, { ...last, text: note('words', '!=') });
    else if (isNot && tokens[at + 1]?.text === '(') mended.push({ ...token, text: note('words', '!') });
    else if (isNot) {
      mended.push({ ...token, text: note('words', '!(') });
      open += 1;
    } else {
      if (token.text === '&&' || token.text === '||' || token.text === ')') close();
      const isFirst = last?.text === '!(' || last?.text === '!';
      mended.push(isFirst ? { ...token, gap: '' } : token);
    }
  });
  close();
  return mended;
}

/** Quotes round the words that are values of what they are compared with, and numbers for the ids of turns. */
function withQuotes(
  tokens: readonly Token[],
  scope: Scope,
  read: Read,
  note: (slip: Slip, text: string) => string,
): { readonly tokens: readonly Token[]; readonly word: { readonly word?: string } } {
  let word: string | undefined;
  const mend = (token: Token, of: string): Token => {
    const digits = /^["'](\d+)["']$/.exec(token.text)?.[1];
    if (digits !== undefined && isNumber(of, scope, read)) return { ...token, text: note('number', digits) };
    const turn = turnNumber(of, token.text, scope);
    const value = turn === undefined ? valueMeant(of, token.text, scope, read) : undefined;
    if (turn === undefined && value === undefined) return token;
    word ??= token.text.replace(/^["']|["']$/g, '');
    const text = turn === undefined ? note('quotes', `"${value}"`) : note('turn', `${turn}`);
    return { ...token, text };
  };
  let listOf: string | undefined;
  const mended = tokens.map((token, at) => {
    const before = tokens[at - 1]?.text ?? '';
    const after = tokens[at + 1]?.text ?? '';
    if (before === 'in' && token.text === '[') listOf = tokens[at - 2]?.text;
    if (token.text === ']') listOf = undefined;
    if (listOf !== undefined) return mend(token, listOf);
    if (comparisons.includes(before)) return mend(token, tokens[at - 2]?.text ?? '');
    return comparisons.includes(after) ? mend(token, tokens[at + 2]?.text ?? '') : token;
  });
  return { tokens: mended, word: word === undefined ? {} : { word } };
}

function isNumber(of: string, scope: Scope, read: Read): boolean {
  if (!/^[A-Za-z_][\w.]*$/.test(of)) return false;
  const typed = read(of, scope);
  return !('code' in typed) && typed.type.is === 'number';
}

function turnNumber(of: string, text: string, { names }: Scope): number | undefined {
  if (of !== 'turn') return undefined;
  const id = text.replace(/^["']|["']$/g, '');
  const at = names.document.turns.findIndex((turn) => turn.id === id);
  return at < 0 ? undefined : at + 1;
}

/** The value that a bare word stands for, of those that the name beside it can have. */
function valueMeant(of: string, word: string, scope: Scope, read: Read): string | undefined {
  if (!/^[A-Za-z_]/.test(word) || !/^[A-Za-z_][\w.]*$/.test(of)) return undefined;
  const typed = read(of, scope);
  if ('code' in typed || typed.type.is !== 'text') return undefined;
  const { values } = typed.type;
  if (values.includes(word)) return word;
  // A word that is a name itself is meant as such.
  return 'code' in read(word, scope) ? nearestName(word, values) : undefined;
}
