import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { shippedScenarios } from '../../test/shipped';
import { begin, view } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { edgeRoom } from './beyond';
import { lineHitsBox, overlaps, pathHitsBox, symbolBox } from './boxes';
import { type Box, homeCamera, type MapBounds, toMap, toScreen } from './camera';
import { isLand } from './coast';
import { compose } from './composition';
import { straysFrom } from './foreign-soil';
import { unitOf } from './host';
import { roomOf } from './label-spots';
import { decodeMap } from './map-data';
import { type LabelStyle, memoryReach, type Overlay, type OverlayRequest } from './overlay';
import { isInside } from './overlay-symbols';
import { pictureOf } from './picture';
import { boxOf } from './projection';
import { type Picture, relationStates, unitKinds } from './types';

/** The map of each shipped crisis at every size of its place in the room: each name stands on the map or in its inset, and nothing lies over it. */

const map = decodeMap(regionalMap('west-asia'));

/** Width of a letter and height of a line in CSS pixels at unit 1, a little more than the fonts take. */
const letters: Readonly<Record<LabelStyle, readonly [number, number]>> = {
  party: [13, 17],
  country: [10, 13.5],
  province: [6, 12.5],
  sea: [7.5, 15.5],
  region: [6.5, 13.5],
  capital: [7.8, 16],
  place: [6.6, 14],
  unit: [6, 13],
};

/** Where the map stands in the windows that it is made for: while deciding and while a turn is told. */
const places: readonly (readonly [string, number, number])[] = [
  ['a laptop', 622, 252],
  ['a laptop that tells a turn', 942, 561],
  ['a phone', 390, 390],
  ['a phone that tells a turn', 390, 320],
  ['a phone on its side', 484, 286],
  ['a phone on its side that tells a turn', 484, 338],
  ['a projector', 1449, 515],
  ['a projector that tells a turn', 1267, 1016],
  ['half of a laptop', 683, 520],
  ['a phone that is all map', 390, 728],
  ['a phone on its side that is all map', 844, 286],
  ['half of a projector', 960, 760],
];

/** The buttons over the map, as the page measures them. */
function coveredIn(width: number, height: number): Box {
  return [width - 236, height - 42, width - 6, height - 6];
}

function requestFor(picture: Picture, width: number, height: number): OverlayRequest {
  const size = { width, height };
  const unit = unitOf(size);
  const bounds: MapBounds = {
    size,
    frame: [0, 0, ...map.frame],
    extent: boxOf(picture.extent, map.project),
  };
  const measure: OverlayRequest['measure'] = (text, style) => {
    const [wide, high] = letters[style];
    return [text.length * wide * unit, high * unit];
  };
  const covered = [coveredIn(width, height)];
  return {
    ...{ map, picture, camera: homeCamera(bounds), size, unit },
    language: 'en',
    rightToLeft: false,
    measure,
    covered,
  };
}

/** The first picture of a crisis, and harder ones: each state of its relations, something happened at all of its places, a unit of every side. */
function picturesOf(scenario: Scenario): readonly Picture[] {
  const plain = pictureOf(scenario, view(begin(scenario, { seed: 1 }), 'all'));
  const worst = relationStates.map(
    (state): Picture => ({
      ...plain,
      relations: plain.relations.map((relation) => ({ ...relation, state })),
      remembered: plain.places.map(({ id }) => ({
        ...{ place: id, look: 'blow', on: '2024-01-16', until: '2024-01-17', days: 0 },
        memories: [],
      })),
      postures: plain.actors.flatMap(({ id, capital }, index) =>
        capital === undefined
          ? []
          : [
              {
                ...{
                  actor: id,
                  track: 'force',
                  posture: 'ready',
                  force: 'Armed forces',
                  label: 'Ready after a strike',
                },
                unit: unitKinds[index % unitKinds.length] ?? 'infantry',
                place: plain.places.find(({ of, kind }) => of === id && kind !== 'capital')?.id ?? capital,
              },
            ],
      ),
    }),
  );
  return [plain, ...worst];
}

const shipped = shippedScenarios().flatMap(({ id, scenario }) =>
  picturesOf(scenario).flatMap((picture, index) =>
    places.map(([where, width, height]) => [id, index, where, requestFor(picture, width, height)] as const),
  ),
);

function symbolsOf({ capitals, places: dots, units, memories }: Overlay, unit: number): readonly Box[] {
  return [
    ...capitals.map(({ spot }) => symbolBox(spot.at, 11 * unit)),
    ...dots.map(({ at }) => symbolBox(at, 4 * unit)),
    ...units.map(({ at }) => symbolBox(at, 11 * unit)),
    ...memories.map(({ at, radius }) => symbolBox(at, radius + memoryReach * unit)),
  ];
}

describe.each(shipped)('%s, picture %i, on %s', (_id, _index, _where, request) => {
  const { plan, inset, locator } = compose(request, true);
  const { width, height } = request.size;

  test('every place in view has its name', () => {
    const labels = [...plan.labels, ...(inset?.plan.labels ?? [])];
    const named = new Set(labels.map(({ text }) => text));
    const missing = request.picture.places
      .filter(({ id, at }) => {
        const isCapital = plan.capitals.some(({ actor }) => actor.capital === id);
        const [x, y] = map.project(at);
        const { camera } = request;
        return (
          isCapital || isInside([(x - camera.x) * camera.scale, (y - camera.y) * camera.scale], request.size)
        );
      })
      .filter(({ label }) => !named.has(label));
    expect(missing.map(({ label }) => label)).toEqual([]);
  });

  test('no name lies over another, a symbol, a line or a button, or leaves the map', () => {
    const covered = [
      ...symbolsOf(plan, request.unit),
      ...request.covered,
      ...(plan.scale ? [plan.scale.box] : []),
      ...(inset ? [inset.box] : []),
      ...(locator ? [locator] : []),
    ];
    plan.labels.forEach((label, index) => {
      const { box, text } = label;
      const hits = (other: Box) => roomOf(label).some((one) => overlaps(one, other));
      for (const other of plan.labels.slice(index + 1))
        expect(roomOf(other).some(hits), `${text} and ${other.text}`).toBe(false);
      for (const other of covered) expect(hits(other), text).toBe(false);
      for (const plate of plan.beyond)
        expect(plate.name !== label && hits(plate.box), `${text} on the plate of ${plate.place}`).toBe(false);
      for (const { path } of plan.relations)
        expect(
          roomOf(label).some((one) => pathHitsBox(path, one)),
          text,
        ).toBe(false);
      for (const { leader, text: from } of plan.labels)
        expect(
          leader !== undefined && from !== text && roomOf(label).some((one) => lineHitsBox(...leader, one)),
          `${from} to ${text}`,
        ).toBe(false);
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height, text).toBe(true);
    });
  });

  test('what stands in a corner hides no symbol, no line, no button and hardly any land of the parties', () => {
    const hidden = symbolsOf(plan, request.unit).concat(request.covered);
    for (const box of [inset?.box, locator]) {
      if (box === undefined) continue;
      for (const other of hidden) expect(overlaps(box, other)).toBe(false);
      for (const { path } of plan.relations) expect(pathHitsBox(path, box)).toBe(false);
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height).toBe(true);
    }
    if (inset && locator) expect(overlaps(inset.box, locator)).toBe(false);
    if (inset) expect(inset.camera.scale / request.camera.scale).toBeGreaterThan(1.6);
  });

  test('what lies outside the map is named on a plate at its edge, clear of the land that the crisis is about', () => {
    const { camera, picture } = request;
    const out = picture.places.filter(({ at, id }) => {
      const isCapital = picture.actors.some(({ capital }) => capital === id);
      const isTold = picture.spoken?.includes(id) || picture.remembered.some(({ place }) => place === id);
      return (isCapital || isTold) && !isInside(toScreen(camera, map.project(at)), request.size);
    });
    expect(plan.beyond.map(({ place }) => place).sort()).toEqual(out.map(({ id }) => id).sort());
    const lands = map.lands.filter(({ code }) =>
      picture.actors.some(({ land, party }) => party && land === code),
    );
    for (const { box, place } of plan.beyond) {
      const [left, top, right, bottom] = box;
      const margin = Math.round(edgeRoom * request.unit);
      const toEdges = [left, top, width - right, height - bottom].map(Math.round);
      expect(Math.min(...toEdges), place).toBe(margin);
      for (const corner of [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ] as const)
        expect(isLand({ lands: [...lands, ...map.contested] }, toMap(camera, corner)), place).toBe(false);
      for (const other of symbolsOf(
        { ...plan, capitals: plan.capitals.filter(({ spot }) => spot.beyond === undefined) },
        request.unit,
      ))
        expect(overlaps(box, other), place).toBe(false);
    }
  });

  test('every unit stands in view and under no button', () => {
    expect([...plan.units, ...(inset?.plan.units ?? [])]).toHaveLength(
      request.picture.postures.filter(({ place }) => {
        const spot = plan.capitals.find(({ actor }) => actor.capital === place)?.spot;
        return spot?.beyond === undefined;
      }).length,
    );
    for (const { at } of plan.units)
      for (const box of request.covered) expect(overlaps(symbolBox(at, 11 * request.unit), box)).toBe(false);
  });
});

describe('a play in which both have struck', () => {
  const [first] = shippedScenarios();
  const [plain] = first ? picturesOf(first.scenario) : [];
  const struck = (place: string, days: number) => {
    const day = `2024-01-${String(22 - days).padStart(2, '0')}`;
    return { ...({ place, look: 'blow', on: day, until: day, days } as const), memories: [] };
  };
  const picture = plain && {
    ...plain,
    remembered: [struck('rask', 18), struck('saravan', 4), struck('panjgur', 0)],
    postures: plain.actors
      .filter(({ party }) => party)
      .map(({ id }) => ({
        ...{ actor: id, track: 'military', posture: 'engaged', force: 'Armed forces', label: 'On alert' },
        ...({ unit: 'missile', place: id === 'iran' ? 'zahedan' : 'turbat' } as const),
      })),
  };

  test.each(places)(
    'on %s dates the last strike, names both sides and shows forces once',
    (_, width, height) => {
      if (!picture) throw new Error('no picture');
      const { plan, inset } = compose(requestFor(picture, width, height), true);
      const labels = [...plan.labels, ...(inset?.plan.labels ?? [])];
      expect(labels.find(({ text }) => text.startsWith('Panjgur'))?.under).toContain('22');
      for (const { labels } of [plan, ...(inset ? [inset.plan] : [])])
        expect(labels.filter(({ style }) => style === 'party')).toHaveLength(2);
      const units = [...plan.units, ...(inset?.plan.units ?? [])].map(({ actor }) => actor);
      expect(units.sort()).toEqual(['iran', 'pakistan']);
    },
  );

  test.each(places)(
    'on %s no name of one side stands on the land of the other without a line',
    (_, width, height) => {
      if (!picture) throw new Error('no picture');
      const request = requestFor(picture, width, height);
      const { plan, inset } = compose(request, true);
      for (const { labels, camera } of [
        { labels: plan.labels, camera: request.camera },
        ...(inset ? [{ labels: inset.plan.labels, camera: inset.camera }] : []),
      ])
        for (const { text, box, leader } of labels) {
          const place = picture.places.find(({ label, of }) => label === text && of !== undefined);
          const side = picture.actors.find(({ id, party }) => party && id === place?.of);
          if (side === undefined || leader !== undefined) continue;
          expect(straysFrom({ ...request, camera }, side.land)(box), text).toBeLessThan(0.5);
        }
    },
  );
});

test('half of a laptop shows the border closer and where in the world it is; a large wall has room for all names', () => {
  const [first] = shippedScenarios();
  if (!first) throw new Error('no crisis');
  const [picture] = picturesOf(first.scenario);
  if (!picture) throw new Error('no picture');
  const small = compose(requestFor(picture, 683, 520), true);
  expect(small.locator).toBeDefined();
  expect(small.inset?.places).toEqual(expect.arrayContaining(['saravan', 'turbat', 'rask']));
  expect(compose(requestFor(picture, 2650, 1600), true).inset).toBeUndefined();
  expect(compose(requestFor(picture, 683, 520), false).inset).toBeUndefined();
});
