import type { Point } from './camera';
import {
  above,
  along,
  badge,
  between,
  type Compose,
  ease,
  type Mark,
  phase,
  type Sight,
  shifted,
  spread,
  stretch,
} from './mark';
import { cross } from './marks-flight';
import type { MapCue } from './types';

/** A line to the other side that is struck through. */
export const sanctions: Compose = (cue, share, { path, to, unit }) => {
  const ink = { tone: cue.tone };
  const drawn = ease(phase(share, 0, 0.45));
  const bars = [0.3, 0.5, 0.7].flatMap((place, index): Mark[] => {
    const struck = ease(phase(share, 0.4 + index * 0.1, 0.6 + index * 0.1));
    if (struck <= 0) return [];
    const { at, turn } = along(path, place);
    const half = 10 * unit * struck;
    const [dx, dy] = [Math.cos(turn + Math.PI / 3) * half, Math.sin(turn + Math.PI / 3) * half];
    return [
      { kind: 'line', points: [shifted(at, -dx, -dy), shifted(at, dx, dy)], width: 3 * unit, ink, alpha: 1 },
    ];
  });
  return [
    { kind: 'line', points: stretch(path, 0, drawn), width: 2.2 * unit, ink, alpha: 0.8 },
    ...bars,
    ...spread(to, cue, phase(share, 0.7, 1), 24, unit),
    ...badge('sanctions', above(to, unit), cue, unit, phase(share, 0.35, 0.55)),
  ];
};

/** Bars come down over the road. */
export const borderCloses: Compose = (cue, share, sight) =>
  gate(cue, share, sight, 'border-closes', 1 - ease(phase(share, 0.15, 0.7)));

/** Bars go up and the road is free. */
export const borderOpens: Compose = (cue, share, sight) =>
  gate(cue, share, sight, 'border-opens', ease(phase(share, 0.15, 0.7)));

function gate(cue: MapCue, share: number, { to, unit }: Sight, frame: string, open: number): Mark[] {
  const ink = { tone: cue.tone };
  const length = 23 * unit;
  const leaf = (side: number): Mark[] => {
    const post = shifted(to, side * 25 * unit, 4 * unit);
    const turn = (-Math.PI / 2) * 0.86 * open;
    const tip: Point = [post[0] - side * Math.cos(turn) * length, post[1] + Math.sin(turn) * length];
    const stripes = [0.25, 0.55, 0.85].map((place): Mark => {
      const at = between(post, tip, place);
      return { kind: 'disc', at, radius: 1.5 * unit, ink: 'badge', alpha: 1 };
    });
    return [
      {
        kind: 'line',
        points: [shifted(post, 0, 8 * unit), shifted(post, 0, -5 * unit)],
        width: 4 * unit,
        ink,
        alpha: 1,
      },
      { kind: 'line', points: [post, tip], width: 4.6 * unit, ink, alpha: 1 },
      ...stripes,
    ];
  };
  return [
    { kind: 'disc', at: to, radius: 38 * unit, ink: 'badge', alpha: 0.55 * phase(share, 0, 0.12) },
    { kind: 'ring', at: to, radius: 38 * unit, width: 1.6 * unit, ink, alpha: 0.8 * phase(share, 0, 0.12) },
    ...leaf(1),
    ...leaf(-1),
    ...spread(to, cue, phase(share, 0.7, 1), 46, unit),
    ...badge(frame, shifted(to, 0, -38 * unit), cue, unit * 0.9, phase(share, 0.1, 0.3)),
  ];
}

/** Lorries both ways; where trade is stopped they stand before a cross. */
export const trade: Compose = (cue, share, sight) => {
  const { path, unit } = sight;
  const stopped = cue.ends === 'stopped';
  const moving = phase(share, 0.05, 0.95) * (stopped ? 0.12 : 1);
  const lorries = [0, 0.34, 0.67].flatMap((lead) =>
    [1, -1].map((way): Mark => lorry(cue, path, way, (moving + lead) % 1, unit)),
  );
  return [
    { kind: 'line', points: path, width: 2 * unit, ink: { tone: cue.tone }, alpha: 0.5 },
    ...lorries,
    ...(stopped ? cross(along(path, 0.5).at, phase(share, 0.3, 0.8), unit) : []),
    ...badge('trade', above(along(path, 0.5).at, unit), cue, unit, phase(share, 0, 0.2)),
  ];
};

/** Each way keeps to its own side of the road. */
function lorry(cue: MapCue, path: readonly Point[], way: number, place: number, unit: number): Mark {
  const { at, turn } = along(path, way > 0 ? place : 1 - place);
  const aside = 7 * unit * way;
  return {
    kind: 'sprite',
    frame: 'mover-truck',
    at: shifted(at, -Math.sin(turn) * aside, Math.cos(turn) * aside),
    size: 16 * unit,
    turn: way > 0 ? turn : turn + Math.PI,
    ink: { tone: cue.tone },
    alpha: Math.min(1, 6 * Math.min(place, 1 - place) + 0.25),
  };
}

/** Parcels go over and arrive. */
export const aid: Compose = (cue, share, { path: way, to, unit }) => {
  const stopped = cue.ends === 'stopped';
  const path = stopped ? stretch(way, 0, 0.6) : way;
  return [
    {
      kind: 'line',
      points: way,
      width: 1.6 * unit,
      ink: { tone: cue.tone },
      alpha: 0.4,
      dash: [4 * unit, 4 * unit],
    },
    ...[0.16, 0.08].map(
      (lag): Mark => ({
        kind: 'disc',
        at: along(path, Math.max(0, ease(phase(share, 0.05, 0.85)) - lag)).at,
        radius: 4 * unit,
        ink: { tone: cue.tone },
        alpha: 0.7,
      }),
    ),
    ...(stopped
      ? cross(path.at(-1) ?? to, phase(share, 0.8, 1), unit)
      : spread(to, cue, phase(share, 0.8, 1), 26, unit)),
    ...badge('aid', along(path, ease(phase(share, 0.05, 0.85))).at, cue, unit, phase(share, 0, 0.12)),
  ];
};

/** A look that sweeps over a place. */
export const intelligence: Compose = (cue, share, { from, to, unit }) => {
  const turn = share * 2.4 * Math.PI;
  const ink = { tone: cue.tone };
  const away = Math.hypot(from[0] - to[0], from[1] - to[1]) > 50 * unit;
  return [
    ...(away
      ? [
          {
            kind: 'line',
            points: [from, to],
            width: 1.4 * unit,
            ink,
            alpha: 0.5 * phase(share, 0, 0.2),
            dash: [2 * unit, 6 * unit],
          } as const,
        ]
      : []),
    { kind: 'ring', at: to, radius: 30 * unit, width: 1.4 * unit, ink, alpha: 0.7 },
    { kind: 'ring', at: to, radius: 22 * unit, width: 1 * unit, ink, alpha: 0.4 },
    { kind: 'ring', at: to, radius: 30 * unit, width: 4 * unit, ink, alpha: 0.9, sweep: [turn, turn + 0.9] },
    ...badge('intelligence', to, cue, unit, phase(share, 0, 0.2)),
  ];
};

/** A ring that closes. */
export const arrest: Compose = (cue, share, { to, unit }) => {
  const closed = ease(phase(share, 0.05, 0.7));
  const radius = (46 - 24 * closed) * unit;
  const ink = { tone: cue.tone };
  return [
    { kind: 'ring', at: to, radius, width: 2.4 * unit, ink, alpha: 0.4 + 0.6 * closed },
    ...[0, 1, 2, 3].map((side): Mark => {
      const turn = (side * Math.PI) / 2 + Math.PI / 4;
      const tip: Point = [to[0] + Math.cos(turn) * radius, to[1] + Math.sin(turn) * radius];
      return {
        kind: 'line',
        points: [tip, shifted(tip, Math.cos(turn) * 9 * unit, Math.sin(turn) * 9 * unit)],
        width: 2.4 * unit,
        ink,
        alpha: 0.9,
      };
    }),
    ...badge('arrest', to, cue, unit, phase(share, 0.25, 0.5)),
  ];
};

/** Still: a ribbon in a faint ring. */
export const mourning: Compose = (cue, share, { to, unit }) => {
  const shown = ease(phase(share, 0, 0.35));
  return [
    { kind: 'disc', at: to, radius: 44 * unit, ink: { tone: cue.tone }, alpha: 0.1 * shown },
    {
      kind: 'ring',
      at: to,
      radius: 44 * unit,
      width: 1.2 * unit,
      ink: { tone: cue.tone },
      alpha: 0.5 * shown,
    },
    ...badge('mourning', to, cue, unit * 1.1, shown),
  ];
};
