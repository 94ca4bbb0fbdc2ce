import { readFileSync } from 'node:fs';
import { geoConicConformal } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Conic, conicProjection } from './conic';

const { projection }: { readonly projection: Conic } = JSON.parse(
  readFileSync(new URL('../../assets/map/west-asia.json', import.meta.url), 'utf8'),
);

test('a place lies where the package for projections puts it', () => {
  const project = geoConicConformal()
    .parallels([...projection.parallels])
    .rotate([...projection.rotate])
    .center([0, 0])
    .scale(projection.scale)
    .translate([-projection.origin[0], -projection.origin[1]])
    .clipAngle(180);
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(degrees(25, 100), degrees(0, 60), (longitude, latitude) => {
      const [x, y] = conicProjection(projection)([longitude, latitude]);
      const [right = 0, below = 0] = project([longitude, latitude]) ?? [];
      expect(x).toBeCloseTo(right, 6);
      expect(y).toBeCloseTo(below, 6);
    }),
  );
});
