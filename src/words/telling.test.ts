import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../test/fixtures/border';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { wantingBorder } from '../../test/fixtures/wanting-border';
import { begin, type Closed, decide, type Game, type Seats, view } from '../engine/index';
import { lexiconOf, type Option, type Orders } from '../scenario/index';
import { closedReason, closedWords } from './closed';
import { tellDays } from './days';
import { sayFrom } from './fill';
import { wordFor } from './names';
import { plainText, tellGame, tellTurn } from './telling';

const scenario = borderScenario();
function reasonOf(option: Option, closed: Closed): string {
  return closedReason(sayFrom(closedWords), lexiconOf(scenario), option, closed);
}

const people: Seats = { north: 'human', south: 'human' };

function play(seed: number, turns: readonly Orders[]): Game {
  let game: Game = begin(scenario, { seed, seats: people });
  for (const orders of turns) if (game.phase === 'deciding') game = decide(game, orders);
  return game;
}

function told(game: Game, seat: string, turn: number): readonly string[] {
  const entries = view(game, seat).journal.filter((entry) => entry.turn === turn);
  return tellTurn(game.scenario, entries, seat).map(({ text }) => text);
}

/** The first seed for which a play of these orders is as wanted. */
function seedFor(turns: readonly Orders[], isWanted: (game: Game) => boolean): number {
  for (let seed = 0; seed < 1000; seed++) if (isWanted(play(seed, turns))) return seed;
  throw new Error('no seed of 1000 gives the play that this test is about');
}

describe('the days of a turn', () => {
  test.each([
    ['2024-01-16', '2024-01-16', '16 January 2024'],
    ['2024-01-16', '2024-01-17', '16 to 17 January 2024'],
    ['2024-01-30', '2024-02-02', '30 January to 2 February 2024'],
    ['1961-12-31', '1962-01-01', '31 December 1961 to 1 January 1962'],
  ])('%s to %s is %s', (from, to, words) => expect(tellDays({ from, to })).toBe(words));
});

test.each([
  [2, 'calm'],
  [3, 'tense'],
  [6, 'near war'],
])('a tension of %i is %s', (value, word) => {
  const [tension] = twoNeighbours.indicators;
  expect(tension === undefined ? undefined : wordFor(tension, value)).toBe(word);
});

describe('why an option is closed', () => {
  const north = scenario.actors[0];
  const strike = north?.options.find(({ id }) => id === 'strike');
  if (strike === undefined) throw new Error('the river has lost its strike');
  test.each([
    [{ why: 'posture', postures: ['alerted'] } as const, 'Needs: Alerted.'],
    [{ why: 'posture', postures: ['alerted', 'struck'] } as const, 'Needs one of: Alerted, Struck.'],
    [{ why: 'condition' } as const, 'Not possible as things stand.'],
    [{ why: 'spent' } as const, 'Already done; it can be done only once.'],
    [
      { why: 'cooling', until: scenario.turns.length } as const,
      `Available again in turn ${scenario.turns.length}.`,
    ],
    [{ why: 'cooling', until: scenario.turns.length + 1 } as const, 'Not available again in this crisis.'],
  ])('%o is told as "%s"', (closed, words) => expect(reasonOf(strike, closed)).toBe(words));

  test('is in the words of the scenario where it has some', () => {
    expect(reasonOf({ ...strike, needs: 'a bridge' }, { why: 'condition' })).toBe('Needs: a bridge.');
  });
});

describe('a turn in words', () => {
  const alert = [{ north: { diplomacy: 'protest', military: 'raise-alert' }, south: {} }];

  test('names every order, its new posture, and each change with what made it', () => {
    expect(told(play(1, alert), 'north', 1)).toEqual([
      'The orders and their effects',
      'North (you), Diplomacy: Protest',
      'North (you), Military: Raise the alert',
      'North, Military: Guarded → Alerted',
      'Tension 3 → 5: +1 North: Protest; +1 North: Raise the alert',
    ]);
  });

  test('gives the odds of what was drawn only to those who may know them', () => {
    const strike = [...alert, { north: { military: 'strike' } }];
    const seed = seedFor(strike, ({ journal }) =>
      journal.some((entry) => entry.kind === 'order' && entry.outcome === 'hit'),
    );
    const game = play(seed, strike);
    // 40 and twice the tension, which is 5, or 4 after the flood; 40 for a miss.
    const line = /^The bridge is hit \((50 in 90|48 in 88)\)\. The bridge falls\.$/;
    expect(told(game, 'north', 2)).toContainEqual(expect.stringMatching(line));
    expect(told(game, 'south', 2)).toContain('The bridge is hit. The bridge falls.');
  });

  test('tells a covert act to nobody else, and its traces as out of sight', () => {
    const covert = [...alert, { north: { military: 'plant-source' } }];
    const seed = seedFor(covert, ({ journal }) =>
      journal.some((entry) => entry.kind === 'order' && entry.seen === 'hidden'),
    );
    const game = play(seed, covert);
    expect(told(game, 'north', 2)).toContain('North (you), Military: Plant a source (covert)');
    const south = told(game, 'south', 2).join('\n');
    expect(south).not.toMatch(/source|North/i);
    expect(south).toMatch(/Tension \d+ → \d+: \+1 something hidden/);
    expect(told(game, 'north', 2).join('\n')).toMatch(
      /You learn, by "Plant a source": Resolve \(South\) stood at 5/,
    );
  });

  test('tells an indicator that can rise no further as staying at its highest', () => {
    const document = borderDocument();
    document.indicators.tension.max = 3;
    const small = compileDocument(document);
    let game: Game = begin(small, { seed: 1, seats: people });
    if (game.phase === 'deciding') game = decide(game, alert[0] ?? {});
    const lines = tellTurn(small, view(game, 'all').journal, 'all').map(({ text }) => text);
    expect(lines).toContainEqual(expect.stringMatching(/^Tension stays at 3, its highest: \+1 North/));
  });

  test('tells a rule with its reason in the form of the moment', () => {
    const document = borderDocument();
    const because = [{ when: 'turn > 1', text: 'It rains again.' }, { text: 'It rains.' }];
    Object.assign(document.rules[0] ?? {}, { label: 'Rain', when: 'turn > 0', once: false, because });
    let game: Game = begin(compileDocument(document), { seed: 1, seats: people });
    for (const orders of [{}, {}]) if (game.phase === 'deciding') game = decide(game, orders);
    const texts = [1, 2].map((turn) => told(game, 'south', turn).find((text) => text.startsWith('Rain')));
    expect(texts).toEqual(['Rain: It rains.', 'Rain: It rains again.']);
  });

  test('ends a whole game with its ending and what each came out with', () => {
    const game = play(3, [...alert, {}, {}, {}]);
    const text = plainText(tellGame(game, 'all'));
    expect(text.match(/^Turn \d of 4: Day \d/gm)?.length).toBe(4);
    expect(text).toMatch(
      /The end\n {2}Drift\n {2}Nothing was settled\.\n {2}North\. Stalemate: nothing was decided\./,
    );
  });

  test('tells a side, and nobody else, what is said of its wants', () => {
    const wanting = compileDocument(wantingBorder('It runs low.', 'chief'));
    let game: Game = begin(wanting, { seed: 1, seats: people });
    while (game.phase === 'deciding') game = decide(game, { north: {}, south: {} });
    const toldTo = (seat: string) => plainText(tellGame(game, seat));
    expect(toldTo('north')).toContain('  What you wanted\n    A calm river. Chief of staff: It runs low.\n');
    for (const seat of ['south', 'all']) expect(toldTo(seat)).not.toContain('What you wanted');
  });
});
