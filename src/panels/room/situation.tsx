import { useTranslation } from 'react-i18next';
import type { Actor, Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { useHeadline } from '../parts/use-headline';
import { Question } from './question';

interface SituationProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly period: Turn;
  readonly turn: number;
}

/** The turn's question, where a turn begins to be read. */
export function Situation({ lexicon, actor, period, turn }: SituationProps) {
  const { t } = useTranslation();
  const title = t('room.title', { turn, name: period.title });
  const heading = useHeadline<HTMLHeadingElement>(`${title} · ${t('shell.name')}`, period.id);
  const turns = lexicon.scenario.turns.length;
  return <Question side={actor} period={period} turn={turn} turns={turns} heading={heading} />;
}
