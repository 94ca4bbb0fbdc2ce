import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamesInFigures } from '../../debrief/index';
import type { ClassCounter } from './class-state';
import { ClassFigures, type ShownClass } from './figures/class-figures';
import type { SortedClass } from './sorted-class';
import { useCounted } from './use-counted';
import { useOutlook, useSampled } from './use-model';

export { ClassWall } from './class-wall';

interface ClassFiguresPartProps {
  readonly classes: readonly SortedClass[];
  readonly names: NamesInFigures;
  readonly counter: ClassCounter;
  readonly onWall: (place: number, seat: string, track: string) => void;
}

/** The figures of the class at hand, and of the one beside it, once they are counted. */
export function ClassFiguresPart({ classes, names, counter, onWall }: ClassFiguresPartProps) {
  const { t } = useTranslation();
  const [one, other] = classes;
  const first = useShown(one, names, counter);
  const second = useShown(other, names, counter);
  const shown = useMemo(
    () =>
      first === undefined
        ? undefined
        : second === undefined
          ? ([first] as const)
          : ([first, second] as const),
    [first, second],
  );
  if (shown === undefined || (other !== undefined && second === undefined)) {
    return <p className="soft">{t('classPage.figures.counting')}</p>;
  }
  const later = classes.reduce((sum, one) => sum + one.later, 0);
  return (
    <>
      {later === 0 ? null : <p className="class-help">{t('classPage.figures.later', { count: later })}</p>}
      <ClassFigures classes={shown} names={names} onWall={onWall} />
    </>
  );
}

/** A class with all that its figures show, the same object as long as nothing changes. */
function useShown(
  of: SortedClass | undefined,
  names: NamesInFigures,
  counter: ClassCounter,
): ShownClass | undefined {
  const counted = useCounted(of, names, counter);
  const sampled = useSampled(of?.scenario, counter);
  const outlook = useOutlook(of, counter);
  const { name, scenario, plays } = of ?? {};
  return useMemo(() => {
    if (name === undefined || scenario === undefined || plays === undefined || counted === undefined)
      return undefined;
    return { name, scenario, plays, counted, outlook, ...(sampled === undefined ? {} : { sampled }) };
  }, [name, scenario, plays, counted, outlook, sampled]);
}
