import { useTranslation } from 'react-i18next';
import type { Development } from '../../engine/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Told } from '../parts/told';
import { HeadlineList } from './headline-list';
import type { BetAnswer, PresenceTold } from './reveal-pages';

interface RestOfTurnProps {
  readonly lexicon: Lexicon;
  readonly answers: readonly BetAnswer[];
  /** The side's orders of which no beat tells. */
  readonly own: readonly Development[];
  readonly presences: readonly PresenceTold[];
  readonly onOpen?: ((development: Development) => void) | undefined;
}

/** What concerns the reader besides the beats: who enters or leaves, how the questions came out on which she could bet, and what her other orders did. */
export function RestOfTurn({ lexicon, answers, own, presences, onOpen }: RestOfTurnProps) {
  const { t } = useTranslation();
  return (
    <>
      {presences.map(({ actor, here }) => (
        <p key={actor} className="beat-text">
          {t(`reveal.presence.${here ? 'here' : 'left'}`, { actor: nameOf(lexicon, actor) })}
        </p>
      ))}
      {answers.map(({ ask, came, chance }) => (
        <section key={ask} className="beat-part bet-answer">
          <p className="bet-ask">
            <Told>{ask}</Told>
          </p>
          <p>
            {chance === undefined ? null : `${t('reveal.bet.said', { chance })} `}
            <strong>{t(came ? 'reveal.bet.came' : 'reveal.bet.notCame')}</strong>
          </p>
        </section>
      ))}
      <HeadlineList lexicon={lexicon} developments={own} onOpen={onOpen} />
    </>
  );
}
