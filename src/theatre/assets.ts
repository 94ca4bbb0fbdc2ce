import mapUrl from '../../assets/map/west-asia.json?url';
import reliefUrl from '../../assets/map/west-asia.webp?url';
import framesUrl from '../../assets/symbols/sprites.json?url';
import sheetUrl from '../../assets/symbols/sprites.webp?url';

/** Addresses of what the map loads, beside the page. */
export const assetUrls = { map: mapUrl, relief: reliefUrl, sheet: sheetUrl, frames: framesUrl } as const;
