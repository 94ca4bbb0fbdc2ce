import { useTranslation } from 'react-i18next';
import { gravestOf, harmOf, marksDeaths } from '../../debrief/index';
import type { Entry } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';

interface EndingCostProps {
  readonly lexicon: Lexicon;
  /** What the side was told. */
  readonly journal: readonly Entry[];
}

/** How many are told here, the gravest among them; the debrief has all. */
const mostTold = 3;

/** What the crisis cost in people, in the words in which it was told; nothing is counted together. */
export function EndingCost({ lexicon, journal }: EndingCostProps) {
  const { t } = useTranslation();
  const { scenario } = lexicon;
  const textsOf = (harm: ReturnType<typeof harmOf>) => [...new Set(harm.map(({ text }) => text))];
  const harm = harmOf({ scenario, journal });
  const told = textsOf(gravestOf(harm, mostTold));
  return (
    <section className="ending-cost" aria-labelledby="cost-heading">
      <h2 id="cost-heading" className="section-heading">
        {t('room.ending.cost')}
      </h2>
      {told.length === 0 ? (
        <p>{t(marksDeaths(scenario) ? 'room.ending.nobody' : 'room.ending.untold')}</p>
      ) : null}
      {told.map((text) => (
        <p key={text}>
          <Inline text={text} lexicon={lexicon} />
        </p>
      ))}
      {textsOf(harm).length > told.length ? <p className="soft">{t('room.ending.more')}</p> : null}
    </section>
  );
}
