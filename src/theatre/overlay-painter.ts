import type { OverlayBrush } from './brush';
import type { LabelStyle, Measure, Overlay, PlannedLabel } from './overlay';
import { paintCapital, paintMemory, paintPlace, paintRelation, paintUnit } from './symbol-painter';
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
    return [width, sizes[style] * brush.unit * 1.12];
  };
}

/** Draws relations, places, units, names and the scale bar over the land. */
export function paintOverlay(brush: OverlayBrush, overlay: Overlay): void {
  const { pen, density } = brush;
  pen.setTransform(density, 0, 0, density, 0, 0);
  for (const relation of overlay.relations) paintRelation(brush, relation);
  for (const label of overlay.labels) if (!overPlaces.has(label.style)) paintLabel(brush, label);
  for (const label of overlay.labels) paintLeader(brush, label);
  for (const memory of overlay.memories) paintMemory(brush, memory);
  for (const place of overlay.places) paintPlace(brush, place);
  for (const unit of overlay.units) paintUnit(brush, unit, hueOf(brush, overlay, unit.actor));
  for (const capital of overlay.capitals) paintCapital(brush, capital);
  paintPlaceNames(brush, overlay);
  paintScale(brush, overlay);
}

/** Draws the names of places and units alone. */
export function paintPlaceNames(brush: OverlayBrush, overlay: Overlay): void {
  const { pen, density } = brush;
  pen.setTransform(density, 0, 0, density, 0, 0);
  for (const label of overlay.labels) if (overPlaces.has(label.style)) paintLabel(brush, label);
}

/** Sides are coloured by their capitals; one without a capital is grey. */
function hueOf({ theme }: OverlayBrush, { capitals }: Overlay, id: string): string {
  const colour = capitals.find(({ actor }) => actor.id === id)?.actor.colour;
  return (colour === undefined ? undefined : theme.actors[colour - 1]) ?? theme.tones.unknown;
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

function paintLabel(brush: OverlayBrush, { text, style, box, lean }: PlannedLabel): void {
  const { pen, theme, unit } = brush;
  setStyle(brush, style);
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const words = shown(brush, text, style);
  const { colours } = theme;
  const halo = style === 'sea' ? colours.sea : style === 'country' ? colours.land : colours.halo;
  pen.save();
  pen.translate(x, y);
  pen.rotate(lean);
  pen.lineJoin = 'round';
  pen.lineWidth = 3.2 * unit;
  pen.strokeStyle = halo;
  pen.globalAlpha = 0.85;
  pen.strokeText(words, 0, 0);
  pen.globalAlpha = 1;
  pen.fillStyle = labelColour(style, theme);
  pen.fillText(words, 0, 0);
  pen.restore();
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

function paintScale({ pen, theme, unit }: OverlayBrush, { scale }: Overlay): void {
  const [left, top, , bottom] = scale.box;
  pen.strokeStyle = theme.colours.landLabel;
  pen.fillStyle = theme.colours.landLabel;
  pen.lineWidth = 1.2 * unit;
  pen.lineJoin = 'miter';
  pen.beginPath();
  pen.moveTo(left, bottom - 6 * unit);
  pen.lineTo(left, bottom);
  pen.lineTo(left + scale.length, bottom);
  pen.lineTo(left + scale.length, bottom - 6 * unit);
  pen.stroke();
  pen.font = `400 ${11 * unit}px ${theme.sans}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'top';
  pen.letterSpacing = '0px';
  pen.direction = 'ltr';
  const words = `${scale.kilometres} km`;
  pen.lineJoin = 'round';
  pen.lineWidth = 3 * unit;
  pen.strokeStyle = theme.colours.land;
  pen.strokeText(words, left + 3 * unit, top);
  pen.fillText(words, left + 3 * unit, top);
}

function setStyle({ pen, theme, unit, rightToLeft }: OverlayBrush, style: LabelStyle): void {
  pen.font = fontOf(style, theme, unit);
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
