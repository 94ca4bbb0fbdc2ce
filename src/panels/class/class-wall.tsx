import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { ClassCounter } from './class-state';
import { type ChosenRiver, RiverChoice, riverThere } from './figures/river/river-choice';
import { WallRiver } from './figures/river/river-wall';
import { classViewOf } from './figures/view';
import type { SortedClass } from './sorted-class';
import { useCounted } from './use-counted';

interface ClassWallProps {
  readonly classes: readonly SortedClass[];
  /** What is shown first: the place of the class among them, and its river. */
  readonly first: ChosenRiver & { readonly place: number };
  readonly counter: ClassCounter;
  readonly onClose: () => void;
}

/** One river over the whole page, for the wall: it names nobody. Escape leads back. */
export function ClassWall({ classes, first, counter, onClose }: ClassWallProps) {
  const { t, i18n } = useTranslation();
  const [place, setPlace] = useState(first.place);
  const [chosen, setChosen] = useState<ChosenRiver>(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = useId();
  const of = classes[place] ?? classes[0];
  const counted = useCounted(of, 'hidden', counter);
  const { name = '', scenario } = of ?? {};
  const view = useMemo(
    () =>
      scenario === undefined || counted === undefined
        ? undefined
        : classViewOf({ name, scenario, counted: counted.figures }, false, t, i18n.language),
    [name, scenario, counted, t, i18n.language],
  );
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [onClose]);
  const shown = view && riverThere(view, chosen);
  return (
    <main id="main" className="class-wall">
      <header className="class-wall-bar">
        <h1 ref={heading} tabIndex={-1} className="class-wall-name">
          {name}
        </h1>
        <div className="class-choices">
          {classes.length < 2 ? null : (
            <span className="class-choice">
              <label htmlFor={own}>{t('classPage.choose')}</label>
              <select
                id={own}
                value={place}
                onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
              >
                {classes.map(({ id, name: one }, at) => (
                  <option key={id} value={at}>
                    {one}
                  </option>
                ))}
              </select>
            </span>
          )}
          {view === undefined || shown === undefined ? null : (
            <RiverChoice view={view} chosen={shown} onChoose={setChosen} />
          )}
          <Button className="plain-button" onPress={onClose}>
            <X aria-hidden="true" size={16} />
            {t('classPage.wall.close')}
          </Button>
        </div>
      </header>
      {view === undefined ? (
        <p className="soft">{t('classPage.figures.counting')}</p>
      ) : (
        <WallRiver view={view} chosen={chosen} high={0.65} />
      )}
    </main>
  );
}
