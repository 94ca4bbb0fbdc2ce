type LonLat = readonly [number, number];

/**
 * The maps of `assets/map` that `theatre.map` may name, each with the outline of the part that it draws in detail, where a crisis may
 * lie: longitude and latitude in degrees, from the south-west corner on.
 */
export const drawnMaps: ReadonlyMap<string, readonly LonLat[]> = new Map([
  [
    'west-asia',
    // South, east, north and west edge; the map's projection bends them.
    [
      ...([
        [35.8, 8.3],
        [43.2, 9.6],
        [50.8, 10.4],
        [58.5, 10.7],
        [66.2, 10.4],
        [73.8, 9.6],
      ] as const),
      ...([
        [81.2, 8.3],
        [82.7, 14.8],
        [84.3, 21.4],
        [86.1, 28.1],
        [88.3, 34.9],
        [90.8, 41.5],
      ] as const),
      ...([
        [93.7, 48],
        [82.4, 50.1],
        [70.6, 51.3],
        [58.5, 51.7],
        [46.4, 51.3],
        [34.6, 50.1],
      ] as const),
      ...([
        [23.3, 48],
        [26.2, 41.5],
        [28.7, 34.9],
        [30.9, 28.1],
        [32.7, 21.4],
        [34.3, 14.8],
      ] as const),
    ],
  ],
]);

/** Whether a point lies inside an outline. */
export function isInOutline([longitude, latitude]: LonLat, outline: readonly LonLat[]): boolean {
  let isInside = false;
  outline.forEach(([east, north], at) => {
    const [west, south] = outline.at(at - 1) ?? [east, north];
    // A ray to the east crosses an edge that begins on one side of it and ends on the other.
    if (north > latitude === south > latitude) return;
    if (longitude < west + ((latitude - south) / (north - south)) * (east - west)) isInside = !isInside;
  });
  return isInside;
}
