import type { Camera, Point, Size } from './camera';
import { seaNear } from './coast';
import type { MapData } from './map-data';
import { distance, type Sight } from './mark';
import { spotOf, wayBetween } from './surroundings';
import type { CueEnd, MapCue, Picture } from './types';

/** Where a cue is on the canvas as the camera stands; ends out of view are held to its edge. */
export function sightOf(
  map: MapData,
  camera: Camera,
  size: Size,
  unit: number,
  picture: Picture,
  cue: MapCue,
): Sight {
  const inset = 20 * unit;
  const end = ({ at }: CueEnd) => ({ lonLat: at, spot: spotOf(camera, size, map.project(at), inset) });
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
