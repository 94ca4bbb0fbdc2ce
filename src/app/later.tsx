import { impossible } from '../base/index';
import { loadScreen } from '../panels/index';
import type { OpenedAs } from './flow';

/** What stands in files of its own, once it is loaded. */
let brief: typeof import('./brief-screen') | undefined;
let play: typeof import('./play-screens') | undefined;

/** Loads the brief; it can be shown when this has resolved. */
export async function loadBriefScreen(): Promise<void> {
  [brief] = await Promise.all([import('./brief-screen'), loadScreen('brief')]);
}

/** Loads a screen of a play, which needs the engine and brings it along; it can be shown when this has resolved. */
export async function loadPlayScreen(screen: 'room' | 'debrief'): Promise<void> {
  [play] = await Promise.all([import('./play-screens'), loadScreen(screen)]);
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
