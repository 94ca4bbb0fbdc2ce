import { glanceLink } from '../../engine/index';
import { isPlanId } from '../shapes';
import { decodeResult } from './result-code';

/** Something in a text that is, or was meant to be, a result. */
export type Token =
  | { readonly is: 'code' | 'part'; readonly text: string }
  /** The link form of a record, without the address around it, and the shorter way that the address names. */
  | { readonly is: 'link'; readonly text: string; readonly plan?: string };

/**
 * A code, a part of one, a link, or the link form alone, which begins with the bytes that mark a record. What a class ordered, in the
 * address for somebody who was absent, is nobody's result.
 */
const pattern =
  /(?<![A-Za-z0-9])(?:(DR\d{1,4}-[A-Za-z0-9_-]*)|(DP\d{1,4}-\d{1,2}\.\d{1,2}\.[A-Za-z0-9_-]{6}-[A-Za-z0-9_-]+))|#\/(?:r|fork\/[^/\s"]{1,200})\/(?:([a-z0-9-]{1,48})\/)?([A-Za-z0-9_-]+)|(?<![A-Za-z0-9_-]|#\/missed\/[^/\s"]{1,80}\/(?:[a-z0-9-]{1,48}\/)?)(0wE[A-Za-z0-9_-]{23,})/g;

/** The tokens of a text in their order, and the text without them. */
export function tokensIn(text: string): { readonly tokens: readonly Token[]; readonly rest: string } {
  const tokens: Token[] = [];
  const rest = text.replace(pattern, (_, ...found: readonly (string | undefined)[]) => {
    const [code, part, plan, linked, bare] = found;
    const link = linked ?? bare;
    if (code !== undefined) tokens.push({ is: 'code', text: code });
    else if (part !== undefined) tokens.push({ is: 'part', text: part });
    else if (link !== undefined) tokens.push({ is: 'link', text: link, ...(isPlanId(plan) ? { plan } : {}) });
    return ' ';
  });
  return { tokens, rest };
}

/**
 * A token at the end of its line, and the lines after it that could be its continuation. It begins a word, so that no word is gone
 * through more than once.
 */
const broken =
  /(?<![A-Za-z0-9_-])(DR\d{1,4}-[A-Za-z0-9_-]*|0wE[A-Za-z0-9_-]*)((?:[ \t]*\n(?:> ?)*[A-Za-z0-9_-]+(?=[ \t]*(?:\n|$))){1,40})/g;

/**
 * A text in which results that a mail program has broken over several lines are in one piece again. The ends of the lines stand behind
 * them, so that rows keep their numbers.
 */
export function unwrapped(text: string): string {
  return text.replace(broken, (all: string, start: string, more: string) => {
    const pieces = more
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^(?:> ?)*/, '').trim());
    let whole = start;
    for (let count = 0; count <= pieces.length; count++) {
      if (count > 0) whole += pieces[count - 1] ?? '';
      if (!isWhole(whole)) continue;
      const left = pieces.slice(count).map((piece) => `\n${piece}`);
      return `${whole}${'\n'.repeat(count)}${left.join('')}`;
    }
    return all;
  });
}

function isWhole(token: string): boolean {
  return token.startsWith('DR') ? 'result' in decodeResult(token) : 'shown' in glanceLink(token);
}
