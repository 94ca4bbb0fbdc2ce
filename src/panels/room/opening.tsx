import { useTranslation } from 'react-i18next';
import { type Actor, countedTurn, type Turn, turnsPlayed } from '../../scenario/index';
import type { RoomState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Aloud } from '../aloud/aloud';
import { useHeadline } from '../parts/use-headline';
import { useMedia } from '../parts/use-media';
import { CompanyLine } from '../together/company-line';
import { roomy } from './roomy';
import { TurnHead } from './turn-head';

interface OpeningProps {
  readonly lexicon: Lexicon;
  readonly state: RoomState;
  readonly actor: Actor;
  readonly period: Turn;
  readonly turn: number;
}

/** The head of a turn, which gives the page its title and has the focus when the turn begins. */
export function Opening({ lexicon, state, actor, period, turn: played }: OpeningProps) {
  const { t } = useTranslation();
  const turn = countedTurn(lexicon.scenario, played);
  const title = t('room.title', { turn, name: period.title });
  const heading = useHeadline<HTMLHeadingElement>(`${title} · ${t('shell.name')}`, period.id);
  // Where there is room, the masthead says who plays.
  const wide = useMedia(roomy);
  const turns = turnsPlayed(lexicon.scenario, played);
  return (
    <div className="turn-opening">
      <TurnHead
        side={actor}
        period={period}
        turn={turn}
        turns={turns}
        heading={heading}
        company={wide ? null : <CompanyLine {...state} />}
      />
      {/* The column to read, and the question wherever it stands. */}
      <Aloud of=".room-text, .tab-panel, .question" isSmall />
    </div>
  );
}
