import { impossible } from '../base/index';
import type { LonLat, Theatre } from '../scenario/index';
import { type Box, type Camera, type Point, toScreen } from './camera';
import { naming } from './naming';
import type { Naming, OverlayRequest } from './overlay';
import { isInside } from './overlay-symbols';
import { greatCircle, type Project } from './projection';
import type { Theme } from './theme';

/** A line or the outline of an area of a crisis' own, in kilometres. */
interface Shape {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
  readonly isArea: boolean;
}

/** What is seen of the map while it is drawn. */
interface Look {
  readonly camera: Camera;
  readonly density: number;
  readonly theme: Theme;
}

/** Lines and areas that a crisis names. */
export interface OwnLines {
  /** Draws them on the land, under all names and symbols. */
  paint(pen: CanvasRenderingContext2D, look: Look): void;
  namesFor(request: OverlayRequest): Naming[];
}

/** Degrees of the way between two points of a line for which the map gets a point of its own. */
const step = 2;
/** They are named before lands and seas, and after places. */
const priority = 44;

/** The lines and areas of a theatre on a map. */
export function ownLines(
  { lines = [], areas = [] }: Pick<Theatre, 'lines' | 'areas'>,
  project: Project,
): OwnLines {
  const shapes: readonly Shape[] = [
    ...areas.map(({ id, label, outline }) => ({
      ...{ id: `area ${id}`, label, isArea: true },
      points: way([...outline, ...outline.slice(0, 1)], project),
    })),
    ...lines.map(({ id, label, along }) => ({
      ...{ id: `line ${id}`, label, isArea: false },
      points: way(along, project),
    })),
  ];
  return {
    paint(pen, { camera, density, theme }) {
      const { ink, halo } = theme.colours;
      pen.save();
      pen.setTransform(density, 0, 0, density, 0, 0);
      pen.lineJoin = 'round';
      for (const { points, isArea } of shapes) {
        pen.beginPath();
        for (const point of points) pen.lineTo(...toScreen(camera, point));
        if (isArea) {
          pen.fillStyle = ink;
          pen.globalAlpha = theme.dark ? 0.1 : 0.07;
          pen.fill();
        }
        pen.setLineDash([]);
        pen.globalAlpha = 0.7;
        pen.strokeStyle = halo;
        pen.lineWidth = 4;
        pen.stroke();
        pen.setLineDash(isArea ? [2, 4] : [9, 3, 2, 3]);
        pen.globalAlpha = 0.85;
        pen.strokeStyle = ink;
        pen.lineWidth = isArea ? 1.1 : 1.6;
        pen.stroke();
      }
      pen.restore();
    },
    namesFor: (request) => shapes.flatMap((shape) => nameOf(request, shape)),
  };
}

function way(places: readonly LonLat[], project: Project): Point[] {
  return places.flatMap((to, index) => {
    const from = places[index - 1];
    if (from === undefined) return [project(to)];
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    return greatCircle(from, to, Math.min(90, steps)).slice(1).map(project);
  });
}

/** A line is named at its middle or farther along it, an area in its middle. */
function nameOf(request: OverlayRequest, { id, label, points, isArea }: Shape): Naming[] {
  const { camera, size, unit } = request;
  const seen = points.map((point) => toScreen(camera, point));
  const box = boxOf(seen);
  const middles = isArea
    ? [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const]
    : [0.5, 0.3, 0.7].map((share) => seen[Math.floor((seen.length - 1) * share)] ?? impossible());
  const [at, ...also] = middles.filter((point) => isInside(point, size));
  if (at === undefined) return [];
  return [
    naming(request, { id, text: label, style: 'region', at, priority, stands: { over: 12 * unit, also } }),
  ];
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
