import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario, Wordings } from '../../scenario/index';
import { ScormDownload } from '../course/later';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { ClassChoice } from './class-choice';
import { ClassNews } from './class-news';
import { ClassPart } from './class-part';
import type { ClassActs, ClassCounter, ClassState } from './class-state';
import { Unread } from './kept-out';
import { sortedClasses } from './sorted-class';
import { useFigures } from './use-figures';
import './class.css';

interface ClassScreenProps {
  readonly state: ClassState;
  readonly acts: ClassActs;
  readonly counter: ClassCounter;
  /** The crises that packages can be made of, as they were compiled. */
  readonly packaged: readonly Scenario[];
  /** All words of a crisis, for a package of it. */
  readonly wordsOf: (scenario: Scenario) => Promise<Wordings>;
}

/** What the wall shows first. */
interface WallStart {
  readonly place: number;
  readonly seat: string;
  readonly track: string;
}

/** The Class page: the results of one class, or of two side by side, from whatever students have handed in, and what they come to. */
export function ClassScreen({ state, acts, counter, packaged, wordsOf }: ClassScreenProps) {
  const { t } = useTranslation();
  const [areNamesHidden, setNamesHidden] = useState(false);
  const heading = useHeadline<HTMLHeadingElement>(`${t('classPage.title')} · ${t('shell.name')}`, 'class');
  const { shown } = state;
  const classes = useMemo(
    () => sortedClasses(shown, (name) => (name === '' ? t('classPage.unnamed') : name)),
    [shown, t],
  );
  const figures = useFigures(classes.length > 0);
  const { wall, showWall, leaveWall } = useWall();
  return (
    <>
      {figures === undefined || wall === undefined || classes.length === 0 ? null : (
        <figures.ClassWall classes={classes} first={wall} counter={counter} onClose={leaveWall} />
      )}
      {/* It stays there behind the wall, so that whoever comes back finds it as it was. */}
      <div className="screen class-screen" hidden={wall !== undefined && classes.length > 0}>
        <Masthead>
          <p className="masthead-title">{t('classPage.title')}</p>
        </Masthead>
        <main id="main" className="class-page">
          <header className="class-head">
            <h1 ref={heading} tabIndex={-1}>
              {t('classPage.heading')}
            </h1>
            <p className="soft print-hidden">{t('classPage.lead')}</p>
            <p className="class-paper">
              {[...new Set(classes.map(({ scenario }) => scenario.about.title))].join(' · ')}
            </p>
          </header>
          <div className="class-top">
            <ClassChoice
              state={state}
              acts={acts}
              areNamesHidden={areNamesHidden}
              onHide={setNamesHidden}
              canPrint={classes.length > 0}
            />
            <ClassNews state={state} acts={acts} />
          </div>
          {/* Files may be named for those who handed them in. */}
          {areNamesHidden ? null : <Unread problems={state.problems} onDismiss={acts.forgetProblems} />}
          <div className="class-columns" data-count={shown.length}>
            {shown.map((one) => (
              <ClassPart key={one.id} shown={one} areNamesHidden={areNamesHidden} acts={acts} />
            ))}
          </div>
          {classes.length === 0 ? null : (
            <section className="class-figures-place" aria-label={t('classPage.figures.heading')}>
              {figures === undefined ? (
                <p className="soft">{t('classPage.opening')}</p>
              ) : (
                <figures.ClassFiguresPart
                  classes={classes}
                  names={areNamesHidden ? 'hidden' : 'shown'}
                  counter={counter}
                  onWall={showWall}
                />
              )}
            </section>
          )}
          {classes.length === 0 ? null : (
            <div className="class-packages print-hidden">
              <Suspense fallback={<p className="soft">{t('classPage.opening')}</p>}>
                {packaged.map((scenario) => (
                  <ScormDownload key={scenario.hash} scenario={scenario} wordsOf={wordsOf} />
                ))}
              </Suspense>
            </div>
          )}
        </main>
      </div>
    </>
  );
}

/** What the wall shows, if it is there; whoever leaves it has the focus where it was. */
function useWall() {
  const [wall, setWall] = useState<WallStart>();
  const before = useRef<Element>(null);
  const showWall = useCallback((place: number, seat: string, track: string) => {
    before.current = document.activeElement;
    setWall({ place, seat, track });
  }, []);
  const leaveWall = useCallback(() => {
    setWall(undefined);
    // It can take the focus only when the page is there again.
    requestAnimationFrame(() => {
      if (before.current instanceof HTMLElement) before.current.focus();
    });
  }, []);
  return { wall, showWall, leaveWall };
}
