import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { fourPlays, southPlay } from '../../../../test/fixtures/class-plays';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { type ClassPlay, countPlays } from '../../../debrief/index';
import { addStrings, startStrings } from '../../strings/index';
import { ClassFigures } from './class-figures';

beforeAll(async () => {
  await startStrings('en', { lang: '', dir: '' });
  await addStrings('classFigures');
});

/** Four plays in which everybody wrote something. */
const plays: readonly ClassPlay[] = fourPlays.map((play) => ({
  ...play,
  name: `Student ${play.key}`,
  forecasts: [{ turn: 1, claim: `Secret of ${play.key}`, chance: 95, came: 'no' }],
  promises: [
    {
      turn: 1,
      from: 'south',
      to: 'north',
      promised: { will: 'not-do', what: { kind: 'force' } },
      text: 'Secret words',
    },
  ],
}));
const one = { name: 'Ten A', scenario: twoNeighbours, plays };

/** What is read of the figures, and what is in their marks. */
function shown(...props: Parameters<typeof ClassFigures>): { readonly marks: string; readonly text: string } {
  const marks = renderToStaticMarkup(
    <StrictMode>
      <ClassFigures {...props[0]} />
    </StrictMode>,
  );
  const text = marks
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ');
  return { marks, text };
}

describe('the figures of a class', () => {
  test('stand in their order', () => {
    const { marks } = shown({ classes: [one], names: 'shown' });
    expect([...marks.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual([
      'The river: what was done, turn by turn',
      'How the games ended',
      'Leaving history and coming back',
      'Odds given and what happened',
      'Promises and orders',
      'Orders that nobody gave',
      'Moments to open the discussion with',
    ]);
  });

  test('say what was counted, in whole sentences', () => {
    const { text } = shown({ classes: [one], names: 'shown' });
    for (const said of [
      'Ten A: 4 plays in 4 games.',
      '1 game was stopped early and has no ending.',
      '2 of 4 plays of Southland never left history by choice.',
      'No order: 50 of 100; Raise the alert: 25 of 100; Strike across the border: 25 of 100.',
      'The most common step away, on “Military”: “Raise the alert” instead of “No order”.',
      'These are few forecasts, so the figures say little.',
      'Forecasts were 95 in 100 sure on average, and 0 of 4 came as expected.',
      '“Secret of a” (95 in 100)',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('that were counted elsewhere are shown as they are', () => {
    const counted = countPlays(twoNeighbours, plays.slice(0, 1), 'hidden');
    const { text } = shown({ classes: [{ ...one, counted }], names: 'hidden' });
    expect(text).toContain('Ten A: 1 play in 1 game.');
  });

  test('name nobody and quote nobody on a wall', () => {
    const { marks } = shown({ classes: [one], names: 'hidden' });
    expect(marks).not.toMatch(/Student|Secret|"[abcd]"/);
    expect(shown({ classes: [one], names: 'shown' }).marks).toMatch(/Secret/);
  });

  test('carry no inline style, which the policy would refuse', () => {
    expect(shown({ classes: [one, { ...one, name: 'Ten B' }], names: 'shown' }).marks).not.toContain(
      'style=',
    );
  });

  test('of two classes stand side by side, and clear differences are told', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      plays.map((play) => ({ ...play, key: `${play.key}${at}`, game: `${at} ${play.key}` })),
    ).flat();
    const calls = many.map(({ key }) =>
      southPlay(key, { orders: [{ south: { diplomacy: 'call' } }], ending: 'calm' }),
    );
    const { text } = shown({
      classes: [
        { ...one, plays: many },
        { ...one, name: 'Ten B', plays: calls },
      ],
      names: 'shown',
    });
    expect(text).toContain('Side by side: Ten A and Ten B');
    expect(text).toMatch(
      /Call the minister Southland, Diplomacy, turn 1 0 in 100 [^·]* 100 in 100 [^·]* \+100\.0 [^·]* clear/,
    );
  });

  test('of two crises stand one below the other', () => {
    const other = {
      ...twoNeighbours,
      about: { ...twoNeighbours.about, id: 'other', title: 'Another crisis' },
    };
    const { text } = shown({ classes: [one, { name: 'Ten B', scenario: other, plays }], names: 'shown' });
    expect(text).toContain('“Two Neighbours” and “Another crisis” are different crises');
    expect(text).not.toContain('Side by side:');
  });

  test('of nobody say so', () => {
    expect(shown({ classes: [{ ...one, plays: [] }], names: 'shown' }).text).toContain(
      'There is nothing to count yet.',
    );
  });

  test('tell what the model expects of games that were broken off', () => {
    const endings = [
      { id: 'war', share: 0.25, low: 0.2, high: 0.3 },
      { id: 'calm', share: 0.75, low: 0.7, high: 0.8 },
    ];
    const shares = {
      method: { by: 'sample', plays: 400 },
      turns: 2,
      policies: {},
      endings,
      families: [],
    } as const;
    const { text } = shown({
      classes: [{ ...one, sampled: shares, outlook: [{ game: 'game of c', shares }, { game: 'game of d' }] }],
      names: 'shown',
    });
    expect(text).toMatch(
      /Student c 2 Calm 75 in 100 \(70 to 80\); War 25 in 100 \(20 to 30\) Student d — Still counting\./,
    );
    expect(text).toContain('The model’s figures rest on 400 games.');
    const outlook = [{ game: 'game of c', shares }];
    const hidden = shown({ classes: [{ ...one, outlook }], names: 'hidden' });
    expect(hidden.text).toMatch(/Game \d 2 Calm 75 in 100/);
    const failed = shown({
      classes: [one, { ...one, name: 'Ten B', outlook: [{ game: 'game of c', hasFailed: true }] }],
      names: 'shown',
    });
    expect(failed.text).toMatch(/Ten B Where the games .* Student c — This could not be counted\./);
  });
});
