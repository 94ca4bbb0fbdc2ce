import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { useIsTranslated } from '../../parts/reading';
import { SourceList } from '../../parts/source-list';
import { Answer } from '../own-words';
import { Fold, Part } from '../part';

/** The last of the student's own words: what they saw, and what would change their mind. */
export function LastWord({ state, send }: { state: SessionState; send: Session['send'] }) {
  const { t } = useTranslation();
  return (
    <Part name="last">
      <Answer
        label={t('debrief.words.saw')}
        help={t('debrief.words.sawHelp')}
        question="saw"
        state={state}
        send={send}
      />
      <Answer
        label={t('debrief.words.changed')}
        help={t('debrief.words.changedHelp')}
        question="changed"
        state={state}
        send={send}
      />
    </Part>
  );
}

/** What the model leaves out. */
export const Limits = memo(function Limits({ lexicon }: { lexicon: Lexicon }) {
  const { t } = useTranslation();
  const isTranslated = useIsTranslated();
  return (
    <Part name="limits" help={t('debrief.limits.help')}>
      <ul className="plain-list">
        {lexicon.scenario.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>{t('debrief.limits.standing')}</p>
      {isTranslated ? <p>{t('debrief.limits.unreviewed')}</p> : null}
    </Part>
  );
});

/** Every source of the scenario; nothing is fetched until a reader follows a link. */
export const Sources = memo(function Sources({ lexicon }: { lexicon: Lexicon }) {
  const { t } = useTranslation();
  const { sources } = lexicon.scenario;
  return (
    <Part name="sources" help={t(sources.length === 0 ? 'debrief.sources.none' : 'debrief.sources.help')}>
      {sources.length === 0 ? null : (
        <Fold summary={t('debrief.sources.all', { count: sources.length })} className="debrief-sources">
          <SourceList ids={sources.map(({ id }) => id)} lexicon={lexicon} />
        </Fold>
      )}
    </Part>
  );
});
