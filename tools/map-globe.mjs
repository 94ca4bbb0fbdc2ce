// The globe of the locator for tools/map.mjs: the half of the earth that has the theatre in its middle.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const RADIUS = 100;
const LEAST_STEP = 1.6; // points nearer together than this are one at the size of a locator
const LEAST_RING = 4; // points; smaller islands are not seen

/** Land and graticule of the globe as it is seen from above a place, in units of which the globe's radius has a hundred. */
export function globeOf([longitude, latitude]) {
  const source = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const world = JSON.parse(readFileSync(source, 'utf8'));
  // Tilted a little to the south, the equator and more than one continent are in view.
  const centre = [longitude, latitude - 6];
  const projection = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .scale(RADIUS)
    .translate([0, 0])
    .clipAngle(90)
    .precision(0.6);
  const linesOf = (shape) => {
    const { pen, lines } = collector();
    geoPath(projection, pen)(shape);
    return lines.map(thin).filter((line) => line.length >= LEAST_RING);
  };
  const graticule = geoGraticule()
    .step([30, 30])
    .extent([
      [-180, -90],
      [180, 90.1],
    ]);
  return {
    centre,
    land: linesOf(feature(world, world.objects.land)).map((line) => line.flat()),
    graticule: linesOf(graticule()).map((line) => line.flat()),
  };
}

/** A pen that keeps the points of what is drawn with it. */
function collector() {
  const lines = [];
  const pen = {
    beginPath() {},
    arc() {},
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1).push([x, y]),
    closePath: () => lines.at(-1).push(lines.at(-1)[0]),
  };
  return { pen, lines };
}

function thin(line) {
  const kept = [];
  line.forEach((point, index) => {
    const rounded = point.map(Math.round);
    const last = kept.at(-1);
    const isEnd = index === line.length - 1;
    if (!last || isEnd || Math.hypot(rounded[0] - last[0], rounded[1] - last[1]) >= LEAST_STEP)
      kept.push(rounded);
  });
  return kept;
}
