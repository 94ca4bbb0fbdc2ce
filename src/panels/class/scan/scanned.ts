import { type CodePart, joinParts, partIn } from '../../../session/index';

/** What a camera has read since it was opened. */
export interface Scanned {
  /** Milliseconds at which each code was last in the picture, the latest last; a code in parts goes by its own name. */
  readonly seen: ReadonlyMap<string, number>;
  readonly parts: readonly CodePart[];
}

/** What one picture brings. */
export interface Sighting {
  readonly scanned: Scanned;
  /** Codes to be added: those that are new in the picture, and those of which the last part has come. */
  readonly whole: readonly string[];
  /** The code in parts that is shown, if others of its parts have not come. */
  readonly waiting?: { readonly of: number; readonly missing: readonly number[] };
}

/** Before anything has been read. */
export const nothingScanned: Scanned = { seen: new Map(), parts: [] };

/** Milliseconds after which a code that is shown again counts as shown anew; a hand that shakes hides it for less. */
const absence = 3000;
/** More than a class shows in a lesson; what is older is forgotten. */
const mostKept = 1000;

/** Takes in what the QR codes of one picture say. */
export function sight(before: Scanned, texts: readonly string[], now: number): Sighting {
  const inView = new Map<string, CodePart[]>();
  for (const text of texts) {
    const part = partIn(text);
    const key = part === undefined ? text : keyOf(part);
    inView.set(key, [...(inView.get(key) ?? []), ...(part === undefined ? [] : [part])]);
  }
  const seen = new Map(before.seen);
  const fresh = [...inView.values()]
    .flat()
    .filter((part) => !before.parts.some((known) => isSame(known, part)));
  const parts = [...before.parts, ...fresh].slice(-mostKept);
  const whole: string[] = [];
  let waiting: Sighting['waiting'];
  for (const [key, shown] of inView) {
    const isNew = now - (seen.get(key) ?? Number.NEGATIVE_INFINITY) > absence;
    seen.delete(key);
    seen.set(key, now);
    const joined = joinParts(parts.filter((part) => keyOf(part) === key));
    const [missing] = joined.missing;
    if (missing !== undefined) waiting = { of: missing.of, missing: missing.missing };
    else if (shown.length === 0 && isNew) whole.push(key);
    else if (isNew || shown.some((part) => fresh.includes(part)))
      whole.push(...joined.whole.map(({ code }) => code));
  }
  const scanned = { seen: new Map([...seen].slice(-mostKept)), parts };
  return { scanned, whole, ...(waiting === undefined ? {} : { waiting }) };
}

function keyOf({ of, id }: CodePart): string {
  return `${of}.${id}`;
}

function isSame(one: CodePart, other: CodePart): boolean {
  return one.number === other.number && keyOf(one) === keyOf(other);
}
