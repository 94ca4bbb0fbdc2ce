import type { Interest } from './camera';
import type { Project } from './projection';
import type { Picture } from './types';

/** How much more a place that was hit weighs than one that was not. */
const struckWeight = 3;

/** What a closer look at a picture is for: the places of the crisis within its extent, and capitals only where there are no others. */
export function interestsOf({ places, struck, actors, extent }: Picture, project: Project): Interest[] {
  const [[west, south], [east, north]] = extent;
  const within = places.filter(
    ({ at: [longitude, latitude] }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  const capitals = new Set(actors.map(({ capital }) => capital));
  const others = within.filter(({ id, kind }) => !capitals.has(id) && kind !== 'region' && kind !== 'sea');
  return (others.length > 0 ? others : within).map(({ id, at }) => ({
    at: project(at),
    weight: struck.some(({ place }) => place === id) ? struckWeight : 1,
  }));
}
