import type { Point } from './camera';
import {
  above,
  along,
  badge,
  bow,
  type Compose,
  ease,
  type Mark,
  phase,
  shifted,
  spread,
  stretch,
} from './mark';
import { cross, end, flight, hit, launchPoint, moverAt, wayOf } from './marks-flight';
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
    const way = wayOf(cue, bow(start, target, 0.12 + 0.015 * shot), start, target);
    const [begin, stop] = [0.03 + shot * 0.07, 0.58 + shot * 0.07];
    return {
      way,
      fly: flight(cue, way, 'mover-missile', phase(share, begin, stop), unit, 26),
      strike: end(cue, way, phase(share, stop, stop + 0.28), unit, 13),
    };
  });
  return [
    ground,
    ...shots.flatMap(({ fly }) => fly),
    ...shots.flatMap(({ strike }) => strike),
    ...endBadge('missiles', cue, shots[0]?.way ?? [], unit, phase(share, 0.55, 0.7)),
  ];
};

/** Two aircraft on a flat bow; the second keeps a little behind and beside. */
export const airStrike: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const ways = [0, 1].map((plane) => {
    const [from, to] = [
      shifted(start, plane * -8 * unit, plane * 10 * unit),
      shifted(sight.to, plane * -6 * unit, plane * 7 * unit),
    ];
    return wayOf(cue, bow(from, to, 0.08), from, to);
  });
  const [first = []] = ways;
  return [
    ...ways.flatMap((way, plane) =>
      flight(cue, way, 'mover-jet', ease(phase(share, plane * 0.05, 0.6 + plane * 0.05)), unit, 26),
    ),
    ...end(cue, first, phase(share, 0.6, 0.95), unit, 22),
    ...endBadge('air-strike', cue, first, unit, phase(share, 0.55, 0.7)),
  ];
};

/** One slow craft on a dotted way. */
export const drone: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const path = wayOf(cue, bow(start, sight.to, 0.05), start, sight.to);
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
    ...end(cue, path, phase(share, 0.66, 0.95), unit, 16),
    ...endBadge('drone', cue, path, unit, phase(share, 0.6, 0.75)),
  ];
};

/** Shells in quick order on low bows, each with its own small mark. */
export const artillery: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const start = launchPoint(sight);
  const shells = [0, 1, 2, 3].map((shell) => {
    const [begin, stop] = [shell * 0.13, 0.4 + shell * 0.13];
    const target = shifted(
      sight.to,
      ((shell * 7) % 5) * 5 * unit - 10 * unit,
      ((shell * 3) % 4) * 5 * unit - 7 * unit,
    );
    const path = wayOf(cue, bow(start, target, 0.3), start, target);
    return {
      path,
      marks: shellAt(cue, path, phase(share, begin, stop), phase(share, stop, stop + 0.2), unit),
    };
  });
  return [
    ...shells.flatMap(({ marks }) => marks),
    ...endBadge('artillery', cue, shells[0]?.path ?? [], unit, phase(share, 0.4, 0.6)),
  ];
};

function shellAt(cue: MapCue, path: readonly Point[], flown: number, ended: number, unit: number): Mark[] {
  const ink = { tone: cue.tone };
  const trace: Mark = { kind: 'line', points: path, width: unit, ink, alpha: 0.3 * ended };
  const trail: Mark = {
    kind: 'line',
    points: stretch(path, Math.max(0, flown - 0.3), flown),
    width: 2 * unit,
    ink,
    alpha: 0.8,
  };
  const head: Mark = { kind: 'disc', at: along(path, flown).at, radius: 2.6 * unit, ink, alpha: 1 };
  return [trace, ...(flown > 0 && flown < 1 ? [trail, head] : []), ...end(cue, path, ended, unit, 9)];
}

/** An arrow that crosses over; one that is stopped ends before a cross, short of where it was sent. */
export const raid: Compose = (cue, share, sight) => {
  const { unit } = sight;
  const stopped = cue.ends === 'stopped';
  const whole = bow(launchPoint(sight), sight.to, 0.04);
  const path = stopped ? stretch(whole, 0, 0.6) : whole;
  const walked = ease(phase(share, 0, 0.7));
  const at = path.at(-1) ?? sight.to;
  return [
    ...arrow(cue, path, walked, unit),
    ...(stopped ? cross(at, phase(share, 0.7, 1), unit) : spread(at, cue, phase(share, 0.7, 1), 15, unit)),
    ...endBadge('raid', cue, path, unit, phase(share, 0.6, 0.75)),
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

/** The icon of a blow stands over where it ended. */
function endBadge(frame: string, cue: MapCue, path: readonly Point[], unit: number, share: number): Mark[] {
  const at = path.at(-1);
  return at === undefined ? [] : badge(frame, above(at, unit), cue, unit, share);
}
