import type { Tone } from '../scenario/index';
import type { OverlayBrush } from './brush';
import type { Point } from './camera';
import {
  flagRadius,
  memoryReach,
  type PlannedBeyond,
  type PlannedCapital,
  type PlannedMemory,
  type PlannedPlace,
  type PlannedRelation,
  type PlannedUnit,
  relationRadius,
  unitSide,
} from './overlay';
import type { MemoryLook } from './types';

/** A line between two capitals, as their governments stand to each other. */
export function paintRelation(
  { pen, theme, unit }: OverlayBrush,
  { state, tone, path, middle }: PlannedRelation,
): void {
  const colour = theme.tones[tone];
  const trace = (width: number, stroke: string, dash: readonly number[]) => {
    pen.beginPath();
    for (const [x, y] of path) pen.lineTo(x, y);
    pen.lineWidth = width;
    pen.strokeStyle = stroke;
    pen.setLineDash([...dash]);
    pen.stroke();
    pen.setLineDash([]);
  };
  pen.save();
  pen.lineCap = 'butt';
  pen.globalAlpha = state === 'normal' ? 0.55 : 0.9;
  trace(
    state === 'normal' ? 1.4 * unit : 1.8 * unit,
    colour,
    state === 'normal' ? [] : state === 'strained' ? [7 * unit, 4 * unit] : [2 * unit, 6 * unit],
  );
  pen.globalAlpha = 1;
  if (state !== 'normal') {
    const radius = (relationRadius - 0.5) * unit;
    disc(pen, middle, radius, theme.colours.badge);
    pen.lineWidth = 1.6 * unit;
    pen.strokeStyle = colour;
    ring(pen, middle, radius);
    const [x, y] = middle;
    const half = 3.2 * unit;
    pen.beginPath();
    if (state === 'strained') {
      pen.moveTo(x - half, y);
      pen.lineTo(x + half, y);
    } else {
      pen.moveTo(x - half, y - half);
      pen.lineTo(x + half, y + half);
      pen.moveTo(x + half, y - half);
      pen.lineTo(x - half, y + half);
    }
    pen.stroke();
  }
  pen.restore();
}

/** Towns are dots, villages open rings, ports and bases squares, crossings a barred mark. */
export function paintPlace(
  { pen, theme, unit }: OverlayBrush,
  { at, kind }: Pick<PlannedPlace, 'at' | 'kind'>,
): void {
  const [x, y] = at;
  pen.fillStyle = theme.colours.label;
  pen.strokeStyle = theme.colours.label;
  pen.lineWidth = 1.5 * unit;
  const half = 3 * unit;
  switch (kind) {
    case 'village':
      disc(pen, at, 2.9 * unit, theme.colours.party);
      ring(pen, at, 2.9 * unit);
      return;
    case 'port':
    case 'base':
      pen.fillRect(x - half, y - half, half * 2, half * 2);
      return;
    case 'crossing':
      pen.beginPath();
      pen.moveTo(x - half, y - half * 1.2);
      pen.lineTo(x - half, y + half * 1.2);
      pen.moveTo(x + half, y - half * 1.2);
      pen.lineTo(x + half, y + half * 1.2);
      pen.moveTo(x - half, y);
      pen.lineTo(x + half, y);
      pen.stroke();
      return;
    default:
      disc(pen, at, (kind === 'city' || kind === 'capital' ? 3.2 : 2.5) * unit, theme.colours.label);
  }
}

/** A plate along the edge of the map, with an arrow, so that nobody takes it for a place on it. */
export function paintBeyond({ pen, theme, unit }: OverlayBrush, { box, arrow, beyond }: PlannedBeyond): void {
  const [left, top, right, bottom] = box;
  pen.save();
  pen.beginPath();
  pen.roundRect(left, top, right - left, bottom - top, 3 * unit);
  pen.fillStyle = theme.colours.badge;
  pen.fill();
  pen.lineWidth = 1 * unit;
  pen.strokeStyle = theme.colours.line;
  pen.stroke();
  pen.restore();
  paintArrow({ pen, unit, colour: theme.colours.label }, arrow, beyond);
}

/** A small arrow round a point, towards what cannot be seen. */
export function paintArrow(
  { pen, unit, colour }: Pick<OverlayBrush, 'pen' | 'unit'> & { readonly colour: string },
  [x, y]: Point,
  turn: number,
): void {
  const reach = 5.5 * unit;
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6 * unit;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(-reach, 0);
  pen.lineTo(reach, 0);
  pen.moveTo(reach * 0.25, -reach * 0.7);
  pen.lineTo(reach, 0);
  pen.lineTo(reach * 0.25, reach * 0.7);
  pen.stroke();
  pen.restore();
}

/** A flag in a ring of the actor's hue. */
export function paintCapital(
  { pen, theme, unit, density, sprites }: OverlayBrush,
  { actor, spot }: PlannedCapital,
): void {
  const [x, y] = spot.at;
  const radius = flagRadius * unit;
  const hue = theme.actors[actor.colour - 1] ?? theme.tones.unknown;
  disc(pen, spot.at, radius, theme.colours.badge);
  const frame = `flag-${actor.emblem}`;
  if (sprites.has(frame)) {
    const side = (radius - 2 * unit) * 2;
    pen.drawImage(sprites.picture(frame, side * density), x - side / 2, y - side / 2, side, side);
  } else {
    pen.fillStyle = theme.colours.label;
    pen.font = `600 ${9.5 * unit}px ${theme.sans}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(actor.code, x, y + 0.5 * unit);
  }
  pen.strokeStyle = hue;
  pen.lineWidth = 2 * unit;
  ring(pen, spot.at, radius - unit);
}

const memoryTones: Readonly<Record<MemoryLook, Tone>> = {
  blow: 'loss',
  stopped: 'unknown',
  deed: 'cooperation',
};

/**
 * A thin ring with four notches round what was hit, one that is struck through round what an attack did not reach, a plain one round
 * where something else was done; it fades with the days.
 */
export function paintMemory(
  { pen, theme, unit }: OverlayBrush,
  { at, radius, look, strength }: Pick<PlannedMemory, 'at' | 'radius' | 'look' | 'strength'>,
): void {
  const [x, y] = at;
  const ringRadius = radius + 2.4 * unit;
  const reach = radius + memoryReach * unit;
  pen.save();
  pen.globalAlpha = strength;
  pen.strokeStyle = theme.tones[memoryTones[look]];
  pen.lineWidth = (look === 'blow' ? 1.2 + 0.8 * strength : 1.5) * unit;
  ring(pen, at, ringRadius);
  const stroke = (turn: number, from: number) => {
    pen.beginPath();
    pen.moveTo(x + Math.cos(turn) * from, y + Math.sin(turn) * from);
    pen.lineTo(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach);
    pen.stroke();
  };
  if (look === 'blow')
    for (let quarter = 0; quarter < 4; quarter++) stroke((quarter / 2 + 0.25) * Math.PI, ringRadius);
  if (look === 'stopped') stroke(-0.25 * Math.PI, -reach);
  pen.restore();
}

/** The symbol of a unit in its side's hue. */
export function paintUnit(
  { pen, unit, density, sprites }: OverlayBrush,
  { at, unit: kind }: Pick<PlannedUnit, 'at' | 'unit'>,
  hue: string,
): void {
  const side = unitSide * unit;
  pen.drawImage(
    sprites.picture(`unit-${kind}`, side * density, hue),
    at[0] - side / 2,
    at[1] - side / 2,
    side,
    side,
  );
}

function disc(pen: CanvasRenderingContext2D, [x, y]: Point, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

function ring(pen: CanvasRenderingContext2D, [x, y]: Point, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.stroke();
}
