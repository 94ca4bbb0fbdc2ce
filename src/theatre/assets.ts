import mapUrl from '../../assets/map/west-asia.json?url';
import reliefUrl from '../../assets/map/west-asia.webp?url';
import framesUrl from '../../assets/symbols/sprites.json?url';
import sheetUrl from '../../assets/symbols/sprites.webp?url';
import type { BackdropSource } from './backdrop';
import { loadMap } from './map-data';
import { mirrored } from './mirrored';
import { loadRelief } from './relief';
import { loadSheet, makeSprites } from './sprites';
import type { StageOptions } from './types';

/** Loads what the map is drawn from; another copy of its data has no relief, and a masked map is seen as in a mirror. */
export async function loadSource(
  signal: AbortSignal,
  { mapUrl: otherMap, masked }: Pick<StageOptions, 'mapUrl' | 'masked'>,
): Promise<BackdropSource> {
  const [map, sheet, relief] = await Promise.all([
    loadMap(otherMap ?? mapUrl, signal),
    loadSheet(sheetUrl, framesUrl, signal),
    otherMap === undefined ? loadRelief(reliefUrl) : undefined,
  ]);
  const source = { map, sprites: makeSprites(sheet), relief };
  return masked === undefined ? source : mirrored(source, masked);
}
