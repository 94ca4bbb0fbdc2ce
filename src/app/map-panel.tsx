import { useTranslation } from 'react-i18next';
import type { MapSlotProps } from '../panels/index';

/** The map of the situation; provisional. */
export function MapPanel(_: MapSlotProps) {
  const { t } = useTranslation();
  return <p className="map-words">{t('room.map.loading')}</p>;
}
