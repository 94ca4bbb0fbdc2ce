import { keepPlace, keptPlace } from '../parts/kept-place';

/** The page (from 0) of a play's turn that this tab showed last; 0 where it showed none. */
export function keptPage(play: string, turn: number): number {
  const page = keptPlace('page', `${play} ${turn}`);
  return /^\d{1,3}$/.test(page) ? Number(page) : 0;
}

/** Keeps which page (from 0) of a play's turn is shown. */
export function keepPage(play: string, turn: number, page: number): void {
  keepPlace('page', `${play} ${turn}`, String(page));
}
