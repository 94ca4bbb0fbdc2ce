import westAsiaUrl from '../../assets/map/west-asia.json?url';
import westAsiaRelief from '../../assets/map/west-asia.webp?url';
import { projected } from './conic';
import type { MapFiles, MapOf } from './map-of';

/** Where a crisis is shown of which it is not known: on the map that was once the only one. */
export const unknownTheatre: MapOf = {
  map: 'west-asia',
  extent: [
    [43, 22],
    [76, 41],
  ],
};

const loading = new Map<string, Promise<MapFiles>>();

/** The map of a crisis, fetched once for all pictures of it; a plain one is made round the extent of its crisis. */
export function mapFiles(theatre: MapOf): Promise<MapFiles> {
  const key = `${theatre.map} ${theatre.extent}`;
  const files = loading.get(key) ?? load(theatre);
  loading.set(key, files);
  // What could not be loaded is asked for again.
  files.catch(() => loading.delete(key));
  return files;
}

async function load(theatre: MapOf): Promise<MapFiles> {
  if (theatre.map !== 'west-asia') {
    const { otherMap } = await import('./world/other-maps');
    return otherMap(theatre.map, theatre.extent);
  }
  const answer = await fetch(westAsiaUrl);
  return { file: projected(await answer.json()), relief: westAsiaRelief };
}
