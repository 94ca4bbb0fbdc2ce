import { createContext, useContext } from 'react';

export type Theme = 'night' | 'paper';

/** What every screen may ask of the page around it. */
export interface Desk {
  readonly theme: Theme;
  readonly turnTheme: () => void;
}

export const DeskContext = createContext<Desk>({ theme: 'paper', turnTheme: () => {} });

export function useDesk(): Desk {
  return useContext(DeskContext);
}
