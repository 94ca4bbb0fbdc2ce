import type { ComponentProps, ReactNode } from 'react';
import type { DossierProps } from './dossier';
import type { OrderSheet } from './order-sheet';

/** Where the room stands: orders are awaited, a turn is told, or the crisis is over. */
export type RoomMode = 'deciding' | 'telling' | 'over';

interface PartsAlways {
  readonly map: ReactNode;
  readonly dossier: DossierProps;
}

/** Where those who decide together talk; absent for who decides alone, and while a turn is told. */
type DeskPart = { readonly label: string; readonly content: ReactNode } | undefined;

export interface TellingParts extends PartsAlways {
  readonly mode: 'telling';
  /** What the turn did. */
  readonly lead: ReactNode;
}

export interface OverParts extends PartsAlways {
  readonly mode: 'over';
  /** The ending. */
  readonly lead: ReactNode;
  /** The way on from it. */
  readonly foot: ReactNode;
  readonly desk: DeskPart;
}

export interface DecidingParts extends PartsAlways {
  readonly mode: 'deciding';
  /** The head of the turn. */
  readonly lead: ReactNode;
  readonly news: ReactNode;
  readonly setting: ReactNode;
  /** The indicators in view, with what stands beside their heading. */
  readonly board: (more?: ReactNode) => ReactNode;
  readonly question: ReactNode;
  readonly orders: Omit<ComponentProps<typeof OrderSheet>, 'wide'>;
  /** The turn's own question with a chance on it, and the line for a reason. */
  readonly bet: ReactNode;
  readonly bar: ReactNode;
  readonly desk: DeskPart;
}

/** The parts of the room, the same in every layout. */
export type RoomParts = TellingParts | OverParts | DecidingParts;

export interface LayoutProps {
  readonly turn: number;
  readonly parts: RoomParts;
}
