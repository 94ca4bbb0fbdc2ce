import { type ComponentType, lazy } from 'react';
import { addLaterStrings } from './strings/index';

const loadBrief = () => import('./brief/brief').then(({ Brief }) => Brief);
const loadRoom = () => import('./room/room').then(({ Room }) => Room);
const loadDebrief = () => import('./debrief/index').then(({ DebriefScreen }) => DebriefScreen);

/** A screen that loads with its sentences when it is first shown, so that the shelf opens at once. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), addLaterStrings()]);
    return { default: screen };
  });
}

export const Brief = later(loadBrief);
export const Room = later(loadRoom);
export const DebriefScreen = later(loadDebrief);

/** It waits for its data anyway, so its code is no part of the first screen either. */
export const MiniMap = lazy(() => import('./parts/mini-map').then(({ MiniMap }) => ({ default: MiniMap })));

const loaders = { brief: loadBrief, room: loadRoom, debrief: loadDebrief } as const;

/** Begins to load a screen while what it is to show is still on its way; whoever shows it hears whether that failed. */
export function prepareScreen(screen: keyof typeof loaders): void {
  Promise.all([loaders[screen](), addLaterStrings()]).catch(() => undefined);
}
