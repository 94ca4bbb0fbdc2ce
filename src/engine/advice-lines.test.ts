import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Option, Stance } from '../scenario/index';
import { linesOf, type Shown, sharpestLines } from './advice-lines';
import { trackOptions } from './first-options';
import { begin, decide } from './play';
import type { Game } from './types';
import { view } from './view';

const [base] = shippedScenarios().flatMap(({ scenario }) =>
  scenario.actors.flatMap(({ options }) => options),
);
if (base === undefined) throw new Error('no crisis has an option');
const pattern: Option = base;

type Advice = Option['advice'][number];

const advice = (adviser: string, stance: Stance, remembered?: Stance): Advice => ({
  adviser,
  stance,
  says: `${adviser} is ${stance}`,
  ...(remembered === undefined
    ? {}
    : {
        instead: [
          { when: { op: 'number', value: 1 }, stance: remembered, says: `${adviser} remembers` } as const,
        ],
      }),
});

const card = (id: string, said: readonly Advice[], lines?: Shown['lines'], last?: Shown['said']): Shown => ({
  option: { ...pattern, id, advice: said },
  lines,
  said: last,
});

const saidOn = (cards: readonly Shown[]) => [...sharpestLines(cards).values()].map(({ says }) => says);

describe('the line on a card', () => {
  const three = [advice('envoy', 'for'), advice('army', 'against'), advice('bank', 'divided')];
  test.each<[string, readonly Shown[], readonly string[]]>([
    ['is against where somebody is', [card('a', three)], ['army is against']],
    [
      'is for where nobody is against',
      [card('a', [advice('bank', 'divided'), advice('envoy', 'for')])],
      ['envoy is for'],
    ],
    [
      'comes from somebody else on the next card, and disagrees with the one before',
      [card('a', three), card('b', three), card('c', three)],
      ['army is against', 'envoy is for', 'bank is divided'],
    ],
    [
      'comes from who has spoken only where nobody else has a line',
      [card('a', [advice('army', 'against')]), card('b', [advice('army', 'against')])],
      ['army is against', 'army is against'],
    ],
    [
      'remembers, if one does',
      [card('a', [advice('army', 'against'), advice('envoy', 'for', 'against')], { envoy: 0 })],
      ['envoy remembers'],
    ],
    [
      'does not remember what has not happened',
      [card('a', [advice('army', 'against'), advice('envoy', 'for', 'against')], { envoy: 1 })],
      ['army is against'],
    ],
    [
      'is one that no card has shown',
      [card('a', three, undefined, { army: 1 }), card('b', three, undefined, { army: 1, envoy: 2 })],
      ['envoy is for', 'bank is divided'],
    ],
    [
      'is new where somebody remembers what was remembered before',
      [card('a', [advice('army', 'against'), advice('envoy', 'for', 'against')], { envoy: 0 }, { envoy: 2 })],
      ['army is against'],
    ],
    [
      'was shown longest ago where none is new',
      [card('a', three, undefined, { army: 2, envoy: 3, bank: 1 })],
      ['bank is divided'],
    ],
    ['is missing where nobody says anything', [card('a', []), card('b', three)], ['army is against']],
  ])('%s', (_, cards, said) => {
    expect(saidOn(cards)).toEqual(said);
  });
});

test('all lines stand in the order of the scenario, each in the form that is said now', () => {
  const shown = card('a', [advice('envoy', 'for', 'divided'), advice('army', 'against')], { envoy: 0 });
  expect(linesOf(shown)).toEqual([
    { adviser: 'envoy', stance: 'divided', says: 'envoy remembers', remembers: true },
    { adviser: 'army', stance: 'against', says: 'army is against', remembers: false },
  ]);
});

test('in every shipped crisis more than one adviser speaks on a track of three orders', () => {
  for (const { scenario } of shippedScenarios()) {
    for (const { options, tracks } of scenario.actors) {
      for (const { id } of tracks) {
        const cards = options
          .filter(({ track, advice: said }) => track === id && said.length > 1)
          .slice(0, 3);
        if (cards.length < 3) continue;
        const said = [...sharpestLines(cards.map((option) => ({ option, lines: undefined }))).values()];
        expect(new Set(said.map(({ adviser }) => adviser)).size, id).toBeGreaterThan(1);
        expect(new Set(said.map(({ stance }) => stance)).size, id).toBeGreaterThan(1);
      }
    }
  }
});

test.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  'in a play of %s a card repeats a line only once its advisers have said all others that they have for it',
  (_, scenario) => {
    for (const seat of scenario.actors.filter(({ playable }) => playable)) {
      const shown = new Set<string>();
      let game: Game = begin(scenario, { seed: 7, seats: { [seat.id]: 'weights' } });
      while (game.phase === 'deciding') {
        for (const track of view(game, seat.id).tracks) {
          const cards = trackOptions(scenario, { seat: seat.id, turn: game.state.turn }, track).first.flatMap(
            (status): Shown[] =>
              seat.options.filter(({ id }) => id === status.option).map((option) => ({ ...status, option })),
          );
          for (const [id, { says }] of sharpestLines(cards)) {
            const all = cards.filter(({ option }) => option.id === id).flatMap((one) => linesOf(one));
            const isAgain = shown.has(`${id} ${says}`);
            expect(isAgain && all.some((line) => !shown.has(`${id} ${line.says}`)), `${id}: ${says}`).toBe(
              false,
            );
            shown.add(`${id} ${says}`);
          }
        }
        game = decide(game, {});
      }
      expect(shown.size).toBeGreaterThan(0);
    }
  },
);
