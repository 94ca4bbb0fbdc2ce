import type { Box } from './camera';
import { type Inset, insetUnit, planCorners } from './inset';
import type { Overlay, OverlayRequest, PlannedUnit } from './overlay';
import { planOverlay } from './overlay-plan';
import type { Picture } from './types';

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

/** Composes a map; one that shows the whole theatre gets a globe, and an inset if nothing that matters is lost by it. */
export function compose(request: OverlayRequest, isWhole: boolean): Composition {
  if (!isWhole) return { plan: planOverlay(request) };
  const { inset, locator } = planCorners(request);
  const covered = [...request.covered, ...(locator ? [locator] : [])];
  const globe = locator ? { locator } : {};
  const without = () => ({ plan: planOverlay({ ...request, covered }), ...globe });
  if (inset === undefined) return without();
  const planned: PlannedInset = { ...inset, plan: planInsetNames(request, inset) };
  const plan = planOverlay({
    ...{ ...request, picture: withoutUnits(request.picture, planned.plan.units) },
    ...{ covered: [...covered, inset.box], outlines: [inset.shows], named: inset.places },
  });
  const both = { plan, inset: planned, ...globe };
  const lost = plan.lost + planned.plan.lost;
  if (lost === 0) return both;
  const bare = without();
  return bare.plan.lost > lost ? both : bare;
}

/** Forces that stand in the inset do not stand beside it too, at another place. */
function withoutUnits(picture: Picture, shown: readonly PlannedUnit[]): Picture {
  return {
    ...picture,
    postures: picture.postures.filter(
      ({ actor, track }) => !shown.some((unit) => unit.actor === actor && unit.track === track),
    ),
  };
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
