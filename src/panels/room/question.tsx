import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../scenario/index';
import { ActorMark, type MarkedActor } from '../parts/actor-mark';
import { Told } from '../parts/told';
import { daySpan } from '../words/dates';

interface QuestionProps {
  readonly side: MarkedActor;
  readonly period: Turn;
  readonly turn: number;
  readonly turns: number;
  readonly heading?: Ref<HTMLHeadingElement>;
}

/** The turn's question, with its days. */
export function Question({ side, period, turn, turns, heading }: QuestionProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className="question" aria-labelledby="question-heading">
      <p className="dateline">
        <ActorMark actor={side} named />
        <span>{daySpan(period.from, period.to, i18n.language)}</span>
      </p>
      <h1 id="question-heading" className="question-title" ref={heading} tabIndex={-1}>
        <span className="hidden-text">{t('room.turn', { turn, turns })}: </span>
        <Told>{period.title}</Told>
      </h1>
      <p className="question-ask">
        <Told>{period.ask}</Told>
      </p>
    </section>
  );
}
