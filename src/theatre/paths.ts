import { type Development, developmentsOf, type View } from '../engine/index';
import { countedTurn, type Scenario } from '../scenario/index';
import { cueManners } from './cue-table';
import { cuesOf } from './cues';
import { placesKept } from './memory';
import { pictureOf } from './picture';
import { isWithin } from './projection';
import type { Hand, PathMark, Picture } from './types';

/** One deed on the way of a play: where it was done, and the days of its turn. */
export interface PathStop extends PathMark {
  readonly development: Development;
}

/** The deeds of two plays of one crisis, each in the order of time. */
export interface TwoPaths extends Readonly<Record<Hand, readonly PathStop[]>> {
  /** How many deeds both began with. */
  readonly shared: number;
}

/**
 * The ways of two plays, as a view knows each: blows, meetings and arrests, and the steps that are seen from outside. What came from
 * outside counts where it took place on a party's soil.
 */
export function twoPathsOf(scenario: Scenario, own: View, other: View): TwoPaths {
  const paths = { own: pathOf(scenario, own), other: pathOf(scenario, other) };
  const apart = paths.own.findIndex((stop, at) => !isSame(stop, paths.other[at]));
  return { ...paths, shared: apart < 0 ? paths.own.length : apart };
}

function pathOf(scenario: Scenario, view: View): readonly PathStop[] {
  const { places, relations } = scenario.theatre;
  const parties = new Set(relations.flat());
  const isElsewhere = (id: string, { cause }: Development) =>
    cause.by !== 'order' && !parties.has(places.find((place) => place.id === id)?.of ?? '');
  return developmentsOf(scenario, view.journal).flatMap((development): PathStop[] => {
    const kept = placesKept(scenario, development);
    const turn = scenario.turns[development.turn - 1];
    if (turn === undefined) return [];
    return (kept.length > 0 ? kept : placesOfStep(scenario, development))
      .filter((place) => !isElsewhere(place, development))
      .map((place) => ({
        ...{ place, on: turn.from, until: turn.to, development },
        turn: countedTurn(scenario, development.turn),
      }));
  });
}

function placesOfStep(scenario: Scenario, development: Development): readonly string[] {
  const { cue } = development;
  if (cue === undefined || cue.ends !== undefined || cueManners[cue.kind].moves !== true) return [];
  return cuesOf(scenario, [development]).flatMap(({ to }) => to.place ?? []);
}

function isSame(one: PathStop, other: PathStop | undefined): boolean {
  return one.place === other?.place && one.development.key === other.development.key;
}

/** What two paths have come to by the end of a turn: their marks on a map that shows nothing else of the plays. */
export function pictureOfPaths(scenario: Scenario, view: View, paths: TwoPaths, turn: number): Picture {
  const { places, extent } = scenario.theatre;
  const inView = new Set(places.filter(({ at }) => isWithin(at, extent)).map(({ id }) => id));
  const by = (stops: readonly PathStop[]) =>
    stops.filter(({ place }) => inView.has(place)).filter(({ development }) => development.turn <= turn);
  const [own, other] = [by(paths.own), by(paths.other)];
  const parted = [paths.own, paths.other].some(
    (stops) => (stops[paths.shared]?.development.turn ?? turn + 1) <= turn,
  );
  const last = by(paths.own.slice(0, paths.shared)).at(-1);
  const picture = pictureOf(scenario, view);
  const capitals = picture.actors.filter(({ party }) => party).map(({ capital }) => capital);
  const named = new Set([...paths.own, ...paths.other].map(({ place }) => place));
  return {
    ...picture,
    actors: picture.actors.map((actor) => (actor.party ? actor : withoutCapital(actor))),
    places: picture.places.filter(
      ({ id, kind }) => named.has(id) || capitals.includes(id) || kind === 'region' || kind === 'sea',
    ),
    ...{ relations: [], postures: [], remembered: [], spoken: [...named] },
    paths: { own, other, ...(parted && last !== undefined ? { parted: last.place } : {}) },
  };
}

/** A far capital would only point out of a picture that is about deeds. */
function withoutCapital({ capital: _, ...actor }: Picture['actors'][number]): Picture['actors'][number] {
  return actor;
}
