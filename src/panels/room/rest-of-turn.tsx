import { useTranslation } from 'react-i18next';
import type { Development } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Told } from '../parts/told';
import { ToneMark } from '../parts/tone-mark';
import type { BetAnswer } from './reveal-pages';
import { storyOf } from './story';

interface RestOfTurnProps {
  readonly lexicon: Lexicon;
  readonly answers: readonly BetAnswer[];
  readonly also: readonly Development[];
  /** Absent where nothing can be opened: the headlines stand alone. */
  readonly onOpen?: ((development: Development) => void) | undefined;
}

/** What is left to say after the beats: how the questions came out on which the reader could bet, and the rest in headlines that open. */
export function RestOfTurn({ lexicon, answers, also, onOpen }: RestOfTurnProps) {
  const { t } = useTranslation();
  if (answers.length + also.length === 0) return <p className="beat-text">{t('reveal.nothing')}</p>;
  return (
    <>
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
      {also.length === 0 ? null : (
        <ul className="also">
          {also.map((development) => {
            const { actor: by, behind, headline } = storyOf(lexicon, development);
            const actor = by === undefined ? undefined : lexicon.actor(by);
            const line = (
              <>
                <ToneMark tone={development.tone} />
                <span>
                  {actor === undefined ? null : <ActorMark actor={actor} />}{' '}
                  {actor === undefined || behind === undefined ? null : `${behind}: `}
                  {headline ?? t('room.changes.unseen')}
                </span>
              </>
            );
            return (
              <li key={development.key}>
                {onOpen === undefined ? (
                  <p className="also-line">{line}</p>
                ) : (
                  <Button className="also-line" onPress={() => onOpen(development)}>
                    {line}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
