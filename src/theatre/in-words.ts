import type { ActorId } from '../scenario/index';
import { isDay } from './memory';
import { isWithin } from './projection';
import type { Memory, Picture, PicturePlace, PictureRelation } from './types';

/** One line of the map in ids, for a table that says the same as the picture. */
export type PictureRow =
  | { readonly kind: 'place'; readonly place: string; readonly of?: ActorId }
  | ({ readonly kind: 'relation' } & PictureRelation)
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: string;
      readonly posture: string;
      readonly place: string;
    }
  | { readonly kind: 'memory'; readonly place: string; readonly memory: Memory };

/** The rows of the map's text twin: relations, then postures, then what happened, latest first, then places, each by ids. */
export function describePicture(picture: Picture): PictureRow[] {
  return [
    ...picture.relations.map((relation): PictureRow => ({ kind: 'relation', ...relation })),
    ...picture.postures.map(
      ({ actor, track, posture, place }): PictureRow => ({ kind: 'posture', actor, track, posture, place }),
    ),
    ...picture.remembered
      .flatMap(({ place, memories }) =>
        memories.map((memory) => ({ kind: 'memory' as const, place, memory })),
      )
      .sort((a, b) => lateness(b.memory, a.memory)),
    ...placesInOrder(picture).map(
      ({ id, of }): PictureRow => ({ kind: 'place', place: id, ...(of === undefined ? {} : { of }) }),
    ),
  ];
}

/** Whether one memory is later than another (above 0): by its turn, and by its day where the crisis tells days; 0 for what came before the first turn. */
function lateness(one: Memory, other: Memory): number {
  const turnOf = (memory: Memory) => (memory.of === 'play' ? memory.development.turn : 0);
  const byTurn = turnOf(one) - turnOf(other);
  return byTurn !== 0 || !isDay(one.on) || !isDay(other.on)
    ? byTurn
    : Date.parse(one.on) - Date.parse(other.on);
}

/**
 * Places in the order in which they matter: those of which the turn speaks, then those of each side in turn, then the others; and
 * among these from the middle of what the turn speaks of to what is far from it.
 */
function placesInOrder({ places, actors, spoken = [], extent }: Picture): readonly PicturePlace[] {
  const [[west, south], [east, north]] = extent;
  const told = new Set(spoken);
  const near = places.filter(({ at }) => isWithin(at, extent));
  const focus = middleOf(near.filter(({ id }) => told.has(id)));
  const sideOf = ({ id, of }: PicturePlace) => {
    const side = actors.findIndex((actor) => actor.id === of);
    return told.has(id) ? -1 : side < 0 ? actors.length : side;
  };
  const away = ({ at: [x, y] }: PicturePlace) => {
    const [midX, midY] = focus ?? [(west + east) / 2, (south + north) / 2];
    return Math.hypot(degreesApart(x, midX) * Math.cos((midY * Math.PI) / 180), y - midY);
  };
  return [...places].sort((a, b) => sideOf(a) - sideOf(b) || away(a) - away(b));
}

/** Degrees between two meridians, the shorter way round. */
function degreesApart(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

function middleOf(places: readonly PicturePlace[]): readonly [number, number] | undefined {
  if (places.length === 0) return undefined;
  const mean = (along: 0 | 1) => places.reduce((sum, { at }) => sum + at[along], 0) / places.length;
  return [mean(0), mean(1)];
}
