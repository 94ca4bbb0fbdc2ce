import i18next from 'i18next';
import { type Course, courseOf, decodeSuspended, reunited, type SuspendedProblem } from '../../course/index';
import { addStrings, recordSentence } from '../../panels/index';
import { planned, type Scenario } from '../../scenario/index';
import type { Opened, OpenRoute } from '../flow';
import { scenarioFor } from '../library';
import { adoptPlay, noteReplay } from '../plays';
import { hashOf, type Route } from '../route';
import { loadPlay } from '../saves';
import { type CourseLink, linkCourse } from './course-link';
import { findApi } from './find-api';
import { showCourse } from './show-course';

/** The visit of this page. */
interface Visit {
  readonly course: Course;
  readonly link: CourseLink;
  /** The play that the course keeps. */
  play: string | undefined;
  /** Whether the page has been told where to begin. */
  isOpen: boolean;
}

let visit: Visit | undefined;

/**
 * Makes a route ready as `open` does, for a page with the mark of a course: the first of all is the game that the course kept, else the
 * brief of the crisis, and the shelf has that crisis alone. The course is given each game that is opened.
 */
export async function openCourse(
  mark: string,
  open: OpenRoute,
  ...[route, meanwhile]: Parameters<OpenRoute>
) {
  const now = visit ?? begin(mark);
  if (now === undefined) return open(route, meanwhile);
  visit = now;
  const first = await firstOnce(now, route);
  if (first !== undefined) history.replaceState(null, '', hashOf(first));
  return shownIn(now, await open(first ?? route, meanwhile));
}

function begin(mark: string): Visit | undefined {
  const course = courseOf(mark);
  if (course === undefined) return undefined;
  const link = linkCourse(findApi(window), course.crisis, Date.now);
  addEventListener('pagehide', link.end);
  // A page that is put away on a phone may never hear that it is closed.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) link.keep();
  });
  // The visit has ended, and most systems begin no second one in the same page.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  showCourse(link);
  return { course, link, play: undefined, isOpen: false };
}

/** Where a visit begins, asked once; where that cannot be found out, the next address asks again. */
async function firstOnce(now: Visit, route: Route): Promise<Route | undefined> {
  if (now.isOpen) return undefined;
  now.isOpen = true;
  try {
    return await firstRoute(now, route);
  } catch (error) {
    now.isOpen = false;
    throw error;
  }
}

/** Where a visit begins; undefined where the address leads elsewhere. */
async function firstRoute(now: Visit, route: Route): Promise<Route | undefined> {
  const { course, link } = now;
  const scenario = await scenarioFor(course.crisis);
  if (scenario === undefined) return undefined;
  const kept = link.suspended === '' ? undefined : await resume(scenario, link);
  now.play = kept?.play;
  if (route.at !== 'shelf') return undefined;
  if (kept !== undefined) return kept;
  const sides = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  const [side, ...others] = course.side === undefined ? sides : [course.side];
  return side === undefined || others.length > 0 || course.shelf
    ? undefined
    : { at: 'brief', scenario: course.crisis, seat: side };
}

/** Takes over the game that the course kept, with what this browser knows of it. */
async function resume(scenario: Scenario, link: CourseLink) {
  const decoded = decodeSuspended(link.suspended, scenario);
  if ('problem' in decoded) {
    await Promise.all([addStrings('scorm'), addStrings('problems')]);
    link.sayUnread(tell(decoded.problem));
    return undefined;
  }
  const stored = await loadPlay(decoded.id).catch(() => undefined);
  const local = stored && { play: stored.play, time: Math.floor(stored.time / 1000) };
  const { play, isOther } = reunited(decoded, local);
  const key = scenario.about.id;
  const { id, replayed } = await adoptPlay(key, scenario, play, isOther ? undefined : decoded.id);
  await noteReplay(replayed, planned(scenario, play.plan));
  const { game } = replayed;
  const isTold = (play.told ?? game.record.turns.length) >= game.record.turns.length;
  return {
    at: (game.phase === 'over' || play.brokenOff !== undefined) && isTold ? 'debrief' : 'room',
    play: id,
  } as const;
}

function tell(problem: SuspendedProblem): string {
  switch (problem.code) {
    case 'foreign':
    case 'newer':
    case 'damaged':
      return i18next.t(`scorm.unread.${problem.code}`);
    case 'record':
      return recordSentence(i18next.t, problem.problem);
    default:
      return problem satisfies never;
  }
}

function shownIn(now: Visit, opened: Opened): Opened {
  const { course, link } = now;
  switch (opened.screen) {
    case 'shelf': {
      // Others who use this browser have their games in the same store.
      const saves = opened.saves?.filter(({ id }) => id === now.play);
      if (course.shelf) return { ...opened, saves };
      const own = opened.listing.entries.filter(({ key }) => key === course.crisis);
      const entries = own.map((entry) => ({
        ...entry,
        sides: entry.sides.filter(({ id }) => course.side === undefined || id === course.side),
      }));
      return { ...opened, saves, listing: { ...opened.listing, entries } };
    }
    case 'brief':
    case 'class':
    case 'classPage':
      return opened;
    case 'room':
    case 'debrief':
      link.follow(opened.session);
      if (!link.get().isElsewhere) now.play = opened.play;
      if (opened.screen === 'debrief') link.complete();
      return opened;
    default:
      return opened satisfies never;
  }
}
