import { describe, expect, test } from 'vitest';
import type { Turn } from '../scenario/index';
import { type SightSource, sightOf } from './sight-of';

const turns: readonly Turn[] = [1, 2].map((n) => ({
  id: `t${n}`,
  from: `2024-01-0${n}`,
  to: `2024-01-0${n}`,
  title: `Day ${n}`,
  ask: 'What now?',
  sources: [],
}));

const side: SightSource['entry']['side'] = { code: 'NO', name: 'North', emblem: 'none', colour: 1 };
const deciding: SightSource = {
  scenarioKey: 'river',
  entry: { title: 'The River', side, turn: 2 },
  play: { seat: 'north', words: {} },
};
const over: SightSource = { ...deciding, play: { seat: 'north', words: {}, ending: 'peace' } };
const forkedFrom = { turn: 1, seat: 'north', track: 'military', option: 'strike' };

function readIn(language: string, level: 'plain' | 'full'): SightSource {
  return { ...deciding, play: { ...deciding.play, reading: { language, level } } };
}

describe('what can be read early', () => {
  test('of a room is the question of the turn that the play stands in', async () => {
    const asked: string[] = [];
    const loadTurns = async (key: string) => {
      asked.push(key);
      return turns;
    };
    const sight = { screen: 'room', title: 'The River', side, turn: 2, turns, ask: 'What now?' };
    expect(await sightOf(deciding, 'room', loadTurns)).toEqual(sight);
    expect(asked).toEqual(['river']);
    const own = turns.map((turn) => ({ ...turn, asks: { north: 'What does the north do?' } }));
    expect(await sightOf(deciding, 'room', async () => own)).toMatchObject({
      ask: 'What does the north do?',
    });
  });

  test('of a debrief that was not begun is its head', async () => {
    const sight = { screen: 'debrief', title: 'The River', side };
    expect(await sightOf(over, 'debrief', neverAsked)).toEqual(sight);
  });

  test.each<[string, 'room' | 'debrief', SightSource]>([
    ['a room that is over, which begins with its ending', 'room', over],
    ['a debrief of a play that is not over', 'debrief', deciding],
    [
      'a room whose last turn is still to be told',
      'room',
      { ...deciding, play: { seat: 'north', words: {}, told: 0 } },
    ],
    [
      'a fork, which says so above all else',
      'room',
      { ...deciding, play: { seat: 'north', words: {}, forkedFrom } },
    ],
    ['the debrief of a fork', 'debrief', { ...over, play: { ...over.play, forkedFrom } }],
    [
      'a debrief whose history is shown',
      'debrief',
      { ...over, play: { ...over.play, words: { 'history-shown': 'skipped' } } },
    ],
    ['a play that is read in another language', 'room', readIn('fa', 'plain')],
    ['a play that is read in full', 'room', readIn('en', 'full')],
    [
      'a play that goes round on one device',
      'room',
      { ...deciding, play: { seat: 'north', words: {}, desks: {} } },
    ],
    ['a crisis that came from a file', 'room', { ...deciding, scenarioKey: 'river~0123' }],
  ])('is nothing of %s', async (_, screen, source) => {
    expect(await sightOf(source, screen, neverAsked)).toBeUndefined();
  });

  test('is nothing where the reader wants other words', async () => {
    const wanted = { language: 'fa', level: 'plain' } as const;
    expect(await sightOf(deciding, 'room', neverAsked, wanted)).toBeUndefined();
  });

  test('is nothing where the turns cannot be had, or are fewer', async () => {
    expect(await sightOf(deciding, 'room', async () => [])).toBeUndefined();
    expect(await sightOf(deciding, 'room', async () => turns.slice(0, 1))).toBeUndefined();
  });
});

async function neverAsked(): Promise<never> {
  throw new Error('nothing has to be loaded for this');
}
