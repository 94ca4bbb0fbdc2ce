import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { homeCamera, type MapBounds } from './camera';
import { decodeMap } from './map-data';
import type { OverlayRequest } from './overlay';
import { planOverlay } from './overlay-plan';
import { ownLines } from './own-lines';
import { boxOf } from './projection';
import type { Picture, PicturePlace } from './types';

const map = decodeMap(regionalMap('west-asia'));
const extent = [
  [43, 22],
  [76, 41],
] as const;
const size = { width: 900, height: 560 };
const bounds: MapBounds = { size, frame: [0, 0, ...map.frame], extent: boxOf(extent, map.project) };

function requestFor(places: readonly PicturePlace[], given: Partial<OverlayRequest> = {}): OverlayRequest {
  const picture: Picture = { extent, actors: [], places, relations: [], postures: [], remembered: [] };
  return {
    ...{ map, picture, camera: homeCamera(bounds), size, unit: 1, language: 'en', rightToLeft: false },
    ...{ measure: (text) => [text.length * 7, 14], covered: [], ...given },
  };
}

describe('lines and areas of a crisis', () => {
  const own = ownLines(
    {
      lines: [
        {
          id: 'way',
          label: 'Supply route',
          along: [
            [57, 30],
            [62, 31],
            [66, 31],
          ],
          sources: [],
        },
      ],
      areas: [
        {
          id: 'zone',
          label: 'Closed zone',
          outline: [
            [60, 26],
            [64, 26],
            [64, 24],
            [60, 24],
          ],
          sources: [],
        },
      ],
    },
    map.project,
  );
  const textsIn = (request: OverlayRequest) => planOverlay(request).labels.map(({ text }) => text);

  test('are named on the map', () => {
    expect(textsIn(requestFor([], { namesOwn: own.namesFor }))).toEqual(
      expect.arrayContaining(['Supply route', 'Closed zone']),
    );
  });

  test('are named in letters that are joined too', () => {
    expect(textsIn(requestFor([], { namesOwn: own.namesFor, rightToLeft: true }))).toContain('Supply route');
  });

  test('are named once, on the map and not in its inset', () => {
    expect(textsIn(requestFor([], { namesOwn: own.namesFor, isInset: true }))).not.toContain('Supply route');
  });
});

test('where two names want one position, the more important place has it', () => {
  const place = (id: string, importance?: number): PicturePlace => ({
    ...{ id, label: `The town of ${id}`, at: [60, 30] as const, kind: 'town' as const },
    ...(importance === undefined ? {} : { importance }),
  });
  const spotOf = (first: PicturePlace, second: PicturePlace) =>
    planOverlay(requestFor([first, second])).labels.find(({ text }) => text === 'The town of a')?.box;
  const [low, high] = [spotOf(place('a', 1), place('b', 5)), spotOf(place('a', 5), place('b', 1))];
  expect(low).toBeDefined();
  expect(low).not.toEqual(high);
  expect(spotOf(place('a'), place('b', 3))).toEqual(spotOf(place('a', 3), place('b')));
});
