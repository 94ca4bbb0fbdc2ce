import type { Option, Outcome } from './scenario';

/** The outcomes between which chance decides; none where the result is certain, or follows from the orders of others. */
export function drawnOutcomes({ outcomes }: Option): readonly Outcome[] {
  const drawn = outcomes.filter(({ alone }) => alone === undefined);
  return drawn.length > 1 ? drawn : [];
}
