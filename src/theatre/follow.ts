import type { Point } from './camera';
import type { MapData } from './map-data';
import type { MapCue } from './types';

/** Where the camera goes for a cue: close to one that happens within a small region, else home. */
export interface Framing {
  readonly point: Point;
  /** CSS pixels a kilometre, at unit 1. */
  readonly scale: number;
}

/** Both ends within this many kilometres are a local matter. */
const localKilometres = 420;
/** What a local matter's ends and their surroundings take up of the canvas. */
const surroundings = 620;

/** The framing of a cue on a canvas whose shorter side is `room` CSS pixels; undefined is the whole theatre. */
export function framingOf(
  { project, frame }: Pick<MapData, 'project' | 'frame'>,
  cue: MapCue,
  room: number,
): Framing | undefined {
  if (!localKinds.has(cue.kind)) return undefined;
  const [from, to] = [project(cue.from.at), project(cue.to.at)];
  const away = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const start = away > localKilometres && endsMatterLess.has(cue.kind) ? to : from;
  const span = Math.hypot(to[0] - start[0], to[1] - start[1]);
  if (span > localKilometres || to[0] < 0 || to[1] < 0 || to[0] > frame[0] || to[1] > frame[1])
    return undefined;
  return { point: [(start[0] + to[0]) / 2, (start[1] + to[1]) / 2], scale: room / (surroundings + span) };
}

/** What happens on the ground; words between capitals are always seen from home. */
const localKinds: ReadonlySet<MapCue['kind']> = new Set([
  'missiles',
  'air-strike',
  'drone',
  'artillery',
  'raid',
  'explosion',
  'attack',
  'arrest',
  'border-closes',
  'border-opens',
  'trade',
  'naval-drill',
]);

/** Kinds that are drawn at their target alone, wherever they were ordered. */
const endsMatterLess: ReadonlySet<MapCue['kind']> = new Set([
  'explosion',
  'attack',
  'arrest',
  'border-closes',
  'border-opens',
  'naval-drill',
]);
