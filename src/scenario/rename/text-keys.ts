import type { Draft } from '../document/draft';
import type { Path } from '../document/problem';
import { textsOf } from '../document/texts';
import { idOf, type Mention } from './mention';
import type { Splice } from './splice';

/**
 * What has to change in the keys by which translations and the mask name texts, once the ids in `own` have become `to` everywhere
 * else: `after` is the draft in which they have.
 */
export function textKeySplices(
  before: Draft,
  after: Draft,
  own: readonly Mention[],
  to: string,
): readonly Splice[] {
  const newKeys = changedKeys(before, after, own, to);
  const groups: readonly (readonly [Path, Readonly<Record<string, string>>])[] = [
    ...Object.entries(after.written.locales).map(
      ([language, texts]) => [['locales', language], texts] as const,
    ),
    [['mask', 'texts'], after.written.mask?.texts ?? {}],
  ];
  return groups.flatMap(([path, texts]) =>
    Object.keys(texts).flatMap((from) => {
      const key = newKeys.get(from);
      return key === undefined ? [] : [{ at: after.placeOfKey([...path, from]), from, to: key }];
    }),
  );
}

/** The keys of texts that are others now, by what they were. */
function changedKeys(
  before: Draft,
  after: Draft,
  own: readonly Mention[],
  to: string,
): ReadonlyMap<string, string> {
  const steps = new Map(
    own.flatMap((mention) => (mention.on === 'key' ? [[join(mention.path), stepOf(mention, to)]] : [])),
  );
  const pathNow = (path: Path) =>
    path.map((step, at) => steps.get(join(path.slice(0, at + 1))) ?? String(step));
  const keys = new Map(textsOf(after.written).map(({ path, key }) => [join(path), key]));
  const changed = new Map<string, string>();
  for (const { path, key } of textsOf(before.written)) {
    const now = keys.get(join(pathNow(path)));
    if (now !== undefined && now !== key) changed.set(key, now);
  }
  return changed;
}

/** The key at the end of a mention's path with the new id in it. */
function stepOf({ path, offset, ...mention }: Mention, to: string): string {
  const key = String(path.at(-1));
  return key.slice(0, offset) + to + key.slice(offset + idOf(mention).length);
}

function join(path: Path): string {
  return path.join('\n');
}
