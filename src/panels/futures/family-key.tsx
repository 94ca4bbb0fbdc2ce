import { fillClass, letterClass } from './fill';
import type { FuturesView } from './view';

/** What the letters and looks of the bars stand for. */
export function FamilyKey({ view }: { readonly view: FuturesView }) {
  const { t, families } = view;
  return (
    <div className="futures-key print-hidden">
      <p>{t('futures.kinds.help')}</p>
      <ul aria-label={t('futures.kinds.legend')}>
        {families.map((family) => (
          <li key={family.id}>
            <svg viewBox="0 0 24 18" aria-hidden="true">
              <rect width="24" height="18" className={fillClass(family)} />
              <text x="12" y="13.5" textAnchor="middle" className={letterClass(family)}>
                {family.letter}
              </text>
            </svg>
            {family.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
