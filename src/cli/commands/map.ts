import type { Command } from 'commander';
import { geoDistance } from 'd3-geo';
import { isMapId, type LonLat, mapFor, mapIds, parse } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { readSources, shippedScenarios } from '../files/read-files';
import { type DrawnMap, readMap } from '../map/drawn-map';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Kilometres from the middle of the earth to its surface. */
const radius = 6371;
/** Places that are told beside a point. */
const mostNear = 5;

interface Spot {
  readonly name: string;
  /** What it is, and where it is taken from. */
  readonly is: string;
  readonly at: LonLat;
}

/** Adds `map`: where a point lies on the drawn map, or where a name does. */
export function addMap(program: Command, terminal: Terminal): void {
  program
    .command('map')
    .summary('say where a point or a name lies on the map')
    .description(
      'Says for a point, given as longitude and latitude in degrees as in a scenario, on which map a crisis there is drawn, in which country or at which sea it lies, and what is near. For a name it says where it is.',
    )
    .argument('<place...>', 'a longitude and a latitude, such as 61.4,26.2, or a name')
    .option('--map <map>', `look at this map alone: ${mapIds.join(', ')}`)
    .allowUnknownOption()
    .addHelpText(
      'after',
      helpEnd(terminal, ['map 61.4,26.2', 'map "gulf of oman"'], '0 found, 64 no such point, name or map.'),
    )
    .action((place: readonly string[], { map }: { readonly map?: string }) => {
      const named = map === undefined ? undefined : mapNamed(map);
      const typed = place.join(' ');
      const point = pointIn(typed);
      if (point === undefined) {
        const maps = named === undefined ? mapIds.map(readMap) : [named];
        tellNames(terminal, typed, [...onceEach(maps.flatMap(({ names }) => names)), ...shippedPlaces()]);
      } else {
        const drawn = named ?? readMap(mapFor('', [point, point]));
        tellPoint(terminal, drawn, point, [...drawn.names, ...shippedPlaces()]);
      }
    });
}

function mapNamed(id: string): DrawnMap {
  if (isMapId(id)) return readMap(id);
  throw new Failure(exits.usage, `There is no map "${id.slice(0, 40)}". Maps: ${mapIds.join(', ')}.`);
}

/** What several maps name is told from the first, which draws it in more detail. */
function onceEach(spots: readonly Spot[]): readonly Spot[] {
  const keyOf = ({ name, is }: Spot) => `${is} ${name}`;
  const first = new Map([...spots].reverse().map((spot) => [keyOf(spot), spot]));
  return spots.filter((spot) => first.get(keyOf(spot)) === spot);
}

/** Two numbers as a point; undefined where they are none. */
function pointIn(typed: string): LonLat | undefined {
  const [, longitude, latitude] =
    /^\s*\[?\s*(-?\d+(?:\.\d+)?)[\s,;]+(-?\d+(?:\.\d+)?)\s*\]?\s*$/.exec(typed) ?? [];
  if (longitude === undefined || latitude === undefined) return undefined;
  const point: LonLat = [Number(longitude), Number(latitude)];
  if (isOnEarth(point)) return point;
  const swapped = isOnEarth([point[1], point[0]]) ? ' The two seem to be swapped.' : '';
  throw new Failure(
    exits.usage,
    `Longitude comes first, from -180 to 180, and then latitude, from -90 to 90.${swapped}`,
  );
}

function isOnEarth([longitude, latitude]: LonLat): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function tellPoint(terminal: Terminal, map: DrawnMap, point: LonLat, spots: readonly Spot[]): void {
  terminal.line(terminal.paint.bold(`${degrees(point)} on the map ${map.id}`));
  terminal.wrapped(whereIs(map, point), { indent: 2 });
  if (!map.holds(point)) return;
  const near = [...spots]
    .map((spot) => ({ ...spot, away: geoDistance([...spot.at], [...point]) * radius }))
    .filter(({ is }) => is !== 'country' && is !== 'sea')
    .sort((one, other) => one.away - other.away)
    .slice(0, mostNear);
  for (const { name, is, away } of near)
    terminal.wrapped(`${Math.round(away)} km from ${name} (${is})`, { indent: 4 });
}

/** In which country or at which sea a point lies, or why it is nowhere on the map. */
function whereIs(map: DrawnMap, point: LonLat): string {
  const [longitude, latitude] = point;
  const other: LonLat = [latitude, longitude];
  if (!map.holds(point)) {
    const swapped =
      isOnEarth(other) && map.landAt(other) !== undefined
        ? ` The other way round, as ${degrees(other)}, it lies in ${map.landAt(other)}: longitude comes first.`
        : '';
    return `It is outside the drawn map, which shows it only as an arrow at the edge.${swapped}`;
  }
  const land = map.landAt(point);
  if (land === undefined) return `It is on water. The nearest sea that the map names: ${map.seaNear(point)}.`;
  return map.isContested(point)
    ? `It is on drawn land that is disputed between states. The map draws it with ${land} and shades it, since its lines show who controls the ground and judge no claim.`
    : `It is on drawn land, in ${land}.`;
}

function tellNames(terminal: Terminal, typed: string, spots: readonly Spot[]): void {
  const wanted = plain(typed);
  const exact = spots.filter(({ name }) => plain(name) === wanted);
  const found = exact.length > 0 ? exact : spots.filter(({ name }) => plain(name).includes(wanted));
  if (wanted === '' || found.length === 0) {
    throw new Failure(
      exits.usage,
      `Neither a map nor a crisis that comes with Demarche names "${typed.slice(0, 60)}". Maps name countries, some provinces and seas; a scenario names its own places, by longitude and latitude.`,
    );
  }
  for (const { name, is, at } of found)
    terminal.wrapped(`${name} (${is}): at ${degrees(at)}, written [${rounded(at).join(', ')}]`, {
      indent: 2,
    });
}

/** Names that differ only in case, accents and signs are one. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The places of the crises that come with the program. */
function shippedPlaces(): readonly Spot[] {
  return shippedScenarios().flatMap((id) => {
    const files = readSources(id).files.filter(({ path }) => !path.startsWith('locales/'));
    const { draft } = parse(files);
    return Object.values(draft?.document.theatre.places ?? {}).map(
      ({ label, kind, at }): Spot => ({ name: label, is: `${kind} in ${id}`, at }),
    );
  });
}

function rounded([longitude, latitude]: LonLat): LonLat {
  return [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
}

/** A point as people write it: `26.20° N, 61.40° E`. */
function degrees(point: LonLat): string {
  const [longitude, latitude] = rounded(point);
  const north = `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
}
