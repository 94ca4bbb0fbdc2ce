import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, headingId, type PartName, PartsContext } from './part';

/** The way to each part of the debrief, with the one that is being read marked. */
export function Contents() {
  const { t } = useTranslation();
  const parts = use(PartsContext);
  const current = useCurrentPart(parts);
  return (
    <nav className="debrief-contents print-hidden" aria-label={t('debrief.contents')}>
      <ol>
        {parts.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="contents-button"
              aria-current={name === current ? 'location' : undefined}
              onClick={() => goTo(headingId(name))}
            >
              <span className="contents-number">{index + 1}</span> {t(`debrief.part.${name}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The last part whose heading has passed the upper third of the window. */
function useCurrentPart(parts: readonly PartName[]): PartName {
  const [current, setCurrent] = useState<PartName>('words');
  useEffect(() => {
    const look = () => {
      const line = innerHeight / 3;
      const passed = parts.findLast((name) => {
        const heading = document.getElementById(headingId(name));
        return heading !== null && heading.getBoundingClientRect().top <= line;
      });
      setCurrent(passed ?? 'words');
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [parts]);
  return current;
}
