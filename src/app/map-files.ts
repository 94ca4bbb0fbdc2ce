import southAsiaUrl from '../../assets/map/south-asia.json?url';
import southAsiaRelief from '../../assets/map/south-asia.webp?url';
import westAsiaUrl from '../../assets/map/west-asia.json?url';
import worldUrl from '../../assets/map/world.json?url';
import type { MiniMapData } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { MapFile } from '../theatre/index';

/** What a crisis is drawn on: which map, and of a plain one what it is drawn round. */
export type MapOf = Pick<Scenario['theatre'], 'map' | 'extent'>;

/** Where a crisis is shown of which it is not known: on the map that has most of them. */
export const unknownTheatre: MapOf = {
  map: 'west-asia',
  extent: [
    [36, 16],
    [82, 46],
  ],
};

/** The data of a map, for the large one and for small ones. */
type AnyMap = MapFile & MiniMapData;

const loading = new Map<string, Promise<AnyMap>>();

/** The data of the map of a crisis, fetched once for all pictures of it; a plain map is made round the extent of its crisis. */
export function mapFile({ map, extent }: MapOf): Promise<AnyMap> {
  const key = map === 'world' ? `${map} ${extent}` : map;
  const file = loading.get(key) ?? load({ map, extent });
  loading.set(key, file);
  // What could not be loaded is asked for again.
  file.catch(() => loading.delete(key));
  return file;
}

async function load({ map, extent }: MapOf): Promise<AnyMap> {
  switch (map) {
    case 'west-asia':
      return fetched(westAsiaUrl);
    case 'south-asia':
      return fetched(southAsiaUrl);
    case 'world': {
      const [{ worldAround }, world] = await Promise.all([import('./world/world-map'), fetched(worldUrl)]);
      return worldAround(world, extent);
    }
    default:
      return map satisfies never;
  }
}

/** The address of the relief under a map; those without one are flat, or have it from the theatre. */
export const reliefs: Readonly<Partial<Record<MapOf['map'], string>>> = { 'south-asia': southAsiaRelief };

async function fetched(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the map could not be loaded: ${answer.status}`);
  return answer.json();
}
