import { Camera, FileUp, FolderUp } from 'lucide-react';
import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { ClassActs } from './class-state';
import { type DroppedFile, droppedFiles } from './dropped-files';
import { FileButton } from './file-button';
import { canAskForCamera } from './scan/camera';
import { PictureButton } from './scan/picture-button';
import { ScanSheet } from './scan/scan-sheet';

interface IntakePartProps {
  readonly id: string;
  readonly areNamesHidden: boolean;
  readonly acts: Pick<ClassActs, 'addFiles' | 'addText' | 'look' | 'addScan'>;
}

/** The doors for results: files and folders, by choice or by dropping them, QR codes by the camera, and whatever can be pasted. */
export function IntakePart({ id, areNamesHidden, acts }: IntakePartProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [text, setText] = useState('');
  const own = useId();
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = await droppedFiles(event.dataTransfer);
    if (dropped.length > 0) acts.addFiles(id, dropped);
  };
  const addFiles = (given: readonly DroppedFile[]) => acts.addFiles(id, given);
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
        <FileButton icon={FileUp} of="choice" onFiles={addFiles}>
          {t('classPage.add.files')}
        </FileButton>
        <FileButton icon={FolderUp} of="folder" onFiles={addFiles}>
          {t('classPage.add.folder')}
        </FileButton>
        <span className="soft drop-help">{t('classPage.add.drop')}</span>
        {canAskForCamera() ? (
          <Button className="plain-button" onPress={() => setScanning(true)}>
            <Camera aria-hidden="true" size={16} />
            {t('classPage.scan.open')}
          </Button>
        ) : (
          <PictureButton onFiles={addFiles} />
        )}
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
      <ScanSheet
        id={id}
        areNamesHidden={areNamesHidden}
        acts={acts}
        isOpen={scanning}
        onClose={() => setScanning(false)}
      />
    </section>
  );
}
