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

/** The framing of a cue on a canvas whose shorter side is `room` CSS pixels; undefined is the whole theatre, from which words between capitals are seen. */
export function framingOf(
  { project, frame }: Pick<MapData, 'project' | 'frame'>,
  cue: MapCue,
  room: number,
): Framing | undefined {
  if (!localKinds.has(cue.kind)) return undefined;
  const [start, to] = [project(cue.from.at), project(cue.to.at)];
  const span = Math.hypot(to[0] - start[0], to[1] - start[1]);
  if (span > localKilometres || to[0] < 0 || to[1] < 0 || to[0] > frame[0] || to[1] > frame[1])
    return undefined;
  return { point: [(start[0] + to[0]) / 2, (start[1] + to[1]) / 2], scale: room / (surroundings + span) };
}

/** What happens at one spot; words between capitals, and forces that move up, are seen from home. */
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
  'shot-down',
  'friendly-fire',
  'near-miss',
  'prisoner-taken',
  'prisoner-handed-over',
  'airspace-closes',
  'press-visit',
  'crowd',
  'evacuation',
  'cyber',
  'vote',
]);
