import { useTranslation } from 'react-i18next';
import { numberText } from '../words/numbers';

/** A number that stands by itself, in the digits of the page's language. */
export function Count({ of }: { readonly of: number }) {
  const { i18n } = useTranslation();
  return numberText(of, i18n.language);
}
