import { readFileSync } from 'node:fs';
import { projected } from '../src/app/conic';
import type { MapFile } from '../src/theatre/index';

/** A regional map of assets/map, as the app gives it to the theatre. */
export function regionalMap(id: 'west-asia' | 'south-asia'): MapFile {
  return projected(JSON.parse(readFileSync(new URL(`../assets/map/${id}.json`, import.meta.url), 'utf8')));
}
