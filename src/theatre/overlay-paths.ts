import { overlaps, within } from './boxes';
import { type Box, type Point, toScreen } from './camera';
import {
  type OverlayRequest,
  type PlannedCapital,
  type PlannedPill,
  type PlannedStop,
  pathRoom,
} from './overlay';
import { hands, type PathMark } from './types';

/** At a capital the mark stands at the upper edge of the flag, in CSS pixels at unit 1. */
const atFlag: Point = [9, -9];

/** Where the marks of two paths stand, each with the turns of its deeds; none in a picture without them. */
export function planStops(
  request: OverlayRequest,
  capitals: readonly PlannedCapital[],
): readonly PlannedStop[] {
  const { picture, size } = request;
  const { paths } = picture;
  if (paths === undefined) return [];
  const places = new Set([...paths.own, ...paths.other].map(({ place }) => place));
  const stops: PlannedStop[] = [];
  for (const place of places) {
    const at = spotOf(request, capitals, place);
    if (at === undefined || !within([...at, ...at], [0, 0, size.width, size.height])) continue;
    const texts = hands.flatMap((hand) => {
      const text = numbersAt(request, paths[hand], place);
      return text === '' ? [] : [{ hand, text }];
    });
    const parted = paths.parted === place;
    const room = parted ? pathRoom.parted * request.unit : 0;
    const standAt = (middle: Point): PlannedStop => {
      const pills = pillsAround(request, middle, texts);
      return { place, at, pills, parted, box: boxRound(pills, room) };
    };
    const taken = stops.map(({ box }) => box);
    const isFree = ({ box }: PlannedStop) =>
      within(box, [0, 0, size.width, size.height]) &&
      !taken.some((other) => overlaps(box, other, pathRoom.between * request.unit));
    stops.push(spotsAround(at, request.unit).map(standAt).find(isFree) ?? standAt(at));
  }
  return stops;
}

/** Where a mark may stand: at its place, or else in rings of twelve round it, the nearest first. */
function spotsAround([x, y]: Point, unit: number): readonly Point[] {
  return Array.from({ length: 61 }, (_, at): Point => {
    const far = Math.ceil(at / 12) * pathRoom.high * unit;
    const way = (at * Math.PI) / 6;
    return [x + far * Math.cos(way), y + far * Math.sin(way)];
  });
}

function spotOf(
  { picture, map, camera, unit }: OverlayRequest,
  capitals: readonly PlannedCapital[],
  id: string,
): Point | undefined {
  const place = picture.places.find((one) => one.id === id);
  if (place === undefined) return undefined;
  const capital = capitals.find(({ actor }) => actor.capital === id);
  if (capital === undefined) return toScreen(camera, map.project(place.at));
  const [x, y] = capital.spot.at;
  return [x + atFlag[0] * unit, y + atFlag[1] * unit];
}

function numbersAt({ language }: OverlayRequest, marks: readonly PathMark[], id: string): string {
  const digits = new Intl.NumberFormat(language);
  const turns = new Set(marks.filter(({ place }) => place === id).map(({ turn }) => turn));
  const numbers = [...turns].map((turn) => digits.format(turn));
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(numbers);
}

/** Pills one below the other, with their middle at a point. */
function pillsAround(
  { measure, unit }: OverlayRequest,
  [x, y]: Point,
  texts: readonly Pick<PlannedPill, 'hand' | 'text'>[],
): readonly PlannedPill[] {
  const [high, gap] = [pathRoom.high * unit, pathRoom.between * unit];
  const first = y - (texts.length * (high + gap) - gap) / 2;
  return texts.map(({ hand, text }, index): PlannedPill => {
    const half = Math.max(high, measure(text, 'place')[0] + pathRoom.beside * unit) / 2;
    const top = first + index * (high + gap);
    return { hand, text, box: [x - half, top, x + half, top + high] };
  });
}

function boxRound(pills: readonly PlannedPill[], room: number): Box {
  const boxes = pills.map(({ box }) => box);
  return [
    Math.min(...boxes.map(([left]) => left)) - room,
    Math.min(...boxes.map(([, top]) => top)) - room,
    Math.max(...boxes.map(([, , right]) => right)) + room,
    Math.max(...boxes.map(([, , , bottom]) => bottom)) + room,
  ];
}
