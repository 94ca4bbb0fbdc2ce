import type { ReactNode } from 'react';
import type { WallSight } from '../../classroom/index';
import type { View } from '../../engine/index';
import type { MapSlotProps } from '../room/room';

/** The map of a table, as the room has it. */
export type RenderWallMap = (props: MapSlotProps) => ReactNode;

/** A table as a wall knows it. */
export type TableOfWall = Omit<WallSight['wall']['tables'][number], 'view'> & { readonly view: View };

/** The tables of a wall; what has come as JSON holds no field without a value, so each view is one of the engine. */
export function tablesOf({ wall }: WallSight): readonly TableOfWall[] {
  return wall.tables as readonly TableOfWall[];
}
