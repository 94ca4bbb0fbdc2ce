import type { Draft, SourceFile } from '../document/draft';
import type { Position, Problem } from '../document/problem';
import { nearestName } from '../document/suggest';
import { parse } from '../read/parse';
import type { IdKind } from './id-places';
import { idOf, isSame, keyOf, type Mention, type Named } from './mention';
import { mentionsIn } from './mentions';
import { newErrors } from './new-errors';
import { type IdSpelling, isReserved, isSpelled, spellingOf } from './new-id';
import { type Counts, spliced, spliceOf } from './splice';
import { textKeySplices } from './text-keys';

/** A scenario with one of its ids changed wherever it stands. */
export interface Renamed {
  readonly what: Named;
  readonly to: string;
  /** All files of the scenario, those that did not change too. */
  readonly files: readonly SourceFile[];
  /** How often the id was changed, by the path of the file before. */
  readonly counts: Counts;
  /** The file that has another name now. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** The sides in the order in which they are listed now, where that is another one. */
  readonly sides?: readonly string[];
}

/** Why an id was not changed. */
export type Refusal =
  /** The files are no document, or the change would make a mistake. */
  | { readonly why: 'unreadable' | 'mistake'; readonly problems: readonly Problem[] }
  | { readonly why: 'unknown'; readonly old: string; readonly nearest?: string }
  | { readonly why: 'ambiguous'; readonly old: string; readonly choices: readonly Named[] }
  | { readonly why: 'spelling'; readonly kind: IdKind; readonly spelling: IdSpelling }
  | { readonly why: 'reserved' | 'taken'; readonly kind: IdKind }
  /** The side stands in another file than its own. */
  | { readonly why: 'no-file'; readonly path: string }
  /** It is written in a way that cannot be changed. */
  | { readonly why: 'escaped'; readonly at: Position }
  /** A name would mean something else than before. */
  | { readonly why: 'meaning'; readonly mention: string };

/**
 * Changes an id wherever a scenario names it: keys, values, expressions, the keys of translations and of the mask, and the name of
 * an actor's file. `old` is the id, or a path to it as `iran.pressure`, with its kind before a colon where that is not enough.
 * Nothing else of the files changes, and the scenario means what it meant; where that cannot be, it says why.
 */
export function rename(
  files: readonly SourceFile[],
  old: string,
  to: string,
): { readonly renamed: Renamed } | { readonly refused: Refusal } {
  const { draft, problems } = parse(files);
  if (draft === undefined) return { refused: { why: 'unreadable', problems } };
  const mentions = mentionsIn(draft);
  const what = namedBy(mentions, old);
  if ('why' in what) return { refused: what };
  const refused = refusalOf(mentions, what, to);
  if (refused !== undefined) return { refused };
  const own = mentions.filter((mention) => isSame(mention, what));
  const moved = what.kind === 'actor' ? movedFile(files, idOf(what), to) : undefined;
  const isFileName = ({ path, on }: Mention) => moved !== undefined && on === 'key' && path.length === 2;
  const inPlace = own.filter((mention) => mention.path[0] !== 'actors' || !isFileName(mention));
  const first = spliced(
    files,
    inPlace.map((mention) => spliceOf(draft, mention, to)),
  );
  if ('strange' in first) return { refused: { why: 'escaped', at: first.strange } };
  const named = first.files.map((file) => (file.path === moved?.from ? { ...file, path: moved.to } : file));
  const between = parse(named);
  if (between.draft === undefined) return { refused: { why: 'mistake', problems: between.problems } };
  const keys = textKeySplices(draft, between.draft, own, to);
  const second = spliced(named, keys);
  if ('strange' in second) return { refused: { why: 'escaped', at: second.strange } };
  const counts = new Map(first.counts);
  for (const [path, count] of second.counts) counts.set(path, (counts.get(path) ?? 0) + count);
  const wrong = newErrors(draft, between.draft);
  if (wrong.length > 0) return { refused: { why: 'mistake', problems: wrong } };
  const other = changedMeaning(mentions, mentionsIn(between.draft), what, to);
  if (other !== undefined) return { refused: { why: 'meaning', mention: other } };
  const sides = newOrder(draft, between.draft, what, to);
  const result = { what, to, files: second.files, counts };
  return { renamed: { ...result, ...(moved && { moved }), ...(sides && { sides }) } };
}

/** What a person means who types an id; the whole path to it goes before the id alone. */
function namedBy(mentions: readonly Mention[], old: string): Named | Refusal {
  const [, kind, typed = ''] = /^(?:([a-z]+):)?(.*)$/s.exec(old) ?? [];
  const all = new Map(mentions.map(({ kind: is, ids }) => [keyOf({ kind: is, ids }), { kind: is, ids }]));
  const ofKind = [...all.values()].filter((named) => kind === undefined || named.kind === kind);
  const whole = ofKind.filter(({ ids }) => ids.join('.') === typed);
  const choices = whole.length > 0 ? whole : ofKind.filter((named) => idOf(named) === typed);
  const [only, second] = choices;
  if (second !== undefined) return { why: 'ambiguous', old, choices };
  if (only !== undefined) return only;
  const known = ofKind.flatMap((named) => [idOf(named), named.ids.join('.')]);
  const nearest = nearestName(typed, new Set(known));
  return { why: 'unknown', old, ...(nearest === undefined ? {} : { nearest }) };
}

function refusalOf(mentions: readonly Mention[], what: Named, to: string): Refusal | undefined {
  const { kind, ids } = what;
  if (!isSpelled(kind, to)) return { why: 'spelling', kind, spelling: spellingOf(kind) };
  if (isReserved(kind, to)) return { why: 'reserved', kind };
  const wanted = { kind, ids: [...ids.slice(0, -1), to] };
  return mentions.some((mention) => isSame(mention, wanted)) ? { why: 'taken', kind } : undefined;
}

function movedFile(files: readonly SourceFile[], from: string, to: string): Renamed['moved'] {
  const path = `actors/${from}.yaml`;
  return files.some((file) => file.path === path) ? { from: path, to: `actors/${to}.yaml` } : undefined;
}

/** The ids that lead to each kind of thing, from the outermost one. */
const chains: Readonly<Record<IdKind, readonly IdKind[]>> = {
  actor: ['actor'],
  indicator: ['indicator'],
  fact: ['fact'],
  value: ['fact', 'value'],
  place: ['place'],
  line: ['line'],
  area: ['area'],
  turn: ['turn'],
  track: ['actor', 'track'],
  posture: ['actor', 'track', 'posture'],
  option: ['actor', 'option'],
  outcome: ['actor', 'track', 'outcome'],
  objective: ['actor', 'objective'],
  adviser: ['actor', 'adviser'],
  inject: ['inject'],
  rule: ['rule'],
  ending: ['ending'],
  family: ['family'],
  concept: ['concept'],
  term: ['term'],
  source: ['source'],
  plan: ['plan'],
  later: ['later'],
};

/** What a thing is called once another one, which may be above it, has a new id. */
function renamedIn({ kind, ids }: Named, what: Named, to: string): Named {
  const chain = kind === 'indicator' && ids.length === 2 ? (['actor', 'indicator'] as const) : chains[kind];
  const at = what.ids.length - 1;
  const isAbove = chain[at] === what.kind && what.ids.every((id, place) => id === ids[place]);
  return isAbove ? { kind, ids: ids.map((id, place) => (place === at ? to : id)) } : { kind, ids };
}

/** A name that means something else than before; undefined if all mean the same. */
function changedMeaning(
  before: readonly Mention[],
  after: readonly Mention[],
  what: Named,
  to: string,
): string | undefined {
  const wanted = countsOf(before.map((mention) => keyOf(renamedIn(mention, what, to))));
  const found = countsOf(after.map(keyOf));
  return [...wanted.keys(), ...found.keys()].find((key) => wanted.get(key) !== found.get(key));
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function newOrder(before: Draft, after: Draft, what: Named, to: string): readonly string[] | undefined {
  if (what.kind !== 'actor' || before.document.about.sides !== undefined) return undefined;
  const wanted = Object.keys(before.document.actors).map((id) => (id === idOf(what) ? to : id));
  const found = Object.keys(after.document.actors);
  return wanted.join() === found.join() ? undefined : found;
}
