import { cueOf, presenceIn, type View } from '../engine/index';
import {
  type Actor,
  type ActorId,
  type Cue,
  lexiconOf,
  type Scenario,
  type Theatre,
  type Track,
} from '../scenario/index';
import { cueManners } from './cue-table';
import { rememberedPlaces } from './memory';
import { isWithin } from './projection';
import { spokenPlaces } from './spoken';
import {
  type Picture,
  type PictureRelation,
  type PosturePicture,
  type RelationState,
  relationStates,
} from './types';

/** What the map shows of one seat's view: places, relations and postures as that seat knows them. */
export function pictureOf(scenario: Scenario, view: View): Picture {
  const { theatre } = scenario;
  const actors = scenario.actors.filter((actor) => presenceIn(view.journal, actor) === 'here');
  const isHere = (id: ActorId) => actors.some((actor) => actor.id === id);
  const related = new Set(theatre.relations.flat());
  return {
    extent: theatre.extent,
    actors: actors.map(({ id, code, colour, emblem, capital, partOf }) => ({
      id,
      code,
      colour,
      emblem,
      land: landOf(scenario, partOf ?? id),
      ...(capital === undefined ? {} : { capital }),
      // A province is not lifted out of its state, on whose land it lies.
      party: partOf === undefined && related.has(id) && liesIn(theatre, capital),
    })),
    places: knownPlaces(scenario, view).map(({ id, label, at, kind, of, importance }) => ({
      id,
      label,
      at,
      kind,
      ...(of === undefined ? {} : { of }),
      ...(importance === undefined ? {} : { importance }),
    })),
    relations: theatre.relations
      .filter((pair) => pair.every(isHere))
      .map(([a, b]) => relationPicture(scenario, view, a, b)),
    postures: actors.flatMap((actor) =>
      actor.tracks.flatMap((track) => posturePicture(scenario, view, actor, track)),
    ),
    remembered: rememberedPlaces(scenario, view),
    spoken: spokenPlaces(scenario, view),
  };
}

function landOf({ masked, actors }: Scenario, id: ActorId): string {
  return masked?.lands[id] ?? actors.find((actor) => actor.id === id)?.emblem ?? 'none';
}

/** The places but those of actors that are still to enter; whoever leaves takes no place along. */
function knownPlaces({ theatre, actors }: Scenario, { journal }: View): Theatre['places'] {
  const toCome = actors.filter((actor) => presenceIn(journal, actor) === 'yet').map(({ id }) => id);
  return theatre.places.filter(({ of }) => of === undefined || !toCome.includes(of));
}

/** Parties lie in the theatre: a mediator from far away is not lifted out of its neighbours. */
function liesIn({ extent, places }: Theatre, capital: string | undefined): boolean {
  const at = places.find(({ id }) => id === capital)?.at;
  return at !== undefined && isWithin(at, extent);
}

function relationPicture(scenario: Scenario, view: View, a: ActorId, b: ActorId): PictureRelation {
  const isAway = (from: ActorId, to: ActorId) => stateTowards(scenario, view, from, to) !== 'normal';
  const away = [...(isAway(a, b) ? [a] : []), ...(isAway(b, a) ? [b] : [])];
  return { a, b, state: relationState(scenario, view, a, b), away };
}

/** How two actors stand: as the graver of the two says by its postures. */
function relationState(scenario: Scenario, view: View, a: ActorId, b: ActorId): RelationState {
  return worst([stateTowards(scenario, view, a, b), stateTowards(scenario, view, b, a)]);
}

function stateTowards(scenario: Scenario, view: View, from: ActorId, to: ActorId): RelationState {
  const actor = scenario.actors.find(({ id }) => id === from);
  return worst(
    (actor?.tracks ?? []).map((track) => {
      const seen = view.postures.find((one) => one.actor === from && one.track === track.id);
      return levels[track.postures.find(({ id }) => id === seen?.posture)?.relation?.[to] ?? 'full'];
    }),
  );
}

const levels = { full: 'normal', strained: 'strained', cut: 'broken' } as const;

function worst(states: readonly RelationState[]): RelationState {
  return relationStates.findLast((one) => states.includes(one)) ?? 'normal';
}

/** A posture away from its start shows as the unit of the order that last moved it, where the order's picture names one. */
function posturePicture(scenario: Scenario, view: View, actor: Actor, track: Track): PosturePicture[] {
  const seen = view.postures.find((one) => one.actor === actor.id && one.track === track.id);
  if (seen === undefined || seen.posture === track.start) return [];
  const moved = view.journal.findLast(
    (entry) =>
      entry.kind === 'posture' &&
      entry.actor === actor.id &&
      entry.track === track.id &&
      entry.to === seen.posture,
  );
  if (moved?.kind !== 'posture') return [];
  const order = view.journal.findLast(
    (entry) =>
      entry.kind === 'order' &&
      entry.actor === actor.id &&
      entry.track === track.id &&
      entry.turn === moved.turn,
  );
  if (order?.kind !== 'order') return [];
  // What was ordered stands there, whatever came of it.
  const { option } = order;
  const cue = cueOf(lexiconOf(scenario), { by: 'order', actor: actor.id, option });
  const unit = cue && cueManners[cue.kind].unit;
  const place = placeOfUnit(scenario, actor, cue);
  if (!unit || place === undefined) return [];
  const { posture } = seen;
  const label = track.postures.find(({ id }) => id === posture)?.label ?? posture;
  return [{ actor: actor.id, track: track.id, posture, force: track.label, label, unit, place }];
}

/** Forces stand on their own soil, that of their provinces too, at a place that the order names; otherwise nobody knows where. */
function placeOfUnit({ theatre, actors }: Scenario, actor: Actor, cue: Cue | undefined): string | undefined {
  const own = actors.filter(({ id, partOf }) => id === actor.id || partOf === actor.id).map(({ id }) => id);
  return [cue?.from, cue?.to].find((id) =>
    theatre.places.some((place) => place.id === id && place.of !== undefined && own.includes(place.of)),
  );
}
