import { useTranslation } from 'react-i18next';
import type { Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Prose } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';

interface SettingProps {
  readonly lexicon: Lexicon;
  readonly period: Turn;
}

/** What every side is told at the start of a turn, whatever was played. */
export function Setting({ lexicon, period }: SettingProps) {
  const { t } = useTranslation();
  if (period.setting === undefined) return null;
  return (
    <section className="setting" aria-labelledby="setting-heading">
      <h2 id="setting-heading" className="section-heading">
        {t('room.changes.setting')}
      </h2>
      <Prose className="question-setting" text={period.setting} lexicon={lexicon} />
      <SourceRefs ids={period.sources} lexicon={lexicon} />
    </section>
  );
}
