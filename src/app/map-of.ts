import type { MiniMapData } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { MapFile } from '../theatre/index';

/** What a crisis is drawn on: which map, and what of it must be in view. */
export type MapOf = Pick<Scenario['theatre'], 'map' | 'extent'>;

/** A map: its data, for the large one and for small ones, and the address of its relief if it has one. */
export interface MapFiles {
  readonly file: MapFile & MiniMapData;
  readonly relief?: string;
}
