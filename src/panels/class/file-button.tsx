import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '../parts/button';
import { chosenFiles, type DroppedFile } from './dropped-files';

interface FileButtonProps {
  readonly icon: LucideIcon;
  /** Where the files come from: those that are chosen, all of a folder, or a picture that is taken. */
  readonly of: 'choice' | 'folder' | 'camera';
  readonly onFiles: (files: readonly DroppedFile[]) => void;
  readonly children: ReactNode;
}

/** A button that asks for files. */
export function FileButton({ icon: Icon, of, onFiles, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const asField = (input: HTMLInputElement | null) => {
    field.current = input;
    // React knows no such attribute.
    if (input !== null && of === 'folder') input.webkitdirectory = true;
  };
  const take = (input: HTMLInputElement) => {
    const chosen = chosenFiles(input.files);
    // The same files may be chosen again.
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <>
      <Button className="plain-button" onPress={() => field.current?.click()}>
        <Icon aria-hidden="true" size={16} />
        {children}
      </Button>
      <input
        ref={asField}
        type="file"
        multiple={of !== 'camera'}
        hidden
        {...(of === 'camera' ? { accept: 'image/*', capture: 'environment' } : {})}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
