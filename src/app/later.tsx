import { impossible } from '../base/index';
import { loadScreen } from '../panels/index';
import type { OpenedAs } from './flow';

type PlayScreens = typeof import('./play-screens');

let there: PlayScreens | undefined;

/** Loads the screen of a play, which needs the engine and brings it along; it can be shown when this has resolved. */
export async function loadPlayScreen(screen: 'room' | 'debrief'): Promise<void> {
  [there] = await Promise.all([import('./play-screens'), loadScreen(screen)]);
}

/** The situation room, once it is loaded. */
export function RoomScreen(props: { readonly opened: OpenedAs<'room'> }) {
  const { RoomScreen: Screen } = there ?? impossible();
  return <Screen {...props} />;
}

/** The debrief, once it is loaded. */
export function DebriefPage(props: { readonly opened: OpenedAs<'debrief'> }) {
  const { DebriefPage: Screen } = there ?? impossible();
  return <Screen {...props} />;
}
