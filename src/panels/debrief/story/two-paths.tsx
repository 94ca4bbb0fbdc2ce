import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Count } from '../../parts/count';
import { dayInShort } from '../../words/dates';
import { Part } from '../part';
import { type PathTurn, pathsOf, type Step } from './paths';

interface TwoPathsProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** The student's path and history's over one timeline, with the place where they part. */
export function TwoPaths({ debrief, lexicon }: TwoPathsProps) {
  const { t } = useTranslation();
  if (debrief.historyEnding === undefined) return null;
  return (
    <Part name="paths">
      <div className="paths">
        <p className="paths-side" data-side="play" aria-hidden="true">
          {t('debrief.story.paths.you')}
        </p>
        <p className="paths-side" data-side="history" aria-hidden="true">
          {t('debrief.story.paths.history')}
        </p>
        <ol aria-label={t('debrief.story.paths.list')}>
          {pathsOf(debrief, lexicon).map((turn) => (
            <OneTurn key={turn.turn} turn={turn} />
          ))}
        </ol>
      </div>
    </Part>
  );
}

function OneTurn({ turn: { turn, from, yours, history, isSame, parts } }: { readonly turn: PathTurn }) {
  const { t, i18n } = useTranslation();
  return (
    <li className="paths-turn" data-same={isSame ? '' : undefined} data-parts={parts ? '' : undefined}>
      <p className="paths-when">
        <span className="hidden-text">{t('debrief.story.paths.turn', { turn })}. </span>
        <strong aria-hidden="true">
          <Count of={turn} />
        </strong>{' '}
        {dayInShort(from, i18n.language)}
        {parts ? <strong className="paths-parted"> {t('debrief.story.paths.parted')}</strong> : null}
      </p>
      <p className="paths-play" data-absent={yours === undefined ? '' : undefined}>
        <span className="hidden-text">{t('debrief.story.paths.you')}: </span>
        {yours === undefined ? (
          <span className="soft">{t('debrief.story.paths.over')}</span>
        ) : (
          <StepWords step={yours} />
        )}
      </p>
      <p className="paths-history" data-absent={history === undefined ? '' : undefined}>
        <span className="hidden-text">{t('debrief.story.paths.history')}: </span>
        {isSame ? (
          <span className="hidden-text">{t('debrief.story.paths.same')}</span>
        ) : history === undefined ? (
          <span className="soft">{t('debrief.story.paths.untold')}</span>
        ) : (
          <StepWords step={history} />
        )}
      </p>
    </li>
  );
}

function StepWords({ step: { label, more } }: { readonly step: Step }) {
  const { t } = useTranslation();
  if (label === undefined) return <span className="soft">{t('debrief.story.paths.none')}</span>;
  return (
    <>
      {label}
      {more === 0 ? null : (
        <span className="soft">
          {' '}
          <span aria-hidden="true">{t('debrief.story.paths.more', { count: more })}</span>
          <span className="hidden-text">{t('debrief.story.paths.moreAloud', { count: more })}</span>
        </span>
      )}
    </>
  );
}
