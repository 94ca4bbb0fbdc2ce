import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';

interface SettingProps {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly sources: readonly string[];
}

/** What every side is told at the start of a turn, with its sources behind one word. */
export function Setting({ lexicon, text, sources }: SettingProps) {
  const { t } = useTranslation();
  return (
    <section className="setting">
      <p className="setting-text">
        <Inline text={text} lexicon={lexicon} />{' '}
        <SourceRefs ids={sources} lexicon={lexicon} label={t('sources.heading')} />
      </p>
    </section>
  );
}
