import { useTranslation } from 'react-i18next';
import type { Voices } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Inline } from '../parts/prose';

interface ToldVoicesProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly voices: Voices;
}

/** Who says what of a development: the publics beside each other, then the side's own advisers. */
export function ToldVoices({ lexicon, seat, voices }: ToldVoicesProps) {
  const { t } = useTranslation();
  const { publics, advisers } = voices;
  const offices = lexicon.actor(seat)?.advisers ?? [];
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
      {advisers.length === 0 ? null : (
        <section className="beat-part">
          <h2 className="kicker">{t('reveal.advisers')}</h2>
          <ul className="voices">
            {advisers.map(({ adviser, says }) => (
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
