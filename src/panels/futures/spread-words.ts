import type { Prospect } from '../../analysis/index';
import type { FuturesView } from './view';

/** The kinds of ending of a prospect in words, those that came at all: "De-escalation 60 in 100 (57 to 63), War 4 in 100 (3 to 5)". */
export function spreadWords({ families, figures, t }: FuturesView, prospect: Prospect): string {
  return prospect.families
    .filter(({ share }) => share > 0)
    .map((one) => {
      const name = families.find(({ id }) => id === one.id)?.name ?? one.id;
      return `${name} ${figures.chance(one)}`;
    })
    .join(t('shell.list.separator'));
}

/** The shares of a prospect's kinds of ending by their ids. */
export function sharesOf(prospect: Prospect): Readonly<Record<string, number>> {
  return Object.fromEntries(prospect.families.map(({ id, share }) => [id, share]));
}
