import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import type { BrokenOff } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { Aloud } from '../../aloud/aloud';
import type { Counting } from '../../futures/use-job';
import { Button } from '../../parts/button';
import type { RenderPaths } from '../../parts/paths-slot';
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
  readonly game: Game;
  /** Absent where the crisis tells none. */
  readonly history: Game | undefined;
  /** Draws both paths on one map; without it the timeline stands alone. */
  readonly renderPaths: RenderPaths | undefined;
  readonly onClass: () => void;
  readonly onPrint: () => void;
}

/** The first layer of the debrief: what happened, as a story of three minutes. */
export const Story = memo(function Story(props: StoryProps) {
  const { debrief, lexicon, game, history, renderPaths, turning, onAgain, onClass, onPrint } = props;
  const { t } = useTranslation();
  return (
    <>
      <Aloud of=".debrief-layer:not([hidden]) .debrief-part" />
      <EndingScene {...props} />
      <TwoPaths debrief={debrief} lexicon={lexicon} {...{ game, history, renderPaths }} />
      <ThreeMoments debrief={debrief} lexicon={lexicon} turning={turning} onAgain={onAgain} />
      <div className="story-pair">
        <People debrief={debrief} lexicon={lexicon} history={history} />
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
