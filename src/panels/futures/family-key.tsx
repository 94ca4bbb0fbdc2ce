import { fillClass } from './fill';
import type { FuturesView } from './view';

/** What the numbers and looks of the bars stand for. */
export function FamilyKey({ view }: { readonly view: FuturesView }) {
  const { t, families } = view;
  return (
    <ul className="futures-key" aria-label={t('futures.family.legend')}>
      {families.map((family) => (
        <li key={family.id}>
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <rect width="16" height="12" className={fillClass(family)} />
          </svg>
          {family.number} {family.name}
        </li>
      ))}
    </ul>
  );
}
