import type { BentLetter } from './bent-name';
import type { OverlayBrush } from './brush';
import type { Point } from './camera';
import type { LabelStyle, Measure, Overlay, PlannedLabel, PlannedUnit } from './overlay';
import { paintStop } from './path-painter';
import type { Scale } from './scale-bar';
import {
  paintBeyond,
  paintCapital,
  paintMemory,
  paintPlace,
  paintRelation,
  paintUnit,
} from './symbol-painter';
import type { Theme } from './theme';

const sizes: Readonly<Record<LabelStyle, number>> = {
  party: 15,
  country: 12,
  province: 11,
  sea: 13.5,
  region: 12,
  capital: 14,
  place: 12.5,
  unit: 11.5,
};

/** The CSS font of a style. */
export function fontOf(style: LabelStyle, theme: Theme, unit: number): string {
  const pixels = Math.round(sizes[style] * unit * 2) / 2;
  if (style === 'sea' || style === 'unit')
    return `italic 400 ${pixels}px ${style === 'sea' ? theme.serif : theme.sans}`;
  const weight = style === 'capital' || style === 'party' ? 600 : 400;
  return `${weight} ${pixels}px ${theme.sans}`;
}

/** Measures names as they will be drawn. */
export function measureWith(brush: OverlayBrush): Measure {
  return (text, style) => {
    setStyle(brush, style);
    const width = brush.pen.measureText(shown(brush, text, style)).width;
    return [width, heightOf(brush, style)];
  };
}

/** Draws relations, places, units, names and the scale bar over the land. */
export function paintOverlay(brush: OverlayBrush, overlay: Overlay): void {
  const { pen, density, theme } = brush;
  pen.setTransform(density, 0, 0, density, 0, 0);
  for (const relation of overlay.relations) paintRelation(brush, relation);
  for (const label of overlay.labels) if (!overPlaces.has(label.style)) paintLabel(brush, label);
  for (const label of overlay.labels) paintLeader(brush, label);
  for (const memory of overlay.memories) paintMemory(brush, memory);
  for (const place of overlay.places) paintPlace(brush, place);
  for (const unit of overlay.units) paintUnit(brush, unit, hueOf(theme, unit));
  for (const plate of overlay.beyond) paintBeyond(brush, plate);
  for (const capital of overlay.capitals) paintCapital(brush, capital);
  for (const stop of overlay.stops) paintStop(brush, stop, fontOf('place', theme, brush.unit));
  for (const label of overlay.labels) if (overPlaces.has(label.style)) paintLabel(brush, label);
  if (overlay.scale) paintScale(brush, overlay.scale);
}

/** Draws all names alone. */
export function paintNames(brush: OverlayBrush, overlay: Overlay): void {
  const { pen, density } = brush;
  pen.setTransform(density, 0, 0, density, 0, 0);
  for (const label of overlay.labels) paintLabel(brush, label);
}

/** The hue of a unit's actor; grey where it has none. */
function hueOf({ actors, tones }: Theme, { colour }: PlannedUnit): string {
  return (colour === undefined ? undefined : actors[colour - 1]) ?? tones.unknown;
}

const overPlaces: ReadonlySet<LabelStyle> = new Set(['capital', 'place', 'unit']);

/** A line to a name that stands far off. */
function paintLeader({ pen, theme, unit }: OverlayBrush, { leader }: PlannedLabel): void {
  if (leader === undefined) return;
  const [from, to] = leader;
  pen.save();
  for (const [width, colour, alpha] of [
    [3 * unit, theme.colours.halo, 0.6],
    [1 * unit, theme.colours.label, 0.8],
  ] as const) {
    pen.beginPath();
    pen.moveTo(from[0], from[1]);
    pen.lineTo(to[0], to[1]);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.globalAlpha = alpha;
    pen.stroke();
  }
  pen.restore();
}

function paintLabel(brush: OverlayBrush, label: PlannedLabel): void {
  const { text, under, style, box, lean, letters } = label;
  const [left, top, right, bottom] = box;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const words = shown(brush, text, style);
  if (letters) paintPieces(brush, style, letters);
  else if (under === undefined) paintPieces(brush, style, [{ text: words, at: middle, lean }]);
  else {
    const { flush = 'middle' } = label;
    const x = { left, middle: middle[0], right }[flush];
    const align = flush === 'middle' ? 'center' : flush;
    const first = top + heightOf(brush, style);
    paintPieces(brush, style, [{ text: words, at: [x, (top + first) / 2], lean }], align);
    paintPieces(brush, 'unit', [{ text: under, at: [x, (first + bottom) / 2], lean }], align);
  }
}

/** Words or letters in a style; all halos first, since the halo of a letter must not lie over the letter before it. */
function paintPieces(
  brush: OverlayBrush,
  style: LabelStyle,
  pieces: readonly BentLetter[],
  align: CanvasTextAlign = 'center',
): void {
  const { pen, theme, unit } = brush;
  setStyle(brush, style);
  const { colours } = theme;
  pen.textAlign = align;
  if (pieces.length > 1) pen.letterSpacing = '0px';
  pen.lineJoin = 'round';
  pen.lineWidth = (style === 'country' || style === 'province' ? 2.6 : 3.4) * unit;
  pen.strokeStyle = style === 'sea' ? colours.sea : style === 'country' ? colours.land : colours.halo;
  pen.fillStyle = labelColour(style, theme);
  for (const [alpha, draw] of [
    [style === 'sea' ? 0.6 : 0.88, pen.strokeText],
    [1, pen.fillText],
  ] as const) {
    pen.globalAlpha = alpha;
    for (const piece of pieces) {
      pen.save();
      pen.translate(...piece.at);
      pen.rotate(piece.lean);
      draw.call(pen, piece.text, 0, 0);
      pen.restore();
    }
  }
}

function heightOf({ unit }: OverlayBrush, style: LabelStyle): number {
  return sizes[style] * unit * 1.12;
}

function labelColour(style: LabelStyle, { colours }: Theme): string {
  switch (style) {
    case 'sea':
      return colours.seaLabel;
    case 'party':
    case 'region':
      return colours.partyLabel;
    case 'country':
    case 'province':
      return colours.landLabel;
    case 'capital':
    case 'place':
    case 'unit':
      return colours.label;
    default:
      return style satisfies never;
  }
}

function paintScale(
  { pen, theme, unit, language, rightToLeft }: OverlayBrush,
  { box, length, kilometres }: Scale,
): void {
  const [left, top, , bottom] = box;
  pen.strokeStyle = theme.colours.landLabel;
  pen.fillStyle = theme.colours.landLabel;
  pen.lineWidth = 1.2 * unit;
  pen.lineJoin = 'miter';
  pen.beginPath();
  pen.moveTo(left, bottom - 6 * unit);
  pen.lineTo(left, bottom);
  pen.lineTo(left + length, bottom);
  pen.lineTo(left + length, bottom - 6 * unit);
  pen.stroke();
  pen.font = `400 ${11 * unit}px ${theme.sans}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'top';
  pen.letterSpacing = '0px';
  pen.direction = rightToLeft ? 'rtl' : 'ltr';
  const words = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(kilometres);
  pen.lineJoin = 'round';
  pen.lineWidth = 3 * unit;
  pen.strokeStyle = theme.colours.land;
  pen.strokeText(words, left + 3 * unit, top);
  pen.fillText(words, left + 3 * unit, top);
}

function setStyle({ pen, theme, unit, rightToLeft }: OverlayBrush, style: LabelStyle): void {
  // Letters that are joined are not slanted.
  pen.font = fontOf(style, theme, unit).replace(rightToLeft ? 'italic ' : '', '');
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.direction = rightToLeft ? 'rtl' : 'ltr';
  const spaced = !rightToLeft && (style === 'party' || style === 'country' || style === 'sea');
  pen.letterSpacing = spaced ? `${(style === 'party' ? 2.6 : style === 'sea' ? 0.8 : 1.3) * unit}px` : '0px';
}

/** Lands stand in capitals where the script has them. */
function shown({ rightToLeft }: OverlayBrush, text: string, style: LabelStyle): string {
  return !rightToLeft && (style === 'party' || style === 'country') ? text.toUpperCase() : text;
}
