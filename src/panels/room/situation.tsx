import { useTranslation } from 'react-i18next';
import type { Actor, Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { useHeadline } from '../parts/use-headline';
import { daySpan } from '../words/dates';

interface SituationProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly period: Turn;
  readonly turn: number;
}

/** The turn's question, with its days. */
export function Situation({ lexicon, actor, period, turn }: SituationProps) {
  const { t, i18n } = useTranslation();
  const title = t('room.title', { turn, name: period.title });
  const heading = useHeadline<HTMLHeadingElement>(`${title} · ${t('shell.name')}`, period.id);
  return (
    <section className="question" aria-labelledby="question-heading">
      <p className="dateline">
        <ActorMark actor={actor} named />
        <span>{daySpan(period.from, period.to, i18n.language)}</span>
      </p>
      <h1 id="question-heading" className="question-title" ref={heading} tabIndex={-1}>
        <span className="hidden-text">
          {t('room.turn', { turn, turns: lexicon.scenario.turns.length })}:{' '}
        </span>
        {period.title}
      </h1>
      <p className="question-ask">{period.ask}</p>
    </section>
  );
}
