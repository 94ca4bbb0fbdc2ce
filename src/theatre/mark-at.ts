import { type Camera, type Point, toScreen } from './camera';
import { distance } from './mark';
import type { Project } from './projection';
import type { Picture } from './types';

/** A tap within so many CSS pixels of a mark is meant for it. */
const fingerReach = 24;

/** The place whose mark of what happened lies nearest to a tap on the canvas, if one is meant. */
export function markAt(
  { places, remembered }: Picture,
  camera: Camera,
  project: Project,
  at: Point,
): string | undefined {
  const kept = new Set(remembered.map(({ place }) => place));
  return places
    .filter(({ id }) => kept.has(id))
    .map(({ id, at: lonLat }) => ({ id, away: distance(toScreen(camera, project(lonLat)), at) }))
    .filter(({ away }) => away <= fingerReach)
    .sort((a, b) => a.away - b.away)[0]?.id;
}
