import { type RefObject, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { type Wording, wordLevels } from '../../scenario/index';
import { languageName } from '../words/language-name';
import { type Reading, useIsTranslated } from './reading';

interface ReadingMenuProps {
  readonly reading: Reading;
  /** The button that it belongs to, which gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The choice of words: plain or full, and one language for the page and its crisis. What is chosen is shown at once. */
export function ReadingMenu({ reading, button, isOpen, onOpenChange }: ReadingMenuProps) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  const { language: chosen, wording, languages, twoLevels } = reading;
  const isTranslated = useIsTranslated();
  const choose = async (next: Wording) => {
    setFailed(false);
    setFailed(!(await reading.choose(next)));
  };
  return (
    <Popover
      className="popover"
      placement="bottom end"
      triggerRef={button}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className="popover-body reading-menu" aria-label={t('shell.reading')}>
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
      </Dialog>
    </Popover>
  );
}
