import { useTranslation } from 'react-i18next';
import { type ClassDraft, choicesIn } from './class-draft';
import { placingOf } from './placing';

/** How the students will be placed, in a sentence; nothing while the form cannot be read. */
export function PlacedWords({ draft }: { readonly draft: ClassDraft }) {
  const { t } = useTranslation();
  const read = choicesIn(draft);
  if (!('choices' in read)) return null;
  const { students, sides, tables = 1 } = read.choices;
  const { least, most } = placingOf(students, sides.length, tables);
  const each =
    least === 0
      ? t('host.make.someEmpty')
      : least === most
        ? t('host.make.each', { count: least })
        : t('host.make.eachBetween', { least, most });
  return (
    <p className="placed-words" aria-live="polite">
      {t('host.make.placed', {
        count: tables,
        students: t('host.make.placedStudents', { count: students }),
        sides: t('host.make.placedSides', { count: sides.length }),
        each,
      })}
    </p>
  );
}
