import { expect, test } from 'vitest';
import { small } from '../../../test/fixtures/small';
import { decidingSmall } from '../../../test/fixtures/small-play';
import { view } from '../../engine/index';
import { kernelOf } from '../kernel/kernel';
import { eyesOf, sightingsOf } from './sighting';

test.each([
  ['not heard of', 'turn == 9', []],
  ['always heard of', undefined, [0]],
])(
  'a side takes an event that is %s for one that did not happen only if it always hears of it',
  (_, condition, away) => {
    const news = { head: 'It rains' };
    const scenario = small({
      injects: [
        { id: 'rain', odds: 50, effects: [condition === undefined ? { news } : { if: condition, news }] },
      ],
    });
    const kernel = kernelOf(scenario);
    const given = { 1: { outcomes: {}, injects: [], exposed: [] } };
    const seen = view(decidingSmall(scenario, { given }), 'north');
    expect(sightingsOf(kernel, eyesOf(kernel, 0), seen).first.stayedAway).toEqual(away);
  },
);
