import mapUrl from '../../assets/map/west-asia.json?url';
import reliefUrl from '../../assets/map/west-asia.webp?url';
import framesUrl from '../../assets/symbols/sprites.json?url';
import sheetUrl from '../../assets/symbols/sprites.webp?url';
import type { BackdropSource } from './backdrop';
import { decodeMap, loadMap } from './map-data';
import { mirrored } from './mirrored';
import { loadRelief } from './relief';
import { loadSheet, makeSprites } from './sprites';
import type { StageOptions } from './types';

/** Loads what the map is drawn from; a masked map is seen as in a mirror. */
export async function loadSource(
  signal: AbortSignal,
  { map: given, masked }: Pick<StageOptions, 'map' | 'masked'>,
): Promise<BackdropSource> {
  const slopes = given ? given.relief : reliefUrl;
  const [map, sheet, relief] = await Promise.all([
    given ? given.file().then(decodeMap) : loadMap(mapUrl, signal),
    loadSheet(sheetUrl, framesUrl, signal),
    slopes === undefined ? undefined : loadRelief(slopes),
  ]);
  const source = { map, sprites: makeSprites(sheet), relief };
  return masked === undefined ? source : mirrored(source, masked);
}
