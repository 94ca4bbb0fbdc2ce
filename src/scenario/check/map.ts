import type { Cue, Scenario } from '../compiled/scenario';
import { isMapId, mapIds, unrolled } from '../document/maps';
import { nearestName } from '../document/suggest';
import { textsOf } from '../document/texts';
import type { Checking } from './context';

type LonLat = readonly [number, number];

/** The map is one that there is, and its places lie where they can be seen (W131), longitude first (W132). */
export function checkMap(checking: Checking): void {
  const { map } = checking.draft.document.theatre;
  if (!isMapId(map)) {
    const nearest = nearestName(map, mapIds);
    checking.report('W131', ['theatre', 'map'], {
      why: 'map',
      name: map,
      known: mapIds.join(', '),
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  checkPlaces(checking);
}

/** Places that lie outside the extent: turned the wrong way, as it may be itself, or where nothing shows them. */
function checkPlaces({ draft, scenario, report }: Checking): void {
  const { theatre } = draft.document;
  const [[west, south], [east, north]] = unrolled(theatre.extent);
  const isIn = ([longitude, latitude]: LonLat): boolean =>
    latitude >= south &&
    latitude <= north &&
    [longitude, longitude + 360].some((at) => at >= west && at <= east);
  const isInSwapped = (at: LonLat): boolean => isIn(swapped(at));
  const places = Object.entries(theatre.places);
  const outside = places.filter(([, { at }]) => !isIn(at));
  if (outside.length === 0) return;
  const turned = outside.filter(([, { at }]) => isInSwapped(at));
  if (outside.length === places.length && turned.length > 0) {
    // Nobody can say which of the two is turned.
    report('W132', ['theatre', 'extent'], { what: 'extent', count: turned.length });
    return;
  }
  const used = usedPlaces(scenario);
  const texts = textsOf(draft.written).flatMap(({ path, text }) => (path[0] === 'theatre' ? [] : [text]));
  for (const [name, { at, label }] of outside) {
    const path = ['theatre', 'places', name, 'at'];
    if (isInSwapped(at)) report('W132', path, { what: 'place', name, longitude: at[1], latitude: at[0] });
    else if (!used.has(name) && !texts.some((text) => text.includes(label)))
      report('W131', path, { why: 'place', name });
  }
}

function swapped([longitude, latitude]: LonLat): LonLat {
  return [latitude, longitude];
}

/** Places to which something on the map leads even from outside the extent: capitals, targets, and where something happens. */
function usedPlaces({ about, actors, injects, rules }: Scenario): ReadonlySet<string | undefined> {
  const options = actors.flatMap((actor) => actor.options);
  const cues = [
    ...options.flatMap(({ cue, outcomes }) => [cue, ...outcomes.map((outcome) => outcome.cue)]),
    ...[...injects, ...rules].map(({ cue }) => cue),
  ];
  const ofCue = (cue: Cue): readonly (string | undefined)[] => [cue.from, cue.to, ...(cue.also ?? [])];
  return new Set([
    ...(about.earlier ?? []).map(({ at }) => at),
    ...actors.map(({ capital }) => capital),
    ...options.map(({ target }) => (target !== undefined && 'place' in target ? target.place : undefined)),
    ...cues.flatMap((cue) => (cue === undefined || cue === 'none' ? [] : ofCue(cue))),
  ]);
}
