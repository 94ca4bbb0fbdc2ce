/** The parts of the map's data that a small picture needs: a TopoJSON topology, projected ahead of time. */
export interface MiniMapData {
  readonly projection: (at: Point) => Point;
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly countries: { readonly geometries: readonly Land[] };
    /** Areas whose status is disputed between states; they lie over the lands. */
    readonly contested: { readonly geometries: readonly Land[] };
    readonly borders: Lines;
    readonly disputed: Lines;
  };
  readonly labels: {
    readonly countries: readonly { readonly id: string; readonly name: string; readonly at: Point }[];
  };
}

type Point = readonly [number, number];
interface Lines {
  readonly arcs: readonly (readonly number[])[];
}
interface Land {
  readonly id: string;
  readonly type: string;
  readonly arcs: readonly (readonly (readonly number[])[])[] | readonly (readonly number[])[];
}

/** What is drawn, as SVG paths in units of which an extent has the same number, however far it goes. */
export interface MiniMapShapes {
  readonly viewBox: string;
  readonly others: string;
  readonly contested: string;
  readonly lands: readonly { readonly id: string; readonly path: string }[];
  readonly borders: string;
  readonly disputed: string;
  readonly names: readonly { readonly id: string; readonly name: string; readonly at: Point }[];
  readonly marks: readonly (MiniMapMark & { readonly point: Point; readonly isEast: boolean })[];
}

/** A land that is lifted out. */
export interface MiniMapLand {
  /** Its code in the map's data. */
  readonly id: string;
  /** What its crisis calls it. */
  readonly name: string;
}

/** A place where something happened. */
export interface MiniMapMark {
  /** Longitude and latitude in degrees. */
  readonly at: Point;
  readonly name?: string;
  readonly day?: string;
}

/** The south-west and the north-east corner of what must be in view. */
export type MiniMapExtent = readonly [Point, Point];

/** Units across the picture, and the form of picture of which all of them are seen. */
const across = 3300;
const form = 3 / 2;

/** A still picture of an extent and what lies around it, with some lands lifted out and marks where something happened. */
export function miniMapOf(
  data: MiniMapData,
  [[west, south], [east, north]]: MiniMapExtent,
  lands: readonly string[],
  marks: readonly MiniMapMark[] = [],
): MiniMapShapes {
  const { projection: project } = data;
  const edge = [west, (west + east) / 2, east].flatMap((longitude) =>
    [south, (south + north) / 2, north].map((latitude) => project([longitude, latitude])),
  );
  const [left, right] = boundsOf(edge.map(([x]) => x));
  const [top, bottom] = boundsOf(edge.map(([, y]) => y));
  const scale = across / Math.max(right - left, (bottom - top) * form);
  const scaled = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];
  const [width, height] = scaled([right, bottom]);
  const arcs = data.arcs.map((arc) => pointsOf(arc, data.transform).map(scaled));
  const ringsOf = (land: Land) =>
    polygonsOf(land).flatMap((polygon) => polygon.map((ring) => join(ring, arcs)));
  const shown = data.objects.countries.geometries.filter(({ id }) => lands.includes(id));
  const fill = (land: Land) =>
    ringsOf(land)
      .map((ring) => draw(ring, 'Z'))
      .join('');
  const line = ({ arcs: lists }: Lines) => lists.map((list) => draw(join(list, arcs), '')).join('');
  return {
    viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    others: data.objects.countries.geometries
      .filter(({ id }) => !lands.includes(id))
      .map(fill)
      .join(''),
    contested: data.objects.contested.geometries.map(fill).join(''),
    lands: shown.map((land) => ({ id: land.id, path: fill(land) })),
    borders: line(data.objects.borders),
    disputed: line(data.objects.disputed),
    names: data.labels.countries
      .filter(({ id }) => lands.includes(id))
      .map((name) => ({ ...name, at: scaled(name.at) }))
      .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < width && y < height),
    marks: marks.map((mark) => {
      const point = scaled(project(mark.at));
      return { ...mark, point, isEast: point[0] > width / 2 };
    }),
  };
}

/** Arcs are stored as steps on a grid, each from the point before. */
function pointsOf(arc: readonly Point[], { scale, translate }: MiniMapData['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs one after another; a negative number is an arc read from its end. */
function join(list: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return list.flatMap((index, place) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    return place === 0 ? arc : arc.slice(1);
  });
}

function polygonsOf(land: Land): readonly (readonly (readonly number[])[])[] {
  return isMulti(land.arcs) ? land.arcs : [land.arcs];
}

function isMulti(arcs: Land['arcs']): arcs is readonly (readonly (readonly number[])[])[] {
  return Array.isArray(arcs[0]?.[0]);
}

function draw(points: readonly Point[], end: string): string {
  return points.length < 2
    ? ''
    : `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}${end}`;
}

function boundsOf(values: readonly number[]): Point {
  return values.reduce<Point>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
