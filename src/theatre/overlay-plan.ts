import { symbolBox } from './boxes';
import type { Box } from './camera';
import type { LabelGround } from './label-spots';
import { placeLabels } from './labels';
import {
  dotRadius,
  flagRadius,
  memoryReach,
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
  const { camera, size, unit, covered } = request;
  const symbols = planSymbols(request);
  const scale = scaleOf(camera.scale, size, unit);
  const obstacles: Box[] = [
    scale.box,
    ...covered,
    ...symbols.capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
    ...symbols.places.map(({ at }) => symbolBox(at, dotRadius * unit)),
    ...symbols.units.map(({ at }) => symbolBox(at, (unitSide / 2) * unit)),
    ...symbols.relations
      .filter(({ state }) => state !== 'normal')
      .map(({ middle }) => symbolBox(middle, relationRadius * unit)),
    ...symbols.memories.map(({ at, radius }) => symbolBox(at, radius + memoryReach * unit)),
  ];
  const names = namesFor(request, symbols);
  const byId = new Map(names.map((name) => [name.id, name]));
  const ground: LabelGround = {
    bounds: [4, 4, size.width - 4, size.height - 4],
    obstacles,
    lines: symbols.relations.map(({ path }) => path),
  };
  const labels = placeLabels(names, ground, 2 * unit).flatMap(({ id, box, leader }): PlannedLabel[] => {
    const name = byId.get(id);
    return name
      ? [{ text: name.text, style: name.style, lean: name.lean, box, ...(leader ? { leader } : {}) }]
      : [];
  });
  return { ...symbols, scale, labels };
}
