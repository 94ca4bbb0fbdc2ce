import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { FileDrop } from '../parts/file-drop';

interface OpenPanelProps {
  /** Takes what was chosen or dropped, one file or several. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLink: (text: string) => void;
}

/** Opens a play, a record or a crisis from a file, or a play from a link. */
export function OpenPanel({ onFiles, onLink }: OpenPanelProps) {
  const { t } = useTranslation();
  const [link, setLink] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (link.trim() !== '') onLink(link);
  };
  return (
    <div className="open">
      <p className="soft">{t('shelf.open.help')}</p>
      <FileDrop
        label={t('shelf.open.file')}
        help={t('shelf.open.drop')}
        accept=".json,.txt,.crisis,application/json,text/plain"
        onFiles={onFiles}
      />
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
    </div>
  );
}
