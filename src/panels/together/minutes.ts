import type { Company } from './company';

/** Minutes that two people talk about a turn, and about their own account after the last. */
const talk = 5;
/** Minutes that it takes to hand the device round once a turn. */
const handing = 1;
/** Minutes are told in steps of this, since nobody knows them better. */
const step = 5;

/**
 * The minutes that a play takes for those at the device, from those that one reader needs for it. A pair reads at the pace of one and
 * talks about every turn; where each has a side, the others wait while one reads and decides.
 */
export function minutesFor(
  company: Company,
  { solo, turns }: { readonly solo: number; readonly turns: number },
) {
  switch (company.is) {
    case 'alone':
      return solo;
    case 'pair':
      return rounded(solo + talk * (turns + 1));
    case 'sides':
      return rounded(solo * (company.others.length + 1) + handing * turns);
    default:
      return company satisfies never;
  }
}

function rounded(minutes: number): number {
  return Math.round(minutes / step) * step;
}
