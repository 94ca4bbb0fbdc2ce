import { lazy } from 'react';

/** Screens that load when they are first shown, so that the shelf opens at once. */
export const Brief = lazy(() => import('./brief/brief').then(({ Brief }) => ({ default: Brief })));
export const Room = lazy(() => import('./room/room').then(({ Room }) => ({ default: Room })));
export const DebriefScreen = lazy(() =>
  import('./debrief/index').then(({ DebriefScreen }) => ({ default: DebriefScreen })),
);
