import type { Point } from './camera';
import {
  above,
  along,
  badge,
  type Compose,
  distance,
  ease,
  type Mark,
  phase,
  shifted,
  stretch,
} from './mark';
import { cross, moverAt } from './marks-flight';

/** The sky over a place is hatched, and an aircraft that comes turns away. */
export const airspaceCloses: Compose = (cue, share, { to, unit }) => {
  const ink = { tone: cue.tone };
  const radius = 44 * unit;
  const closed = ease(phase(share, 0.05, 0.5));
  const hatch = [-0.8, -0.4, 0, 0.4, 0.8].map((place): Mark => {
    const half = Math.sqrt(1 - place * place) * radius * closed;
    const middle = shifted(to, place * radius * Math.SQRT1_2, place * radius * Math.SQRT1_2);
    const [dx, dy] = [half * Math.SQRT1_2, -half * Math.SQRT1_2];
    return {
      kind: 'line',
      points: [shifted(middle, -dx, -dy), shifted(middle, dx, dy)],
      width: 1.4 * unit,
      ink,
      alpha: 0.5,
    };
  });
  const way = [
    [-104, 26],
    [-72, 18],
    [-58, 6],
    [-62, -12],
    [-84, -28],
  ].map(([x = 0, y = 0]) => shifted(to, x * unit, y * unit));
  const flown = ease(phase(share, 0.25, 0.9));
  const { at, turn } = along(way, flown);
  return [
    { kind: 'ring', at: to, radius, width: 2 * unit, ink, alpha: 0.9 * phase(share, 0, 0.15) },
    ...hatch,
    {
      kind: 'line',
      points: stretch(way, 0, flown),
      width: 1.4 * unit,
      ink,
      alpha: 0.6,
      dash: [3 * unit, 4 * unit],
    },
    moverAt('mover-plane', at, turn, cue, unit, 22),
    ...badge('airspace-closes', to, cue, unit, phase(share, 0.2, 0.4)),
  ];
};

/** Money or goods go along a line, and three bars beside its end fall where it presses, and rise where it helps. */
export const economicMeasure: Compose = (cue, share, { path, from, to, unit }) => {
  const ink = { tone: cue.tone };
  const reach = 1 - Math.min(0.4, (20 * unit) / Math.max(1, distance(from, to)));
  const sent = ease(phase(share, 0.05, 0.65));
  const bars = cue.tone === 'threat' || cue.tone === 'force' ? [22, 15, 8] : [8, 15, 22];
  return [
    { kind: 'line', points: path, width: 1.4 * unit, ink, alpha: 0.45 },
    ...[0, 0.12, 0.24].map((behind): Mark => {
      const { at } = along(path, sent * reach * (1 - behind));
      return { kind: 'ring', at, radius: 5 * unit, width: 2 * unit, ink, alpha: phase(share, 0, 0.1) };
    }),
    ...bars.map((height, place): Mark => {
      const foot = shifted(to, (16 + place * 8) * unit, 10 * unit);
      const grown = height * unit * ease(phase(share, 0.5 + place * 0.1, 0.75 + place * 0.1));
      return { kind: 'line', points: [foot, shifted(foot, 0, -grown)], width: 5 * unit, ink, alpha: 0.95 };
    }),
    ...badge('economic-measure', above(to, unit), cue, unit, phase(share, 0.35, 0.55)),
  ];
};

/** Pulses run along right angles into a frame; where no start is named they come from all four sides, so that no direction is claimed. */
export const cyber: Compose = (cue, share, { from, to, unit }) => {
  const ink = { tone: cue.tone };
  const stopped = cue.ends === 'stopped';
  const half = 24 * unit;
  const frame = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, y = 0]) => shifted(to, x * half, y * half));
  const gates: readonly Point[] = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ];
  // What is stopped ends short of the frame.
  const short = half + (stopped ? 14 : 0) * unit;
  const ways =
    distance(from, to) < 70 * unit
      ? gates.map(([x, y]) => [shifted(to, x * 66 * unit, y * 66 * unit), shifted(to, x * short, y * short)])
      : [angled(from, shifted(to, from[0] < to[0] ? -short : short, 0))];
  const run = ease(phase(share, 0.1, 0.7));
  return [
    ...ways.flatMap((way): Mark[] => [
      { kind: 'line', points: way, width: 1.4 * unit, ink, alpha: 0.45, dash: [2 * unit, 3 * unit] },
      { kind: 'line', points: stretch(way, Math.max(0, run - 0.3), run), width: 3 * unit, ink, alpha: 0.9 },
      ...(stopped ? cross(way.at(-1) ?? to, phase(share, 0.7, 0.95), unit) : []),
    ]),
    {
      kind: 'line',
      points: [...frame, ...frame.slice(0, 1)],
      width: 2.4 * unit,
      ink,
      alpha: phase(share, 0, 0.15),
      // What gets in breaks the frame.
      ...(run < 1 || stopped ? {} : { dash: [4 * unit, 6 * unit] as const }),
    },
    ...badge('cyber', to, cue, unit, phase(share, 0.05, 0.25)),
  ];
};

/** A way that turns at right angles halfway. */
function angled(a: Point, b: Point): readonly Point[] {
  const middle = (a[0] + b[0]) / 2;
  return [a, [middle, a[1]], [middle, b[1]], b];
}
