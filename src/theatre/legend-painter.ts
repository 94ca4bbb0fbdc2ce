import type { OverlayBrush } from './brush';
import type { Point } from './camera';
import { dotRadius, pathRoom } from './overlay';
import { fontOf } from './overlay-painter';
import { relationTones } from './overlay-symbols';
import { paintStop } from './path-painter';
import {
  paintArrow,
  paintCapital,
  paintMemory,
  paintPlace,
  paintRelation,
  paintUnit,
} from './symbol-painter';
import type { LegendMark, PathKeyMark, Picture, PictureActor, PlaceMark, RelationState } from './types';

/** What a mark of the key is drawn with. */
export interface LegendBrush extends Pick<OverlayBrush, 'theme' | 'sprites' | 'density'> {
  readonly picture: Picture;
}

/** Side of a mark of the key in CSS pixels; a line between capitals takes twice as much. */
const side = 28;

/** Draws one mark of the key on a canvas, just as the map draws it. */
export function paintLegendMark(
  canvas: HTMLCanvasElement,
  mark: LegendMark | PathKeyMark,
  given: LegendBrush,
): void {
  const { density, picture, theme } = given;
  const width = mark.mark === 'relation' || mark.mark === 'disputed' ? side * 2 : side;
  canvas.width = width * density;
  canvas.height = side * density;
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${side}px`;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(density, 0, 0, density, 0, 0);
  const brush: OverlayBrush = { ...given, pen, unit: 1, language: 'en', rightToLeft: false };
  const middle: Point = [width / 2, side / 2];
  switch (mark.mark) {
    case 'capital':
    case 'beyond':
      paintFlag(brush, picture, mark.mark === 'beyond');
      return;
    case 'blow':
    case 'stopped':
    case 'deed':
      paintMemory(brush, { at: middle, radius: dotRadius, look: mark.mark, strength: 1 });
      paintPlace(brush, { at: middle, kind: 'town' });
      return;
    case 'own':
    case 'other':
    case 'parted':
      paintStop(brush, keyStop(mark.mark), fontOf('place', theme, 1));
      return;
    case 'disputed':
      line(pen, width, theme.colours.line, [4, 3]);
      return;
    case 'relation':
      paintRelation(brush, straight(mark.state, width));
      return;
    case 'unit':
      paintUnit(brush, { at: middle, unit: mark.unit }, hueIn(brush, picture, mark.actor));
      return;
    default:
      paintPlace(brush, { at: middle, kind: mark.mark satisfies PlaceMark });
  }
}

/** The mark of a first deed; the frame of a parting alone. */
function keyStop(mark: PathKeyMark['mark']): Parameters<typeof paintStop>[1] {
  const [middle, half] = [side / 2, pathRoom.high / 2];
  const box = [middle - half, middle - half, middle + half, middle + half] as const;
  return mark === 'parted'
    ? { pills: [], parted: true, box }
    : { pills: [{ hand: mark, text: '1', box }], parted: false, box };
}

/** The flag of a side whose capital is in view, or of one whose capital lies beyond. */
function paintFlag(brush: OverlayBrush, picture: Picture, isBeyond: boolean): void {
  const [[west, south], [east, north]] = picture.extent;
  const isIt = ({ capital }: PictureActor) => {
    const at = picture.places.find(({ id }) => id === capital)?.at;
    if (at === undefined) return false;
    const isIn = at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
    return isIn !== isBeyond;
  };
  const actor = picture.actors.find(isIt) ?? picture.actors.find(({ capital }) => capital !== undefined);
  if (!actor) return;
  const middle = side / 2;
  if (!isBeyond) {
    paintCapital(brush, { actor, spot: { at: [middle, middle] } });
    return;
  }
  // With its arrow it would be wider than the canvas.
  const small = { ...brush, unit: 0.7 };
  paintCapital(small, { actor, spot: { at: [middle - 6, middle] } });
  paintArrow({ ...small, colour: brush.theme.colours.label }, [middle + 8, middle], 0);
}

function straight(state: RelationState, width: number): Parameters<typeof paintRelation>[1] {
  const [from, to]: readonly Point[] = [
    [2, side / 2],
    [width - 2, side / 2],
  ];
  const path = from && to ? [from, to] : [];
  return { state, tone: relationTones[state], path, middle: [width / 2, side / 2] };
}

function hueIn({ theme }: OverlayBrush, { actors }: Picture, id: string): string {
  const colour = actors.find((actor) => actor.id === id)?.colour;
  return (colour === undefined ? undefined : theme.actors[colour - 1]) ?? theme.tones.unknown;
}

function line(pen: CanvasRenderingContext2D, width: number, colour: string, dash: number[]): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.setLineDash(dash);
  pen.beginPath();
  pen.moveTo(2, side / 2);
  pen.lineTo(width - 2, side / 2);
  pen.stroke();
}
