import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addStrings } from '../strings/index';
import type { FiguresProps } from './figures-props';

let there: ComponentType<FiguresProps> | undefined;

/** The figures of a class, whose code comes when they are first asked for. What cannot be loaded is thrown while drawing. */
export function FiguresLater(props: FiguresProps) {
  const { t } = useTranslation();
  const [Loaded, setLoaded] = useState(() => there);
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>(undefined);
  useEffect(() => {
    if (there !== undefined) return;
    Promise.all([import('./figures'), addStrings('classFigures')]).then(
      ([{ Figures }]) => {
        there = Figures;
        setLoaded(() => Figures);
      },
      (error: unknown) => setFailure({ error }),
    );
  }, []);
  if (failure) throw failure.error;
  return Loaded === undefined ? <p className="soft">{t('shell.opening')}</p> : <Loaded {...props} />;
}
