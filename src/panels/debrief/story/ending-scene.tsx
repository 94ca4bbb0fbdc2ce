import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { BrokenOff } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { Counting } from '../../futures/use-job';
import { Prose } from '../../parts/prose';
import type { Translate } from '../../strings/index';
import { leftOpenWords } from '../left-open';
import { headingId, Part } from '../part';

interface EndingSceneProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly brokenOff: BrokenOff | undefined;
  /** How plays end that go on from where this one was broken off. */
  readonly heading: Counting<EndingShares>;
}

/** The ending of the game as a scene, and history's by its name; of a game that was broken off, where it was heading. */
export function EndingScene({ debrief, lexicon, brokenOff, heading }: EndingSceneProps) {
  const { t } = useTranslation();
  const { ending, historyEnding } = debrief;
  return (
    <Part name="ended" className="scene" title={ending?.title}>
      {ending === undefined ? (
        <Unfinished debrief={debrief} lexicon={lexicon} brokenOff={brokenOff} heading={heading} />
      ) : (
        <Prose text={ending.text} lexicon={lexicon} />
      )}
      {historyEnding === undefined ? null : (
        <p className="scene-history">
          {ending?.id === historyEnding.id
            ? t('debrief.story.ended.same')
            : t('debrief.story.ended.history', { title: historyEnding.title })}
        </p>
      )}
    </Part>
  );
}

function Unfinished({ debrief, lexicon, brokenOff, heading }: EndingSceneProps) {
  const { t } = useTranslation();
  const { played } = debrief;
  const left = brokenOff && leftOpenWords(t, lexicon, brokenOff, played);
  return (
    <>
      <p>{t('debrief.ended.brokenOff', { count: played })}</p>
      <p className="scene-heading" aria-busy={heading.result === undefined ? 'true' : undefined}>
        {headingTold(t, lexicon, heading)}
      </p>
      {left === undefined ? null : (
        <p className="soft" aria-describedby={headingId('ended')}>
          {[left.sentence, ...left.lines.map((line) => `${line}.`)].join(' ')}
        </p>
      )}
    </>
  );
}

/** The three commonest endings of plays that go on from where a game was broken off. */
export function headingTold(t: Translate, { scenario }: Lexicon, heading: Counting<EndingShares>): string {
  if (heading.failed !== undefined) return t('debrief.story.heading.failed');
  if (heading.result === undefined) return t('debrief.story.heading.wait');
  const endings = heading.result.endings
    .toSorted((one, other) => other.share - one.share)
    .slice(0, 3)
    .filter(({ share }) => share >= 0.01)
    .map(({ id, share }) =>
      t('debrief.story.heading.ending', {
        share: Math.round(100 * share),
        title: scenario.endings.find((one) => one.id === id)?.title ?? id,
      }),
    );
  return t('debrief.story.heading.text', { endings: endings.join(t('shell.list.separator')) });
}
