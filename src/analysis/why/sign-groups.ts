import type { Share } from '../statistics/share';
import type { Estimate } from '../types';
import type { PlayEvent } from './events';
import { partialPhi } from './phi';

/** An event that goes with an ending. */
export interface Sign {
  readonly event: PlayEvent;
  /** The share of the plays with the ending in which it came, and of the others. */
  readonly here: Share;
  readonly elsewhere: Share;
  /** How many times as often it came here as elsewhere. */
  readonly ratio: Estimate;
  /** How closely it goes with the ending, −1 to 1. */
  readonly correlation: number;
  /** The turn by which it had come in three quarters of the plays in which it came: of those here or, for what is missing, of those elsewhere. */
  readonly turn: number;
}

/** A sign with weaker ones that say little beside it, the strongest first. */
export interface SignGroup extends Sign {
  readonly along: readonly Sign[];
}

/** How many signs are told at most, and how many stand behind each. */
export interface MostSigns {
  readonly groups: number;
  readonly along: number;
}

/** A sign that keeps less than this part of its correlation once another is taken into account says little beside it. */
const ownPart = 0.5;

/**
 * The strongest of some signs, those that come first standing first. A weaker one that says little beside a stronger one stands behind
 * it, unless the stronger one comes later: what follows from a sign must not hide it.
 * @param signs all for an ending, or all against it
 * @param shared how closely two of the signs go together, −1 to 1
 */
export function groupSigns(
  signs: readonly Sign[],
  most: MostSigns,
  shared: (one: Sign, other: Sign) => number,
): readonly SignGroup[] {
  const strongestFirst = [...signs].sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  const groups: { readonly head: Sign; readonly along: Sign[] }[] = [];
  for (const sign of strongestFirst) {
    const nearest = groups
      .filter(({ head }) => isOutcomeOf(sign, head) || head.turn <= sign.turn)
      .filter(({ head }) => saysLittle(sign, head, shared(sign, head)))
      .sort((a, b) => Math.abs(shared(sign, b.head)) - Math.abs(shared(sign, a.head)))[0];
    if (nearest === undefined) {
      if (groups.length < most.groups) groups.push({ head: sign, along: [] });
    } else if (nearest.along.length < most.along) nearest.along.push(sign);
  }
  return groups.sort((a, b) => a.head.turn - b.head.turn).map(({ head, along }) => ({ ...head, along }));
}

/** Whether a sign is what came of an order, which it then repeats in whatever turn it usually comes. */
function isOutcomeOf({ event: one }: Sign, { event: other }: Sign): boolean {
  return (
    one.kind === 'outcome' &&
    other.kind === 'order' &&
    one.actor === other.actor &&
    one.option === other.option
  );
}

function saysLittle(sign: Sign, beside: Sign, shared: number): boolean {
  const left = partialPhi(sign.correlation, shared, beside.correlation);
  return left / sign.correlation < ownPart;
}
