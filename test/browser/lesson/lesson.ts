import type { Page } from 'playwright-core';
import type { Scenario } from '../../../src/scenario/index';
import { newContext, type OpenedPage, openPage, type Size, type Theme } from '../harness';
import { builtCrisis } from '../line-of-play';
import { type StartedServer, startServer } from './class-server';
import { commit, join, type Place, placeOf, type Student } from './student';
import { makeClass, wallPath } from './teacher';

/** A class of six at two tables, with its teacher and the page for the projector. */
export interface Lesson {
  readonly server: StartedServer;
  readonly scenario: Scenario;
  readonly code: string;
  readonly host: OpenedPage;
  readonly wall: OpenedPage;
  /** Those who have joined, in that order, each with the place that was given. */
  readonly students: readonly Seated[];
}

export type Seated = Student & { readonly place: Place };

export const sides = ['iran', 'pakistan'] as const;
/** Two phones, and laptops in both themes. */
const devices: readonly { readonly size: Size; readonly theme: Theme }[] = [
  { size: 'phone', theme: 'night' },
  { size: 'laptop', theme: 'paper' },
  { size: 'phone', theme: 'paper' },
  { size: 'laptop', theme: 'night' },
  { size: 'phone', theme: 'night' },
];

/** From nothing to the lobby: the server is started, the teacher makes the class, and five students join. */
export async function gather(): Promise<Lesson> {
  const server = await startServer();
  const { address } = server;
  const scenario = builtCrisis();
  const host = await openPage({ address, path: '#/class/new', context: await newContext() });
  const names = sides.map((side) => nameOf(scenario, side));
  const code = await makeClass(host.page, { sides: names, students: 6, tables: 2 });
  const wall = await openPage({
    address,
    path: await wallPath(host.page),
    size: 'projector',
    reducedMotion: true,
    context: await newContext(),
  });
  await wall.page.locator('.wall-letters', { hasText: code }).waitFor();
  const students: Seated[] = [];
  for (const device of devices) {
    const student = await join({ address, ...device }, code);
    students.push({ ...student, place: await placeOf(student, scenario) });
  }
  return { server, scenario, code, host, wall, students };
}

export function nameOf(scenario: Scenario, side: string): string {
  return scenario.actors.find(({ id }) => id === side)?.name ?? side;
}

/** Those who hold a side at a table; the head first, as the first who came. */
export function seatOf({ students }: Lesson, table: number, side: string): readonly Seated[] {
  return students.filter(({ place }) => place.table === table && place.side === side);
}

/** The turn is decided at this page. */
export async function decides(page: Page, { scenario }: Lesson, turn: number): Promise<void> {
  await page.getByRole('heading', { level: 1, name: scenario.turns[turn - 1]?.title ?? '' }).waitFor();
}

/** The heads of both sides of a table end the turn. */
export async function commitTable(lesson: Lesson, table: number): Promise<void> {
  for (const side of sides) {
    const head = seatOf(lesson, table, side)[0];
    if (head !== undefined) await commit(head, nameOf(lesson.scenario, side));
  }
}

/** Looks at how things stand, under a name. */
export type Look = (name: string, lesson: Lesson) => Promise<void>;

/** The only one, or the first, where there must be one. */
export function oneOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nobody is there');
  return first;
}
