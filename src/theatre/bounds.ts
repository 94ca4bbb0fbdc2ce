import type { Interest, MapBounds, Size } from './camera';
import type { MapData } from './map-data';
import { boxOf, isWithin, type Project } from './projection';
import type { Picture } from './types';

/** How much a place weighs, beside 1, if something happened there and if the turn speaks of it. */
const more = { remembered: 2, spoken: 1 };

/** What a closer look at a picture is for: the places of the crisis within its extent, and capitals only where there are no others. */
function interestsOf({ places, remembered, spoken, actors, extent }: Picture, project: Project): Interest[] {
  const within = places.filter(({ at }) => isWithin(at, extent));
  const capitals = new Set(actors.map(({ capital }) => capital));
  const others = within.filter(({ id, kind }) => !capitals.has(id) && kind !== 'region' && kind !== 'sea');
  return (others.length > 0 ? others : within).map(({ id, at }) => ({
    at: project(at),
    weight:
      1 +
      (remembered.some(({ place }) => place === id) ? more.remembered : 0) +
      (spoken?.includes(id) === true ? more.spoken : 0),
  }));
}

/** Where a camera may go over a picture on a canvas. */
export function boundsOf(
  { frame: [width, height], project }: MapData,
  picture: Picture,
  size: Size,
): MapBounds {
  const extent = boxOf(picture.extent, project);
  return { size, frame: [0, 0, width, height], extent, interests: interestsOf(picture, project) };
}

/** Whether a camera may go the same ways over two pictures. */
export function isSeenAlike(before: Picture | undefined, next: Picture): boolean {
  const ways = ({ extent, remembered, spoken }: Picture) =>
    `${extent} ${remembered.map(({ place }) => place)} ${spoken}`;
  return before !== undefined && ways(before) === ways(next);
}

/** Whether the land of two pictures is drawn alike. */
export function hasSameLand(before: Picture | undefined, next: Picture): boolean {
  const land = ({ extent, actors }: Picture) =>
    `${extent} ${actors.map(({ land, colour, party }) => `${land} ${colour} ${party}`)}`;
  return before !== undefined && land(before) === land(next);
}
