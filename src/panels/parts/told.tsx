import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadingContext } from './reading';

/**
 * Text of a crisis, marked with its language where that is another than the page's, so that it is read aloud in the right voice. It has
 * no direction of its own: the block in which it stands takes that of its first letters.
 */
export function Told({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  const language = useContext(ReadingContext)?.wording.language;
  // Where nothing has been said of the page's language, there is none to differ from.
  const page: string | undefined = i18n.language;
  if (language === undefined || page === undefined || primary(language) === primary(page)) return children;
  return <span lang={language}>{children}</span>;
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
