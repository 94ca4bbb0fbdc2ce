import type { ReactNode } from 'react';
import type { TrackId } from '../../scenario/index';

/** What a class adds to the room, where several people decide for one side. */
export interface Beside {
  /** Where those who decide together talk: a tab of its own, with its name. */
  readonly desk: { readonly label: string; readonly content: ReactNode };
  /** Stands in place of the turn's bet and the line for a reason. */
  readonly bet: ReactNode;
  /** Stands in place of the bar that commits the turn. */
  readonly bar: ReactNode;
  /** Stands in place of the way to the debrief, once the crisis is over. */
  readonly foot: ReactNode;
  /** By track: whether it can be chosen here, and a line below its name. */
  readonly offices: Readonly<Record<TrackId, Office>>;
  /** At the end of the strip on top. */
  readonly status: ReactNode;
  /** Above everything else. */
  readonly notices: ReactNode;
  /** What the menu says of leaving. */
  readonly leaving: string;
}

/** Who decides on a track, and whether that is the one who reads. */
export interface Office {
  readonly isOpen: boolean;
  readonly line: ReactNode;
}
