import type { BentLetter } from './bent-name';
import { symbolBox } from './boxes';
import type { Box, Point } from './camera';
import type { LabelGround } from './label-spots';
import { type PlacedLabel, placeLabels } from './labels';
import {
  dotRadius,
  flagRadius,
  memoryReach,
  type Overlay,
  type OverlayRequest,
  type PlannedLabel,
  partedRadius,
  relationRadius,
  stopRadius,
  unitSide,
} from './overlay';
import { type Naming, namesFor } from './overlay-names';
import { planSymbols } from './overlay-symbols';
import { scaleOf } from './scale-bar';

/** Plans the layer over the land; the same request always gives the same plan. */
export function planOverlay(request: OverlayRequest): Overlay {
  const { camera, size, unit, covered, outlines = [], isInset } = request;
  const symbols = planSymbols(request);
  const boxes: readonly Box[] = [
    ...symbols.capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
    ...symbols.beyond.map(({ box }) => box),
    ...symbols.places.map(({ at }) => symbolBox(at, dotRadius * unit)),
    ...symbols.units.map(({ at }) => symbolBox(at, (unitSide / 2) * unit)),
    ...symbols.relations
      .filter(({ state }) => state !== 'normal')
      .map(({ middle }) => symbolBox(middle, relationRadius * unit)),
    ...symbols.memories.map(({ at, radius }) => symbolBox(at, radius + memoryReach * unit)),
    ...symbols.stops.map(({ at, parted }) => symbolBox(at, (parted ? partedRadius : stopRadius) * unit)),
  ];
  const scale = isInset ? undefined : scaleOf(camera.scale, size, unit, [...covered, ...boxes]);
  const obstacles = [...(scale ? [scale.box] : []), ...covered, ...boxes];
  const names = namesFor(request, symbols);
  const byId = new Map(names.map((name) => [name.id, name]));
  const ground: LabelGround = {
    bounds: [4, 4, size.width - 4, size.height - 4],
    obstacles,
    lines: [
      ...symbols.relations.map(({ path }) => path),
      ...symbols.paths.map(({ line }) => line),
      ...outlines.map(edgeOf),
    ],
  };
  const labels = placeLabels(names, ground, 2 * unit).flatMap((placed): PlannedLabel[] => {
    const name = byId.get(placed.id);
    return name ? [labelOf(name, placed)] : [];
  });
  return {
    ...symbols,
    ...(scale ? { scale } : {}),
    labels: [...labels, ...symbols.beyond.map(({ name }) => name)],
  };
}

/** A box as a line round it. */
function edgeOf([left, top, right, bottom]: Box): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

/** A name where it has been placed; its letters move with it. */
function labelOf(
  { text, style, lean, letters, at }: Naming,
  { box, parts, leader }: PlacedLabel,
): PlannedLabel {
  const [across, down] = [(box[0] + box[2]) / 2 - at[0], (box[1] + box[3]) / 2 - at[1]];
  const moved = letters?.map((letter): BentLetter => {
    return { ...letter, at: [letter.at[0] + across, letter.at[1] + down] };
  });
  return {
    ...{ text, style, lean, box },
    ...(parts ? { parts } : {}),
    ...(moved ? { letters: moved } : {}),
    ...(leader ? { leader } : {}),
  };
}
