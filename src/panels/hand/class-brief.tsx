import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, isBehindMask } from '../../classroom/index';
import { countedTurn, type Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { BriefPage } from '../brief/brief-page';
import { Button } from '../parts/button';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';
import { Place } from './place';

interface ClassBriefProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly scenario: Scenario;
  readonly address: string;
  readonly map: ReactNode;
  /** Where it is read again while the play goes on: the way back. */
  readonly onBack?: (() => void) | undefined;
  /** Whether the play had begun when this student came. */
  readonly isLate?: boolean;
}

/** The brief of one's side, with the place that one has; whoever has read it says so. */
export function ClassBrief({ hand, value, scenario, address, map, onBack, isLate = false }: ClassBriefProps) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(scenario);
  const { seat, room } = value.sight;
  const actor = seat && lexicon.actor(seat.side);
  if (seat === undefined || actor === undefined) return null;
  const { isReady } = value;
  return (
    <BriefPage
      scenario={scenario}
      actor={actor}
      map={map}
      status={<ClassStatus hand={hand} value={value} />}
      notices={<ClassNotices hand={hand} value={value} lexicon={lexicon} />}
    >
      <section className="hand-brief-place" aria-label={t('hand.place.office')}>
        <Place hand={hand} value={value} lexicon={lexicon} address={address} />
        {isBehindMask(room) ? <p className="soft">{t('hand.brief.masked')}</p> : null}
      </section>
      <section className="brief-begin" aria-label={t('hand.brief.ready')}>
        {onBack === undefined ? (
          <>
            <Button
              className={isReady ? 'plain-button' : 'main-button'}
              onPress={() => hand.say({ do: 'ready', turn: seat.turn, is: !isReady })}
            >
              {t(isReady ? 'hand.brief.unready' : 'hand.brief.ready')}
            </Button>
            <p className="soft" role="status">
              {isReady ? t(room.pace === 'host' ? 'hand.brief.waitHost' : 'hand.brief.wait') : ''}
            </p>
          </>
        ) : (
          <>
            <Button className="main-button" onPress={onBack}>
              {t(isLate ? 'hand.brief.toGame' : 'shell.back')}
            </Button>
            {isLate ? (
              <p className="soft">{t('hand.brief.late', { turn: countedTurn(scenario, seat.turn) })}</p>
            ) : null}
          </>
        )}
      </section>
    </BriefPage>
  );
}
