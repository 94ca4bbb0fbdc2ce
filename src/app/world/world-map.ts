import type { LonLat } from '../../scenario/index';
import type { MapFile } from '../../theatre/index';
import { type Pair, seenFrom } from './on-sphere';
import { globeFrom } from './world-globe';

type Ring = readonly number[];

interface Area {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id?: string;
  readonly arcs: readonly Ring[] | readonly (readonly Ring[])[];
}

interface Lines {
  readonly type: 'MultiLineString';
  readonly arcs: readonly Ring[];
}

interface Areas {
  readonly geometries: readonly Area[];
}

/** The file that tools/map-world.mjs makes: TopoJSON in degrees, with names. */
export interface WorldFile {
  readonly id: string;
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: {
    readonly countries: Areas;
    readonly contested: Areas;
    readonly coast: Lines;
    readonly borders: Lines;
    readonly disputed: Lines;
  };
  readonly labels: Pick<MapFile['labels'], 'countries' | 'seas'>;
}

type Extent = readonly [LonLat, LonLat];
/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

const earthRadius = 6371.0088; // kilometres
/** How far from the middle the other half of the globe begins. */
const edgeOfHalf = 2 * earthRadius;
const grid = 0.25; // kilometres
/** Straight lines in degrees are bent on the map, so they get a point for each of so many degrees. */
const longestStep = 1;
/** Kilometres: more would show the edge of the hemisphere, and less would show nothing. */
const frameLimits = { width: [900, 17_500], height: [780, 15_000] } as const;
/** The longest and the narrowest canvas that the map fills with the whole extent in view. */
const aspects = { longest: 3, narrowest: 1 / 2 };
/** What the frame is larger than it need be. */
const spare = 1.05;

/**
 * The plain map of the world round an extent, in the form of a regional map: in the stereographic projection from its middle, which keeps
 * angles, and lengths to three in a hundred within 2,200 kilometres. It holds what comes into its frame, of one hemisphere at most.
 */
export function worldAround(file: WorldFile, extent: Extent) {
  const [[west, south], [east, north]] = extent;
  const centre: Pair = [(west + east) / 2, (south + north) / 2];
  const raw = stereographic(centre);
  const around = boxAround(edgeOf(extent).map(raw));
  const [wide, high] = [around[2] - around[0], around[3] - around[1]];
  const width = held(Math.max(wide, high * aspects.longest) * spare, frameLimits.width);
  const height = held(Math.max(high, wide / aspects.narrowest) * spare, frameLimits.height);
  const [left, top] = [(around[0] + around[2] - width) / 2, (around[1] + around[3] - height) / 2];
  const project = (at: Pair): Pair => {
    const [x, y] = raw(at);
    return [x - left, y - top];
  };
  const frame: Box = [0, 0, width, height];
  const inFrame = (point: Pair) => overlap([...point, ...point], frame);
  const degrees = file.arcs.map((arc) => decoded(arc, file.transform));
  const arcs = degrees.map((arc) => dense(arc).map(project));
  const boxes = arcs.map(boxAround);
  // What lies wholly on the other half of the globe would lie round this one.
  const isHere = arcs.map((arc) => arc.some(([x, y]) => Math.hypot(x + left, y + top) < edgeOfHalf - 1));
  const isSeen = (ring: Ring) =>
    ring.some((arc) => isHere[indexOf(arc)]) &&
    overlap(ring.map((arc) => boxes[indexOf(arc)] ?? frame).reduce(joined), frame);
  const { countries, contested, coast, borders, disputed } = file.objects;
  return {
    type: 'Topology' as const,
    id: file.id,
    projection: project,
    frame: [width, height] as const,
    transform: { scale: [grid, grid] as [number, number], translate: [0, 0] as [number, number] },
    arcs: arcs.map(stepsOf),
    objects: {
      countries: areasSeen(countries, isSeen),
      contested: areasSeen(contested, isSeen),
      coast: linesSeen(coast, isSeen),
      borders: linesSeen(borders, isSeen),
      disputed: linesSeen(disputed, isSeen),
      provinces: { type: 'GeometryCollection' as const, geometries: [] },
    },
    labels: {
      countries: file.labels.countries
        .map((name) => ({ ...name, at: project(name.at) }))
        .filter(({ at }) => inFrame(at)),
      provinces: [],
      seas: file.labels.seas
        .map(({ along: [from, by, to], ...name }) => ({
          ...name,
          along: [project(from), project(by), project(to)] as const,
        }))
        .filter(({ along }) => along.every(inFrame)),
    },
    // Tilted a little to the equator, it shows more than one continent.
    globe: globeFrom(
      [centre[0], centre[1] * 0.8],
      countries.geometries
        .flatMap(polygonsOf)
        .map(([ring = []]) =>
          ring.flatMap((arc) =>
            arc < 0 ? (degrees[indexOf(arc)] ?? []).toReversed() : (degrees[arc] ?? []),
          ),
        ),
    ),
  } satisfies MapFile;
}

/** The projection from a place, in kilometres right of it and below; what lies on the other half of the globe is held to the edge of this one. */
function stereographic(centre: Pair): (at: Pair) => Pair {
  const see = seenFrom(centre);
  return (at) => {
    const { x, y, near } = see(at);
    const factor = edgeOfHalf / (near > 0 ? 1 + near : Math.hypot(x, y) || 1);
    return [x * factor, y * factor];
  };
}

/** Points along the edge of an extent. */
function edgeOf([[west, south], [east, north]]: Extent): Pair[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.flatMap((share): Pair[] => {
    const [longitude, latitude] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  });
}

/** Arcs are stored as steps on a grid, each from the point before. */
function decoded(arc: readonly Pair[], { scale, translate }: WorldFile['transform']): Pair[] {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    [x, y] = [x + right, y + up];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function dense(arc: readonly Pair[]): Pair[] {
  return arc.flatMap((to, index) => {
    const from = arc[index - 1] ?? to;
    const [right, up] = [to[0] - from[0], to[1] - from[1]];
    const longest = Math.max(Math.abs(right), Math.abs(up));
    // From one side of the date line to the other is no way at all.
    const steps = longest > 180 ? 1 : Math.max(1, Math.ceil(longest / longestStep));
    return Array.from({ length: steps }, (_, step): Pair => {
      const share = (step + 1) / steps;
      return [from[0] + right * share, from[1] + up * share];
    });
  });
}

function stepsOf(arc: readonly Pair[]): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map((point) => {
    const [column, row] = [Math.round(point[0] / grid), Math.round(point[1] / grid)];
    const step: [number, number] = [column - x, row - y];
    [x, y] = [column, row];
    return step;
  });
}

function areasSeen({ geometries }: Areas, isSeen: (ring: Ring) => boolean) {
  return {
    type: 'GeometryCollection' as const,
    geometries: geometries.flatMap((area) => {
      const seen = polygonsOf(area).filter(([outer = []]) => isSeen(outer));
      const arcs = seen.map((polygon) => polygon.map((ring) => [...ring]));
      return seen.length === 0 ? [] : [{ type: 'MultiPolygon' as const, id: area.id ?? '', arcs }];
    }),
  };
}

function linesSeen({ arcs }: Lines, isSeen: (line: Ring) => boolean) {
  return { type: 'MultiLineString' as const, arcs: arcs.filter(isSeen).map((line) => [...line]) };
}

function polygonsOf({ arcs }: Area): readonly (readonly Ring[])[] {
  return isMulti(arcs) ? arcs : [arcs];
}

function isMulti(arcs: Area['arcs']): arcs is readonly (readonly Ring[])[] {
  return Array.isArray(arcs[0]?.[0]);
}

/** A negative number is an arc that is read from its end. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function boxAround(points: readonly Pair[]): Box {
  return points
    .map(([x, y]): Box => [x, y, x, y])
    .reduce(joined, [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
}

function joined(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function held(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(value, high));
}
