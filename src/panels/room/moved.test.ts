import { expect, test } from 'vitest';
import { orderIn, plantedSource, tellingBorder, toldTo } from '../../../test/fixtures/told-turn';
import { asTold, view } from '../../engine/index';
import { lexiconOf } from '../../words/index';
import { movedBy } from './moved';

const scenario = tellingBorder();
const game = plantedSource(scenario, false);
const reveal = toldTo(game, 'north');
const seen = view(game, 'north');
const told = (count: number) => asTold(scenario, seen.indicators, reveal.entries, reveal.developments, count);

/** What a page moves, in short. */
function movedAt(lexicon: ReturnType<typeof lexiconOf>, at: number, last: typeof seen = seen) {
  const development = reveal.developments[at];
  if (development === undefined) throw new Error(`nothing is told at ${at}`);
  return movedBy(lexicon, development, told(at), told(at + 1), last).map((one) =>
    one.kind === 'posture'
      ? `${one.actor} ${one.posture}`
      : `${one.indicator.id} ${one.words === undefined ? one.way : `${one.words.from} ${one.words.to}`}`,
  );
}

test('each beat tells what it moved itself, and all of them together what the turn moved', () => {
  const lexicon = lexiconOf(scenario);
  const protest = orderIn(reveal, 'protest');
  const at = protest === undefined ? -1 : reveal.developments.indexOf(protest);
  expect(movedAt(lexicon, at)).toEqual(['tension up']);
  const values = (views: typeof seen.indicators) => views.map(({ id, value }) => [id, value]);
  expect(values(told(reveal.developments.length))).toEqual(values(seen.indicators));
});

test('what is told to have moved is what the next turn shows', () => {
  const words = Array.from({ length: 12 }, (_, from) => ({ from, word: `w${from}` }));
  const lexicon = lexiconOf({
    ...scenario,
    indicators: scenario.indicators.map((one) => (one.id === 'tension' ? { ...one, words } : one)),
  });
  const protest = orderIn(reveal, 'protest');
  const at = protest === undefined ? -1 : reveal.developments.indexOf(protest);
  const was = told(at).find(({ id }) => id === 'tension')?.value ?? 0;
  const endsAt = (value: number) => ({
    ...seen,
    indicators: seen.indicators.map((one) => (one.id === 'tension' ? { ...one, value } : one)),
  });
  expect(movedAt(lexicon, at, endsAt(was + 3))).toEqual([`tension w${was} w${was + 3}`]);
  expect(movedAt(lexicon, at, endsAt(was))).toEqual([]);
  expect(movedAt(lexicon, at, endsAt(was - 1))).toEqual([]);
});

test('what the scenario has words for is told in them, and what nobody was shown is not told', () => {
  const words = [
    { from: 0, word: 'calm' },
    { from: 5, word: 'tense' },
  ];
  const worded = {
    ...scenario,
    indicators: scenario.indicators.map((one) => (one.id === 'tension' ? { ...one, words } : one)),
  };
  const lexicon = lexiconOf(worded);
  const all = reveal.developments.flatMap((_, at) => movedAt(lexicon, at));
  expect(all.filter((line) => line.startsWith('tension')).length).toBeGreaterThan(0);
  for (const line of all) expect(line).not.toMatch(/trust|\d/);
  expect(all.join()).toMatch(/tension (calm tense|tense calm)/);
});
