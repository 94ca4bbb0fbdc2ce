import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import { type ClassPlay, type FiguresOfClass, figuresOfClass, hideNames } from '../../../debrief/index';
import type { Scenario } from '../../../scenario/index';
import { PrintingContext, useWatchPrinting } from '../../debrief/printing';
import { BesideSection } from './beside-section';
import { CalibrationSection } from './calibration-section';
import { DeparturesSection } from './departures-section';
import { EndingsSection } from './endings-section';
import { MomentsSection } from './moments-section';
import { type GameOutlook, OutlookSection } from './outlook-section';
import { PromisesSection } from './promises-section';
import { RiverSection } from './river/river-section';
import { UntriedSection } from './untried-section';
import { type ClassView, classViewOf, playsIn } from './view';
import './figures.css';
import './river/river.css';
import './print.css';

/** One class as it is given to be shown. */
export interface ShownClass {
  readonly name: string;
  readonly scenario: Scenario;
  /** Must keep its identity while nothing changes. */
  readonly plays: readonly ClassPlay[];
  /** The figures of these plays where they were worked out already, as in a worker; used only where names are shown. */
  readonly counted?: FiguresOfClass;
}

interface ClassFiguresProps {
  readonly classes: readonly [ShownClass] | readonly [ShownClass, ShownClass];
  /** How the model's own plays of the first class's crisis end. */
  readonly sampled?: EndingShares;
  /** Where the broken-off games of the first class were heading. */
  readonly outlook?: readonly GameOutlook[];
  readonly names: 'shown' | 'hidden';
}

/** The figures of a class, or of two side by side; two of different crises stand one below the other. Needs the strings `classFigures`. */
export function ClassFigures({ classes, sampled, outlook = none, names }: ClassFiguresProps) {
  const { t, i18n } = useTranslation();
  const printing = useWatchPrinting();
  const views = useMemo(
    () =>
      classes.map(({ name, scenario, plays, counted }) => {
        const isShown = names === 'shown';
        const known = isShown ? counted : undefined;
        const figures = known ?? figuresOfClass(scenario, isShown ? plays : hideNames(plays).plays);
        return classViewOf({ name, scenario, counted: figures }, isShown, t, i18n.language);
      }),
    [classes, names, t, i18n.language],
  );
  const shownOutlook = useMemo(
    () => (names === 'shown' ? outlook : hiddenOutlook(outlook, classes[0].plays)),
    [outlook, classes, names],
  );
  const [first, second] = views;
  if (first === undefined) return null;
  const isOneCrisis = second === undefined || second.scenario.about.id === first.scenario.about.id;
  return (
    <PrintingContext value={printing}>
      <div className="class-figures">
        {second !== undefined && isOneCrisis ? (
          <Figures
            views={[first, second]}
            outlook={shownOutlook}
            {...(sampled === undefined ? {} : { sampled })}
          />
        ) : (
          <Figures views={[first]} outlook={shownOutlook} {...(sampled === undefined ? {} : { sampled })} />
        )}
        {second === undefined || isOneCrisis ? null : (
          <>
            <p className="class-help">
              {t('classFigures.beside.other', {
                one: first.scenario.about.title,
                other: second.scenario.about.title,
              })}
            </p>
            <Figures views={[second]} outlook={[]} />
          </>
        )}
      </div>
    </PrintingContext>
  );
}

const none: readonly GameOutlook[] = [];

function hiddenOutlook(outlook: readonly GameOutlook[], plays: readonly ClassPlay[]): readonly GameOutlook[] {
  const { games } = hideNames(plays);
  return outlook.map((one) => ({ ...one, game: games.get(one.game) ?? '' }));
}

interface FiguresProps {
  readonly views: readonly [ClassView, ...ClassView[]];
  readonly sampled?: EndingShares;
  readonly outlook: readonly GameOutlook[];
}

/** All figures in their order. Those of a single class stand once for each, with its name, where there are two. */
function Figures({ views, sampled, outlook }: FiguresProps) {
  const [first, second] = views;
  const { t } = first;
  if (views.every(({ counted }) => counted.players.length === 0)) {
    return <p className="class-empty">{t('classFigures.none')}</p>;
  }
  return (
    <div className="class-parts">
      <div className="class-figure-wide">
        {views.map((view, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name.
          <p key={at}>{countLine(view)}</p>
        ))}
        <p className="class-help">
          {t('classFigures.help')} {t('classFigures.count.what')}
        </p>
      </div>
      <RiverSection views={views} />
      <EndingsSection views={views} {...(sampled === undefined ? {} : { sampled })} />
      <OutlookSection view={first} outlook={outlook} />
      {views.map((view, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name.
        <OfOneClass key={at} view={view} isNamed={second !== undefined} />
      ))}
      {second === undefined ? null : <BesideSection one={first} other={second} />}
    </div>
  );
}

function OfOneClass({ view, isNamed }: { readonly view: ClassView; readonly isNamed: boolean }) {
  return (
    <>
      {isNamed ? <p className="class-name class-figure-wide">{view.name}</p> : null}
      <DeparturesSection view={view} />
      <CalibrationSection view={view} />
      <PromisesSection view={view} />
      <UntriedSection view={view} />
      <MomentsSection view={view} />
    </>
  );
}

function countLine(view: ClassView): string {
  const { t, counted, name } = view;
  return t('classFigures.count.line', {
    name,
    plays: playsIn(view, counted.players.length),
    games: t('classFigures.count.games', { count: counted.endings.games }),
  });
}
