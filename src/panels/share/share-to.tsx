import { useTranslation } from 'react-i18next';
import { reachOf } from './reach';
import { resultAddress, shareAddresses } from './share-addresses';

interface ShareToProps {
  /** The address of the game, without the player's words. */
  readonly game: string;
  readonly code: string;
}

/** Plain links to where schools share links; nothing is asked of those sites until somebody follows one. */
export function ShareTo({ game, code }: ShareToProps) {
  const { t } = useTranslation();
  if (game === '' || reachOf(game) !== 'everybody') return null;
  const result = resultAddress(game, code);
  return (
    <>
      <h4>{t('handIn.shareTo.heading')}</h4>
      <p className="soft">{t(result === undefined ? 'handIn.shareTo.game' : 'handIn.shareTo.result')}</p>
      <ul className="plain-list">
        {shareAddresses(result ?? game).map(({ place, href }) => (
          <li key={place}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {t(`handIn.shareTo.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
