import type { Turn } from '../../scenario/index';
import type { MarkedActor } from '../parts/actor-mark';

/** What a play's first page begins with, of which all can be had before the engine and the crisis have come. */
export interface RoomSightProps {
  /** Of the crisis. */
  readonly title: string;
  readonly side: MarkedActor;
  readonly turn: number;
  readonly turns: readonly Turn[];
  /** The question that the turn puts to the side. */
  readonly ask: string;
}

/** The same of a debrief that was not begun yet. */
export interface DebriefSightProps {
  readonly title: string;
  readonly side: MarkedActor;
}

/** What can be read of a place while the rest of it is on its way. */
export type Sight =
  | ({ readonly screen: 'room' } & RoomSightProps)
  | ({ readonly screen: 'debrief' } & DebriefSightProps);
