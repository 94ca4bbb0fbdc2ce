import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../parts/file-drop';
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
  const [taken, setTaken] = useState<FileTaken | undefined>(undefined);
  const take = async (files: readonly File[]) => {
    setTaken(undefined);
    const next = await onOpen(files);
    setTaken(next);
    if ('scenario' in next) onOpened(next.scenario);
  };
  return (
    <>
      <FileDrop
        label={t('host.make.file')}
        help={t('host.make.fileDrop')}
        accept=".json,.crisis,.yaml,application/json"
        onFiles={(files) => void take(files)}
      />
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
