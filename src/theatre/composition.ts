import { type Box, toScreen } from './camera';
import { type Inset, insetUnit, planCorners } from './inset';
import type { Overlay, OverlayRequest, PlannedUnit } from './overlay';
import { planOverlay } from './overlay-plan';
import { isInside } from './overlay-symbols';
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
  const lost = lostIn(request, [plan, planned.plan]);
  if (lost === 0) return { plan, inset: planned, ...globe };
  const bare = without();
  return lostIn(request, [bare.plan]) > lost ? { plan, inset: planned, ...globe } : bare;
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

/** A place without a name is worse than all else that a map can lose. */
const lostPlace = 100;

/** How much plans of one picture lose: names of places in view, names of parties in each of them, and the days of what happened last. */
function lostIn({ picture, camera, map, size }: OverlayRequest, plans: readonly Overlay[]): number {
  const labels = plans.flatMap((plan) => plan.labels);
  const named = new Map(labels.map((label) => [label.text, label]));
  const places = picture.places.filter(
    ({ kind, at }) =>
      kind !== 'region' && kind !== 'sea' && isInside(toScreen(camera, map.project(at)), size),
  );
  const newest = Math.min(...picture.remembered.map(({ days }) => days));
  const last = new Set(picture.remembered.filter(({ days }) => days === newest).map(({ place }) => place));
  const parties = picture.actors.filter(({ party }) => party).length;
  return (
    places.filter(({ label }) => !named.has(label)).length * lostPlace +
    plans.reduce(
      (sum, plan) => sum + Math.max(0, parties - plan.labels.filter(({ style }) => style === 'party').length),
      0,
    ) +
    places.filter(({ id, label }) => last.has(id) && named.get(label)?.under === undefined).length
  );
}
