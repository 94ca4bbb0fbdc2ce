import { nearestIn, within } from './boxes';
import type { OverlayBrush } from './brush';
import type { Point } from './camera';
import type { PlannedPill, PlannedStop } from './overlay';

/** The marks of deeds: a filled pill for the play, an open box for the path beside it, with their turns; a dashed frame round where they went apart. */
export function paintStop(
  { pen, theme, unit }: OverlayBrush,
  { at, pills, parted, box }: Pick<PlannedStop, 'pills' | 'parted' | 'box'> & { readonly at?: Point },
  font: string,
): void {
  const { colours, tones } = theme;
  const trace = ([left, top, right, bottom]: PlannedPill['box'], radius: number) => {
    pen.beginPath();
    pen.roundRect(left, top, right - left, bottom - top, radius);
  };
  pen.save();
  pen.font = font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.letterSpacing = '0px';
  pen.globalAlpha = 1;
  if (at !== undefined && !within([...at, ...at], box)) {
    // A mark that had to give way to another is tied to its place.
    pen.beginPath();
    pen.moveTo(...at);
    pen.lineTo(...nearestIn(box, at));
    pen.lineWidth = 1.4 * unit;
    pen.strokeStyle = colours.label;
    pen.stroke();
  }
  if (parted) {
    trace(box, 6 * unit);
    pen.lineWidth = 2 * unit;
    pen.setLineDash([3 * unit, 2.5 * unit]);
    pen.strokeStyle = tones.threat;
    pen.stroke();
    pen.setLineDash([]);
  }
  for (const { hand, text, box: own } of pills) {
    const isOwn = hand === 'own';
    const [left, top, right, bottom] = own;
    trace(own, isOwn ? (bottom - top) / 2 : 2 * unit);
    pen.fillStyle = isOwn ? colours.label : colours.badge;
    pen.fill();
    pen.lineWidth = 1.4 * unit;
    pen.strokeStyle = isOwn ? colours.badge : colours.label;
    pen.stroke();
    pen.fillStyle = isOwn ? colours.badge : colours.label;
    pen.fillText(text, (left + right) / 2, (top + bottom) / 2);
  }
  pen.restore();
}
