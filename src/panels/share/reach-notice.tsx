import { useTranslation } from 'react-i18next';
import { reachOf } from './reach';

interface ReachNoticeProps {
  readonly link: string;
  /** Where several links stand on a page, in the voice of the text around. */
  readonly quiet?: boolean;
}

/** Warns where a link opens on this device or in this network only, before it is sent or shown as a code. */
export function ReachNotice({ link, quiet = false }: ReachNoticeProps) {
  const { t } = useTranslation();
  const reach = link === '' ? 'everybody' : reachOf(link);
  return reach === 'everybody' ? null : (
    <p className={quiet ? 'soft print-hidden' : 'notice print-hidden'} data-tone="threat">
      {t(`share.reach.${reach}`)}
    </p>
  );
}
