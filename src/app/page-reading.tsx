import { type ReactNode, useSyncExternalStore } from 'react';
import { pageLanguageFor, pageLanguages, type Reading, ReadingContext, speak } from '../panels/index';
import { chooseReading, onReadingChoice, readingChoice } from './reading-choice';

/** The languages of the page, for screens that show no crisis. */
export function PageReading({ children }: { readonly children: ReactNode }): ReactNode {
  const chosen = useSyncExternalStore(onReadingChoice, readingChoice);
  const { level } = chosen ?? { level: 'plain' };
  const language = pageLanguageFor(chosen?.language ?? 'en');
  const reading: Reading = {
    languages: pageLanguages(),
    twoLevels: false,
    language,
    wording: { language, level },
    choose: async (next) => {
      const isSpoken = await speak(pageLanguageFor(next.language)).then(
        () => true,
        () => false,
      );
      if (isSpoken) chooseReading(next);
      return isSpoken;
    },
  };
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
