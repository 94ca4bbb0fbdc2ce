import type { Camera, Size } from './camera';
import type { Sight } from './mark';
import type { Project } from './projection';
import { spotOf, wayBetween } from './surroundings';
import type { CueEnd, MapCue, Picture } from './types';

/** Where a cue is on the canvas as the camera stands; ends out of view are held to its edge. */
export function sightOf(
  project: Project,
  camera: Camera,
  size: Size,
  unit: number,
  picture: Picture | undefined,
  cue: MapCue,
): Sight {
  const inset = 20 * unit;
  const end = ({ at }: CueEnd) => ({ lonLat: at, spot: spotOf(camera, size, project(at), inset) });
  const [from, to] = [end(cue.from), end(cue.to)];
  const [fromFlag, toFlag] = [flagOf(picture, cue.from), flagOf(picture, cue.to)];
  return {
    from: from.spot.at,
    to: to.spot.at,
    path: wayBetween(project, camera, from, to),
    unit,
    ...(fromFlag === undefined ? {} : { fromFlag }),
    ...(toFlag === undefined ? {} : { toFlag }),
  };
}

function flagOf(picture: Picture | undefined, { actor }: CueEnd): string | undefined {
  const emblem = picture?.actors.find(({ id }) => id === actor)?.emblem;
  return emblem === undefined || emblem === 'none' ? undefined : `flag-${emblem}`;
}
