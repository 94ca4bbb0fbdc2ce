import type { SeenCode } from '../class-state';

/** A part of a longer code. */
type SeenPart = Required<SeenCode>;

/** What a camera has read since it was opened. */
export interface Scanned {
  /** Milliseconds at which each code was last in the picture, the latest last; a code in parts goes by its own name. */
  readonly seen: ReadonlyMap<string, number>;
  readonly parts: readonly SeenPart[];
}

/** What one picture brings. */
export interface Sighting {
  readonly scanned: Scanned;
  /** Codes to be added: those that are new in the picture, and those of which the last part has come, with all their parts. */
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

/** Takes in the QR codes of one picture. */
export function sight(before: Scanned, codes: readonly SeenCode[], now: number): Sighting {
  const seen = new Map(before.seen);
  const isNew = new Map(
    codes.map(keyOf).map((key) => [key, now - (seen.get(key) ?? Number.NEGATIVE_INFINITY) > absence]),
  );
  for (const key of isNew.keys()) {
    seen.delete(key);
    seen.set(key, now);
  }
  const fresh = codes.filter(isPart).filter((code) => !before.parts.some(({ text }) => text === code.text));
  const parts = [...before.parts, ...fresh].slice(-mostKept);
  const whole: string[] = [];
  let waiting: Sighting['waiting'];
  for (const [key, isShownAnew] of isNew) {
    const known = parts.filter((code) => keyOf(code) === key);
    const of = known[0]?.part.of ?? 0;
    const numbers = Array.from({ length: of }, (_, at) => at + 1);
    const missing = numbers.filter((number) => !known.some(({ part }) => part.number === number));
    if (missing.length > 0) waiting = { of, missing };
    else if (isShownAnew || fresh.some((code) => keyOf(code) === key)) {
      whole.push(known.length === 0 ? key : known.map(({ text }) => text).join(' '));
    }
  }
  const scanned = { seen: new Map([...seen].slice(-mostKept)), parts };
  return { scanned, whole, ...(waiting === undefined ? {} : { waiting }) };
}

/** Parts of one code go by its name, and all else by what it says. */
function keyOf({ text, part }: SeenCode): string {
  return part === undefined ? text : `${part.of}.${part.id}`;
}

function isPart(code: SeenCode): code is SeenPart {
  return code.part !== undefined;
}
