// Geometry for tools/map.mjs and tools/map-world.mjs: clipping polygons to a box, rounding to a grid, and topologies without waste.

/** Clips a closed ring to an axis-parallel box (Sutherland and Hodgman); returns a closed ring or null if nothing is left. */
export function clipRing(ring, [x0, y0, x1, y1]) {
  const sides = [
    [(p) => p[0] >= x0, (a, b) => [x0, a[1] + ((b[1] - a[1]) * (x0 - a[0])) / (b[0] - a[0])]],
    [(p) => p[0] <= x1, (a, b) => [x1, a[1] + ((b[1] - a[1]) * (x1 - a[0])) / (b[0] - a[0])]],
    [(p) => p[1] >= y0, (a, b) => [a[0] + ((b[0] - a[0]) * (y0 - a[1])) / (b[1] - a[1]), y0]],
    [(p) => p[1] <= y1, (a, b) => [a[0] + ((b[0] - a[0]) * (y1 - a[1])) / (b[1] - a[1]), y1]],
  ];
  let points = ring.slice(0, -1);
  for (const [inside, cut] of sides) {
    const next = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length];
      if (inside(point) !== inside(before)) next.push(cut(before, point));
      if (inside(point)) next.push(point);
    });
    points = next;
  }
  return points.length < 3 ? null : [...points, points[0]];
}

/** Maps every ring of a Polygon or MultiPolygon; rings for which `change` gives null are dropped, and with an outer ring its holes. */
export function mapRings(geometry, change) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = [];
  for (const [outer, ...holes] of polygons) {
    const ring = change(outer);
    if (ring) kept.push([ring, ...holes.map(change).filter(Boolean)]);
  }
  return kept.length === 0 ? null : { type: 'MultiPolygon', coordinates: kept };
}

/** Rounds a ring to a grid of `step`, dropping repeated points; null if fewer than three different points are left. */
export function roundRing(ring, step) {
  const points = [];
  for (const [x, y] of ring) {
    const point = [Math.round(x / step) * step, Math.round(y / step) * step];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points.length < 4 ? null : points;
}

/** Twice the signed area of a closed ring. */
export function doubleArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}

/** Drops arcs that no layer uses and renumbers the rest. */
export function dropUnusedArcs(topology) {
  const order = new Map();
  const renumber = (value) => {
    if (Array.isArray(value)) return value.map(renumber);
    const index = value < 0 ? ~value : value;
    if (!order.has(index)) order.set(index, order.size);
    return value < 0 ? ~order.get(index) : order.get(index);
  };
  const visit = (geometry) => {
    if (geometry.geometries) geometry.geometries.forEach(visit);
    else geometry.arcs = renumber(geometry.arcs);
  };
  Object.values(topology.objects).forEach(visit);
  topology.arcs = [...order.keys()].map((index) => topology.arcs[index]);
}

/** The members of a list by a key. */
export function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
