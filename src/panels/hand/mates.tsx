import { useTranslation } from 'react-i18next';
import type { ClassHand } from '../../classroom/index';
import { type Lexicon, trackLabel } from '../../words/index';

interface MatesProps {
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
}

/** Who decides together: names, offices, and who is there and ready. */
export function Mates({ value, lexicon }: MatesProps) {
  const { t } = useTranslation();
  const { sight, here, isReady, stage } = value;
  const { self, seat } = sight;
  if (seat === undefined) return null;
  return (
    <section aria-labelledby="desk-hands">
      <h3 id="desk-hands" className="section-heading">
        {t('hand.desk.hands')}
      </h3>
      <ul className="hand-mates">
        {seat.hands.map(({ hand, name, office, ready }) => {
          const isMe = hand === self.hand;
          const isHere = isMe || here.includes(hand);
          const tracks = office.tracks.map((track) => trackLabel(lexicon, seat.side, track));
          const says = [
            ...(office.head ? [t('hand.desk.leads')] : []),
            ...tracks,
            ...(isHere ? [] : [t('hand.desk.away')]),
            ...(stage === 'deliberation'
              ? [t((isMe ? isReady : ready) ? 'hand.desk.ready' : 'hand.desk.deciding')]
              : []),
          ];
          return (
            <li key={hand} data-here={isHere ? '' : undefined}>
              <strong dir="auto">{name}</strong>
              {isMe ? <span className="soft"> ({t('hand.desk.you')})</span> : null}
              <span className="soft hand-mate-says">{says.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
