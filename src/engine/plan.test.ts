import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { shippedScenarios } from '../../test/shipped';
import type { PlayPlan } from '../scenario/index';
import {
  begin,
  beginPlan,
  decide,
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  historyRecord,
  replay,
  view,
} from './index';

const planned = shippedScenarios().flatMap(({ scenario }) =>
  (scenario.plans ?? []).flatMap((plan) =>
    scenario.actors
      .filter(({ id, playable }) => playable && (plan.sides?.includes(id) ?? true))
      .map((actor) => [`${scenario.about.id}, ${plan.id}, ${actor.id}`, scenario, plan, actor.id] as const),
  ),
);

test('the first crisis has a shorter way to play', () => {
  expect(planned.length).toBeGreaterThan(0);
});

describe.each(planned)('a game that begins in the middle: %s', (_, scenario, plan, side) => {
  const game = beginPlan(scenario, { seed: 7, seats: { [side]: 'human' } }, plan);
  const past = historyRecord(scenario);

  test('has history behind it and its own luck before it', () => {
    expect(game.state.turn).toBe(plan.first + 1);
    expect(game.record.turns).toEqual(past.turns.slice(0, plan.first));
    expect(game.record.seed).toBe(7);
    expect(game.record.seats[side]).toBe('human');
    expect(game.record.given[plan.first + 1]).toMatchObject({ outcomes: {}, exposed: [] });
    expect(game.record.given).not.toHaveProperty(String(plan.first + 2));
    // Something happened that is told where the game begins.
    expect(view(game, side).journal.some(({ kind }) => kind === 'news' || kind === 'order')).toBe(true);
  });

  test('is remembered by advisers only as far as somebody ordered it', () => {
    const begun = view(game, side).tracks.flatMap(({ options }) => options);
    const unplayed = {
      ...game,
      state: {
        ...game.state,
        world: { ...game.state.world, taken: { ...game.state.world.taken, [side]: {} } },
      },
    };
    const blank = view(unplayed, side).tracks.flatMap(({ options }) => options);
    for (const one of begun) {
      const other = blank.find(({ option }) => option === one.option);
      if ('lines' in one && other !== undefined && 'lines' in other) expect(one.lines).toEqual(other.lines);
    }
  });

  test('is a record like any other: it replays, as a text and as a link, and can be played to its end', () => {
    let played: ReturnType<typeof decide> = game;
    for (let turns = 0; played.phase === 'deciding' && turns < 100; turns++) played = decide(played, {});
    expect(played.phase).toBe('over');
    for (const record of [game.record, played.record]) {
      const text = decodeText(encodeText(record));
      const link = decodeLink(encodeLink(record), scenario);
      expect('record' in text && text.record).toEqual(record);
      expect('record' in link && link.record.turns).toEqual(record.turns);
      expect(replay(scenario, record).stopped).toBeUndefined();
    }
  });
});

test('where history does not get so far, the game begins at its beginning', () => {
  const scenario = borderScenario();
  const plan: PlayPlan = { id: 'late', name: 'Late', minutes: 5, first: 2, last: 3 };
  const setup = { seed: 1 };
  expect(beginPlan({ ...scenario, history: [] }, setup, plan).record).toEqual(begin(scenario, setup).record);
});
