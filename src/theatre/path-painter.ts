import type { OverlayBrush } from './brush';
import type { Point } from './camera';
import { type PlannedPath, type PlannedStop, partedRadius, stopRadius } from './overlay';

/** The line of a path: whole for the play that is looked at, dashed for the one beside it. */
export function paintPath({ pen, theme, unit }: OverlayBrush, { hand, line }: PlannedPath): void {
  if (line.length < 2) return;
  const { colours } = theme;
  pen.save();
  pen.lineJoin = 'round';
  for (const [width, colour, alpha] of [
    [4, colours.halo, 0.75],
    [1.5, colours.label, 0.95],
  ] as const) {
    pen.beginPath();
    for (const [x, y] of line) pen.lineTo(x, y);
    pen.setLineDash(hand === 'own' || width > 2 ? [] : [5 * unit, 4 * unit]);
    pen.lineWidth = width * unit;
    pen.strokeStyle = colour;
    pen.globalAlpha = alpha;
    pen.stroke();
  }
  pen.restore();
}

/** The mark of deeds: a filled disc for the play, an open diamond for the path beside it, both where both have one; a ring where they went apart. */
export function paintStop(
  { pen, theme, unit }: OverlayBrush,
  { at, days, parted }: Pick<PlannedStop, 'at' | 'days' | 'parted'>,
): void {
  const { colours, tones } = theme;
  pen.save();
  pen.lineJoin = 'round';
  if (parted) {
    circle(pen, at, partedRadius * unit);
    pen.lineWidth = 2.4 * unit;
    pen.setLineDash([3 * unit, 2.5 * unit]);
    pen.strokeStyle = tones.threat;
    pen.stroke();
    pen.setLineDash([]);
  }
  if (days.other.length > 0) {
    diamond(pen, at, stopRadius * unit);
    pen.fillStyle = colours.badge;
    pen.fill();
    pen.lineWidth = 1.8 * unit;
    pen.strokeStyle = colours.label;
    pen.stroke();
  }
  if (days.own.length > 0) {
    circle(pen, at, (days.other.length > 0 ? 3.6 : 5.2) * unit);
    pen.fillStyle = colours.label;
    pen.fill();
    pen.lineWidth = 1.4 * unit;
    pen.strokeStyle = colours.badge;
    if (days.other.length === 0) pen.stroke();
  }
  pen.restore();
}

function circle(pen: CanvasRenderingContext2D, [x, y]: Point, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
}

function diamond(pen: CanvasRenderingContext2D, [x, y]: Point, half: number): void {
  pen.beginPath();
  pen.moveTo(x, y - half);
  pen.lineTo(x + half, y);
  pen.lineTo(x, y + half);
  pen.lineTo(x - half, y);
  pen.closePath();
}
