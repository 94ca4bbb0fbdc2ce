import type { Camera, Point, Size } from './camera';
import { seaNear } from './coast';
import type { MapData } from './map-data';
import { distance, type Sight } from './mark';
import type { PlannedBeyond } from './overlay';
import { spotOf, wayBetween } from './surroundings';
import type { CueEnd, MapCue, Picture } from './types';

/** What is in view, and how. */
interface CueLook {
  readonly camera: Camera;
  readonly size: Size;
  readonly unit: number;
  readonly picture: Picture;
}

/** Where a cue is on the canvas as the camera stands; ends out of view are held to its edge, on their plates if they have one. */
export function sightOf(
  map: MapData,
  { camera, size, unit, picture }: CueLook,
  plates: readonly PlannedBeyond[],
  cue: MapCue,
): Sight {
  const inset = 20 * unit;
  const end = ({ at, place }: CueEnd) => {
    const spot = spotOf(camera, size, map.project(at), inset);
    const plate = spot.beyond === undefined ? undefined : plates.find((one) => one.place === place);
    return {
      lonLat: at,
      spot: plate === undefined ? spot : { ...spot, at: plate.capital?.spot.at ?? plate.arrow },
    };
  };
  const [from, to] = [end(cue.from), end(cue.to)];
  const [fromFlag, toFlag] = [flagOf(picture, cue.from), flagOf(picture, cue.to)];
  const target = cue.kind === 'naval-drill' ? seaNear(map, cue.to.at, (46 * unit) / camera.scale) : undefined;
  return {
    from: from.spot.at,
    to: target ? spotOf(camera, size, target, inset).at : to.spot.at,
    path: lifted(wayBetween(map.project, camera, from, to)),
    unit,
    ...(fromFlag === undefined ? {} : { fromFlag }),
    ...(toFlag === undefined ? {} : { toFlag }),
  };
}

/** A way bends a little off the straight line, so that it does not lie on the line of the relation. */
function lifted(path: readonly Point[]): Point[] {
  const [first, last] = [path[0], path[path.length - 1]];
  if (!first || !last) return [];
  const lift = distance(first, last) * 0.075;
  return path.map(([x, y], index): Point => [x, y - Math.sin((index / (path.length - 1)) * Math.PI) * lift]);
}

function flagOf({ actors }: Picture, { actor, emblem: own }: CueEnd): string | undefined {
  const emblem = own ?? actors.find(({ id }) => id === actor)?.emblem;
  return emblem === undefined || emblem === 'none' ? undefined : `flag-${emblem}`;
}
