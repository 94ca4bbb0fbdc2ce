import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { ReadingContext } from '../parts/reading';
import { pageLanguageFor } from '../strings/languages';
import { languageName } from '../words/language-name';

/** One line that offers the browser's own language to whoever reads English; nothing is ever changed by itself. */
export function LanguageOffer() {
  const { t } = useTranslation();
  const reading = useContext(ReadingContext);
  if (reading === undefined || reading.language !== 'en') return null;
  const own = navigator.languages.map((one) => pageLanguageFor(one)).find((one) => one !== 'en');
  if (own === undefined) return null;
  return (
    <p className="soft shelf-language">
      {t('shelf.alsoIn')}{' '}
      <Button
        className="link-button"
        lang={own}
        onPress={() => void reading.choose({ ...reading.wording, language: own })}
      >
        {languageName(own)}
      </Button>
    </p>
  );
}
