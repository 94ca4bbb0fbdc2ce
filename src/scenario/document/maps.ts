type LonLat = readonly [number, number];
type Extent = readonly [LonLat, LonLat];

/** The maps of assets/map, each with the corners between which its lands are drawn in detail; the world, which is plain, is drawn everywhere. */
export const drawnMaps = {
  'west-asia': [
    [34.2, 17],
    [82.8, 49],
  ],
  'south-asia': [
    [56, 3],
    [101, 41],
  ],
  world: [
    [-180, -90],
    [180, 90],
  ],
} as const satisfies Readonly<Record<string, Extent>>;

export type MapId = keyof typeof drawnMaps;

export const mapIds = Object.keys(drawnMaps) as readonly MapId[];

/** Whether a document's name of a map is one. */
export function isMapId(name: string): name is MapId {
  return Object.hasOwn(drawnMaps, name);
}

/** The map on which an extent is drawn: the one that is named if the extent lies on it, else the first on which it does. */
export function mapFor(named: string, extent: Extent): MapId {
  return (
    [...mapIds.filter((id) => id === named), ...mapIds].find((id) => holds(drawnMaps[id], extent)) ?? 'world'
  );
}

/** An extent whose east lies beyond the date line, counted on past 180 degrees. */
export function unrolled([[west, south], [east, north]]: Extent): Extent {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}

/** Whether the corners of an extent stand as they should: the first south and west of the second, and no more than half the globe apart. */
export function isExtent(extent: Extent): boolean {
  const [[west, south], [east, north]] = unrolled(extent);
  return south < north && west < east && (extent[0][0] < extent[1][0] || east - west < 180);
}

function holds([[west, south], [east, north]]: Extent, [low, high]: Extent): boolean {
  return low[0] >= west && high[0] <= east && low[1] >= south && high[1] <= north;
}
