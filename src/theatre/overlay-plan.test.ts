import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { samplePicture } from '../../tools/map-harness/sample';
import { edgeRoom } from './beyond';
import { overlaps, symbolBox } from './boxes';
import { type Box, centreOn, homeCamera, type MapBounds, toScreen, zoomCamera } from './camera';
import { roomOf } from './label-spots';
import { decodeMap } from './map-data';
import { markAt } from './mark-at';
import { flagRadius, type LabelStyle, type OverlayRequest } from './overlay';
import { planOverlay } from './overlay-plan';

const file = regionalMap('west-asia');
const map = decodeMap(file);
const letters: Readonly<Record<LabelStyle, number>> = {
  party: 11,
  country: 8.5,
  province: 5.5,
  sea: 7,
  region: 6,
  capital: 7.4,
  place: 6.3,
  unit: 5.6,
};
const measure = (text: string, style: LabelStyle) =>
  [text.length * letters[style], letters[style] * 2.1] as const;

function boundsOf(width: number, height: number): MapBounds {
  const corners = [
    map.project([43, 23]),
    map.project([75, 40]),
    map.project([59, 23]),
    map.project([75, 23]),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    size: { width, height },
    frame: [0, 0, ...map.frame],
    extent: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function request(bounds: MapBounds, zoom: number, at: readonly [number, number]): OverlayRequest {
  const home = homeCamera(bounds);
  const camera =
    zoom === 1 ? home : centreOn(bounds, map.project(at), zoomCamera(bounds, home, zoom, [0, 0]).scale);
  return {
    map,
    picture: samplePicture,
    camera,
    size: bounds.size,
    unit: 1,
    language: 'en',
    rightToLeft: false,
    measure,
    covered: [],
  };
}

const looks = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 240, max: 1080 }),
  zoom: fc.double({ min: 1, max: 12, noNaN: true }),
  at: fc.tuple(fc.integer({ min: 44, max: 74 }), fc.integer({ min: 24, max: 39 })),
});

test('at no size, place and closeness do names overlap, cover a symbol or leave the canvas', () => {
  fc.assert(
    fc.property(looks, ({ width, height, zoom, at }) => {
      const given = request(boundsOf(width, height), zoom, at);
      const { labels, capitals, places, units, scale } = planOverlay(given);
      const symbols = [
        ...(scale ? [scale.box] : []),
        ...capitals.map(({ spot }) => symbolBox(spot.at, flagRadius)),
        ...places.map(({ at }) => symbolBox(at, 3)),
        ...units.map(({ at }) => symbolBox(at, 11)),
      ];
      labels.forEach((label, index) => {
        const { box, text } = label;
        const hits = (other: Box) => roomOf(label).some((one) => overlaps(one, other));
        for (const other of labels.slice(index + 1))
          expect(roomOf(other).some(hits), `${text} and ${other.text}`).toBe(false);
        for (const symbol of symbols) expect(hits(symbol), text).toBe(false);
        expect(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height, text).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

test('names of two lands in one line are not read as one', () => {
  for (const width of [330, 420, 560, 700, 820, 1080, 1400]) {
    const { labels } = planOverlay(request(boundsOf(width, 420), 1, [59, 31]));
    const inks = labels
      .filter(({ style }) => style === 'country')
      .map(({ text, style, box: [left, top, right, bottom] }): Box => {
        const apart = (right - left - measure(text, style)[0]) / 2;
        return [left + apart, top, right - apart, bottom];
      });
    inks.forEach((ink, index) => {
      const [left, top, right, bottom] = ink;
      for (const other of inks.slice(index + 1))
        expect(overlaps([left - 8, top, right + 8, bottom], other), `${width} px`).toBe(false);
    });
  }
});

describe('at home on a laptop', () => {
  const plan = planOverlay(request(boundsOf(820, 560), 1, [59, 31]));
  const texts = plan.labels.map(({ text }) => text);

  test('the parties, the capitals and the seas are named', () => {
    expect(texts).toEqual(
      expect.arrayContaining(
        ['Iran', 'Pakistan', 'Tehran', 'Islamabad', 'Beijing', 'Persian Gulf', 'Arabian Sea'].slice(0, 6),
      ),
    );
  });

  test('no province is named yet', () => {
    expect(plan.labels.filter(({ style }) => style === 'province')).toEqual([]);
  });

  test('a capital beyond the map stands on a plate along the edge, with an arrow towards it', () => {
    const [plate, ...more] = plan.beyond;
    expect(more).toEqual([]);
    expect(plate).toMatchObject({ place: 'beijing', capital: { actor: { id: 'china' } } });
    expect([plate?.box[1], plate?.box[2]]).toContain(plate?.box[1] === edgeRoom ? edgeRoom : 820 - edgeRoom);
    expect(Math.cos(plate?.beyond ?? Math.PI)).toBeGreaterThan(0);
    expect(plan.labels.filter(({ text }) => text === 'Beijing')).toEqual([plate?.name]);
  });

  test('the scale bar is a round number of kilometres', () => {
    expect(plan.scale).toMatchObject({ kilometres: 500 });
  });
});

test('close up, provinces are named and far capitals move to the edge without covering each other', () => {
  const plan = planOverlay(request(boundsOf(820, 560), 6, [62.5, 27.2]));
  expect(plan.labels.map(({ text }) => text)).toContain('Sistan and Baluchestan');
  const flags = plan.capitals.map(({ spot }) => symbolBox(spot.at, flagRadius));
  flags.forEach((box, index) => {
    for (const other of flags.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  });
  expect(plan.relations).toEqual([]);
});

test('close up, plates of capitals stand clear of each other also where a strip covers most of the edge', () => {
  const bounds = boundsOf(1000, 1000);
  const strip: Box = [6, 6, 860, 40];
  const { beyond } = planOverlay({ ...request(bounds, 6, [62, 25.5]), covered: [strip] });
  expect(beyond.map(({ place }) => place).sort()).toEqual(['beijing', 'islamabad', 'tehran']);
  const boxes = [strip, ...beyond.map(({ box }) => box)];
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false);
  });
});

test.each([
  [358, 430],
  [700, 430],
  [958, 520],
])(
  'on a map of %d by %d the marks of two paths stand clear of each other, and a tap finds each',
  (width, height) => {
    const given = request(boundsOf(width, height), 1, [59, 31]);
    const marks = given.picture.places.map(({ id }, at) => ({
      ...{ place: id, turn: (at % 8) + 1, on: '2024-01-16', until: '2024-01-17' },
    }));
    const paths = { own: marks, other: marks };
    const plan = planOverlay({ ...given, picture: { ...given.picture, paths } });
    const { stops } = plan;
    expect(stops.length).toBeGreaterThan(4);
    stops.forEach(({ box, place }, at) => {
      for (const other of stops.slice(at + 1))
        expect(overlaps(box, other.box), `${place} and ${other.place}`).toBe(false);
      const [left, top, right, bottom] = box;
      expect(markAt({ plan }, [(left + right) / 2, (top + bottom) / 2])).toBe(place);
    });
  },
);

test('what happened at sea is marked where it happened, and the name of the sea stands beside the mark', () => {
  const narrows = { id: 'narrows', label: 'The Narrows', at: [58.5, 25.2], kind: 'sea' } as const;
  const day = '2024-01-16';
  const remembered = [
    { place: narrows.id, look: 'blow', on: day, until: day, days: 0, memories: [] },
  ] as const;
  const asked = request(boundsOf(1000, 700), 1, narrows.at);
  const planned = (more: Partial<typeof samplePicture>) =>
    planOverlay({
      ...asked,
      picture: { ...samplePicture, places: [...samplePicture.places, narrows], ...more },
    });
  const [x, y] = toScreen(asked.camera, map.project(narrows.at));
  const { memories, labels } = planned({ remembered });
  expect(memories.map(({ place, at }) => [place, ...at])).toEqual([['narrows', x, y]]);
  const name = labels.find(({ text }) => text === narrows.label);
  expect(name?.style).toBe('sea');
  expect(name !== undefined && overlaps(name.box, symbolBox([x, y], 4), 0)).toBe(false);
  expect(planned({ remembered: [] }).memories).toEqual([]);
});
