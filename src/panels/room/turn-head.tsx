import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../scenario/index';
import { ActorMark, type MarkedActor } from '../parts/actor-mark';
import { Told } from '../parts/told';
import { daySpan } from '../words/dates';

interface TurnHeadProps {
  readonly side: MarkedActor;
  readonly period: Turn;
  readonly turn: number;
  readonly turns: number;
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Who else plays here. */
  readonly company?: ReactNode;
}

/** Where a turn begins to be read: its title, its days, and whose it is. */
export function TurnHead({ side, period, turn, turns, heading, company }: TurnHeadProps) {
  const { t, i18n } = useTranslation();
  return (
    <header className="turn-head">
      <h1 id="turn-heading" className="turn-title" ref={heading} tabIndex={-1}>
        <span className="hidden-text">{`${t('room.turn', { turn, turns })}: `}</span>
        <Told>{period.title}</Told>
      </h1>
      <p className="dateline">
        <ActorMark actor={side} named />
        <span>{daySpan(period.from, period.to, i18n.language)}</span>
        {company}
      </p>
    </header>
  );
}
