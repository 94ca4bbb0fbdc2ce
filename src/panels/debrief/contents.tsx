import { useTranslation } from 'react-i18next';
import { goTo, headingId, parts } from './part';

/** The way to each part of the debrief. */
export function Contents() {
  const { t } = useTranslation();
  return (
    <nav className="debrief-contents print-hidden" aria-label={t('debrief.contents')}>
      <ol>
        {parts.map((name, index) => (
          <li key={name}>
            <button type="button" className="contents-button" onClick={() => goTo(headingId(name))}>
              <span className="contents-number">{index + 1}</span> {t(`debrief.part.${name}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
