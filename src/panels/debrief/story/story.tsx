import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { BrokenOff } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { Aloud } from '../../aloud/aloud';
import type { Counting } from '../../futures/use-job';
import { Button } from '../../parts/button';
import { EndingScene } from './ending-scene';
import { LuckSentence, TakeAway } from './luck-and-question';
import type { TurningState } from './moment-words';
import { People } from './people';
import { type Spot, ThreeMoments } from './three-moments';
import { TwoPaths } from './two-paths';
import './story.css';

interface StoryProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly brokenOff: BrokenOff | undefined;
  readonly heading: Counting<EndingShares>;
  readonly onStop: (() => void) | undefined;
  readonly onGoOn: (() => void) | undefined;
  readonly turning: TurningState;
  readonly onAgain: ((at: Spot) => void) | undefined;
  /** A map of both paths; without it the timeline stands alone. */
  readonly map?: ReactNode;
  readonly onClass: () => void;
  readonly onPrint: () => void;
}

/** The first layer of the debrief: what happened, as a story of three minutes. */
export const Story = memo(function Story(props: StoryProps) {
  const { debrief, lexicon, turning, onAgain, map, onClass, onPrint } = props;
  const { t } = useTranslation();
  return (
    <>
      <Aloud of=".debrief-layer:not([hidden]) .debrief-part" />
      <EndingScene {...props} />
      {map}
      <TwoPaths debrief={debrief} lexicon={lexicon} />
      <ThreeMoments debrief={debrief} lexicon={lexicon} turning={turning} onAgain={onAgain} />
      <div className="story-pair">
        <People debrief={debrief} lexicon={lexicon} />
        <LuckSentence debrief={debrief} lexicon={lexicon} />
      </div>
      <TakeAway debrief={debrief} lexicon={lexicon} />
      <div className="story-next print-hidden">
        <Button className="main-button" onPress={onClass}>
          {t('debrief.story.next.class')}
        </Button>
        <Button className="plain-button" onPress={onPrint}>
          {t('debrief.story.next.print')}
        </Button>
      </div>
    </>
  );
});
