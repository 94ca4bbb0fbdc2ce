import type { Cue, Scenario } from '../compiled/scenario';
import { drawnMaps, isInOutline } from '../document/drawn-maps';
import { nearestName } from '../document/suggest';
import { textsOf } from '../document/texts';
import type { Checking } from './context';

type LonLat = readonly [number, number];

/** The map is one that there is, its extent lies where it is drawn, and its places lie where they can be seen (W131, W132). */
export function checkMap(checking: Checking): void {
  const { draft, report } = checking;
  const { map, extent } = draft.document.theatre;
  const outline = drawnMaps.get(map);
  const path = ['theatre', 'extent'];
  if (outline === undefined) {
    const nearest = nearestName(map, drawnMaps.keys());
    const known = [...drawnMaps.keys()].join(', ');
    report('W131', ['theatre', 'map'], {
      why: 'map',
      name: map,
      known,
      ...(nearest === undefined ? {} : { nearest }),
    });
    return;
  }
  const [[west, south], [east, north]] = extent;
  if (west >= east || south >= north) {
    report('W131', path, { why: 'corners' });
    return;
  }
  const isDrawn = (at: LonLat): boolean => isInOutline(at, outline);
  const corners: readonly LonLat[] = [...extent, [west, north], [east, south]];
  if (corners.every((at) => isDrawn(swapped(at))) && !corners.every(isDrawn))
    report('W132', path, { what: 'extent' });
  else if (!corners.every(isDrawn)) report('W131', path, { why: 'extent', map });
  else checkPlaces(checking);
}

/** Places that lie outside the extent: turned the wrong way, or where nothing shows them. */
function checkPlaces({ draft, scenario, report }: Checking): void {
  const { extent, places } = draft.document.theatre;
  const isIn = ([longitude, latitude]: LonLat): boolean =>
    longitude >= extent[0][0] &&
    longitude <= extent[1][0] &&
    latitude >= extent[0][1] &&
    latitude <= extent[1][1];
  const outside = Object.entries(places).filter(([, { at }]) => !isIn(at));
  if (outside.length === 0) return;
  const used = usedPlaces(scenario);
  const texts = textsOf(draft.written).flatMap(({ path, text }) => (path[0] === 'theatre' ? [] : [text]));
  for (const [name, { at, label }] of outside) {
    const path = ['theatre', 'places', name, 'at'];
    if (isIn(swapped(at))) report('W132', path, { what: 'place', name, longitude: at[1], latitude: at[0] });
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
