/** What a packaged page is there for. */
export interface Course {
  /** The id of the crisis. */
  readonly crisis: string;
  /** The side that is to be played; absent where the student chooses. */
  readonly side?: string;
  /** Whether the page offers the other crises too. */
  readonly shelf: boolean;
}

const id = /^[a-z][a-z0-9_-]{0,63}$/;

/** What the page says in its `demarche:course` element; `courseOf` reads it. */
export function markOf({ crisis, side, shelf }: Course): string {
  const words = new URLSearchParams({ crisis });
  if (side !== undefined) words.set('side', side);
  if (shelf) words.set('shelf', 'yes');
  return words.toString();
}

/** The course that a page's mark names; undefined where it names no crisis. */
export function courseOf(mark: string): Course | undefined {
  const words = new URLSearchParams(mark);
  const crisis = words.get('crisis') ?? '';
  const side = words.get('side') ?? '';
  if (!id.test(crisis)) return undefined;
  return { crisis, shelf: words.get('shelf') === 'yes', ...(id.test(side) ? { side } : {}) };
}
