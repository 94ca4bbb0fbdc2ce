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

/** A unit is made ready, step by step: nothing flies and nothing flashes. */
export const alert: Compose = (cue, share, { to, unit }) => [
  ...unitMark('unit-missile', to, cue, unit, phase(share, 0, 0.15)),
  ...[0, 1, 2].map((step): Mark => {
    const top = shifted(to, -26 * unit, (4 - step * 9) * unit);
    return {
      kind: 'line',
      points: [shifted(top, -8 * unit, 8 * unit), top, shifted(top, 8 * unit, 8 * unit)],
      width: 3 * unit,
      ink: { tone: cue.tone },
      alpha: ease(phase(share, 0.15 + step * 0.2, 0.35 + step * 0.2)),
    };
  }),
  ...badge('alert', above(to, unit * 1.15), cue, unit, phase(share, 0.1, 0.3)),
];

/** Those who are called up come from all sides, and units stand one after another. */
export const mobilisation: Compose = (cue, share, { to, unit }) => [
  ...Array.from({ length: 12 }, (_, place): Mark => {
    const turn = (place * Math.PI) / 6;
    const away = (16 + 50 * (1 - ease(phase(share, 0.02 * place, 0.45 + 0.02 * place)))) * unit;
    const at = shifted(to, Math.cos(turn) * away, Math.sin(turn) * away * 0.7);
    return {
      kind: 'disc',
      at,
      radius: 2.5 * unit,
      ink: { tone: cue.tone },
      alpha: 0.8 * (1 - phase(share, 0.6, 0.8)),
    };
  }),
  ...[0, 1, 2, 3, 4, 5].flatMap((place): Mark[] => {
    const at = shifted(to, ((place % 3) - 1) * 27 * unit, (place < 3 ? 0 : 27) * unit);
    return unitMark('unit-infantry', at, cue, unit, phase(share, 0.3 + place * 0.08, 0.42 + place * 0.08));
  }),
  ...badge('mobilisation', above(to, unit * 1.15), cue, unit, phase(share, 0.2, 0.4)),
];
