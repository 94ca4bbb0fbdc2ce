import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from './button';

interface FileDropProps {
  /** What the button says, and what stands beside it of dropping. */
  readonly label: string;
  readonly help: string;
  /** The kinds of files that are offered first, as an input of HTML takes them. */
  readonly accept: string;
  /** Takes what was chosen or dropped, one file or several. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place for files: a button that asks for them, and room to drop them. */
export function FileDrop({ label, help, accept, onFiles }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    // A list of the page's own, since the browser empties its list when the field is cleared.
    if (files?.length) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keys.
    <div
      className="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button className="plain-button" onPress={() => chooser.current?.click()}>
        <FileUp aria-hidden="true" size={16} />
        {label}
      </Button>
      <span className="soft drop-help">{help}</span>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
