import mapUrl from '../../assets/map/west-asia.json?url';
import reliefUrl from '../../assets/map/west-asia.webp?url';
import framesUrl from '../../assets/symbols/sprites.json?url';
import sheetUrl from '../../assets/symbols/sprites.webp?url';
import type { BackdropSource } from './backdrop';
import { loadMap } from './map-data';
import { loadRelief } from './relief';
import { loadSheet, makeSprites } from './sprites';

/** Loads what the map is drawn from; `otherMap` is another copy of its data, which has no relief. */
export async function loadSource(signal: AbortSignal, otherMap?: string): Promise<BackdropSource> {
  const [map, sheet, relief] = await Promise.all([
    loadMap(otherMap ?? mapUrl, signal),
    loadSheet(sheetUrl, framesUrl, signal),
    otherMap === undefined ? loadRelief(reliefUrl) : undefined,
  ]);
  return { map, sprites: makeSprites(sheet), relief };
}
