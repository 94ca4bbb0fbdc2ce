import type { Point } from './camera';
import {
  above,
  along,
  badge,
  bow,
  type Compose,
  distance,
  ease,
  type Ink,
  type Mark,
  phase,
  shifted,
} from './mark';
import type { MapCue } from './types';

/** Units move up and stand. */
export const troops: Compose = (cue, share, { from, to, unit }) => {
  const near = distance(from, to) < 40 * unit;
  const start = near ? shifted(to, -52 * unit, 34 * unit) : from;
  const path = bow(start, to, 0.05);
  return [
    {
      kind: 'line',
      points: path,
      width: 1.6 * unit,
      ink: { tone: cue.tone },
      alpha: 0.35,
      dash: [4 * unit, 4 * unit],
    },
    ...[2, 1, 0].flatMap((rank): Mark[] => {
      const moved = ease(phase(share, rank * 0.1, 0.62 + rank * 0.1));
      const along1 = along(path, moved).at;
      const at = shifted(along1, (rank - 1) * 27 * unit * moved, Math.abs(rank - 1) * 5 * unit * moved);
      return unitMark('unit-infantry', at, cue, unit, phase(share, rank * 0.06, 0.1 + rank * 0.06));
    }),
    ...badge('troops', above(to, unit * 1.15), cue, unit, phase(share, 0.6, 0.8)),
  ];
};

/** Ships go round in a ring off the coast. */
export const navalDrill: Compose = (cue, share, { to, unit }) => {
  const lap = (angle: number): Point => [
    to[0] + Math.cos(angle) * 34 * unit,
    to[1] + Math.sin(angle) * 16 * unit,
  ];
  const loop = Array.from({ length: 41 }, (_, step) => lap((step / 40) * 2 * Math.PI));
  const turned = share * 1.5 * Math.PI;
  return [
    {
      kind: 'line',
      points: loop,
      width: 1.6 * unit,
      ink: { tone: cue.tone },
      alpha: 0.5,
      dash: [4 * unit, 4 * unit],
    },
    ...[0, 1, 2].map((ship): Mark => {
      const angle = turned + (ship * 2 * Math.PI) / 3;
      const [before, at] = [lap(angle - 0.05), lap(angle)];
      return {
        kind: 'sprite',
        frame: 'mover-ship',
        at,
        size: 22 * unit,
        turn: Math.atan2(at[1] - before[1], at[0] - before[0]),
        ink: { tone: cue.tone },
        alpha: phase(share, 0, 0.1),
      };
    }),
    ...badge('naval-drill', to, cue, unit, phase(share, 0.1, 0.3)),
  ];
};

/** A unit's symbol in its actor's colour. */
export function unitMark(frame: string, at: Point, cue: MapCue, unit: number, alpha: number): Mark[] {
  const ink: Ink = cue.actor === undefined ? { tone: 'unknown' } : { actor: cue.actor };
  return [{ kind: 'sprite', frame, at, size: 24 * unit, turn: 0, ink, alpha }];
}
