import type { Place } from '../scenario/index';
import { type LegendMark, memoryLooks, type Picture, type PlaceMark, placeMarks } from './types';

/** The mark of each kind of place; areas have none. */
const markOfKind: Readonly<Record<Place['kind'], PlaceMark | undefined>> = {
  capital: 'town',
  city: 'town',
  town: 'town',
  village: 'village',
  port: 'port',
  base: 'port',
  crossing: 'crossing',
  region: undefined,
  sea: undefined,
};

/** Every mark that a picture uses, each once, in the order of the key. */
export function legendOf(picture: Picture): readonly LegendMark[] {
  const { actors, places, relations, postures, remembered, extent } = picture;
  const capitals = actors.flatMap(({ capital }) => places.filter(({ id }) => id === capital));
  const [[west, south], [east, north]] = extent;
  const isBeyond = ({ at: [longitude, latitude] }: Picture['places'][number]) =>
    longitude < west || longitude > east || latitude < south || latitude > north;
  const kinds = new Set(
    places.filter((place) => !capitals.includes(place)).map(({ kind }) => markOfKind[kind]),
  );
  const states = new Set(relations.map(({ state }) => state));
  return [
    ...(capitals.length > 0 ? [{ mark: 'capital' } as const] : []),
    ...(capitals.some(isBeyond) ? [{ mark: 'beyond' } as const] : []),
    ...placeMarks.filter((mark) => kinds.has(mark)).map((mark) => ({ mark })),
    ...memoryLooks.filter((look) => remembered.some((one) => one.look === look)).map((mark) => ({ mark })),
    ...[...states].sort().map((state) => ({ mark: 'relation', state }) as const),
    ...postures.map(
      ({ actor, track, posture, unit }) => ({ mark: 'unit', actor, track, posture, unit }) as const,
    ),
    { mark: 'disputed' },
  ];
}
