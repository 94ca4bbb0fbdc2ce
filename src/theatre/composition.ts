import { type Box, toScreen } from './camera';
import { type Inset, insetUnit, planCorners } from './inset';
import type { Overlay, OverlayRequest } from './overlay';
import { planOverlay } from './overlay-plan';
import { isInside } from './overlay-symbols';

/** All that lies over the land: names and symbols, and what stands in the corners. */
export interface Composition {
  readonly plan: Overlay;
  readonly inset?: PlannedInset;
  /** Where the globe stands. */
  readonly locator?: Box;
}

/** An inset with its own names and symbols. */
export interface PlannedInset extends Inset {
  readonly plan: Overlay;
}

/** Composes a map; one that shows the whole theatre gets an inset and a globe, if every place keeps its name then. */
export function compose(request: OverlayRequest, isWhole: boolean): Composition {
  if (!isWhole) return { plan: planOverlay(request) };
  const { inset, locator } = planCorners(request);
  const globe = locator ? { locator } : {};
  if (inset) {
    const planned: PlannedInset = { ...inset, plan: planInsetNames(request, inset) };
    const plan = planOverlay({
      ...request,
      covered: [...request.covered, inset.box, ...(locator ? [locator] : [])],
      ...{ outlines: [inset.shows], named: inset.places },
    });
    if (namesAll(request, [plan, planned.plan])) return { plan, inset: planned, ...globe };
  }
  const plan = planOverlay({ ...request, covered: [...request.covered, ...(locator ? [locator] : [])] });
  return { plan, ...globe };
}

function planInsetNames(request: OverlayRequest, { camera, size, picture }: Inset): Overlay {
  const { measure, unit } = request;
  return planOverlay({
    ...{ ...request, camera, size, picture, unit: unit * insetUnit, covered: [], isInset: true },
    measure: (text, style) => {
      const [width, height] = measure(text, style);
      return [width * insetUnit + 1, height * insetUnit];
    },
  });
}

/** Whether each place in view that is a point has its name in one of the plans. */
function namesAll({ picture, camera, map, size }: OverlayRequest, plans: readonly Overlay[]): boolean {
  const named = new Set(plans.flatMap(({ labels }) => labels.map(({ text }) => text)));
  return picture.places
    .filter(({ kind, at }) => {
      return kind !== 'region' && kind !== 'sea' && isInside(toScreen(camera, map.project(at)), size);
    })
    .every(({ label }) => named.has(label));
}
