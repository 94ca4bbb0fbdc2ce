import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, mixCameras } from './camera';
import { fadesOf } from './flight';

const far: Camera = { x: 1000, y: 900, scale: 0.2 };
const near: Camera = { x: 2400, y: 2100, scale: 1.4 };

test.each([
  ['closer', far, near],
  ['farther off', near, far],
])('names come when the camera that goes %s is nearly there, over land that is all drawn', (_, from, to) => {
  const fades = (share: number) => fadesOf(from, to, mixCameras(from, to, share));
  expect(fades(0)).toMatchObject({ names: 0 });
  expect(fades(0.5)).toMatchObject({ names: 0 });
  expect(fades(1)).toMatchObject({ to: 1, names: 1 });
});

test('some picture is whole all the way, and the closer one lies over the other', () => {
  const camera = fc.record({
    x: fc.double({ min: 0, max: 4000, noNaN: true }),
    y: fc.double({ min: 0, max: 4000, noNaN: true }),
    scale: fc.double({ min: 0.1, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const { isToOver, ...fades } = fadesOf(from, to, mixCameras(from, to, share));
      expect(isToOver ? fades.from : fades.to).toBe(1);
      expect(isToOver).toBe(to.scale >= from.scale);
    }),
  );
});
