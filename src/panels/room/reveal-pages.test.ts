import { describe, expect, test } from 'vitest';
import { plantedSource, tellingBorder, toldTo } from '../../../test/fixtures/told-turn';
import { begin, developmentsOf, sinceLastDecision, view } from '../../engine/index';
import { lexiconOf } from '../../words/index';
import { toldBy } from './reveal-pages';
import { storyOf } from './story';

const scenario = tellingBorder();
const game = plantedSource(scenario, false);
const lexicon = lexiconOf(scenario);

describe('a turn is told', () => {
  test('in beats and one page for the answers, with nothing lost and the turn that it was', () => {
    const reveal = toldTo(game, 'north');
    const seen = view(game, 'north');
    const all = developmentsOf(scenario, sinceLastDecision(seen.journal, seen.turn, false));
    expect(reveal.turn).toBe(2);
    expect(reveal.developments.map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort());
    expect(reveal.pages.map(({ kind }) => kind)).toEqual(['beat', 'beat', 'rest']);
    expect([0, 1, 2].map((at) => toldBy(reveal, at))).toEqual([1, 2, all.length]);
  });

  test('with the answers to what was asked, and the chance that the reader gave', () => {
    const rest = (notes: Parameters<typeof toldTo>[2]) => toldTo(game, 'north', notes).pages.at(-1);
    const ask = 'Will the bridge close?';
    const noted = { turn: 2, reason: '', forecast: { claim: ask, chance: 30, bet: 0 } };
    expect(rest([noted])).toMatchObject({
      answers: expect.arrayContaining([{ ask, came: false, chance: 30 }]),
    });
    // A forecast of one's own words in that turn is another one.
    const own = { ...noted, forecast: { claim: 'Rain.', chance: 80 } };
    expect(rest([own])).toMatchObject({ answers: expect.arrayContaining([{ ask, came: false }]) });
  });

  test('to a side without what that side may not know', () => {
    const told = toldTo(game, 'south').developments.map((one) => storyOf(lexicon, one));
    expect(JSON.stringify(told)).not.toContain('Plant a source');
    expect(JSON.stringify(toldTo(game, 'north').developments)).toContain('plant-source');
  });

  test('on one page where nothing happened', () => {
    const still = begin(scenario, { seed: 1, seats: { north: 'human', south: 'human' } });
    expect(toldTo(still, 'north').pages).toEqual([{ kind: 'rest', answers: [], own: [], presences: [] }]);
  });
});
