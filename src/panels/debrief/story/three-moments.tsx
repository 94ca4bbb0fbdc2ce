import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Button } from '../../parts/button';
import { Inline } from '../../parts/prose';
import { Part } from '../part';
import { momentsTold, type ToldMoment, type TurningState } from './moment-words';

/** Where in a game something is tried again. */
export interface Spot {
  readonly turn: number;
  readonly track?: string;
}

interface ThreeMomentsProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly turning: TurningState;
  /** Absent where nothing can be tried again. */
  readonly onAgain?: ((at: Spot) => void) | undefined;
}

/** Three moments picked by rule, each with the way back into it. */
export function ThreeMoments({ debrief, lexicon, turning, onAgain }: ThreeMomentsProps) {
  const { t } = useTranslation();
  return (
    <Part name="moments">
      <ol className="story-moments">
        {momentsTold(t, lexicon, debrief, turning).map((moment) => (
          <li
            key={moment.rule}
            className="moment"
            data-rule={moment.rule}
            aria-busy={isWaiting(moment, turning) ? 'true' : undefined}
          >
            <OneMoment moment={moment} lexicon={lexicon} onAgain={onAgain} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function isWaiting({ rule }: ToldMoment, { is }: TurningState): boolean {
  return rule === 'turning' && is === 'wait';
}

interface OneMomentProps extends Pick<ThreeMomentsProps, 'lexicon' | 'onAgain'> {
  readonly moment: ToldMoment;
}

function OneMoment({ moment: { title, text, at }, lexicon, onAgain }: OneMomentProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>
        {title}
        {at === undefined ? null : <span className="heard-mark">. </span>}
        {at === undefined ? null : (
          <span className="moment-turn">
            {t('debrief.story.paths.turn', { turn: countedTurn(lexicon.scenario, at.turn) })}
          </span>
        )}
      </h3>
      <p>
        <Inline text={text} lexicon={lexicon} />
      </p>
      {at === undefined || onAgain === undefined ? null : (
        <Button
          className="plain-button print-hidden"
          aria-label={t('debrief.story.moments.againNamed', {
            turn: countedTurn(lexicon.scenario, at.turn),
            title,
          })}
          onPress={() => onAgain(at)}
        >
          {t('debrief.story.moments.again')}
        </Button>
      )}
    </>
  );
}
