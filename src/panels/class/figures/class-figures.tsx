import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../../analysis/index';
import { type ClassPlay, type CountedPlays, countPlays, type NamesInFigures } from '../../../debrief/index';
import type { Scenario } from '../../../scenario/index';
import { PrintingContext, useWatchPrinting } from '../../debrief/paper/printing';
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
  /** What was counted of these plays already, as in a worker, with names or without as they are shown. */
  readonly counted?: CountedPlays;
  /** How the model's own plays of the crisis end. */
  readonly sampled?: EndingShares;
  /** Where the broken-off games were heading. */
  readonly outlook?: readonly GameOutlook[];
}

interface ClassFiguresProps {
  /** Must keep its identity while nothing changes, or the figures are worked out again. */
  readonly classes: readonly [ShownClass] | readonly [ShownClass, ShownClass];
  readonly names: NamesInFigures;
  /** Shows a river of one of the classes, by its place, on the wall; absent where there is none. */
  readonly onWall?: OnWall;
}

type OnWall = (place: number, seat: string, track: string) => void;

/** A class with what its pieces need. */
interface ViewedClass {
  readonly view: ClassView;
  readonly sampled?: EndingShares;
  readonly outlook: readonly GameOutlook[];
}

/** The figures of a class, or of two side by side; two of different crises stand one below the other. Needs the strings `classFigures`. */
export function ClassFigures({ classes, names, onWall }: ClassFiguresProps) {
  const { t, i18n } = useTranslation();
  const printing = useWatchPrinting();
  const viewed = useMemo(
    () =>
      classes.map(({ name, scenario, plays, counted, sampled, outlook = [] }): ViewedClass => {
        const { figures, games } = counted ?? countPlays(scenario, plays, names);
        return {
          view: classViewOf({ name, scenario, counted: figures }, names === 'shown', t, i18n.language),
          ...(sampled === undefined ? {} : { sampled }),
          outlook: outlook.map((one) => ({ ...one, game: games.get(one.game) ?? one.game })),
        };
      }),
    [classes, names, t, i18n.language],
  );
  const groups = useMemo(() => groupsOf(viewed), [viewed]);
  const titles = groups.map(([{ view }]) => view.scenario.about.title);
  return (
    <PrintingContext value={printing}>
      <div className="class-figures">
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the classes stand where they stand.
          <Fragment key={at}>
            {at === 0 ? null : (
              <p className="class-help">
                {t('classFigures.beside.other', { one: titles[0] ?? '', other: titles[1] ?? '' })}
              </p>
            )}
            <Figures classes={group} onWall={onWall && ((seat, track) => onWall(at, seat, track))} />
          </Fragment>
        ))}
      </div>
    </PrintingContext>
  );
}

type Group = readonly [ViewedClass, ...ViewedClass[]];

/** Classes of one crisis together, those of different ones apart. */
function groupsOf([first, second]: readonly ViewedClass[]): readonly Group[] {
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  const isOneCrisis = first.view.scenario.about.id === second.view.scenario.about.id;
  return isOneCrisis ? [[first, second]] : [[first], [second]];
}

interface FiguresProps {
  readonly classes: Group;
  readonly onWall: ((seat: string, track: string) => void) | undefined;
}

/** All figures in their order. Those of a single class stand once for each, with its name, where there are two. */
function Figures({ classes, onWall }: FiguresProps) {
  const [first, second] = classes;
  const { t } = first.view;
  const { sampled } = first;
  const views = useMemo(() => viewsOf(classes), [classes]);
  if (views.every(({ counted }) => counted.players.length === 0)) {
    return <p className="class-empty">{t('classFigures.none')}</p>;
  }
  const endings = <EndingsSection views={views} {...(sampled === undefined ? {} : { sampled })} />;
  return (
    <div className="class-parts" data-beside={second === undefined ? undefined : ''}>
      <div className="class-figure-wide">
        {views.map((view, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name.
          <p key={at}>{countLine(view)}</p>
        ))}
        <p className="class-help">
          {t('classFigures.help')} {t('classFigures.count.what')}
        </p>
      </div>
      <RiverSection views={views} onWall={onWall} />
      {second === undefined ? (
        <>
          <div className="class-stack">
            {endings}
            <DeparturesSection view={first.view} />
          </div>
          <div className="class-stack">
            <OutlookSection view={first.view} outlook={first.outlook} />
            <WordsAndDeeds view={first.view} />
          </div>
          <MomentsSection view={first.view} />
        </>
      ) : (
        <>
          <div className="class-figure-wide">{endings}</div>
          <BesideSection one={first.view} other={second.view} />
          {classes.map(({ view, outlook }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name.
            <div className="class-stack" key={at}>
              <p className="class-name">{view.name}</p>
              <OutlookSection view={view} outlook={outlook} />
              <DeparturesSection view={view} />
              <WordsAndDeeds view={view} />
              <MomentsSection view={view} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

function viewsOf([first, ...rest]: Group): readonly [ClassView, ...ClassView[]] {
  return [first.view, ...rest.map(({ view }) => view)];
}

/** What was expected, promised and left alone. */
function WordsAndDeeds({ view }: { readonly view: ClassView }) {
  return (
    <>
      <CalibrationSection view={view} />
      <PromisesSection view={view} />
      <UntriedSection view={view} />
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
