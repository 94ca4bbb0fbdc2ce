import { weightOf } from '../scenario/index';
import { kindDistance } from './scale';

/** What alignment compares: who did what to whom, and when. */
export interface Act {
  readonly actor: string;
  readonly target?: string | undefined;
  /** CAMEO code. */
  readonly code: string;
  /** From 1. */
  readonly turn: number;
}

/** One row of an alignment: an act of history beside an act of the play, or one without a counterpart. */
export interface Pair<A extends Act> {
  readonly kind: 'same' | 'like' | 'history-only' | 'play-only';
  readonly history?: A;
  readonly play?: A;
  /** 0 to 1. */
  readonly cost: number;
}

export interface Alignment<A extends Act> {
  readonly pairs: readonly Pair<A>[];
  readonly cost: number;
  /** Cost over the dearest possible cost, 0 to 1; 0 when both sequences are empty. */
  readonly distance: number;
  readonly similarity: number;
  /** Length of the common beginning: the first act that differs has this index, from 0; absent if none does. */
  readonly firstDivergence?: number;
}

/** Costs are counted in four-hundredths, in which weights with one decimal and all our fractions are whole. */
const whole = 400;
const gap = whole / 2;
/** Above every possible sum of turn shifts, so that cost decides first and closeness in time only breaks ties. */
const costUnit = 65_536;

/** True when two acts have the same actor, target and code. */
function sameAct(one: Act, other: Act): boolean {
  return one.actor === other.actor && one.target === other.target && one.code === other.code;
}

/** The price, 0 to 1, of taking one act for another; the target alone costs nothing (it is shown on its own). */
export function substitutionCost(one: Act, other: Act): number {
  return substitution(one, other) / whole;
}

function substitution(history: Act, play: Act): number {
  if (sameAct(history, play)) return 0;
  if (history.actor !== play.actor) return whole;
  const apart = Math.abs(weightOf(history.code) - weightOf(play.code));
  return Math.round(apart * 10) + (whole / 2) * kindDistance(history.code, play.code);
}

/**
 * Aligns two sequences at least cost (Needleman and Wunsch 1970), gaps at one half.
 * Among alignments of equal cost it takes the one whose pairs lie closest in time, then the one that pairs earliest;
 * acts of different actors are never paired, since two gaps cost the same and read better.
 */
export function align<A extends Act>(history: readonly A[], play: readonly A[]): Alignment<A> {
  const prices = table(history, play);
  const at = (row: number, column: number): number => prices[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const pairs: Pair<A>[] = [];
  let total = 0;
  let row = 0;
  let column = 0;
  while (row < history.length || column < play.length) {
    const mine = play[column];
    const theirs = history[row];
    const here = at(row, column);
    if (theirs && mine && here === at(row + 1, column + 1) + pairPrice(theirs, mine)) {
      const cost = substitution(theirs, mine);
      total += cost;
      pairs.push({
        kind: sameAct(theirs, mine) ? 'same' : 'like',
        history: theirs,
        play: mine,
        cost: cost / whole,
      });
      row += 1;
      column += 1;
    } else if (theirs && here === at(row + 1, column) + gap * costUnit) {
      total += gap;
      pairs.push({ kind: 'history-only', history: theirs, cost: gap / whole });
      row += 1;
    } else if (mine) {
      total += gap;
      pairs.push({ kind: 'play-only', play: mine, cost: gap / whole });
      column += 1;
    } else {
      throw new Error(`No way on from row ${row}, column ${column} of ${history.length} by ${play.length}.`);
    }
  }
  const most = gap * (history.length + play.length);
  const distance = most === 0 ? 0 : total / most;
  const divergence = firstDifference(history, play);
  return {
    pairs,
    cost: total / whole,
    distance,
    similarity: 1 - distance,
    ...(divergence === undefined ? {} : { firstDivergence: divergence }),
  };
}

/** Price of pairing two acts: cost first, then how many turns lie between them. */
function pairPrice(history: Act, play: Act): number {
  if (history.actor !== play.actor) return Number.POSITIVE_INFINITY;
  return substitution(history, play) * costUnit + Math.abs(history.turn - play.turn);
}

/** Least price from each pair of positions to both ends. */
function table(history: readonly Act[], play: readonly Act[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let row = history.length; row >= 0; row -= 1) {
    const line = new Array<number>(play.length + 1).fill(0);
    const below = rows[row + 1];
    for (let column = play.length; column >= 0; column -= 1) {
      const theirs = history[row];
      const mine = play[column];
      if (!theirs && !mine) continue;
      const down = theirs ? (below?.[column] ?? 0) + gap * costUnit : Number.POSITIVE_INFINITY;
      const right = mine ? (line[column + 1] ?? 0) + gap * costUnit : Number.POSITIVE_INFINITY;
      const across =
        theirs && mine ? (below?.[column + 1] ?? 0) + pairPrice(theirs, mine) : Number.POSITIVE_INFINITY;
      line[column] = Math.min(across, down, right);
    }
    rows[row] = line;
  }
  return rows;
}

function firstDifference(history: readonly Act[], play: readonly Act[]): number | undefined {
  const longest = Math.max(history.length, play.length);
  for (let index = 0; index < longest; index += 1) {
    const theirs = history[index];
    const mine = play[index];
    if (!theirs || !mine || !sameAct(theirs, mine)) return index;
  }
  return undefined;
}
