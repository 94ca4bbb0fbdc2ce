import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accident } from '../../test/fixtures/accident';
import { borderDocument, borderScenario, draftOf } from '../../test/fixtures/border';
import { forge } from '../../test/fixtures/forged-records';
import { type Dice, diceOf } from '../../test/fixtures/record-mutants';
import { rounds } from '../../test/rounds';
import { shippedScenarios } from '../../test/shipped';
import { optionStatuses } from '../adjudication/index';
import {
  answersIn,
  begin,
  decide,
  type Game,
  type GameRecord,
  historyRecord,
  replay,
  type Stop,
} from '../engine/index';
import { compile, type GivenLuck, isSecret, policyKinds, type Scenario } from '../scenario/index';
import { recordCheckerOf } from './check-record';

/** Kinds that choose orders without having to think. */
const plain = (['weights', 'random', 'historical'] as const).filter((kind) => policyKinds.includes(kind));

/** What the engine makes of a record, in the checker's form. */
function byEngine(scenario: Scenario, record: GameRecord, seat: string) {
  const { game, stopped } = replay(scenario, record);
  if (stopped !== undefined) return { stopped: withoutStatus(stopped) };
  const actor = scenario.actors.find(({ id }) => id === seat);
  const open = game.record.turns.map((_, at) => {
    const { state } = replay(scenario, {
      ...record,
      turns: record.turns.slice(0, at),
      given: told(record, at + 1),
    }).game;
    return (actor === undefined ? [] : optionStatuses(actor, state)).flatMap(({ option, closed }) =>
      closed === undefined ? [option] : [],
    );
  });
  const ending = game.phase === 'over' ? { ending: game.ending } : {};
  const answers = answersIn(game.journal).map(({ asked, bet, came }) => ({ asked, bet, came }));
  return {
    checked: { orders: game.record.turns, open: open.map((one) => one.toSorted()), answers, ...ending },
  };
}

/** What is told of luck up to a situation: results of its own orders do not come yet. */
function told({ given }: GameRecord, last: number): GameRecord['given'] {
  return Object.fromEntries(Object.entries(given).filter(([turn]) => Number(turn) <= last));
}

function withoutStatus({ turn, why }: Stop): Stop {
  if (why.kind !== 'orders') return { turn, why };
  return { turn, why: { ...why, problems: why.problems.map(({ status: _, ...problem }) => problem) } };
}

function onKernel(scenario: Scenario) {
  const check = recordCheckerOf(scenario);
  return (record: GameRecord, seat: string) => {
    const result = check(record, seat);
    if ('stopped' in result) return result;
    return { checked: { ...result.checked, open: result.checked.open.map((one) => one.toSorted()) } };
  };
}

/** A play in which a white cell throws in events and tells results of luck instead of having them drawn, now and then. */
function played(scenario: Scenario, seed: number, kinds: readonly number[], turns: number): GameRecord {
  const dice = diceOf(seed);
  const seats = Object.fromEntries(
    scenario.actors.map(({ id }, at) => [id, plain[(kinds[at] ?? 0) % plain.length] ?? 'weights']),
  );
  const acts = scenario.injects.flatMap(({ id }) =>
    dice(6) === 0 ? [{ turn: 1 + dice(scenario.turns.length), inject: id }] : [],
  );
  let game: Game = begin(scenario, { seed, seats, acts });
  while (game.phase === 'deciding' && game.record.turns.length < turns) {
    game = decide(game, {});
    if (dice(2) === 0) continue;
    const turn = game.record.turns.length;
    const given = { ...game.record.given, [turn]: toldLuck(scenario, game, dice) };
    const again = replay(scenario, { ...game.record, given });
    if (again.stopped === undefined) game = again.game;
  }
  const { record } = game;
  return { ...record, acts: record.acts.filter(({ turn }) => turn <= record.turns.length) };
}

/** Other results of the last turn than were drawn. */
function toldLuck(scenario: Scenario, { record, journal }: Game, dice: Dice): GivenLuck {
  const turn = record.turns.length;
  const ordered = Object.entries(record.turns[turn - 1] ?? {}).flatMap(([actor, byTrack]) =>
    Object.entries(byTrack).flatMap(([track, id]) => {
      const option = scenario.actors.find((one) => one.id === actor)?.options.find((one) => one.id === id);
      return option === undefined ? [] : [{ name: `${actor}.${track}`, option }];
    }),
  );
  const injects = journal.flatMap((entry) =>
    entry.turn === turn && entry.kind === 'inject' ? [entry.id] : [],
  );
  const drawn = journal.flatMap((entry) =>
    entry.turn === turn && entry.kind === 'draw' && entry.cause.by === 'rule' ? [entry.cause.id] : [],
  );
  return {
    ...(dice(2) === 0 ? {} : { rules: drawn.filter(() => dice(2) > 0) }),
    injects: injects.filter(() => dice(3) > 0),
    outcomes: Object.fromEntries(
      ordered.flatMap(({ name, option: { outcomes } }) => {
        const outcome = outcomes[dice(outcomes.length)];
        return outcome === undefined || dice(3) === 0 ? [] : [[name, outcome.id]];
      }),
    ),
    exposed: ordered.flatMap(({ name, option: { exposure, visibility } }) =>
      exposure !== undefined && isSecret(visibility) && dice(2) === 0 ? [name] : [],
    ),
  };
}

/** The border, with a bet in each turn: on what happens, on orders, outcomes and what was done before. */
function borderWithBets(): Scenario {
  const document = borderDocument();
  const { scenario } = compile(
    draftOf({
      ...document,
      about: { ...document.about, id: 'border-with-bets' },
      turns: document.turns.map((turn, at) => ({
        ...turn,
        bet: [
          { ask: 'Tense?', 'true-when': `tension > ${3 + at}`, by: 't4' },
          { ask: 'A call?', 'true-when': 'orders.south.diplomacy == "call"', by: turn.id },
          { ask: 'Twice?', 'true-when': 'taken.north["protest"] > 1', by: 't3' },
          { ask: 'Hit?', 'true-when': 'outcomes.north.military == "hit"', by: 't4', to: ['south'] },
        ].filter(({ by }) => by >= turn.id),
      })),
    }),
  );
  if (scenario === undefined) throw new Error('the border compiles');
  return scenario;
}

const scenarios = [
  ...shippedScenarios().map(({ scenario }) => scenario),
  borderScenario(),
  borderWithBets(),
  accident,
];

describe.each(scenarios.map((scenario) => ({ id: scenario.about.id, scenario })))(
  'a record of $id',
  ({ scenario }) => {
    const check = onKernel(scenario);
    const seats = scenario.actors.map(({ id }) => id);

    test('comes to what the engine says, whole or broken off, forged or not', () => {
      const plays = fc.record({
        seed: fc.nat(0xffffffff),
        kinds: fc.array(fc.nat(5), { maxLength: scenario.actors.length }),
        turns: fc.integer({ min: 1, max: scenario.turns.length + 1 }),
        seat: fc.constantFrom(...seats),
        forgery: fc.option(fc.nat(), { nil: undefined }),
      });
      fc.assert(
        fc.property(plays, ({ seed, kinds, turns, seat, forgery }) => {
          const record = played(scenario, seed, kinds, turns);
          const dealt = forgery === undefined ? record : forge(record, scenario, diceOf(forgery));
          expect(check(dealt, seat)).toEqual(byEngine(scenario, dealt, seat));
        }),
        { numRuns: rounds(40, 2000) },
      );
    });

    test('of history, whose luck is told, comes to history’s own ending', () => {
      const record = historyRecord(scenario);
      for (const seat of seats) expect(check(record, seat)).toEqual(byEngine(scenario, record, seat));
    });
  },
);
