import { memo } from 'react';
import type { TurningPoint } from '../../analysis/index';
import type { Debrief } from '../../debrief/index';
import type { SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Ended } from './ended';
import { NearAndFar } from './near-and-far';
import { RiseAndFall } from './rise-and-fall';
import { Timeline } from './timeline';

/** The long parts, which stay as they are while the student writes. */
export const Told = memo(function Told(props: ToldProps) {
  const { debrief, lexicon, notes, brokenOff, isAfterClass, turningPoints } = props;
  return (
    <>
      <Ended debrief={debrief} lexicon={lexicon} {...{ brokenOff, isAfterClass }} />
      <Timeline debrief={debrief} lexicon={lexicon} notes={notes} turningPoints={turningPoints} />
      <NearAndFar debrief={debrief} lexicon={lexicon} />
      <RiseAndFall debrief={debrief} />
    </>
  );
});

interface ToldProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly notes: SessionState['notes'];
  readonly brokenOff: SessionState['brokenOff'];
  /** Whether the others followed the orders of a class, which is told turn by turn at the head. */
  readonly isAfterClass: boolean;
  readonly turningPoints: readonly TurningPoint[];
}
