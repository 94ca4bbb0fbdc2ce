import type { Point } from './camera';
import {
  above,
  along,
  badge,
  bow,
  type Compose,
  distance,
  ease,
  type Mark,
  phase,
  shifted,
  spread,
} from './mark';
import { cross, flight, moverAt } from './marks-flight';
import { unitMark } from './marks-posture';

/** An aircraft comes in, is hit and falls to the place; where it is known from where it was fired at, that way is drawn. */
export const shotDown: Compose = (cue, share, { from, to, unit }) => {
  const hitAt = shifted(to, -18 * unit, -46 * unit);
  const level: readonly Point[] = [shifted(hitAt, -70 * unit, -4 * unit), hitAt];
  const fall = [hitAt, shifted(to, -5 * unit, -20 * unit), to];
  const fallen = phase(share, 0.5, 0.78);
  const falling = along(fall, fallen);
  const ink = { tone: cue.tone };
  return [
    ...flight(cue, level, 'mover-plane', ease(phase(share, 0, 0.45)), unit, 26),
    ...(distance(from, to) < 40 * unit
      ? []
      : flight(cue, bow(from, hitAt, 0.06), 'mover-missile', phase(share, 0.12, 0.45), unit, 22)),
    ...spread(hitAt, cue, phase(share, 0.45, 0.7), 11, unit),
    { kind: 'line', points: fall, width: 1.8 * unit, ink, alpha: 0.7 * fallen, dash: [3 * unit, 4 * unit] },
    ...(share > 0.45 && fallen < 1 ? [moverAt('mover-plane', falling.at, falling.turn, cue, unit, 26)] : []),
    ...cross(to, phase(share, 0.76, 0.95), unit),
    ...spread(to, cue, phase(share, 0.76, 1), 18, unit),
    ...badge('shot-down', shifted(to, 30 * unit, -30 * unit), cue, unit, phase(share, 0.5, 0.7)),
  ];
};

/** Two of one side's units, and a shot from one to the other. */
export const friendlyFire: Compose = (cue, share, { to, unit }) => {
  const [own, other] = [shifted(to, -36 * unit, 0), shifted(to, 28 * unit, 0)];
  const way = [shifted(own, 13 * unit, 0), shifted(other, -20 * unit, 0)] as const;
  const hit = phase(share, 0.5, 0.75);
  return [
    ...[own, other].flatMap((at) => unitMark('unit-infantry', at, cue, unit, phase(share, 0, 0.15))),
    ...flight(cue, way, 'mover-missile', phase(share, 0.2, 0.5), unit, 14),
    ...cross(way[1], hit, unit),
    ...spread(other, cue, hit, 20, unit),
    ...badge('friendly-fire', above(shifted(to, -4 * unit, 0), unit), cue, unit, phase(share, 0.4, 0.6)),
  ];
};

/** Two ways bend away from each other at the last moment. */
export const nearMiss: Compose = (cue, share, { to, unit }) => {
  const gone = ease(phase(share, 0.05, 0.8));
  return [
    ...[1, -1].flatMap((side): Mark[] => {
      // Each comes in from its own corner and leaves on its own side.
      const way = [-52, -26, -8, 8, 26, 52].map(
        (x): Point => shifted(to, side * x * unit, side * (7 + (x * x) / 80) * unit),
      );
      return flight(cue, way, 'mover-plane', gone, unit, 20);
    }),
    ...spread(to, cue, phase(share, 0.35, 0.8), 9, unit),
    ...badge('near-miss', shifted(to, 0, -58 * unit), cue, unit, phase(share, 0.4, 0.6)),
  ];
};
