import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, openDebriefSession } from '../../classroom/index';
import type { GameRecord } from '../../engine/index';
import { countedTurn, type Scenario } from '../../scenario/index';
import { isMasked, type SavedPlay, type Session } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { DebriefScreen } from '../debrief/index';
import { isRevealed, showHistory } from '../debrief/own-words';
import { goToWhenDrawn, headingId } from '../debrief/part';
import type { Analyst } from '../futures/analyst';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { RenderPaths } from '../parts/paths-slot';
import { useSession } from '../parts/use-session';
import { ShareSheet } from '../share/later';
import { brokenWords } from './broken-words';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';

/** What the debrief of a class needs from the page around it. */
export interface ClassDebriefWays {
  readonly analyst: Analyst;
  /** The address that opens a play elsewhere. */
  readonly linkTo: (record: GameRecord) => string;
  /** Makes a play of this browser and goes there. */
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
  /** The crisis as it was told under invented names, where it was. */
  readonly mask?: Scenario;
  /** Draws two plays on one map. */
  readonly renderPaths: RenderPaths;
}

interface ClassDebriefProps extends ClassDebriefWays {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly scenario: Scenario;
}

/** The debrief of a hand, in the steps in which the host leads: one's own words first, then the debrief of one's side. */
export function ClassDebrief(props: ClassDebriefProps) {
  const { hand, value, scenario, mask, analyst, linkTo, onPlayOn, renderPaths } = props;
  const { t } = useTranslation();
  const record = value.sight.record?.record;
  // The record does not change any more, but comes anew with other parts.
  const key = record === undefined ? '' : JSON.stringify(record);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the record.
  const session = useMemo(() => openDebriefSession(hand, scenario), [hand, scenario, key]);
  if (value.sight.seat === undefined) {
    return (
      <Notice heading={t('hand.press.heading')}>
        <p>{t('hand.debrief.none')}</p>
      </Notice>
    );
  }
  if (session === undefined) {
    return (
      <Notice heading={scenario.about.title}>
        <p>{t('hand.debrief.noRecord')}</p>
      </Notice>
    );
  }
  const wait = waitOf(value);
  // In a closed class nothing can be written any more, so that nobody could go on.
  const isUnmasking = value.sight.room.phase === 'debrief' && isMasked(session.get());
  return (
    <DebriefScreen
      mask={isUnmasking ? mask : undefined}
      session={session}
      analyst={analyst}
      linkTo={linkTo}
      onPlayOn={onPlayOn}
      renderPaths={renderPaths}
      led={{
        status: <ClassStatus hand={hand} value={value} />,
        notices: (
          <>
            <ClassNotices hand={hand} value={value} lexicon={lexiconOf(scenario)} />
            <StepBar value={value} session={session} linkTo={linkTo} />
          </>
        ),
        wordsHelp: t('hand.debrief.wordsHelp'),
        wait: wait && t(`hand.debrief.${wait}`),
      }}
    />
  );
}

/** Why history stays closed: own words come first, until the host leads on. */
function waitOf({ sight }: ClassHand): 'wait' | 'waitStart' | undefined {
  const { phase, step } = sight.room;
  if (phase === 'closed') return undefined;
  if (step === undefined) return 'waitStart';
  return step.is === 'own-words' ? 'wait' : undefined;
}

interface StepBarProps extends Pick<ClassDebriefWays, 'linkTo'> {
  readonly value: ClassHand;
  readonly session: Session;
}

/** Where the class is in its debrief, whether what is written is safe, and one's result to take away: as a file, a code or QR codes. */
function StepBar({ value, session, linkTo }: StepBarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const state = useSession(session);
  const { step } = value.sight.room;
  const waits = waitOf(value) !== undefined;
  const isHidden = !waits && !isRevealed(state);
  const { scenario, plan: playing, brokenOff, resolved } = state;
  const plan = brokenOff?.by === 'plan' ? playing : undefined;
  return (
    <div className="hand-step print-hidden">
      <div>
        <p role="status">
          {step === undefined ? null : <strong>{t(`hand.debrief.step.${step.is}`)}</strong>}
        </p>
        {/* The bell stops a game without a word, so this is the first that is read. */}
        {waits && value.sight.record?.brokenOff ? (
          <p>{brokenWords(t, scenario, plan, countedTurn(scenario, resolved))}</p>
        ) : null}
        <p className="soft">{t(value.waiting > 0 ? 'hand.debrief.keeping' : 'hand.debrief.kept')}</p>
      </div>
      {isHidden ? (
        <Button
          className="main-button"
          onPress={() => {
            showHistory(state, session.send);
            goToWhenDrawn(headingId('ended'), 300);
          }}
        >
          {t('debrief.words.show')}
        </Button>
      ) : null}
      <Button className="quiet-button" onPress={() => setOpen(true)}>
        {t('hand.debrief.result')}
      </Button>
      <ShareSheet
        state={state}
        link={isOpen ? linkTo(state.game.record) : ''}
        isOfClass
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
