import { useTranslation } from 'react-i18next';
import { type ClassHand, holdersOf, nameOfHand } from '../../classroom/index';
import { listOf } from '../words/summary';

interface OfficeLineProps {
  readonly value: ClassHand;
  readonly track: string;
}

/** Whose office a track is, and whose proposal stands there. */
export function OfficeLine({ value, track }: OfficeLineProps) {
  const { t, i18n } = useTranslation();
  const { sight, draft } = value;
  const { self, seat } = sight;
  if (seat === undefined || seat.hands.length < 2) return null;
  const holders = holdersOf(seat, track);
  const proposed = draft[track];
  const whose = holders.includes(self.hand)
    ? t('hand.office.yours')
    : holders.length === 0
      ? t('hand.office.head')
      : t('hand.office.theirs', {
          names: listOf(
            holders.map((one) => nameOfHand(seat, one)),
            i18n.language,
          ),
        });
  if (proposed === undefined) return whose;
  const proposal =
    proposed.by === self.hand
      ? t('hand.office.byYou')
      : t('hand.office.by', { name: nameOfHand(seat, proposed.by) });
  // Whose office it is needs no word where its holder has proposed.
  return holders.includes(proposed.by) ? proposal : `${whose} · ${proposal}`;
}
