import type { Judged } from './judge/judge';
import type { Because, Outlook } from './judge/outlook-parts';
import type { PlaysTally } from './judge/sample-outlook';
import type { Valued } from './judge/values';
import type { Search } from './search/search';
import type { Walk } from './walk/walk';

/** What is done after what, where one does it all. */
export type Phase = 'walk' | 'search' | 'weigh' | 'outlook';

export interface ExploreProgress {
  readonly phase: Phase;
  /** The part of the phase that is done at least, 0 to 1. */
  readonly done: number;
  /** In a walk or search: turns resolved, and how many things were met. */
  readonly steps?: number;
  readonly found?: number;
}

/** A part that any thread can do, as plain data. */
export interface ExplorePart {
  readonly do: keyof PartResults;
  readonly slice: number;
}

/** What parts come to: plain data too. */
interface PartResults {
  readonly search: Search;
  readonly judge: Judged;
  readonly distribute: Outlook | Because;
  readonly sample: PlaysTally;
}

interface ResultOf<Do extends keyof PartResults> {
  readonly do: Do;
  readonly slice: number;
  readonly result: PartResults[Do];
}

export type PartResult = { readonly [Do in keyof PartResults]: ResultOf<Do> }[keyof PartResults];

export const phaseOf: Readonly<Record<ExplorePart['do'], Phase>> = {
  search: 'search',
  judge: 'weigh',
  distribute: 'outlook',
  sample: 'outlook',
};

/** What is known of an exploration so far. */
export interface Known {
  /** Absent before they are done. */
  readonly glance?: Search;
  readonly walk?: Walk;
  readonly valued?: Valued;
  readonly parts: readonly PartResult[];
}

/** Results of one kind, in the order of their slices, whatever order they came in. */
export function resultsOf<Do extends keyof PartResults>(
  parts: readonly PartResult[],
  kind: Do,
): readonly PartResults[Do][] {
  const isOfKind = (part: PartResult): part is PartResult & ResultOf<Do> => part.do === kind;
  const found: ResultOf<Do>[] = parts.filter(isOfKind);
  return found.sort((one, other) => one.slice - other.slice).map(({ result }) => result);
}
