import './hand.css';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, viewOf } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { Notice } from '../parts/notice';
import type { MapSlotProps } from '../room/room';
import { addStrings } from '../strings/index';
import { ClassBrief } from './class-brief';
import type { ClassDebriefWays } from './class-debrief';
import { Lobby } from './lobby';
import { Press } from './press';
import { SeatRoom } from './seat-room';
import { spacedPin } from './sentences';
import { Stopped } from './stopped';
import { useHand } from './use-hand';

const loadDebrief = async () => {
  const [{ ClassDebrief }] = await Promise.all([import('./class-debrief'), addStrings('debrief')]);
  return { default: ClassDebrief };
};
const ClassDebrief = lazy(loadDebrief);

interface HandScreenProps extends ClassDebriefWays {
  readonly hand: Hand;
  readonly scenario: Scenario;
  /** The address of the class, for another device. */
  readonly address: string;
  /** Whether the browser keeps the place of this device. */
  readonly isKept: boolean;
  readonly renderMap: (props: MapSlotProps) => ReactNode;
  /** Whether this student has joined just now, and not come back. */
  readonly isNew?: boolean;
  /** A small picture of where the crisis is. */
  readonly map: ReactNode;
  readonly onLeave: () => void;
}

/** What one student sees of a class, from the lobby to the debrief. */
export function HandScreen(props: HandScreenProps) {
  const { hand, isKept } = props;
  const { t } = useTranslation();
  const value = useHand(hand);
  useEffect(() => {
    const flush = () => hand.flush();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [hand]);
  if (value === undefined) {
    return (
      <Notice heading={t('hand.join.title')}>
        <p>{t('hand.status.connecting')}</p>
      </Notice>
    );
  }
  if (value.link === 'ended' && value.stage !== 'debrief' && value.stage !== 'closed') {
    return (
      <Notice heading={t('hand.ended.heading')}>
        <p>{t('hand.ended.text')}</p>
      </Notice>
    );
  }
  return (
    <>
      {isKept ? null : (
        <p className="notice hand-unkept" data-tone="threat">
          {t('hand.kept', { pin: spacedPin(value.sight.self.pin) })}
        </p>
      )}
      <Stage {...props} value={value} />
    </>
  );
}

function Stage(props: HandScreenProps & { readonly value: ClassHand }) {
  const { hand, value, scenario, address, renderMap, map, onLeave, isNew = false } = props;
  const { t } = useTranslation();
  const { stage, sight } = value;
  const [isLate, setLate] = useState(isNew && stage !== 'lobby' && stage !== 'brief');
  const [reading, setReading] = useState(isLate);
  const lexicon = lexiconOf(scenario);
  const view = viewOf(sight);
  useEffect(() => {
    // Whoever waits for the debrief need not wait for its code.
    if (stage === 'over') loadDebrief().catch(ignore);
  }, [stage]);
  const isPress = sight.seat === undefined && sight.room.phase !== 'lobby';
  switch (stage) {
    case 'lobby':
      return isPress ? <Press {...props} /> : <Lobby {...{ hand, value, lexicon, address }} />;
    case 'brief':
      return <ClassBrief {...{ hand, value, scenario, address, map }} />;
    case 'deliberation':
    case 'reveal':
    case 'over':
      if (view === undefined) return <Lobby {...{ hand, value, lexicon, address }} />;
      if (sight.seat?.brokenOff === true) {
        return <Stopped {...{ hand, value, lexicon }} played={view.turn - 1} />;
      }
      if (reading) {
        const back = () => {
          setReading(false);
          setLate(false);
        };
        return <ClassBrief {...{ hand, value, scenario, address, map, isLate }} onBack={back} />;
      }
      return (
        <SeatRoom
          key={`${sight.seat?.table} ${sight.seat?.side}`}
          {...{ hand, value, scenario, address, renderMap, onLeave }}
          onBrief={() => setReading(true)}
        />
      );
    case 'debrief':
    case 'closed':
      if (isPress) return <Press {...props} />;
      return (
        <Suspense
          fallback={
            <Notice heading={scenario.about.title}>
              <p>{t('hand.debrief.noRecord')}</p>
            </Notice>
          }
        >
          <ClassDebrief {...props} />
        </Suspense>
      );
    default:
      return stage satisfies never;
  }
}

/** It is asked for again when it is needed, and a failure is told there. */
function ignore(): void {}
