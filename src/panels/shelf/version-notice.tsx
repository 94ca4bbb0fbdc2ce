import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';

/**
 * What is known of the versions of the app: this page alone; kept by the browser, so that it opens without a connection; a newer one
 * stands ready; or it stands ready but a play is open in another tab, which must not change under it.
 */
export type VersionState = 'only' | 'kept' | 'newer' | 'held';

interface VersionNoticeProps {
  readonly version: VersionState;
  readonly onTake: () => void;
}

/** Says that a newer version is ready, and starts it on request; never while a play is open. */
export function VersionNotice({ version, onTake }: VersionNoticeProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {version === 'newer' || version === 'held' ? (
        <div className="notice" data-tone="cooperation">
          <p>{t(`shelf.version.${version}`)}</p>
          {version === 'newer' ? (
            <Button className="plain-button" onPress={onTake}>
              {t('shelf.version.take')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** That the app can be used without a connection, where that is so. */
export function VersionLine({ version }: Pick<VersionNoticeProps, 'version'>) {
  const { t } = useTranslation();
  return version === 'only' ? null : <p className="soft">{t('shelf.version.kept')}</p>;
}
