import { impossible } from '../base/index';
import { loadScreen } from '../panels/index';
import type { ClassDesk } from './class-desk';
import type { OpenedAs } from './flow';

/** What stands in files of its own, once it is loaded. */
let brief: typeof import('./brief-screen') | undefined;
let play: typeof import('./play-screens') | undefined;
let classes: typeof import('./class-page') | undefined;

/** Loads the brief; it can be shown when this has resolved. */
export async function loadBriefScreen(): Promise<void> {
  [brief] = await Promise.all([import('./brief-screen'), loadScreen('brief')]);
}

/** Loads a screen of a play, which needs the engine and brings it along; it can be shown when this has resolved. */
export async function loadPlayScreen(screen: 'room' | 'debrief', isPassing = false): Promise<void> {
  const passing = { room: 'passingRoom', debrief: 'passingDebrief' } as const;
  const wanted = isPassing ? passing[screen] : screen;
  [play] = await Promise.all([import('./play-screens'), loadScreen(wanted)]);
}

/** Loads the Class page, and gives the classes that it shows. */
export async function loadClassPage(): Promise<ClassDesk> {
  const [page] = await Promise.all([import('./class-page'), loadScreen('classPage')]);
  classes = page;
  return page.loadClassDesk();
}

/** The Class page, once it is loaded. */
export function ClassPage(props: { readonly opened: OpenedAs<'classPage'> }) {
  const { ClassPage: Screen } = classes ?? impossible();
  return <Screen {...props} />;
}

/** The brief, once it is loaded. */
export function BriefScreen(props: { readonly opened: OpenedAs<'brief'> }) {
  const { BriefScreen: Screen } = brief ?? impossible();
  return <Screen {...props} />;
}

/** The situation room, once it is loaded. */
export function RoomScreen(props: { readonly opened: OpenedAs<'room'> }) {
  const { RoomScreen: Screen } = play ?? impossible();
  return <Screen {...props} />;
}

/** The debrief, once it is loaded. */
export function DebriefPage(props: { readonly opened: OpenedAs<'debrief'> }) {
  const { DebriefPage: Screen } = play ?? impossible();
  return <Screen {...props} />;
}
