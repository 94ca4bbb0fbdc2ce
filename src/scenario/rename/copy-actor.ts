import type { Draft, SourceFile } from '../document/draft';
import { nearestName } from '../document/suggest';
import { parse } from '../read/parse';
import { editFile } from '../write/edit-file';
import { withCopies } from './copies';
import type { Mention } from './mention';
import { mentionsIn } from './mentions';
import { newErrors } from './new-errors';
import { isReserved, isSpelled, spellingOf } from './new-id';
import type { Refusal } from './rename';
import { spliced, spliceOf } from './splice';

/** A scenario with one side more, made after another. */
export interface Copied {
  /** The files that are new or changed. */
  readonly files: readonly SourceFile[];
  /** The file of the new side. */
  readonly made: string;
  /** The name and the short code that the copy begins with. */
  readonly name: string;
  readonly code: string;
}

/**
 * Adds a side that is a copy of another: its file, its own indicators, and what turns, voices and endings say to it. It sees what
 * the other sees. Conditions, odds and effects elsewhere do not speak of it. Where that cannot be, it says why.
 */
export function copyActor(
  files: readonly SourceFile[],
  actor: string,
  to: string,
): { readonly copied: Copied } | { readonly refused: Refusal } {
  const { draft, problems } = parse(files);
  if (draft === undefined) return { refused: { why: 'unreadable', problems } };
  const path = `actors/${actor}.yaml`;
  const ownFile = files.find((file) => file.path === path);
  const refused = refusalOf(draft, actor, to);
  if (refused !== undefined) return { refused };
  if (ownFile === undefined) return { refused: { why: 'no-file', path } };
  const mentions = mentionsIn(draft);
  const own = mentions
    .filter(({ kind, ids }) => kind === 'actor' && ids[0] === actor)
    // The name of its file is no place in a file.
    .filter(({ on, path: at }) => on === 'value' || at[0] !== 'actors' || at.length > 2)
    .map((mention) => ({ mention, splice: spliceOf(draft, mention, to) }));
  const inOwnFile = [
    ...own.map(({ splice }) => splice).filter(({ at }) => at.file === path),
    ...ownDeadlines(mentions, actor).map((mention) =>
      spliceOf(draft, mention, `${mention.ids[0]}_${to}`.slice(0, 40)),
    ),
  ];
  const whole = spliced([ownFile], inOwnFile);
  if ('strange' in whole) return { refused: { why: 'escaped', at: whole.strange } };
  const name = `Copy of ${draft.document.actors[actor]?.name ?? actor}`.slice(0, 40);
  const code = freeCode(draft, to);
  const made = `actors/${to}.yaml`;
  const changed: SourceFile[] = whole.files.map(({ bytes }) => ({
    path: made,
    bytes: withTexts(bytes, { name, code, colour: freeColour(draft) }),
  }));
  for (const file of files) {
    if (file === ownFile || file.path.startsWith('locales/')) continue;
    const next = withCopies(draft, file, own, to);
    if ('strange' in next) return { refused: { why: 'escaped', at: next.strange } };
    if (next !== file) changed.push(next);
  }
  const isReplaced = (file: SourceFile) => changed.some((one) => one.path === file.path);
  const after = parse([...files.filter((file) => !isReplaced(file)), ...changed]);
  const wrong = after.draft === undefined ? after.problems : newErrors(draft, after.draft);
  if (wrong.length > 0) return { refused: { why: 'mistake', problems: wrong } };
  return { copied: { files: changed, made, name, code } };
}

function refusalOf({ document }: Draft, actor: string, to: string): Refusal | undefined {
  const sides = Object.keys(document.actors);
  if (!sides.includes(actor)) {
    const nearest = nearestName(actor, sides);
    return { why: 'unknown', old: actor, ...(nearest === undefined ? {} : { nearest }) };
  }
  if (!isSpelled('actor', to)) return { why: 'spelling', kind: 'actor', spelling: spellingOf('actor') };
  if (isReserved('actor', to)) return { why: 'reserved', kind: 'actor' };
  return sides.includes(to) ? { why: 'taken', kind: 'actor' } : undefined;
}

/** Where the file of a side names what its own options set going, which the copy sets going under ids of its own. */
function ownDeadlines(mentions: readonly Mention[], actor: string): readonly Mention[] {
  const here = mentions.filter(
    ({ kind, path: [part, id] }) => kind === 'later' && part === 'actors' && id === actor,
  );
  const own = new Set(here.flatMap(({ path, ids }) => (path.at(-1) === 'id' ? ids : [])));
  return here.filter(({ ids: [id = ''] }) => own.has(id));
}

function withTexts(bytes: Uint8Array, texts: Readonly<Record<string, string | number>>): Uint8Array {
  const text = Object.entries(texts).reduce(
    (so, [key, value]) => editFile(so, [key], value),
    new TextDecoder().decode(bytes),
  );
  return new TextEncoder().encode(text);
}

/** A short code that no side has: two letters of the id, if they are free. */
function freeCode({ document }: Draft, id: string): string {
  const taken = new Set(Object.values(document.actors).map(({ code }) => code));
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const [first = 'A', ...rest] = id.toUpperCase().replace(/[^A-Z]/g, '');
  const codes = [...rest, ...alphabet].flatMap((second) => [first + second]);
  const more = [...alphabet].flatMap((one) => [...alphabet].map((other) => one + other));
  return [...codes, ...more].find((code) => !taken.has(code)) ?? 'AAA';
}

function freeColour({ document }: Draft): number {
  const taken = new Set(Object.values(document.actors).map(({ colour }) => colour));
  return [1, 2, 3, 4, 5, 6, 7, 8].find((colour) => !taken.has(colour)) ?? 8;
}
