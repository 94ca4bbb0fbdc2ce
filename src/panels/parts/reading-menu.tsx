import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Wording, wordLevels } from '../../scenario/index';
import { languageName } from '../words/language-name';
import { type Reading, useIsTranslated } from './reading';
import { SmallDialog, type SmallDialogState } from './small-dialog';

interface ReadingMenuProps extends SmallDialogState {
  readonly reading: Reading;
}

/** The choice of words: plain or full, and one language for the page and its crisis. What is chosen is shown at once. */
export function ReadingMenu({ reading, ...dialog }: ReadingMenuProps) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  const { language: chosen, wording, languages, twoLevels } = reading;
  const isTranslated = useIsTranslated();
  const choose = async (next: Wording) => {
    setFailed(false);
    setFailed(!(await reading.choose(next)));
  };
  return (
    <SmallDialog {...dialog} side="end" className="reading-menu" label={t('shell.reading')}>
      {twoLevels ? (
        <fieldset>
          <legend>{t('reading.words')}</legend>
          {wordLevels.map((level) => (
            <label key={level} className="reading-choice">
              <input
                type="radio"
                name="level"
                checked={wording.level === level}
                onChange={() => void choose({ language: chosen, level })}
              />
              <span>
                {t(`reading.level.${level}`)} <span className="soft">{t(`reading.help.${level}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {languages.length > 1 ? (
        <fieldset>
          <legend>{t('reading.language')}</legend>
          {languages.map((language) => (
            <label key={language} className="reading-choice">
              <input
                type="radio"
                name="language"
                checked={chosen === language}
                onChange={() => void choose({ ...wording, language })}
              />
              <bdi lang={language}>{languageName(language)}</bdi>
            </label>
          ))}
        </fieldset>
      ) : null}
      {chosen === wording.language ? null : (
        <p className="soft">{t('reading.crisisIn', { language: languageName(wording.language) })}</p>
      )}
      {isTranslated ? <p className="soft">{t('reading.unreviewed')}</p> : null}
      <p role="status">{hasFailed ? t('reading.failed') : ''}</p>
    </SmallDialog>
  );
}
