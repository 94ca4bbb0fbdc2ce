import { pathOf } from './base-paths';
import type { OverlayBrush } from './brush';
import type { Box, Point } from './camera';
import type { GlobeData } from './map-data';
import { onGlobe } from './projection';
import { mixColours } from './theme';
import type { Picture } from './types';

/** Draws a small globe in a box, with the theatre's extent on it. */
export function paintLocator(
  { pen, theme, unit }: OverlayBrush,
  [left, top, right, bottom]: Box,
  { centre, land, graticule }: GlobeData,
  extent: Picture['extent'],
): void {
  const { colours } = theme;
  const radius = Math.min(right - left, bottom - top) / 2;
  pen.save();
  pen.translate((left + right) / 2, (top + bottom) / 2);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
  pen.fillStyle = mixColours(colours.sea, colours.seaEdge, 0.35);
  pen.fill();
  pen.lineWidth = 3 * unit;
  pen.strokeStyle = colours.halo;
  pen.stroke();
  pen.scale(radius / 100, radius / 100);
  const fine = (pixels: number) => (pixels * unit * 100) / radius;
  pen.lineWidth = fine(0.5);
  pen.strokeStyle = colours.graticule;
  pen.stroke(pathOf(graticule));
  const path = pathOf(land);
  pen.fillStyle = mixColours(colours.land, colours.line, theme.dark ? 0.3 : 0.22);
  pen.fill(path, 'evenodd');
  pen.strokeStyle = colours.coast;
  pen.stroke(path);
  pen.beginPath();
  for (const point of edgeOf(extent)) pen.lineTo(...scaled(onGlobe(centre, point), 100));
  pen.closePath();
  pen.fillStyle = theme.tones.threat;
  pen.globalAlpha = 0.35;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = fine(1.6);
  pen.strokeStyle = theme.tones.threat;
  pen.stroke();
  pen.beginPath();
  pen.arc(0, 0, 100, 0, Math.PI * 2);
  pen.lineWidth = fine(1);
  pen.strokeStyle = colours.line;
  pen.stroke();
  pen.restore();
}

/** Points along the edge of an extent, close enough to bend as its parallels do. */
function edgeOf([[west, south], [east, north]]: Picture['extent']): Point[] {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7];
  const along = (from: Point, to: Point) =>
    steps.map((step): Point => {
      const share = step / steps.length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  const corners: readonly Point[] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ];
  return corners.flatMap((corner, index) => along(corner, corners[(index + 1) % corners.length] ?? corner));
}

function scaled([x, y]: Point, by: number): [number, number] {
  return [x * by, y * by];
}
