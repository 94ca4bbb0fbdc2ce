import { useTranslation } from 'react-i18next';
import { goTo, headingId, type PartName } from './part';

/** The way to each part of a layer. */
export function Contents({ parts }: { readonly parts: readonly PartName[] }) {
  const { t } = useTranslation();
  return (
    <nav className="debrief-contents print-hidden" aria-label={t('debrief.contents')}>
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <button type="button" className="link-button" onClick={() => goTo(headingId(name))}>
              {t(`debrief.part.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
