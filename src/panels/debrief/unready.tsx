import { useTranslation } from 'react-i18next';
import { Part } from './part';

/** Stands where the parts that are still loading will stand. */
export function Unready() {
  const { t } = useTranslation();
  return (
    <>
      {(['futures', 'fork'] as const).map((name) => (
        <Part key={name} name={name}>
          <p className="print-hidden">{t('futures.loading')}</p>
          <p className="print-only">{t('futures.unready')}</p>
        </Part>
      ))}
    </>
  );
}
