import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keyPlaces, keysIn, keyTable } from './keys';
import { Sheet } from './sheet';

interface KeysSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The table of every key, by where it works. */
export function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  const { t, i18n } = useTranslation();
  return (
    <Sheet heading={t('keys.heading')} isOpen={isOpen} onClose={onClose}>
      <p className="prose">{t('keys.help')}</p>
      {keyPlaces.map((place) => (
        <table key={place} className="keys">
          <caption>{t(`keys.place.${place}`)}</caption>
          <thead className="hidden-text">
            <tr>
              <th scope="col">{t('keys.key')}</th>
              <th scope="col">{t('keys.what')}</th>
            </tr>
          </thead>
          <tbody>
            {keyTable
              .filter((row) => row.place === place)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {keysIn(row, i18n.dir()).map((key, at) => (
                      <Fragment key={key}>
                        {at === 0 ? '' : t('keys.or')}
                        <kbd>{t(`keys.name.${key}`)}</kbd>
                      </Fragment>
                    ))}
                  </th>
                  <td>{t(`keys.does.${row.id}`)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </Sheet>
  );
}
