import { describe, expect, test } from 'vitest';
import { optionStatuses } from '../src/adjudication/index';
import {
  begin,
  byChance,
  decide,
  developmentsOf,
  type Game,
  historyRecord,
  replay,
  view,
} from '../src/engine/index';
import type { Scenario } from '../src/scenario/index';
import { lexiconOf } from '../src/scenario/index';
import { shippedScenarios } from './shipped';

/*
 * Nothing in the first crisis is shown before its time, stays open after it, or is told a second time as if it were new. That
 * reasons name nothing that may come is a hint of `check` (H108); what stands here is what only the play can show.
 */

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario as Scenario;
const lexicon = lexiconOf(scenario);
const seats = ['iran', 'pakistan', 'china'] as const;
const byWeights = Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'] as const));

/** The position in which the orders of a turn of history are awaited. */
function inHistory(turn: number): Game {
  const record = historyRecord(scenario);
  const { game, stopped } = replay(scenario, { ...record, turns: record.turns.slice(0, turn - 1) });
  if (stopped !== undefined) throw new Error(`history stops before turn ${turn}`);
  return game;
}

describe('in the first turn', () => {
  test.each(seats)('%s is shown no number and no reason that tells of a strike', (seat) => {
    const shown = view(begin(scenario, { seed: 1, seats: byWeights }), seat);
    expect(shown.indicators.map(({ id }) => id).filter((id) => id.includes('strike'))).toEqual([]);
    const options = scenario.actors.find(({ id }) => id === seat)?.options ?? [];
    const reasons = shown.tracks.flatMap(({ options: statuses }) =>
      statuses.flatMap(({ option, closed }) =>
        closed === undefined ? [] : [options.find(({ id }) => id === option)?.needs ?? ''],
      ),
    );
    expect(reasons.filter((reason) => /strike|attack|grave act|draft|understanding/.test(reason))).toEqual(
      [],
    );
  });
});

describe('what answers a strike is open for some days after it', () => {
  /** Iran strikes on 16 January (turn 1) and Pakistan on the morning of the 18th (turn 3); the turns in which history leaves the order open. */
  test.each<[string, string, number[]]>([
    ['pakistan', 'condemn', [2, 3, 4]],
    ['pakistan', 'council-letter', [2, 3, 4]],
    ['pakistan', 'recall-trade-delegation', [2, 3]],
    ['pakistan', 'protest-note', [2, 4, 8]],
    ['pakistan', 'demand-inquiry', [2, 3, 4, 8]],
    ['pakistan', 'offer-condolences', [4, 5, 6]],
    ['iran', 'explain-in-private', [2, 3, 4]],
    ['iran', 'report-to-council', [2, 3, 4]],
    ['iran', 'summon-charge', [4, 6]],
    ['iran', 'condemn', [4, 5, 6]],
    ['iran', 'not-iranian', [4]],
    ['iran', 'strike-posts', [4, 5, 6]],
    ['iran', 'recall-envoy', []],
    ['iran', 'offer-condolences', [2, 3, 4, 8]],
    ['china', 'fault-first-strike', [2, 3, 4]],
  ])('%s: %s', (side, option, expected) => {
    const actor = scenario.actors.find(({ id }) => id === side);
    const open = [1, 2, 3, 4, 5, 6, 7, 8].filter((turn) => {
      const game = inHistory(turn);
      const statuses = actor === undefined ? [] : optionStatuses(actor, game.state);
      return statuses.some((one) => one.option === option && one.closed === undefined);
    });
    expect(open).toEqual(expected);
  });
});

describe('news', () => {
  const plays = [
    ...Array.from({ length: 300 }, (_, at) => playOut({ seed: at + 1, seats: byWeights })),
    ...Array.from({ length: 200 }, (_, at) => playOut(byChance(scenario, at + 1))),
  ];

  /** The headlines that one reader reads, each with who or what made it and when. */
  const headlines = (game: Game, seat: string) =>
    view(game, seat).journal.flatMap((entry) =>
      entry.kind === 'news'
        ? [
            {
              turn: entry.turn,
              cause: JSON.stringify(entry.cause),
              head: scenario.news[entry.news]?.head ?? '',
            },
          ]
        : [],
    );

  test('of one turn is told once', () => {
    const twice = plays.flatMap((game) =>
      seats.flatMap((seat) => {
        const told = headlines(game, seat).map(({ turn, head }) => `${turn} ${head}`);
        return told.filter((head, at) => told.indexOf(head) !== at);
      }),
    );
    expect(twice).toEqual([]);
  });

  // Who reads of a covert act for the first time cannot know that it is the second.
  test('of an act that is done again says so', () => {
    const alike = plays.flatMap((game) =>
      seats.flatMap((seat) => {
        const told = headlines(game, seat);
        return told.flatMap(({ cause, head }) => {
          const [first, second] = told.filter((one) => one.cause === cause).map((one) => one.head);
          const isPlain = !/again|once more|keeps? /.test(head) && !cause.includes('"exposed":true');
          return isPlain && first === head && second === head ? [`${cause}: ${head}`] : [];
        });
      }),
    );
    expect([...new Set(alike)]).toEqual([]);
  });
});

test('every result that can come twice, and that others may know, is told in other words the second time', () => {
  const alike = scenario.actors.flatMap(({ id: actor, options }) =>
    options
      .filter(({ once, visibility }) => !once && visibility !== 'covert')
      .flatMap(({ id, outcomes }) =>
        outcomes
          .filter((outcome) => outcome.texts === undefined && outcome.id !== 'not-sent')
          .map((outcome) => `${actor} ${id} ${outcome.id}`),
      ),
  );
  expect(alike).toEqual([]);
});

test('how fresh a strike is, which conditions read, is told to nobody, not even in the debrief', () => {
  const game = inHistory(3);
  const told = developmentsOf(scenario, game.journal);
  const shifts = told.flatMap((one) => one.shifts.map(({ indicator }) => indicator));
  expect(game.state.world.indicators['iran.fresh']).toBe(2);
  expect(shifts).toContain('iran.strikes');
  expect(shifts).not.toContain('iran.fresh');
  expect(told.filter(({ cause }) => cause.by === 'rule' && cause.id === 'iran-strike-ages')).toEqual([]);
});

test('what Iran has said of one strike is not said of the next', () => {
  const fact = lexicon.fact('strike_word');
  expect(fact?.label).toBe('What Iran has said about its last strike');
  let game: Game = begin(scenario, {
    seed: 1,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'human'])),
  });
  const words: (string | undefined)[] = [];
  for (const orders of [
    { military: 'strike-hamlet', message: 'stay-silent' },
    { message: 'claim-strike' },
    { military: 'strike-hamlet' },
    { message: 'claim-strike' },
    { military: 'strike-hamlet', message: 'stay-silent' },
  ]) {
    if (game.phase !== 'deciding') throw new Error('the play is over');
    game = decide(game, { iran: orders });
    words.push(view(game, 'pakistan').facts.find(({ id }) => id === 'strike_word')?.value);
  }
  expect(words).toEqual(['silent', 'claimed', 'none', 'claimed', 'silent']);
});

function playOut(setup: Parameters<typeof begin>[1]): Game {
  let game: Game = begin(scenario, setup);
  while (game.phase === 'deciding') game = decide(game, {});
  return game;
}
