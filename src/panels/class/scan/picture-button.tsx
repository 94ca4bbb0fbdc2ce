import { Camera } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DroppedFile } from '../dropped-files';
import { FileButton } from '../file-button';

/** Takes a picture with the device's own camera program, or chooses one where there is none. */
export function PictureButton({ onFiles }: { readonly onFiles: (files: readonly DroppedFile[]) => void }) {
  const { t } = useTranslation();
  return (
    <FileButton icon={Camera} of="camera" onFiles={onFiles}>
      {t('classPage.scan.picture')}
    </FileButton>
  );
}
