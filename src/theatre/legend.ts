import type { Place } from '../scenario/index';
import { isWithin } from './projection';
import {
  type LegendMark,
  memoryLooks,
  type Picture,
  type PlaceMark,
  placeMarks,
  type RelationState,
} from './types';

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
  const isBeyond = ({ at }: Picture['places'][number]) => !isWithin(at, extent);
  const kinds = new Set(
    places.filter((place) => !capitals.includes(place)).map(({ kind }) => markOfKind[kind]),
  );
  const states = [...new Set(relations.map(({ state }) => state))].sort();
  const awayIn = (one: RelationState) => [
    ...new Set(relations.filter(({ state }) => state === one).flatMap(({ away }) => away)),
  ];
  // A plate at the edge has no such mark.
  const kept = remembered.filter(({ place }) => !places.some((one) => one.id === place && isBeyond(one)));
  return [
    ...(capitals.length > 0 ? [{ mark: 'capital' } as const] : []),
    ...(capitals.some(isBeyond) ? [{ mark: 'beyond' } as const] : []),
    ...placeMarks.filter((mark) => kinds.has(mark)).map((mark) => ({ mark })),
    ...memoryLooks.filter((look) => kept.some((one) => one.look === look)).map((mark) => ({ mark })),
    ...states.map((state) => ({ mark: 'relation', state, away: awayIn(state) }) as const),
    ...postures.map(
      ({ actor, track, posture, unit }) => ({ mark: 'unit', actor, track, posture, unit }) as const,
    ),
    { mark: 'disputed' },
  ];
}
