import type { BackdropSource } from './backdrop';
import type { Point } from './camera';
import type { Land, MapData, Outline, Outlines } from './map-data';

/** What the lands of a masked crisis are called, by their codes. */
export type MaskedNames = Readonly<Record<string, string>>;

/**
 * A map as it is seen in a mirror, flat and without any name but those of the crisis, so that nobody knows the land by its coast. East and
 * west have changed places for everything that is drawn on it.
 */
export function mirrored({ map, sprites, more }: BackdropSource, names: MaskedNames): BackdropSource {
  const [width] = map.frame;
  const flip = ([x, y]: Point): Point => [width - x, y];
  const countries = map.labels.countries.flatMap(({ id, at }) => {
    const name = names[id];
    return name === undefined ? [] : [{ id, name, at: flip(at) }];
  });
  const turned: MapData = {
    ...map,
    ...outlines(map, width),
    far: outlines(map.far, width),
    project: (at) => flip(map.project(at)),
    labels: { countries, provinces: [], seas: [] },
  };
  return { map: turned, sprites, relief: undefined, more };
}

function outlines(
  { lands, contested, provinces, coast, borders, disputed }: Outlines,
  width: number,
): Outlines {
  const lines = (outline: Outline): Outline => outline.map((points) => flipped(points, width));
  const pieces = (all: readonly Land[]): Land[] =>
    all.map(({ code, rings }) => ({ code, rings: lines(rings) }));
  return {
    lands: pieces(lands),
    contested: pieces(contested),
    provinces: pieces(provinces),
    coast: lines(coast),
    borders: lines(borders),
    disputed: lines(disputed),
  };
}

function flipped(points: Float32Array, width: number): Float32Array {
  return points.map((value, index) => (index % 2 === 0 ? width - value : value));
}
