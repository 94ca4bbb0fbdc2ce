import { type IcbViolence, icbViolence, type Scenario } from '../../scenario/index';
import type { Prospect } from '../types';

/** How violent the crisis becomes: the share of each level that comes at all, in rising order. */
export function violenceShares(
  { endings }: Scenario,
  prospect: Prospect,
): readonly { readonly is: IcbViolence; readonly share: number }[] {
  const shareOf = (is: IcbViolence): number =>
    prospect.endings
      .filter(({ id }) => endings.find((ending) => ending.id === id)?.violence === is)
      .reduce((sum, { share }) => sum + share, 0);
  const all = prospect.violence ?? icbViolence.map((is) => ({ is, share: shareOf(is) }));
  return all.filter(({ share }) => share > 0);
}
