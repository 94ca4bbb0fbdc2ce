import { FileUp, FolderUp } from 'lucide-react';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { ClassActs } from './class-state';
import { chosenFiles, droppedFiles } from './dropped-files';

interface IntakePartProps {
  readonly id: string;
  readonly acts: Pick<ClassActs, 'addFiles' | 'addText'>;
}

/** The doors for results: files and folders, by choice or by dropping them, and whatever can be pasted. */
export function IntakePart({ id, acts }: IntakePartProps) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const own = useId();
  const asFolderField = (field: HTMLInputElement | null) => {
    folder.current = field;
    // React knows no such attribute.
    if (field !== null) field.webkitdirectory = true;
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = await droppedFiles(event.dataTransfer);
    if (dropped.length > 0) acts.addFiles(id, dropped);
  };
  const take = (field: HTMLInputElement) => {
    const chosen = chosenFiles(field.files);
    // The same files may be chosen again.
    field.value = '';
    if (chosen.length > 0) acts.addFiles(id, chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    acts.addText(id, t('classPage.add.pasted'), text);
    setText('');
  };
  return (
    <section className="class-add" aria-labelledby={`${own}-heading`}>
      <h2 className="section-heading" id={`${own}-heading`}>
        {t('classPage.add.heading')}
      </h2>
      <p className="soft">{t('classPage.add.help')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons do the same by keys. */}
      <div
        className="drop"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <Button className="plain-button" onPress={() => files.current?.click()}>
          <FileUp aria-hidden="true" size={16} />
          {t('classPage.add.files')}
        </Button>
        <Button className="plain-button" onPress={() => folder.current?.click()}>
          <FolderUp aria-hidden="true" size={16} />
          {t('classPage.add.folder')}
        </Button>
        <span className="soft drop-help">{t('classPage.add.drop')}</span>
        <input ref={files} type="file" multiple hidden onChange={(event) => take(event.currentTarget)} />
        <input
          ref={asFolderField}
          type="file"
          multiple
          hidden
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <form className="class-paste" onSubmit={submit}>
        <label htmlFor={`${own}-paste`}>{t('classPage.add.paste')}</label>
        <p className="soft" id={`${own}-help`}>
          {t('classPage.add.pasteHelp')}
        </p>
        <textarea
          id={`${own}-paste`}
          aria-describedby={`${own}-help`}
          className="link-field"
          dir="ltr"
          rows={3}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" className="plain-button">
          {t('classPage.add.pasteButton')}
        </Button>
      </form>
    </section>
  );
}
