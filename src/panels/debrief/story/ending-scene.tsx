import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import { countedTurn } from '../../../scenario/index';
import type { BrokenOff } from '../../../session/index';
import { type Lexicon, tellHeading } from '../../../words/index';
import type { Counting } from '../../futures/use-job';
import { Button } from '../../parts/button';
import { Fold } from '../../parts/fold';
import { Prose } from '../../parts/prose';
import type { Translate } from '../../strings/index';
import { sayFamily, sayHeading } from '../../words/say';
import { leftOpenWords } from '../left-open';
import { headingId, Part } from '../part';
import { historyEnded } from './history-ended';

interface EndingSceneProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  /** Absent where the crisis tells none. */
  readonly history: Game | undefined;
  readonly brokenOff: BrokenOff | undefined;
  /** How plays end that go on from where this one was broken off. */
  readonly heading: Counting<EndingShares>;
  /** Stops the counting; absent once it has stopped. */
  readonly onStop?: (() => void) | undefined;
  /** The way back into the game; absent where it cannot go on. */
  readonly onGoOn?: (() => void) | undefined;
}

/** The ending of the game as a scene, and history's by its name; of a game that was broken off, where it was heading. */
export function EndingScene(props: EndingSceneProps) {
  const { debrief, lexicon, history } = props;
  const { t } = useTranslation();
  const { ending } = debrief;
  const ended = historyEnded(t, debrief, history);
  return (
    <Part name="ended" className="scene" title={ending?.title ?? t('debrief.part.heading')}>
      {ending === undefined ? <Unfinished {...props} /> : <Prose text={ending.text} lexicon={lexicon} />}
      {ended === undefined ? null : <p className="scene-history">{ended}</p>}
    </Part>
  );
}

function Unfinished({ debrief, lexicon, brokenOff, heading, onStop, onGoOn }: EndingSceneProps) {
  const { t, i18n } = useTranslation();
  const { played } = debrief;
  const left = brokenOff && leftOpenWords(t, lexicon, brokenOff, played);
  const isCounting = heading.result !== undefined && heading.done < 1 && heading.failed === undefined;
  return (
    <>
      <p className="scene-heading" aria-busy={heading.result === undefined ? 'true' : undefined}>
        {headingTold(t, lexicon, heading, i18n.language)}
      </p>
      {isCounting && onStop !== undefined ? (
        <p className="scene-counting print-hidden">
          <span className="soft">
            {t('debrief.story.heading.counting', { percent: Math.floor(100 * heading.done) })}
          </span>
          <Button className="quiet-button" onPress={onStop}>
            {t('debrief.story.heading.stop')}
          </Button>
        </p>
      ) : null}
      <Fold heading={t('debrief.story.heading.limitsHead')} className="print-hidden">
        <p>{t('debrief.story.heading.limits')}</p>
      </Fold>
      <p>{t('debrief.ended.brokenOff', { count: countedTurn(lexicon.scenario, played) })}</p>
      {left === undefined ? null : (
        <p className="soft" aria-describedby={headingId('ended')}>
          {[left.sentence, ...left.lines.map((line) => `${line}.`)].join(' ')}
        </p>
      )}
      {onGoOn === undefined ? null : (
        <Button className="plain-button print-hidden" onPress={onGoOn}>
          {t('debrief.story.brokenOff.goOn')}
        </Button>
      )}
    </>
  );
}

/** The commonest endings of games that go on from where one was broken off; before they are counted, that they are. */
export function headingTold(
  t: Translate,
  { scenario }: Lexicon,
  { result, failed }: Counting<EndingShares>,
  language: string,
): string {
  if (failed !== undefined) return t('debrief.story.heading.failed');
  if (result === undefined) return t('debrief.story.heading.wait');
  return tellHeading(sayHeading(t), sayFamily(t), scenario, result, language);
}
