import southAsiaUrl from '../../../assets/map/south-asia.json?url';
import southAsiaRelief from '../../../assets/map/south-asia.webp?url';
import worldUrl from '../../../assets/map/world.json?url';
import { projected } from '../conic';
import type { MapFiles, MapOf } from '../map-of';
import { worldAround } from './world-map';

/** The maps of crises that do not lie in western Asia. */
export async function otherMap(
  map: Exclude<MapOf['map'], 'west-asia'>,
  extent: MapOf['extent'],
): Promise<MapFiles> {
  switch (map) {
    case 'south-asia':
      return { file: projected(await fetched(southAsiaUrl)), relief: southAsiaRelief };
    case 'world':
      return { file: worldAround(await fetched(worldUrl), extent) };
    default:
      return map satisfies never;
  }
}

async function fetched(address: string) {
  const answer = await fetch(address);
  return answer.json();
}
