import type { OverlayBrush } from './brush';
import type { Inset } from './inset';

/** Lays a closer look, drawn on a canvas of its own, over the map in a frame, and frames the part that it shows. */
export function paintInset(
  { pen, theme, unit, density }: OverlayBrush,
  { box: [left, top, right, bottom], shows }: Inset,
  drawn: HTMLCanvasElement,
): void {
  const { colours } = theme;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.lineJoin = 'miter';
  const frame = ([x, y, across, down]: Inset['box'], width: number, colour: string) => {
    pen.lineWidth = width * unit;
    pen.strokeStyle = colour;
    pen.strokeRect(x, y, across - x, down - y);
  };
  pen.globalAlpha = 0.65;
  frame(shows, 1, colours.label);
  pen.globalAlpha = 1;
  frame([left, top, right, bottom], 5, colours.halo);
  pen.drawImage(drawn, left, top, right - left, bottom - top);
  frame([left, top, right, bottom], 1, colours.label);
}
