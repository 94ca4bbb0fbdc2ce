import type { Camera } from './camera';

/** How much is seen, 0 to 1, of the two pictures of a glide and of the names that belong to its end. */
export interface Fades {
  /** The picture that the glide leads to. */
  readonly to: number;
  /** The picture that it comes from. */
  readonly from: number;
  /** Whether the first of them lies over the other. */
  readonly isToOver: boolean;
  readonly names: number;
}

/** Share of a glide over which the closer one of two pictures comes or goes. */
const fadeShare = 0.4;
/** Share of a glide from which names come, when they are nearly as large as they will be, and over which they do. */
const namesFrom = 0.6;

/**
 * What is seen between two cameras. The closer picture lies over the farther one and comes or goes by degrees, so that each is looked at
 * where it is sharp; names of the first are gone as soon as the camera moves, so that none stands twice.
 */
export function fadesOf(from: Camera, to: Camera, now: Camera): Fades {
  const way = Math.log(to.scale / from.scale);
  const share = Math.abs(way) < 1e-3 ? 1 : held(Math.log(now.scale / from.scale) / way);
  const isToOver = way >= 0;
  const closer = held((isToOver ? share : 1 - share) / fadeShare);
  return {
    ...(isToOver ? { to: closer, from: 1 } : { to: 1, from: closer }),
    ...{ isToOver, names: held((share - namesFrom) / (1 - namesFrom)) },
  };
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}
