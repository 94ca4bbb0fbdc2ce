import type { Point } from './camera';
import {
  along,
  between,
  distance,
  ease,
  type Ink,
  type Mark,
  type Sight,
  shifted,
  spread,
  stretch,
} from './mark';
import type { MapCue } from './types';

/** How far something comes that is brought down. */
const shareFlown = 0.7;
const stepsDown = 6;

/** What came of it is grey, whatever was meant. */
const lost: Ink = { tone: 'unknown' };

/** Where it starts; a blow whose start is not known comes from straight above, so that no direction is claimed. */
export function launchPoint({ from, to, unit }: Sight): Point {
  const least = 26 * unit;
  return distance(from, to) < least ? shifted(to, 0, -96 * unit) : from;
}

/** A way through the air as it ends: whole, or cut off and down to the ground under it where it was stopped. */
export function wayOf(cue: MapCue, path: readonly Point[], start: Point, to: Point): readonly Point[] {
  if (cue.ends !== 'stopped') return path;
  const flown = stretch(path, 0, shareFlown);
  const top = flown.at(-1) ?? start;
  const ground = between(start, to, shareFlown);
  const down = Array.from({ length: stepsDown }, (_, step) => between(top, ground, (step + 1) / stepsDown));
  return [...flown, ...down];
}

/** A picture that flies a line and leaves its trail. */
export function flight(
  cue: MapCue,
  path: readonly Point[],
  frame: string,
  flown: number,
  unit: number,
  size: number,
): Mark[] {
  if (flown <= 0) return [];
  const { at, turn } = along(path, flown);
  const trail: Mark = {
    kind: 'line',
    points: stretch(path, 0, flown),
    width: 1.8 * unit,
    ink: { tone: cue.tone },
    alpha: flown < 1 ? 0.75 : 0.5,
  };
  return flown < 1 ? [trail, moverAt(frame, at, turn, cue, unit, size)] : [trail];
}

export function moverAt(
  frame: string,
  at: Point,
  turn: number,
  cue: MapCue,
  unit: number,
  size: number,
): Mark {
  return { kind: 'sprite', frame, at, size: size * unit, turn, ink: { tone: cue.tone }, alpha: 1 };
}

/** How a blow ends: what is hit, or a grey cross where what was brought down lies; nothing where that is not known. */
export function end(
  cue: MapCue,
  path: readonly Point[],
  share: number,
  unit: number,
  radius: number,
): Mark[] {
  const at = path.at(-1);
  if (at === undefined || share <= 0 || cue.ends === 'unknown') return [];
  return cue.ends === 'stopped' ? cross(at, share, unit) : hit(cue, at, share, unit, radius);
}

/** A grey cross: here it ended. */
export function cross([x, y]: Point, share: number, unit: number): Mark[] {
  const half = 5 * unit * ease(Math.min(1, share * 2));
  const stroke = (side: number): Mark => ({
    kind: 'line',
    points: [
      [x - half, y - half * side],
      [x + half, y + half * side],
    ],
    width: 2.2 * unit,
    ink: lost,
    alpha: share > 0 ? 1 : 0,
  });
  return [stroke(1), stroke(-1)];
}

/** What a blow leaves: a disc that settles and a ring. */
export function hit(cue: MapCue, at: Point, share: number, unit: number, radius: number): Mark[] {
  if (share <= 0) return [];
  const ink = { tone: cue.tone };
  return [
    { kind: 'disc', at, radius: radius * unit * (0.75 - 0.4 * ease(share)), ink, alpha: 0.85 - 0.35 * share },
    ...spread(at, cue, share, radius, unit),
  ];
}
