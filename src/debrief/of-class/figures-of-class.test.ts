import { describe, expect, test } from 'vitest';
import { fourPlays, southPlay } from '../../../test/fixtures/class-plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { besideSample, endingsOf } from './endings';
import { figuresOfClass } from './figures-of-class';
import { historyLine } from './history-line';

const figures = figuresOfClass(twoNeighbours, fourPlays);
const [south] = figures.seats;

describe('the river', () => {
  const shown = (track: string) => south?.rivers.find((river) => river.track === track);

  test.each([
    ['diplomacy', [['hold 4 ◆'], ['do call 1', 'do recall 3 ◆'], ['do return 2 ◆', 'hold 1', 'stopped 1']]],
    ['military', [['do alert 1', 'do strike 1', 'hold 2 ◆'], ['hold 4 ◆'], ['hold 3 ◆', 'stopped 1']]],
  ])('of %s has these bands, with history among them', (track, bands) => {
    expect(
      shown(track)?.turns.map((turn) =>
        turn.bands.map(({ choice, count }) => `${choice} ${count}${choice === turn.history ? ' ◆' : ''}`),
      ),
    ).toEqual(bands);
  });

  // Of two plays drawn at random from four: (going² − Σ alike²) / 16.
  test.each([
    ['diplomacy', [0, (16 - 9 - 1) / 16, (9 - 4 - 1) / 16], 2],
    ['military', [(16 - 1 - 1 - 4) / 16, 0, 0], 1],
  ])('of %s is divided as counted by hand', (track, divisions, divisive) => {
    const river = shown(track);
    expect(river?.turns.map(({ division }) => division)).toEqual(divisions);
    expect(river?.divisive).toBe(divisive);
  });

  test('flows from turn to turn', () => {
    expect(
      shown('diplomacy')?.flows.map(({ turn, from, to, count }) => `${turn}: ${from} → ${to} ${count}`),
    ).toEqual([
      '1: hold → do call 1',
      '1: hold → do recall 3',
      '2: do call → hold 1',
      '2: do recall → do return 2',
      '2: do recall → stopped 1',
    ]);
  });

  test('names the plays of each band', () => {
    expect(shown('diplomacy')?.turns[1]?.bands.map(({ plays }) => plays)).toEqual([['b'], ['a', 'c', 'd']]);
  });

  test('shows a choice that only history made', () => {
    const [alone] = figuresOfClass(twoNeighbours, [
      southPlay('x', { orders: [{}, {}, {}], ending: 'calm' }),
    ]).seats;
    expect(alone?.rivers[0]?.turns[1]?.bands.map(({ choice, count }) => `${choice} ${count}`)).toEqual([
      'do recall 0',
      'hold 1',
    ]);
    expect(alone?.rivers[0]).not.toHaveProperty('divisive');
  });
});

describe('departures', () => {
  test.each([
    ['a', ['same', 'same', 'same'], undefined, undefined],
    // History's order of turn 3, to send the envoy back, was not open to who had never recalled it.
    ['b', ['chose', 'chose', 'closed'], 1, undefined],
    ['c', ['same', 'same', 'stopped'], undefined, undefined],
    ['d', ['chose', 'same', 'same'], 1, 2],
  ])('of %s', (key, standings, left, back) => {
    const found = south?.departures?.each.find((one) => one.key === key);
    expect(found?.standings).toEqual(standings);
    expect({ left: found?.left, back: found?.back }).toEqual({ left, back });
  });

  test('are counted by turn', () => {
    expect(south?.departures?.never).toBe(2);
    expect(south?.departures?.turns.map(({ left, back }) => [left, back])).toEqual([
      [2, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(south?.departures?.turns[2]?.counts).toEqual({
      same: 2,
      chose: 0,
      closed: 1,
      before: 0,
      over: 0,
      stopped: 1,
      silent: 0,
    });
  });

  test('are none where the scenario tells no history', () => {
    const untold = { ...twoNeighbours, history: [] };
    const { seats, hasHistory, moments } = figuresOfClass(untold, fourPlays);
    expect(hasHistory).toBe(false);
    expect(seats[0]).not.toHaveProperty('departures');
    expect(seats[0]?.rivers[0]?.turns[0]).not.toHaveProperty('history');
    expect(moments.map(({ kind }) => kind)).toEqual(['most-divisive']);
  });
});

describe('endings', () => {
  test('are counted of the games that came to one, beside history', () => {
    expect(figures.endings.games).toBe(4);
    expect(figures.endings.stopped).toEqual(['game of c']);
    expect(
      figures.endings.rows.map(({ ending, share, historical }) => [
        ending,
        share.count,
        share.of,
        historical,
      ]),
    ).toEqual([
      ['war', 1, 3, false],
      ['calm', 2, 3, true],
    ]);
  });

  test('count a game once, however many of its seats are there', () => {
    const two = [
      southPlay('s', { game: 'one', ending: 'war' }),
      { ...southPlay('n', { game: 'one', ending: 'war' }), seat: 'north' },
      { ...southPlay('m', { game: 'two' }), seat: 'north' },
    ];
    const { games, rows } = endingsOf(twoNeighbours, two, historyLine(twoNeighbours));
    expect(games).toBe(2);
    expect(rows.map(({ share }) => [share.count, share.of])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  test('stand beside those of sampled plays', () => {
    const sampled = [{ id: 'calm', share: 0.9, low: 0.8, high: 0.95 }];
    expect(besideSample(figures.endings, sampled).map((row) => row.sampled?.share)).toEqual([undefined, 0.9]);
  });
});

test('options that were open and that nobody tried are listed with where they were open', () => {
  expect(south?.untried).toEqual([
    { option: 'stand-down', track: 'military', plays: 2, turn: 3, historical: false },
  ]);
});

describe('moments', () => {
  test('are picked by their rules', () => {
    expect(figures.moments).toEqual([
      {
        kind: 'most-divisive',
        seat: 'south',
        track: 'military',
        turn: 1,
        division: 10 / 16,
        bands: [
          { choice: 'hold', count: 2, share: 0.5 },
          { choice: 'do alert', count: 1, share: 0.25 },
          { choice: 'do strike', count: 1, share: 0.25 },
        ],
        history: 'hold',
      },
      {
        kind: 'first-divergence',
        seat: 'south',
        turn: 1,
        left: 2,
        plays: 4,
        isMost: false,
        step: { track: 'military', history: 'hold', instead: 'do alert' },
      },
    ]);
  });

  test('say so when most have left', () => {
    const three = fourPlays.filter(({ key }) => key !== 'c');
    expect(figuresOfClass(twoNeighbours, three).moments[1]).toMatchObject({
      turn: 1,
      left: 2,
      plays: 3,
      isMost: true,
    });
  });
});

test('a class of no plays has no figures, and a seat that is not there is left out', () => {
  const none = figuresOfClass(twoNeighbours, [southPlay('x', { seat: 'constructor' })]);
  expect(none).toMatchObject({ players: [], seats: [], moments: [], gaps: [] });
  expect(none.endings.rows.map(({ share }) => share)).toEqual([
    { count: 0, of: 0, share: 0, low: 0, high: 1 },
    { count: 0, of: 0, share: 0, low: 0, high: 1 },
  ]);
});
