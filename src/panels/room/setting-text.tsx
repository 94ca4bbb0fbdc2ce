import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Prose } from '../parts/prose';

interface SettingTextProps {
  readonly period: Turn;
  /** Gives the references in the text their sources. */
  readonly lexicon?: Lexicon;
  readonly children?: ReactNode;
}

/** What every side is told at the start of a turn, whatever was played. */
export function SettingText({ period, lexicon, children }: SettingTextProps) {
  const { t } = useTranslation();
  if (period.setting === undefined) return null;
  return (
    <section className="setting" aria-labelledby="setting-heading">
      <h2 id="setting-heading" className="section-heading">
        {t('room.changes.setting')}
      </h2>
      <Prose className="question-setting" text={period.setting} {...(lexicon ? { lexicon } : {})} />
      {children}
    </section>
  );
}
