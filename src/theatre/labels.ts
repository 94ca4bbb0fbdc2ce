import type { Box, Point } from './camera';
import { clash, type LabelGround, type LabelWish, type Spot, spotsFor } from './label-spots';

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** What of the box takes room, where not all of it does. */
  readonly parts?: readonly Box[];
  /** From its symbol to it, where it stands far off. */
  readonly leader?: readonly [Point, Point];
}

/** More than any spot costs: two labels never share a place to save one of them a long way. */
const clashCost = 1000;
const mostRounds = 12;

/**
 * Gives labels places that overlap neither each other nor the obstacles, lie wholly in `bounds` and are crossed by no line; what finds no
 * room is left out. Those that lead are placed together, by discrete gradient descent (Christensen, Marks and Shieber, ACM Transactions on
 * Graphics 14, 1995): from a greedy start each in turn moves to the spot that is best as the others stand, until none moves, and the
 * best of several starts counts. The others follow greedily, by priority. The same wishes always give the same map. `gap` pixels stay free round every label. A symbol's own box
 * must be among the obstacles: every label keeps clear of it, its own included.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround, gap = 2): PlacedLabel[] {
  const order = [...wishes].sort(
    (a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const leading = order.filter(({ leads }) => leads === true);
  const placed = new Map<string, Spot>();
  settle(leading, ground, gap).forEach((spot, id) => {
    placed.set(id, spot);
  });
  for (const wish of order) {
    if (placed.has(wish.id)) continue;
    const spot = spotsFor(wish, ground, gap).find(
      (one) => ![...placed.values()].some((other) => clash(one, other, gap)),
    );
    if (spot) placed.set(wish.id, spot);
  }
  return order.flatMap(({ id }): PlacedLabel[] => {
    const spot = placed.get(id);
    if (!spot) return [];
    const { box, leader, parts } = spot;
    return [{ id, box, ...(parts ? { parts } : {}), ...(leader ? { leader } : {}) }];
  });
}

interface Choice {
  readonly id: string;
  readonly at: Point;
  readonly spots: readonly Spot[];
}

/** Ways to begin: by importance, with the least free ones first, and from each edge of the map. */
const starts: readonly ((a: Choice, b: Choice) => number)[] = [
  () => 0,
  (a, b) => a.spots.length - b.spots.length,
  (a, b) => b.at[0] - a.at[0],
  (a, b) => a.at[0] - b.at[0],
  (a, b) => b.at[1] - a.at[1],
  (a, b) => a.at[1] - b.at[1],
];

/** The best spots found for some labels together, from whichever start serves most of them, and those best; clashing ones are left out. */
function settle(wishes: readonly LabelWish[], ground: LabelGround, gap: number): ReadonlyMap<string, Spot> {
  const choices = wishes.map((wish): Choice => {
    return { id: wish.id, at: wish.at, spots: spotsFor(wish, ground, gap) };
  });
  const found = starts.map((start) => withoutClashes(choices, descend([...choices].sort(start), gap), gap));
  const [best = new Map()] = found.sort((a, b) => b.size - a.size || costOf(a) - costOf(b));
  return best;
}

function costOf(spots: ReadonlyMap<string, Spot>): number {
  return [...spots.values()].reduce((sum, { cost }) => sum + cost, 0);
}

/** Moves each label in turn to its best spot as the others stand, until none moves. */
function descend(choices: readonly Choice[], gap: number): ReadonlyMap<string, Spot> {
  const chosen = new Map<string, Spot>();
  const best = ({ id, spots }: Choice): Spot | undefined => {
    const others = [...chosen].filter(([other]) => other !== id).map(([, spot]) => spot);
    let found: Spot | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      // Spots come by cost, so from here on none can be better.
      if (spot.cost >= least) break;
      const cost = spot.cost + others.filter((other) => clash(spot, other, gap)).length * clashCost;
      if (cost < least) [found, least] = [spot, cost];
    }
    return found;
  };
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (const choice of choices) {
      const spot = best(choice);
      if (spot === undefined || spot === chosen.get(choice.id)) continue;
      chosen.set(choice.id, spot);
      moved = true;
    }
  }
  return chosen;
}

/** Where two clash, the more important one keeps its spot. */
function withoutClashes(
  choices: readonly Choice[],
  chosen: ReadonlyMap<string, Spot>,
  gap: number,
): ReadonlyMap<string, Spot> {
  const kept = new Map<string, Spot>();
  for (const { id } of choices) {
    const spot = chosen.get(id);
    if (spot && ![...kept.values()].some((other) => clash(spot, other, gap))) kept.set(id, spot);
  }
  return kept;
}
