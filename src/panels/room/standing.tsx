import { useTranslation } from 'react-i18next';
import { presenceIn, type View } from '../../engine/index';
import { factWord, type Lexicon, nameOf, postureLabel } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Told } from '../parts/told';
import { basisText, inBrackets } from './basis';

interface StandingProps {
  readonly lexicon: Lexicon;
  readonly view: View;
}

/** Where each side stands on its tracks, and what is so, as far as the seat knows. */
export function Standing({ lexicon, view }: StandingProps) {
  const { t } = useTranslation();
  const facts = view.facts.flatMap((seen) => {
    const fact = lexicon.fact(seen.id);
    const isTold = seen.asOf !== undefined || seen.belief?.turn !== undefined;
    return fact && (seen.value !== fact.start || isTold) ? [{ fact, seen }] : [];
  });
  return (
    <>
      <section className="standing" aria-labelledby="standing-heading">
        <h2 id="standing-heading" className="section-heading">
          {t('room.postures.heading')}
        </h2>
        <dl>
          {lexicon.scenario.actors.map((actor) => {
            const postures = view.postures.filter((posture) => posture.actor === actor.id);
            const hasLeft = presenceIn(view.journal, actor) === 'left';
            return postures.length === 0 && !hasLeft ? null : (
              <div key={actor.id}>
                <dt>
                  <ActorMark actor={actor} named />
                  {actor.partOf === undefined
                    ? null
                    : inBrackets(t('reveal.presence.part', { whole: nameOf(lexicon, actor.partOf) }))}
                </dt>
                <dd>
                  {hasLeft ? t('reveal.presence.left', { actor: actor.name }) : null}
                  {postures.map(({ track, posture }) => (
                    <span key={track} className="standing-posture">
                      {actor.tracks.find(({ id }) => id === track)?.label ?? track}
                      {': '}
                      <b>{postureLabel(lexicon, actor.id, track, posture)}</b>
                    </span>
                  ))}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      {facts.length === 0 ? null : (
        <section className="standing" aria-labelledby="facts-heading">
          <h2 id="facts-heading" className="section-heading">
            {t('room.facts.heading')}
          </h2>
          <dl>
            {facts.map(({ fact, seen }) => (
              <div key={fact.id}>
                <dt>
                  <Told>{fact.label}</Told>
                </dt>
                <dd>
                  {factWord(fact, seen.value)}
                  {inBrackets(basisText(t, lexicon, seen))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
