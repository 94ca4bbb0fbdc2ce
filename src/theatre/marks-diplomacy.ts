import type { Point } from './camera';
import {
  above,
  along,
  badge,
  between,
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
import { arrow } from './marks-force';
import type { MapCue } from './types';

/** The envoy's plane flies home; the line behind it thins to a dashed one. */
export const envoyLeaves: Compose = (cue, share, sight) => envoy(cue, share, sight, 'envoy-leaves', true);

/** The envoy's plane flies to its post; the line behind it holds. */
export const envoyReturns: Compose = (cue, share, sight) => envoy(cue, share, sight, 'envoy-returns', false);

function envoy(
  cue: MapCue,
  share: number,
  { path, unit, from, to }: Sight,
  frame: string,
  thins: boolean,
): Mark[] {
  // The plane halts beside the flag, so that the finished picture shows both.
  const reach = 1 - Math.min(0.4, (24 * unit) / Math.max(1, distance(from, to)));
  const flown = ease(phase(share, 0.06, 0.86)) * reach;
  const { at, turn } = along(path, flown);
  const ink = { tone: cue.tone };
  return [
    { kind: 'line', points: path, width: 1.4 * unit, ink, alpha: 0.35 },
    {
      kind: 'line',
      points: stretch(path, 0, flown),
      width: 2.4 * unit,
      ink,
      alpha: 0.9,
      ...(thins ? { dash: [5 * unit, 5 * unit] as const } : {}),
    },
    { kind: 'ring', at: from, radius: 13 * unit, width: 2 * unit, ink, alpha: 0.8 * phase(share, 0, 0.1) },
    ...welcome(to, cue, phase(share, 0.84, 1), 20, unit),
    ...badge(frame, above(along(path, 0.5).at, unit * 0.9), cue, unit, phase(share, 0.2, 0.4)),
    {
      kind: 'sprite',
      frame: 'mover-plane',
      at,
      size: 28 * unit,
      turn,
      ink: 'ink',
      alpha: phase(share, 0, 0.08),
    },
  ];
}

/** What is received answers with a ring; what meets no answer does not. */
function welcome(at: Point, cue: MapCue, share: number, radius: number, unit: number): Mark[] {
  return cue.ends === 'unanswered' ? [] : spread(at, cue, share, radius, unit);
}

/** Pulses run both ways between two capitals; where nobody answers, they run out on the way. */
export const call: Compose = (cue, share, sight) => {
  if (cue.ends === 'unanswered') return unansweredCall(cue, share, sight);
  const { path, unit, from, to } = sight;
  const ink = { tone: cue.tone };
  const drawn = ease(phase(share, 0, 0.2));
  const beats = [0, 1, 2].flatMap((beat): Mark[] => {
    const way = phase(share, 0.2 + beat * 0.2, 0.55 + beat * 0.2);
    if (way <= 0 || way >= 1) return [];
    const swell = 3.5 + 2 * Math.sin(way * Math.PI);
    return [way, 1 - way].map(
      (place): Mark => ({ kind: 'disc', at: along(path, place).at, radius: swell * unit, ink, alpha: 1 }),
    );
  });
  return [
    { kind: 'line', points: [...stretch(path, 0, drawn / 2)], width: 2.2 * unit, ink, alpha: 0.85 },
    { kind: 'line', points: [...stretch(path, 1 - drawn / 2, 1)], width: 2.2 * unit, ink, alpha: 0.85 },
    ...beats,
    ...[from, to].flatMap((at) => spread(at, cue, phase(share, 0.15, 0.6), 17, unit)),
    ...badge('call', along(path, 0.5).at, cue, unit, phase(share, 0.1, 0.3)),
  ];
};

/** It rings, and a dotted line ends short of the other side. */
const unansweredCall: Compose = (cue, share, { path, unit, from }) => {
  const ink = { tone: cue.tone };
  const rings = [0, 1, 2].flatMap((beat): Mark[] => {
    const way = phase(share, 0.15 + beat * 0.22, 0.5 + beat * 0.22) * 0.62;
    if (way <= 0 || way >= 0.62) return [];
    return [{ kind: 'disc', at: along(path, way).at, radius: 3.5 * unit, ink, alpha: 1 - way }];
  });
  return [
    {
      kind: 'line',
      points: stretch(path, 0, 0.62 * ease(phase(share, 0, 0.3))),
      width: 2 * unit,
      ink,
      alpha: 0.85,
      dash: [2 * unit, 5 * unit],
    },
    ...rings,
    ...spread(from, cue, phase(share, 0.15, 0.6), 17, unit),
    ...badge('call', along(path, 0.3).at, cue, unit, phase(share, 0.1, 0.3)),
  ];
};

/** Guests come to a table where it stands. */
export const talks: Compose = (cue, share, { path, unit, from, to, fromFlag, toFlag }) => {
  const ink = { tone: cue.tone };
  const isJourney = distance(from, to) > 40 * unit;
  const come =
    ease(phase(share, 0.05, 0.65)) * (1 - Math.min(0.4, (34 * unit) / Math.max(1, distance(from, to))));
  const guest = along(path, come).at;
  const host: Mark[] =
    toFlag === undefined
      ? []
      : [
          {
            kind: 'sprite',
            frame: toFlag,
            at: shifted(to, 26 * unit, 0),
            size: 20 * unit,
            turn: 0,
            ink: 'own',
            alpha: 1,
          },
        ];
  const journey: Mark[] = isJourney
    ? [
        { kind: 'line', points: stretch(path, 0, come), width: 2 * unit, ink, alpha: 0.8 },
        fromFlag === undefined
          ? { kind: 'disc', at: guest, radius: 6 * unit, ink, alpha: 1 }
          : { kind: 'sprite', frame: fromFlag, at: guest, size: 22 * unit, turn: 0, ink: 'own', alpha: 1 },
      ]
    : [];
  return [
    ...journey,
    ...host,
    ...welcome(to, cue, phase(share, 0.6, 1), 42, unit),
    ...badge('talks', to, cue, unit, phase(share, 0.1, 0.3)),
  ];
};

/** Rings go out from where it was said. */
export const statement: Compose = (cue, share, { from, unit }) => [
  ...[0, 1, 2].flatMap((wave) =>
    spread(from, cue, phase(share, 0.08 + wave * 0.18, 0.6 + wave * 0.18), 64 - wave * 16, unit),
  ),
  ...badge('statement', from, cue, unit, phase(share, 0, 0.15)),
];

/** The other side's envoy is called to the ministry's door. */
export const summons: Compose = (cue, share, { from, to, toFlag, unit }) => {
  const side = to[0] < from[0] ? -1 : 1;
  const start = shifted(from, side * 64 * unit, 30 * unit);
  const come = ease(phase(share, 0.15, 0.75));
  const at = between(start, from, come * 0.52);
  return [
    {
      kind: 'line',
      points: [start, shifted(from, side * 18 * unit, 9 * unit)],
      width: 1.6 * unit,
      ink: { tone: cue.tone },
      alpha: 0.6,
      dash: [4 * unit, 4 * unit],
    },
    ...(toFlag === undefined
      ? [{ kind: 'disc', at, radius: 7 * unit, ink: { tone: cue.tone }, alpha: 1 } as const]
      : [{ kind: 'sprite', frame: toFlag, at, size: 20 * unit, turn: 0, ink: 'own', alpha: 1 } as const]),
    ...spread(from, cue, phase(share, 0.7, 1), 24, unit),
    ...badge('summons', from, cue, unit, phase(share, 0, 0.2)),
  ];
};

/** A paper goes from one government to another. */
export const note: Compose = (cue, share, sight) => paper(cue, share, sight, 'note');

/** A letter goes to the Security Council. */
export const letter: Compose = (cue, share, sight) => paper(cue, share, sight, 'letter');

function paper(cue: MapCue, share: number, { path, unit, from, to, toFlag }: Sight, frame: string): Mark[] {
  // What is handed back comes half the way home.
  const sent =
    cue.ends === 'unanswered'
      ? ease(phase(share, 0.12, 0.6)) - 0.5 * ease(phase(share, 0.7, 0.95))
      : ease(phase(share, 0.12, 0.85));
  return [
    {
      kind: 'line',
      points: path,
      width: 1.4 * unit,
      ink: { tone: cue.tone },
      alpha: 0.3,
      dash: [3 * unit, 5 * unit],
    },
    ...arrow(
      cue,
      path,
      sent * (1 - Math.min(0.4, (20 * unit) / Math.max(1, distance(from, to)))),
      unit * 0.8,
    ),
    ...(frame === 'letter' && toFlag !== undefined
      ? [
          {
            kind: 'sprite',
            frame: toFlag,
            at: to,
            size: 24 * unit,
            turn: 0,
            ink: 'own',
            alpha: phase(share, 0, 0.2),
          } as const,
        ]
      : []),
    ...welcome(to, cue, phase(share, 0.82, 1), 20, unit),
    ...badge(frame, along(path, Math.min(sent, 0.92)).at, cue, unit * 0.92, phase(share, 0, 0.15)),
  ];
}
