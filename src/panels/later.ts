import { type ComponentType, lazy } from 'react';
import { addLaterStrings } from './strings/index';

/** A screen that loads with its sentences when it is first shown, so that the shelf opens at once. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), addLaterStrings()]);
    return { default: screen };
  });
}

export const Brief = later(() => import('./brief/brief').then(({ Brief }) => Brief));
export const Room = later(() => import('./room/room').then(({ Room }) => Room));
export const DebriefScreen = later(() =>
  import('./debrief/index').then(({ DebriefScreen }) => DebriefScreen),
);

/** It waits for its data anyway, so its code is no part of the first screen either. */
export const MiniMap = lazy(() => import('./parts/mini-map').then(({ MiniMap }) => ({ default: MiniMap })));
