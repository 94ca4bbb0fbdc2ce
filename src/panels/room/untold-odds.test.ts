import { expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import type { Development } from '../../engine/index';
import { lexiconOf } from '../../words/index';
import { untoldOdds } from './untold-odds';

const lexicon = lexiconOf(borderScenario());
const order = (actor: string, option: string): NonNullable<Development['order']> => ({
  ...{ turn: 2, step: 'adjudication', kind: 'order', actor, track: 'military', option, seen: 'public' },
});
const draw: Development['draws'][number] = {
  ...{ turn: 2, step: 'adjudication', kind: 'draw', of: 'outcome', result: 'hit', number: 1, total: 2 },
  ...{ cause: { by: 'order', actor: 'north', option: 'strike' }, odds: [] },
};

test.each<[string, Parameters<typeof untoldOdds>[2], string, ReturnType<typeof untoldOdds>]>([
  ['of another side’s order', { order: order('north', 'strike'), draws: [] }, 'south', 'theirOdds'],
  [
    'of one’s own that rest on what one does not see',
    { order: order('north', 'strike'), draws: [] },
    'north',
    'ownOdds',
  ],
  [
    'of a result that one does not know',
    { order: order('south', 'strike'), draws: [], unknown: true },
    'south',
    'unknownOdds',
  ],
  ['are told with the draw', { order: order('north', 'strike'), draws: [draw] }, 'north', undefined],
  ['are none where there is one result', { order: order('south', 'strike'), draws: [] }, 'north', undefined],
  ['are none of an event', { draws: [] }, 'north', undefined],
])('odds %s', (_, development, seat, expected) => {
  expect(untoldOdds(lexicon, seat, development)).toBe(expected);
});
