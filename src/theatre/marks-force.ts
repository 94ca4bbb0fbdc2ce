import type { Point } from './camera';
import {
  above,
  along,
  badge,
  between,
  bow,
  type Compose,
  distance,
  ease,
  type Mark,
  phase,
  type Sight,
  shifted,
  spread,
  stretch,
} from './mark';
import type { MapCue } from './types';

/** Where the salvo's single shots land round the place that is named, in CSS pixels. */
const scatter: readonly Point[] = [
  [0, 0],
  [-7, 4],
  [6, 5],
];

/** Three missiles one after another on a high bow; the dotted line on the ground is the way they take. */
export const missiles: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const ground: Mark = {
    kind: 'line',
    points: [start, sight.to],
    width: 1.2 * unit,
    ink: { tone: cue.tone },
    alpha: 0.4,
    dash: [2 * unit, 5 * unit],
  };
  const shots = scatter.map(([x, y], shot) => {
    const target = shifted(sight.to, x * unit, y * unit);
    const [begin, end] = [0.03 + shot * 0.07, 0.58 + shot * 0.07];
    return {
      fly: flight(
        cue,
        bow(start, target, 0.12 + 0.015 * shot),
        'mover-missile',
        phase(share, begin, end),
        unit,
        26,
      ),
      strike: hit(cue, target, phase(share, end, end + 0.28), unit, 13),
    };
  });
  return [
    ground,
    ...shots.flatMap(({ fly }) => fly),
    ...shots.flatMap(({ strike }) => strike),
    ...badge('missiles', above(sight.to, unit), cue, unit, phase(share, 0.55, 0.7)),
  ];
};

/** Two aircraft on a flat bow; the second keeps a little behind and beside. */
export const airStrike: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const wing = [0, 1].flatMap((plane) => {
    const path = bow(
      shifted(start, plane * -8 * unit, plane * 10 * unit),
      shifted(sight.to, plane * -6 * unit, plane * 7 * unit),
      0.08,
    );
    return flight(cue, path, 'mover-jet', ease(phase(share, plane * 0.05, 0.6 + plane * 0.05)), unit, 26);
  });
  return [
    ...wing,
    ...hit(cue, sight.to, phase(share, 0.6, 0.95), unit, 22),
    ...badge('air-strike', above(sight.to, unit), cue, unit, phase(share, 0.55, 0.7)),
  ];
};

/** One slow craft on a dotted way. */
export const drone: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const path = bow(launchPoint(sight), sight.to, 0.05);
  const flown = phase(share, 0, 0.66);
  const { at, turn } = along(path, flown);
  return [
    {
      kind: 'line',
      points: stretch(path, 0, flown),
      width: 2 * unit,
      ink: { tone: cue.tone },
      alpha: 0.75,
      dash: [2 * unit, 5 * unit],
    },
    ...(flown < 1 ? [moverAt('mover-drone', at, turn, cue, unit, 26)] : []),
    ...hit(cue, sight.to, phase(share, 0.66, 0.95), unit, 16),
    ...badge('drone', above(sight.to, unit), cue, unit, phase(share, 0.6, 0.75)),
  ];
};

/** Shells in quick order on low bows, each with its own small mark. */
export const artillery: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const shells = [0, 1, 2, 3].flatMap((shell): Mark[] => {
    const target = shifted(
      sight.to,
      ((shell * 7) % 5) * 5 * unit - 10 * unit,
      ((shell * 3) % 4) * 5 * unit - 7 * unit,
    );
    const path = bow(start, target, 0.3);
    const flown = phase(share, shell * 0.13, 0.4 + shell * 0.13);
    const head = along(path, flown).at;
    const trail: Mark = {
      kind: 'line',
      points: stretch(path, Math.max(0, flown - 0.3), flown),
      width: 2 * unit,
      ink: { tone: cue.tone },
      alpha: 0.8,
    };
    const trace: Mark = {
      kind: 'line',
      points: path,
      width: unit,
      ink: { tone: cue.tone },
      alpha: 0.3 * phase(share, 0.4 + shell * 0.13, 0.6 + shell * 0.13),
    };
    const shellMarks: Mark[] =
      flown > 0 && flown < 1
        ? [trail, { kind: 'disc', at: head, radius: 2.6 * unit, ink: { tone: cue.tone }, alpha: 1 }]
        : [];
    return [
      trace,
      ...shellMarks,
      ...hit(cue, target, phase(share, 0.4 + shell * 0.13, 0.6 + shell * 0.13), unit, 9),
    ];
  });
  return [...shells, ...badge('artillery', above(sight.to, unit), cue, unit, phase(share, 0.4, 0.6))];
};

/** An arrow that crosses over. */
export const raid: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const path = bow(launchPoint(sight), sight.to, 0.04);
  const walked = ease(phase(share, 0, 0.7));
  return [
    ...arrow(cue, path, walked, unit),
    ...spread(sight.to, cue, phase(share, 0.7, 1), 15, unit),
    ...badge('raid', above(sight.to, unit), cue, unit, phase(share, 0.6, 0.75)),
  ];
};

/** One flash that dies down to a mark. */
export const explosion: Compose = (cue, share, { to, unit }) => [
  ...hit(cue, to, phase(share, 0.05, 0.8), unit, 28),
  ...spread(to, cue, phase(share, 0.2, 1), 40, unit),
  ...badge('explosion', above(to, unit), cue, unit, phase(share, 0.35, 0.55)),
];

/** Sober: a mark and one slow ring, nothing that flashes. */
export const attack: Compose = (cue, share, { to, unit }) => [
  { kind: 'disc', at: to, radius: 5 * unit, ink: { tone: cue.tone }, alpha: phase(share, 0, 0.2) },
  ...spread(to, cue, phase(share, 0.1, 1), 24, unit),
  ...badge('attack', above(to, unit), cue, unit, phase(share, 0.15, 0.35)),
];

/** Domes over a place. */
export const airDefence: Compose = (cue, share, { to, unit }) => [
  ...[0, 1, 2].map(
    (dome): Mark => ({
      kind: 'ring',
      at: to,
      radius: (20 + dome * 11) * unit,
      width: 2.2 * unit,
      ink: { tone: cue.tone },
      alpha: ease(phase(share, 0.08 + dome * 0.16, 0.4 + dome * 0.16)) * (1 - dome * 0.22),
      sweep: [
        Math.PI * (1.5 - 0.42 * ease(phase(share, dome * 0.16, 0.5 + dome * 0.16))),
        Math.PI * (1.5 + 0.42 * ease(phase(share, dome * 0.16, 0.5 + dome * 0.16))),
      ],
    }),
  ),
  ...badge('air-defence', to, cue, unit, phase(share, 0, 0.25)),
];

/** An arrow with its shaft drawn as far as `walked`. */
export function arrow(cue: MapCue, path: readonly Point[], walked: number, unit: number): Mark[] {
  if (walked <= 0) return [];
  const { at, turn } = along(path, walked);
  const barb = (side: number): Point =>
    shifted(at, -Math.cos(turn + side * 0.5) * 11 * unit, -Math.sin(turn + side * 0.5) * 11 * unit);
  const ink = { tone: cue.tone };
  return [
    {
      kind: 'line',
      points: stretch(path, 0, walked),
      width: 2.6 * unit,
      ink,
      alpha: 0.9,
      dash: [7 * unit, 4 * unit],
    },
    { kind: 'line', points: [barb(1), at, barb(-1)], width: 2.6 * unit, ink, alpha: 1 },
  ];
}

/** A picture that flies a line and leaves its trail. */
function flight(
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

function moverAt(frame: string, at: Point, turn: number, cue: MapCue, unit: number, size: number): Mark {
  return { kind: 'sprite', frame, at, size: size * unit, turn, ink: { tone: cue.tone }, alpha: 1 };
}

/** What a blow leaves: a disc that settles and a ring. */
function hit(cue: MapCue, at: Point, share: number, unit: number, radius: number): Mark[] {
  if (share <= 0) return [];
  const ink = { tone: cue.tone };
  return [
    { kind: 'disc', at, radius: radius * unit * (0.75 - 0.4 * ease(share)), ink, alpha: 0.85 - 0.35 * share },
    ...spread(at, cue, share, radius, unit),
  ];
}

/** Where it starts; a blow without a known or distant start comes in from the upper left. */
function launchPoint({ from, to, unit }: Sight): Point {
  const least = 26 * unit;
  return distance(from, to) < least ? shifted(to, -86 * unit, -58 * unit) : between(from, to, 0);
}
