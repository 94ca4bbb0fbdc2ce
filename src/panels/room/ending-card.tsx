import { useTranslation } from 'react-i18next';
import type { Ending } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Inline, Prose } from '../parts/prose';
import { Told } from '../parts/told';
import { useHeadline } from '../parts/use-headline';

interface EndingCardProps {
  readonly lexicon: Lexicon;
  readonly ending: Ending;
  readonly turn: number;
}

/** How the crisis ended, for everyone in it. */
export function EndingCard({ lexicon, ending, turn }: EndingCardProps) {
  const { t } = useTranslation();
  const heading = useHeadline<HTMLHeadingElement>(`${ending.title} · ${t('shell.name')}`, ending.id);
  return (
    <section className="ending" aria-labelledby="ending-heading">
      <p className="kicker">
        {t('room.ending.kicker')} · {t('room.ending.after', { count: turn })}
      </p>
      <h1 id="ending-heading" className="ending-title" ref={heading} tabIndex={-1}>
        <Told>{ending.title}</Told>
      </h1>
      <Prose className="ending-text" text={ending.text} lexicon={lexicon} />
      <h2 className="section-heading">{t('room.ending.outcome')}</h2>
      <ul className="ending-outcomes">
        {ending.outcome.map(({ actor: id, icb, text }) => {
          const actor = lexicon.actor(id);
          return (
            <li key={id}>
              <p className="ending-actor">
                {actor ? <ActorMark actor={actor} named /> : id} <span>{t(`room.ending.icb.${icb}`)}</span>
              </p>
              {text === undefined ? null : (
                <p className="soft">
                  <Inline text={text} lexicon={lexicon} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft">
        {t('room.ending.ended', {
          form: t(`room.ending.form.${ending.form}`),
          violence: t(`room.ending.violence.${ending.violence}`),
        })}
      </p>
    </section>
  );
}

/** The way from the ending to the debrief, which stays in sight below what is read. */
export function EndingFoot({ onDebrief }: { readonly onDebrief: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="room-foot">
      <Button className="main-button" onPress={onDebrief}>
        {t('room.ending.debrief')}
      </Button>
      <p className="soft">{t('room.ending.debriefHelp')}</p>
    </div>
  );
}
