import { useTranslation } from 'react-i18next';
import { type Development, voicesOf } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Inline } from '../parts/prose';

interface ToldVoicesProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly development: Development;
  /** How many of the own advisers are heard. */
  readonly mostAdvisers: number;
}

/** Who says what of a development: the publics beside each other, then the side's own advisers. */
export function ToldVoices({ lexicon, seat, development, mostAdvisers }: ToldVoicesProps) {
  const { t } = useTranslation();
  const { publics, advisers } = voicesOf(lexicon.scenario, seat, development);
  const offices = lexicon.actor(seat)?.advisers ?? [];
  const heard = advisers.slice(0, mostAdvisers);
  return (
    <>
      {publics.length === 0 ? null : (
        <section className="beat-part">
          <h2 className="hidden-text">{t('reveal.publics')}</h2>
          <ul className="voices">
            {publics.map(({ actor: id, says }) => {
              const actor = lexicon.actor(id);
              return (
                <li key={id} className="voice">
                  <p className="voice-of">{actor ? <ActorMark actor={actor} named mark=": " /> : id}</p>
                  <p>
                    <Inline text={says} lexicon={lexicon} />
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {heard.length === 0 ? null : (
        <section className="beat-part">
          <h2 className="hidden-text">{t('reveal.advisers')}</h2>
          <ul className="voices">
            {heard.map(({ adviser, says }) => (
              <li key={adviser} className="voice">
                <p className="voice-of">
                  {offices.find(({ id }) => id === adviser)?.office ?? adviser}
                  <span className="heard-mark">: </span>
                </p>
                <p>
                  <q>
                    <Inline text={says} lexicon={lexicon} />
                  </q>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
