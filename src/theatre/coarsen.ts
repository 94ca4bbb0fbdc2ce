import type { Topology } from 'topojson-specification';

type Arc = Topology['arcs'][number];

/**
 * A topology for a far look: of each arc's points only those that lie at least `least` units from the last one kept, and its ends.
 * Arcs are thinned once for all that share them, so borders stay shared; a ring that would collapse stays as it is.
 */
export function coarsen<File extends Topology>(file: File, least: number): File {
  const [across = 1, down = 1] = file.transform?.scale ?? [];
  return { ...file, arcs: file.arcs.map((arc) => thin(arc, least / across, least / down)) };
}

/** Arcs of a quantised topology hold the steps from point to point. */
function thin(arc: Arc, leastX: number, leastY: number): Arc {
  const kept: number[][] = [];
  let [dx, dy] = [0, 0];
  arc.forEach(([x = 0, y = 0], index) => {
    dx += x;
    dy += y;
    if (index > 0 && index < arc.length - 1 && Math.hypot(dx / leastX, dy / leastY) < 1) return;
    kept.push([dx, dy]);
    [dx, dy] = [0, 0];
  });
  return kept.length < 4 ? arc : kept;
}
