import { expect, test } from 'vitest';
import { orderIn, plantedSource, tellingBorder, toldTo } from '../../../test/fixtures/told-turn';
import type { Development } from '../../engine/index';
import { lexiconOf } from '../../words/index';
import { type Story, storyOf } from './story';

const scenario = tellingBorder();
const lexicon = lexiconOf(scenario);
const nothing: Development = {
  ...{ key: '1', turn: 1, step: 'adjudication', tone: 'neutral', cause: { by: 'unseen' } },
  ...{ entries: [], draws: [], shifts: [], postures: [], facts: [], learned: [], news: [], begun: [] },
};
const strike = { by: 'order', actor: 'north', option: 'strike' } as const;
const hit = lexicon.option('north', 'strike')?.outcomes[0];
const flood = scenario.news.findIndex(({ head }) => head === 'The river rises');
const news = (cause: Development['cause']): Development['news'] => [
  { turn: 1, step: 'situation', kind: 'news', news: flood, cause },
];

test.each<[string, Partial<Development>, Partial<Story>]>([
  [
    'an order of which nothing was reported by whose it was and its card',
    { cause: strike },
    { headline: 'North: Strike', text: 'What it is.' },
  ],
  [
    'an order with a result of which nothing was reported by whose it was, what it was and what came of it',
    { cause: strike, ...(hit ? { outcome: hit } : {}) },
    { headline: 'North: Strike', result: 'The bridge is hit', text: 'The bridge falls.' },
  ],
  [
    'an order by its news before everything else',
    { cause: strike, news: news(strike), ...(hit ? { outcome: hit } : {}) },
    { headline: 'The river rises', behind: 'Strike', text: 'The bridge falls.' },
  ],
  [
    'an event by its headline alone',
    { cause: { by: 'inject', id: 'flood' }, news: news({ by: 'inject', id: 'flood' }) },
    { headline: 'The river rises' },
  ],
  [
    'a rule by its name and its reason',
    { cause: { by: 'rule', id: 'anger' }, reason: 'The bridge was theirs.' },
    { headline: 'Anger', text: 'The bridge was theirs.' },
  ],
  ['what nobody may know by nothing', {}, {}],
])('%s', (_, development, expected) => {
  const by = development.cause?.by === 'order' ? { actor: 'north' } : {};
  expect(storyOf(lexicon, { ...nothing, ...development })).toEqual({ further: [], ...by, ...expected });
});

test('what came to light is told by its news to both sides', () => {
  const game = plantedSource(scenario, true);
  for (const seat of ['north', 'south']) {
    const planted = orderIn(toldTo(game, seat), 'plant-source');
    expect(planted && storyOf(lexicon, planted)).toMatchObject({
      headline: 'A spy is caught',
      behind: 'Plant a source',
    });
  }
});
