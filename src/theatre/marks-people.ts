import type { Point } from './camera';
import {
  above,
  along,
  badge,
  between,
  type Compose,
  distance,
  ease,
  type Ink,
  type Mark,
  phase,
  shifted,
  spread,
} from './mark';
import { cross } from './marks-flight';
import type { MapCue } from './types';

/** Somebody stands at a place, and two brackets close round them. */
export const prisonerTaken: Compose = (cue, share, { to, unit }) => {
  const ink = { tone: cue.tone };
  const closed = ease(phase(share, 0.15, 0.65));
  return [
    person(to, cue, unit, phase(share, 0, 0.15)),
    ...[1, -1].map((side): Mark => {
      const bracket = [
        [10, -15],
        [15, -15],
        [15, 15],
        [10, 15],
      ].map(([x = 0, y = 0]) => shifted(to, side * (x + 34 * (1 - closed)) * unit, y * unit));
      return { kind: 'line', points: bracket, width: 2.6 * unit, ink, alpha: 0.3 + 0.7 * closed };
    }),
    ...badge('prisoner-taken', shifted(to, 0, -36 * unit), cue, unit, phase(share, 0.4, 0.6)),
  ];
};

/** Somebody goes over a line at the place, from one side to the other; what fails ends before the line. */
export const prisonerHandedOver: Compose = (cue, share, { from, to, unit }) => {
  const ink = { tone: cue.tone };
  const stopped = cue.ends === 'stopped';
  const away = distance(from, to);
  const isHere = away < 40 * unit;
  const [east, south] = isHere ? [1, 0] : [(to[0] - from[0]) / away, (to[1] - from[1]) / away];
  const beside = (ahead: number, aside: number) =>
    shifted(to, (east * ahead - south * aside) * unit, (south * ahead + east * aside) * unit);
  const start = isHere ? beside(-44, 0) : from;
  const at = between(start, beside(stopped ? -12 : 22, 0), ease(phase(share, 0.15, 0.8)));
  const line = [beside(0, -20), beside(0, 20)];
  return [
    {
      kind: 'line',
      points: line,
      width: 2.4 * unit,
      ink: 'ink',
      alpha: 0.8 * phase(share, 0, 0.15),
      dash: [5 * unit, 3 * unit],
    },
    { kind: 'line', points: [start, at], width: 1.6 * unit, ink, alpha: 0.7, dash: [2 * unit, 4 * unit] },
    person(at, cue, unit, phase(share, 0, 0.15)),
    ...(stopped ? cross(to, phase(share, 0.8, 1), unit) : spread(at, cue, phase(share, 0.8, 1), 13, unit)),
    ...badge('prisoner-handed-over', shifted(to, 0, -42 * unit), cue, unit, phase(share, 0.1, 0.3)),
  ];
};

function person(at: Point, cue: MapCue, unit: number, alpha: number): Mark {
  const ink: Ink = { tone: cue.tone };
  return { kind: 'disc', at, radius: 4.5 * unit, ink, alpha };
}

/** People come together from all sides and stand. */
export const crowd: Compose = (cue, share, { to, unit }) => [
  ...Array.from({ length: 24 }, (_, place): Mark => {
    const turn = place * 2.4;
    const stands = 5.5 * Math.sqrt(place + 0.6);
    const come = ease(phase(share, 0.01 * place, 0.5 + 0.01 * place));
    const away = (stands + 46 * (1 - come)) * unit;
    const at = shifted(to, Math.cos(turn) * away, Math.sin(turn) * away);
    return { kind: 'disc', at, radius: 2.5 * unit, ink: { tone: cue.tone }, alpha: 0.25 + 0.65 * come };
  }),
  ...badge('crowd', shifted(to, 0, -46 * unit), cue, unit, phase(share, 0.3, 0.5)),
];

/** People leave a place in a row; where it is not named where they are brought, they only leave. */
export const evacuation: Compose = (cue, share, { from, to, unit }) => {
  const ink = { tone: cue.tone };
  const stopped = cue.ends === 'stopped';
  const isNamed = distance(from, to) > 40 * unit;
  const left = isNamed ? from : to;
  const goal = isNamed ? to : shifted(to, 74 * unit, 0);
  const end = stopped ? along([left, goal], 0.6).at : goal;
  return [
    {
      kind: 'ring',
      at: left,
      radius: 20 * unit,
      width: 2 * unit,
      ink,
      alpha: 0.35 + 0.5 * (1 - share),
      sweep: [0.5, 5.8],
    },
    { kind: 'line', points: [left, end], width: 1.4 * unit, ink, alpha: 0.5, dash: [2 * unit, 5 * unit] },
    ...[0, 1, 2, 3, 4].map((place): Mark => {
      const gone = ease(phase(share, 0.04 * place, 0.7 + 0.04 * place)) * (1 - 0.09 * place);
      return person(along([left, end], gone).at, cue, unit * 0.85, 0.9);
    }),
    ...(stopped
      ? cross(end, phase(share, 0.75, 0.95), unit)
      : isNamed
        ? spread(end, cue, phase(share, 0.75, 1), 17, unit)
        : []),
    ...badge('evacuation', above(left, unit * 1.2), cue, unit, phase(share, 0.1, 0.3)),
  ];
};

/** A few people come to a place, and the corners of a picture close round it. */
export const pressVisit: Compose = (cue, share, { from, to, unit }) => {
  const ink = { tone: cue.tone };
  const start = distance(from, to) > 40 * unit ? from : shifted(to, -62 * unit, 30 * unit);
  const framed = ease(phase(share, 0.45, 0.8));
  const [wide, high] = [(40 - 14 * framed) * unit, (30 - 12 * framed) * unit];
  return [
    { kind: 'line', points: [start, to], width: 1.4 * unit, ink, alpha: 0.5, dash: [2 * unit, 5 * unit] },
    ...[0, 1, 2].map((place): Mark => {
      const come = ease(phase(share, 0.05 * place, 0.5 + 0.05 * place));
      return person(shifted(along([start, to], come).at, (place - 1) * 11 * unit, 0), cue, unit * 0.85, 0.9);
    }),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((y): Mark => {
        const corner = shifted(to, x * wide, y * high);
        const points = [shifted(corner, -x * 9 * unit, 0), corner, shifted(corner, 0, -y * 9 * unit)];
        return { kind: 'line', points, width: 2.2 * unit, ink, alpha: framed };
      }),
    ),
    ...badge('press-visit', shifted(to, 0, -42 * unit), cue, unit, phase(share, 0.2, 0.4)),
  ];
};
