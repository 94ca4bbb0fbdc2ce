import type { Point } from './camera';
import {
  flagRadius,
  type LabelStyle,
  type Measure,
  type Overlay,
  type PlannedCapital,
  type PlannedLabel,
  type PlannedPlace,
  type PlannedRelation,
  type PlannedUnit,
  relationRadius,
  unitSide,
} from './overlay';
import type { Sprites } from './sprites';
import type { Theme } from './theme';

/** What a painter of the overlay needs beside the plan; sizes in CSS pixels, `density` device pixels to one. */
export interface OverlayBrush {
  readonly pen: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly sprites: Sprites;
  readonly unit: number;
  readonly density: number;
  readonly rightToLeft: boolean;
}

const sizes: Readonly<Record<LabelStyle, number>> = {
  party: 15,
  country: 12,
  province: 11,
  sea: 13.5,
  region: 12,
  capital: 14,
  place: 12.5,
};

/** The CSS font of a style. */
export function fontOf(style: LabelStyle, theme: Theme, unit: number): string {
  const pixels = Math.round(sizes[style] * unit * 2) / 2;
  if (style === 'sea') return `italic 400 ${pixels}px ${theme.serif}`;
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
  for (const place of overlay.places) paintPlace(brush, place);
  for (const unit of overlay.units) paintUnit(brush, unit, overlay);
  for (const capital of overlay.capitals) paintCapital(brush, capital);
  for (const label of overlay.labels) if (overPlaces.has(label.style)) paintLabel(brush, label);
  paintScale(brush, overlay);
}

const overPlaces: ReadonlySet<LabelStyle> = new Set(['capital', 'place']);

function paintRelation(
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
function paintPlace({ pen, theme, unit }: OverlayBrush, { at, kind }: PlannedPlace): void {
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

/** A flag in a ring of the actor's hue; a capital out of view has an arrow towards it. */
function paintCapital(
  { pen, theme, unit, density, sprites }: OverlayBrush,
  { actor, spot }: PlannedCapital,
): void {
  const [x, y] = spot.at;
  const radius = flagRadius * unit;
  const hue = theme.actors[actor.colour - 1] ?? theme.tones.unknown;
  if (spot.beyond !== undefined) {
    pen.fillStyle = hue;
    pen.beginPath();
    for (const [turn, reach] of [
      [0, radius + 7 * unit],
      [0.42, radius + 0.5 * unit],
      [-0.42, radius + 0.5 * unit],
    ] as const) {
      pen.lineTo(x + Math.cos(spot.beyond + turn) * reach, y + Math.sin(spot.beyond + turn) * reach);
    }
    pen.fill();
  }
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

function paintUnit(
  { pen, theme, unit, density, sprites }: OverlayBrush,
  { at, unit: kind, actor }: PlannedUnit,
  overlay: Overlay,
): void {
  const colour = overlay.capitals.find((capital) => capital.actor.id === actor)?.actor.colour ?? 8;
  const side = unitSide * unit;
  pen.drawImage(
    sprites.picture(`unit-${kind}`, side * density, theme.actors[colour - 1]),
    at[0] - side / 2,
    at[1] - side / 2,
    side,
    side,
  );
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
