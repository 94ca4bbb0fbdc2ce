import type { BentLetter } from './bent-name';
import { symbolBox } from './boxes';
import type { Box, Point } from './camera';
import type { LabelGround } from './label-spots';
import { type PlacedLabel, placeLabels } from './labels';
import {
  dotRadius,
  type Flush,
  flagRadius,
  memoryReach,
  type Naming,
  type Overlay,
  type OverlayRequest,
  type OverlaySymbols,
  type PlannedLabel,
  relationRadius,
  unitSide,
} from './overlay';
import { type Dating, datings, namesFor } from './overlay-names';
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
    ...symbols.stops.map(({ box }) => box),
  ];
  const scale = isInset ? undefined : scaleOf(camera.scale, size, unit, [...covered, ...boxes]);
  const obstacles = [...(scale ? [scale.box] : []), ...covered, ...boxes];
  const ground: LabelGround = {
    bounds: [4, 4, size.width - 4, size.height - 4],
    obstacles,
    plates: symbols.beyond.map(({ box }) => box),
    lines: [...symbols.relations.map(({ path }) => path), ...outlines.map(edgeOf)],
  };
  let best: Named | undefined;
  // The first dating by which nothing is lost; else the first of those by which least is.
  for (const dating of datings) {
    const named = placeNamed(request, symbols, ground, dating);
    if (best === undefined || named.lost < best.lost) best = named;
    if (best.lost === 0) break;
  }
  const { labels = [], lost = 0 } = best ?? {};
  return {
    ...{ ...symbols, lost },
    ...(scale ? { scale } : {}),
    labels: [...labels, ...symbols.beyond.map(({ name }) => name)],
  };
}

type Named = Pick<Overlay, 'labels' | 'lost'>;

function placeNamed(
  request: OverlayRequest,
  symbols: OverlaySymbols,
  ground: LabelGround,
  dating: Dating,
): Named {
  const names = namesFor(request, symbols, dating);
  const placed = new Map(placeLabels(names, ground, 2 * request.unit).map((one) => [one.id, one]));
  const missing = names.filter(({ id, leads }) => leads && !placed.has(id)).length;
  return {
    labels: names.flatMap((name) => {
      const place = placed.get(name.id);
      return place ? [labelOf(name, place)] : [];
    }),
    lost: missing * 2 + (dating === 'none' ? 1 : 0),
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

/** On which side of a point a box stands: where its lines end or begin flush. */
function sideOf([left, , right]: Box, [x]: Point): Flush {
  return left > x ? 'left' : right < x ? 'right' : 'middle';
}

/** A name where it has been placed; its letters move with it. */
function labelOf(
  { text, style, under, lean, letters, at }: Naming,
  { box, parts, leader }: PlacedLabel,
): PlannedLabel {
  const [across, down] = [(box[0] + box[2]) / 2 - at[0], (box[1] + box[3]) / 2 - at[1]];
  const moved = letters?.map((letter): BentLetter => {
    return { ...letter, at: [letter.at[0] + across, letter.at[1] + down] };
  });
  return {
    ...{ text, style, lean, box },
    ...(under === undefined ? {} : { under, flush: sideOf(box, at) }),
    ...(parts ? { parts } : {}),
    ...(moved ? { letters: moved } : {}),
    ...(leader ? { leader } : {}),
  };
}
