/** Longitude and latitude in degrees, or a point of a plane: right and down. */
export type Pair = readonly [number, number];

/** A place of the globe as it lies from another one: to the right, below, and (from 1 here to -1 on the other side) how near. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

/** Where places lie as they are seen from straight above `centre`. */
export function seenFrom(centre: Pair): (at: Pair) => Seen {
  const [middle, here] = centre.map(radians) as [number, number];
  const [sine, cosine] = [Math.sin(here), Math.cos(here)];
  return (at) => {
    const [longitude, latitude] = at.map(radians) as [number, number];
    const turn = longitude - middle;
    const [up, out] = [Math.sin(latitude), Math.cos(latitude)];
    return {
      x: out * Math.sin(turn),
      y: sine * out * Math.cos(turn) - cosine * up,
      near: sine * up + cosine * out * Math.cos(turn),
    };
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
