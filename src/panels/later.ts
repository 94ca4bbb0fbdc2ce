import { type ComponentType, createElement, lazy } from 'react';
import { impossible } from '../base/index';
import { addStrings } from './strings/index';

/**
 * A screen in a file of its own, so that the shelf opens at once. It is loaded with its sentences, by their groups, before it is shown, and never while
 * it is: React keeps what a page shows meanwhile for three tenths of a second, however soon the screen has come.
 */
function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  ...groups: readonly Parameters<typeof addStrings>[0][]
) {
  let there: ComponentType<Props> | undefined;
  return {
    load: async () => {
      [there] = await Promise.all([bring(), ...groups.map((group) => addStrings(group))]);
    },
    Screen: (props: Props) => createElement(there ?? impossible(), props),
  };
}

const brief = later(() => import('./brief/brief').then(({ Brief }) => Brief), 'later');
const room = later(() => import('./room/room').then(({ Room }) => Room), 'later');
const passingRoom = later(
  () => import('./together/passing-room').then(({ PassingRoom }) => PassingRoom),
  'later',
);
const passingDebrief = later(
  () => import('./together/passing-debrief').then(({ PassingDebrief }) => PassingDebrief),
  'later',
  'debrief',
);
const debrief = later(
  () => import('./debrief/index').then(({ DebriefScreen }) => DebriefScreen),
  'later',
  'debrief',
);
const courseNotice = later(
  () => import('./course/course-notice').then(({ CourseNotice }) => CourseNotice),
  'scorm',
);
const classPage = later(
  () => import('./class/class-screen').then(({ ClassScreen }) => ClassScreen),
  'later',
  'debrief',
  'classPage',
  'problems',
  'problems',
);
const roomSight = later(() => import('./sight/room-sight').then(({ RoomSight }) => RoomSight), 'room');
const debriefSight = later(
  () => import('./sight/debrief-sight').then(({ DebriefSight }) => DebriefSight),
  'debrief',
);

const joinForm = later(() => import('./hand/join-form').then(({ JoinForm }) => JoinForm), 'hand');
const handScreen = later(
  () => import('./hand/hand-screen').then(({ HandScreen }) => HandScreen),
  'later',
  'hand',
);

export const Brief = brief.Screen;
export const Room = room.Screen;
export const PassingRoom = passingRoom.Screen;
export const PassingDebrief = passingDebrief.Screen;
export const ClassScreen = classPage.Screen;
export const DebriefScreen = debrief.Screen;
export const RoomSight = roomSight.Screen;
export const DebriefSight = debriefSight.Screen;
export const JoinForm = joinForm.Screen;
export const HandScreen = handScreen.Screen;
export const CourseNotice = courseNotice.Screen;

/** It waits for its data anyway, so its code is no part of the first screen either. */
export const MiniMap = lazy(() => import('./parts/mini-map').then(({ MiniMap }) => ({ default: MiniMap })));

const screens = {
  brief,
  room,
  passingRoom,
  passingDebrief,
  classPage,
  debrief,
  roomSight,
  debriefSight,
  courseNotice,
  joinForm,
  handScreen,
} as const;

/** Loads a screen; it can be shown when this has resolved. */
export function loadScreen(screen: keyof typeof screens): Promise<void> {
  return screens[screen].load();
}

/** Loads the pages of whoever leads a class, with their sentences. */
export async function loadLeading() {
  const groups = ['later', 'host', 'wall'] as const;
  const [pages] = await Promise.all([import('./host/index'), ...groups.map((group) => addStrings(group))]);
  return pages;
}

/** Loads the page's own fonts. Until they are there the page stands in the system's, which are given the same measures. */
export async function loadFonts(): Promise<void> {
  await import('./styles/fonts.css');
}

/** Loads the letters of a language that the page's own fonts do not have; those of any other are there already. */
export async function loadScript(language: string): Promise<void> {
  switch (language.split('-')[0]) {
    case 'fa':
    case 'ar':
      await import('./styles/script-persian.css');
      return;
    case 'ur':
      await import('./styles/script-urdu.css');
      return;
    default:
  }
}
