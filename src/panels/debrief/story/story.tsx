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
  /** The address at which the same crisis is begun as a side. */
  readonly briefOf: ((side: string) => string) | undefined;
  readonly onClass: () => void;
  readonly onPrint: () => void;
}

/** The first layer of the debrief: what happened, as a story of three minutes. */
export const Story = memo(function Story(props: StoryProps) {
  const { debrief, lexicon, game, history, renderPaths, turning, onAgain, briefOf, onClass, onPrint } = props;
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
      {briefOf === undefined ? null : <OtherSides debrief={debrief} briefOf={briefOf} />}
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

interface OtherSidesProps {
  readonly debrief: Debrief;
  readonly briefOf: (side: string) => string;
}

/** The way into the same crisis as somebody else. */
function OtherSides({ debrief: { scenario, seat }, briefOf }: OtherSidesProps) {
  const { t } = useTranslation();
  const others = scenario.actors.filter(({ id, playable }) => playable && id !== seat.id);
  if (others.length === 0) return null;
  return (
    <p className="story-others print-hidden">
      {t('debrief.story.next.other')}{' '}
      {others.map(({ id, name }) => (
        <a key={id} href={briefOf(id)}>
          {name}
        </a>
      ))}
    </p>
  );
}
