import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet';
import { Dossier, type DossierProps } from './dossier';

interface DossierSheetProps extends DossierProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The dossier over the edge of a large screen; on a small one it is a part of the room. */
export function DossierSheet({ isOpen, onClose, ...dossier }: DossierSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet heading={t('room.tabs.dossier')} isOpen={isOpen} onClose={onClose} wide>
      <Dossier {...dossier} />
    </Sheet>
  );
}
