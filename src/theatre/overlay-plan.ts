import type { Box } from './camera';
import { placeLabels, symbolBox } from './labels';
import {
  dotRadius,
  flagRadius,
  type Overlay,
  type OverlayRequest,
  type PlannedLabel,
  relationRadius,
  unitSide,
} from './overlay';
import { namesFor } from './overlay-names';
import { planSymbols } from './overlay-symbols';
import { scaleOf } from './scale-bar';

/** Plans the layer over the land; the same request always gives the same plan. */
export function planOverlay(request: OverlayRequest): Overlay {
  const { camera, size, unit } = request;
  const symbols = planSymbols(request);
  const scale = scaleOf(camera.scale, size, unit);
  const obstacles: Box[] = [
    scale.box,
    ...symbols.capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
    ...symbols.places.map(({ at }) => symbolBox(at, dotRadius * unit)),
    ...symbols.units.map(({ at }) => symbolBox(at, (unitSide / 2) * unit)),
    ...symbols.relations
      .filter(({ state }) => state !== 'normal')
      .map(({ middle }) => symbolBox(middle, relationRadius * unit)),
  ];
  const names = namesFor(request, symbols.capitals);
  const byId = new Map(names.map((name) => [name.id, name]));
  const labels = placeLabels(names, [4, 4, size.width - 4, size.height - 4], obstacles, 2 * unit).flatMap(
    ({ id, box }): PlannedLabel[] => {
      const name = byId.get(id);
      return name ? [{ text: name.text, style: name.style, lean: name.lean, box }] : [];
    },
  );
  return { ...symbols, scale, labels };
}
