/** The conformal conic projection that a map's data were made with, between two parallels; a unit is a kilometre. */
export interface Conic {
  readonly kind: 'conicConformal';
  readonly parallels: readonly [number, number];
  readonly rotate: readonly [number, number];
  readonly scale: number;
  /** The projected point that is the map's top left corner. */
  readonly origin: readonly [number, number];
}

/**
 * Longitude and latitude in degrees to units right of and below the map's corner. A package has this too, with much else that a map which
 * is projected ahead of time can do without; a test compares the two.
 */
export function conicProjection({ parallels, rotate, scale, origin }: Conic) {
  const [south, north] = parallels.map(radians) as [number, number];
  const bend = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(half(north) / half(south));
  const factor = (Math.cos(south) * half(south) ** bend) / bend;
  return ([longitude, latitude]: readonly [number, number]): [number, number] => {
    const distance = factor / half(radians(latitude)) ** bend;
    const angle = bend * radians(longitude + rotate[0]);
    return [
      scale * distance * Math.sin(angle) - origin[0],
      scale * (distance * Math.cos(angle) - factor) - origin[1],
    ];
  };
}

/** How far a parallel lies from the equator on a map that keeps angles. */
function half(latitude: number): number {
  return Math.tan(Math.PI / 4 + latitude / 2);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** A regional map with its projection as a function, which is what the pictures of a map need. */
export function projected<File extends { readonly projection: Conic }>(file: File) {
  return { ...file, projection: conicProjection(file.projection) };
}
