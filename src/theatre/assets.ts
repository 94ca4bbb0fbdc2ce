import framesUrl from '../../assets/symbols/sprites.json?url';
import sheetUrl from '../../assets/symbols/sprites.webp?url';
import type { BackdropSource } from './backdrop';
import { decodeMap } from './map-data';
import { mirrored } from './mirrored';
import { loadRelief } from './relief';
import { loadSheet, makeSprites } from './sprites';
import type { StageOptions } from './types';

/** Loads what the map is drawn from; a masked map is seen as in a mirror. */
export async function loadSource(
  signal: AbortSignal,
  { map: load, masked, theatre = {}, emblems = [] }: StageOptions,
): Promise<BackdropSource> {
  const loading = load().then(async ({ file, relief }) => ({
    map: decodeMap(file),
    relief: relief === undefined ? undefined : await loadRelief(relief),
  }));
  const [{ map, relief }, sheet] = await Promise.all([loading, loadSheet(sheetUrl, framesUrl, signal)]);
  const missing = emblems.filter((emblem) => emblem !== 'none' && !(`flag-${emblem}` in sheet.frames));
  const needsMore = missing.length > 0 || theatre.lines !== undefined || theatre.areas !== undefined;
  const more = needsMore
    ? await (await import('./more')).loadMore({
        // A masked crisis has no lines of its own, by which its land could be known.
        ...{ theatre: masked === undefined ? theatre : {}, emblems: missing, project: map.project },
      })
    : undefined;
  const source = { map, sprites: makeSprites(sheet, more?.pictures), relief, more };
  return masked === undefined ? source : mirrored(source, masked);
}
