import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Prose } from '../parts/prose';

interface SettingTextProps {
  readonly text: string;
  /** Gives the references in the text their sources. */
  readonly lexicon?: Lexicon;
  readonly children?: ReactNode;
}

/** What every side is told at the start of a turn, whatever was played. */
export function SettingText({ text, lexicon, children }: SettingTextProps) {
  const { t } = useTranslation();
  return (
    <section className="setting" aria-labelledby="setting-heading">
      <h2 id="setting-heading" className="section-heading">
        {t('room.changes.setting')}
      </h2>
      <Prose className="question-setting" text={text} {...(lexicon ? { lexicon } : {})} />
      {children}
    </section>
  );
}
