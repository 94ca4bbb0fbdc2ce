import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Draft, SourceFile } from '../document/draft';
import type { Path, Position } from '../document/problem';
import { pathInFile } from '../write/edit-file';
import type { Mention } from './mention';
import { offsetsOf, type Splice, splicedPart } from './splice';

/** A mention of an actor, and what puts another in its place. */
export interface Replaced {
  readonly mention: Mention;
  readonly splice: Splice;
}

/**
 * A file with a copy for `to` of all that stands in it under the id of an actor, and with `to` in the lists of who sees what:
 * `own` are the mentions of the actor. It is the same file where there is nothing to copy.
 */
export function withCopies(
  draft: Draft,
  file: SourceFile,
  own: readonly Replaced[],
  to: string,
): SourceFile | { readonly strange: Position } {
  const text = new TextDecoder().decode(file.bytes);
  const here = own.filter(({ splice }) => splice.at.file === file.path);
  const wanted = here.map(({ mention }) => ({
    member: memberOf(mention),
    item: isListed(draft, mention) && mention.path,
  }));
  if (wanted.every(({ member, item }) => !member && !item)) return file;
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  const splices = offsetsOf(
    text,
    here.map(({ splice }) => splice),
  );
  const inserts: { readonly at: number; readonly insert: string }[] = [];
  for (const { member, item } of wanted) {
    const range = member ? rangeOf(document, pathInFile(file.path, member)) : undefined;
    if (range !== undefined) {
      const copy = splicedPart(text, range.start, range.end, splices);
      if (typeof copy !== 'string') return copy;
      inserts.push(insertAfter(text, range, copy));
    }
    const listed = item ? rangeOf(document, pathInFile(file.path, item)) : undefined;
    if (listed !== undefined) inserts.push(insertAfter(text, listed, listed.isFlow ? to : `- ${to}`));
  }
  inserts.sort((one, other) => other.at - one.at);
  const made = inserts.reduce((so, { at, insert }) => so.slice(0, at) + insert + so.slice(at), text);
  return { path: file.path, bytes: new TextEncoder().encode(made) };
}

/** The path of the member of a map that belongs to the actor of a mention; undefined where it only speaks of the actor. */
function memberOf({ path, on, ids: [actor] }: Mention): Path | undefined {
  const [top, second, third] = path;
  if (top === 'actors' && second === actor) return on === 'key' && path.length === 2 ? path : undefined;
  const isBelief = third === 'believes';
  if (top === 'indicators' && !isBelief) return on === 'key' || third === 'of' ? path.slice(0, 2) : undefined;
  if (on === 'value' || top === 'history') return undefined;
  const field = path.at(-2);
  return isBelief || field === 'outcome' || field === 'asks' || field === 'concerns' || field === 'voices'
    ? path
    : undefined;
}

/** Whether a mention stands in a list of all sides, or of those who see something that is not the actor's own. */
function isListed({ written }: Draft, { path, ids: [actor = ''] }: Mention): boolean {
  const [top, second] = path;
  if (top === 'about' && second === 'sides') return true;
  if (path.at(-2) !== 'seen-by' || (top === 'actors' && second === actor)) return false;
  const isOwn = String(second).startsWith(`${actor}.`) || written.indicators[String(second)]?.of === actor;
  return top !== 'indicators' || !isOwn;
}

/** The characters of a member of a map, its key among them, or of an entry of a list. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly isFlow: boolean;
}

function rangeOf(document: Document.Parsed, path: Path): Range | undefined {
  const above: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const value: unknown = document.getIn(path, true);
  if (!isCollection(above) || !isNode(value) || value.range == null) return undefined;
  const isFlow = above.flow === true;
  const end = value.range[1];
  if (!isMap(above)) return { start: value.range[0], end, isFlow };
  const key = above.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === path.at(-1));
  return isScalar(key) && key.range != null ? { start: key.range[0], end, isFlow } : undefined;
}

/** What to insert so that a copy stands behind what was copied, in the same way. */
function insertAfter(
  text: string,
  { start, end, isFlow }: Range,
  copy: string,
): { readonly at: number; readonly insert: string } {
  if (isFlow) return { at: end, insert: `, ${copy}` };
  const line = text.lastIndexOf('\n', start - 1) + 1;
  // An entry of a list begins before its value, at its hyphen.
  const indent = /^ */.exec(text.slice(line, start))?.[0] ?? '';
  const closed = copy.endsWith('\n') || text.charAt(end - 1) === '\n';
  return {
    at: end,
    insert: closed ? `${indent}${copy}${copy.endsWith('\n') ? '' : '\n'}` : `\n${indent}${copy}`,
  };
}
