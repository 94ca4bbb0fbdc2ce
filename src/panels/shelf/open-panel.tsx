import { FileUp } from 'lucide-react';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';

interface OpenPanelProps {
  /** Takes what was chosen or dropped, one file or several. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLink: (text: string) => void;
}

/** Opens a play, a record or a crisis from a file, or a play from a link. */
export function OpenPanel({ onFiles, onLink }: OpenPanelProps) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [link, setLink] = useState('');
  const id = useId();
  const take = (files: FileList | null) => {
    // A list of the page's own, since the browser empties its list when the field is cleared.
    if (files?.length) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (link.trim() !== '') onLink(link);
  };
  return (
    <section className="open" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="section-heading">
        {t('shelf.open.heading')}
      </h2>
      <p className="soft">{t('shelf.open.help')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keys. */}
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
          {t('shelf.open.file')}
        </Button>
        <span className="soft drop-help">{t('shelf.open.drop')}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,.txt,.crisis,application/json,text/plain"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <form className="open-link" onSubmit={submit}>
        <label htmlFor={`${id}-link`}>{t('shelf.open.link')}</label>
        <div className="open-link-row">
          <input
            id={`${id}-link`}
            type="text"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('shelf.open.linkHelp')}
            value={link}
            onChange={(event) => setLink(event.currentTarget.value)}
          />
          <Button type="submit" className="plain-button">
            {t('shelf.open.go')}
          </Button>
        </div>
      </form>
    </section>
  );
}
