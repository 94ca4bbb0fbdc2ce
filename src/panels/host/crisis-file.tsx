import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { type OpenProblem, ProblemNotice } from '../shelf/problem-notice';

/** A crisis that now can be chosen, or why the file is none. */
export type FileTaken =
  | { readonly scenario: string; readonly title: string }
  | { readonly problem: OpenProblem };

interface CrisisFileProps {
  readonly onOpen: (files: readonly File[]) => Promise<FileTaken>;
  /** The key of the crisis that was opened. */
  readonly onOpened: (key: string) => void;
}

/** Takes the file of a teacher's own crisis, chosen or dropped. */
export function CrisisFile({ onOpen, onOpened }: CrisisFileProps) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [taken, setTaken] = useState<FileTaken | undefined>(undefined);
  const take = async (files: FileList | null) => {
    // A list of the page's own, since the browser empties its list when the field is cleared.
    const given = [...(files ?? [])];
    if (given.length === 0) return;
    setTaken(undefined);
    const next = await onOpen(given);
    setTaken(next);
    if ('scenario' in next) onOpened(next.scenario);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <>
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
          {t('host.make.file')}
        </Button>
        <span className="soft drop-help">{t('host.make.fileDrop')}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,.crisis,.yaml,application/json"
          onChange={(event) => {
            void take(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ProblemNotice
        problem={taken !== undefined && 'problem' in taken ? taken.problem : undefined}
        said={
          taken !== undefined && 'title' in taken
            ? t('host.make.fileOpened', { title: taken.title })
            : undefined
        }
        onDismiss={() => setTaken(undefined)}
      />
    </>
  );
}
