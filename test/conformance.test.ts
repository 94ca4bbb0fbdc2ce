import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialPostures, nextPostures } from '../src/actors/index';
import { checkReach } from '../src/analysis/index';
import { viewSchema } from '../src/classroom/index';
import {
  begin,
  decide,
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  type Game,
  historyRecord,
  proveDeaths,
  proveHistory,
  proveTexts,
  proveWants,
  replay,
  type Seat,
  view,
} from '../src/engine/index';
import { check, type Scenario, severityOf } from '../src/scenario/index';
import { borderScenario } from './fixtures/border';
import { rounds } from './rounds';
import { shippedScenarios } from './shipped';

const shipped = shippedScenarios();
const scenarios: readonly [string, Scenario][] = [
  ...shipped.map(({ id, scenario }): [string, Scenario] => [id, scenario]),
  ['river-border', borderScenario()],
];
const seeds = fc.nat({ max: 0xffffffff });
const kinds = fc.constantFrom<Seat>('random', 'weights', 'historical', 'hold');

function* playing(scenario: Scenario, seed: number, seat: Seat): Generator<Game, void> {
  let game: Game = begin(scenario, {
    seed,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, seat])),
  });
  yield game;
  while (game.phase === 'deciding') {
    game = decide(game, {});
    yield game;
  }
}

function playOut(scenario: Scenario, seed: number, seat: Seat): Game {
  return [...playing(scenario, seed, seat)].at(-1) as Game;
}

describe.each(shipped.map((one) => [one.id, one] as const))(
  '%s',
  (_, { draft, scenario, stated, problems }) => {
    test('has no error and no warning, and nothing that plays do not come to', () => {
      const all = [
        ...problems,
        ...check(draft, scenario, undefined, stated),
        ...checkReach(draft, scenario),
        ...proveHistory(scenario, draft),
        ...proveTexts(scenario, draft, stated),
        ...proveDeaths(scenario, draft),
        ...proveWants(scenario, draft),
      ];
      const told = all
        .filter(({ code }) => severityOf(code) !== 'hint' || code === 'H106')
        .map(({ code, path, facts }) => `${code} ${path.join('.')} ${JSON.stringify(facts)}`);
      expect(told).toEqual([]);
    });

    test('replays its history to an ending', () => {
      const { game, stopped, edition } = replay(scenario, historyRecord(scenario));
      expect({ stopped, edition, phase: game.phase }).toEqual({
        stopped: undefined,
        edition: 'same',
        phase: 'over',
      });
      expect(game.record.turns).toHaveLength(scenario.history.length);
    });

    test('survives JSON whole', () => {
      const again: Scenario = JSON.parse(JSON.stringify(scenario));
      expect(again).toEqual(scenario);
      expect(playOut(again, 5, 'random').state).toEqual(playOut(scenario, 5, 'random').state);
    });
  },
);

describe.each(scenarios)('%s, played by chance', (_, scenario) => {
  test('always ends, and replays from every form of its record', () => {
    fc.assert(
      fc.property(seeds, kinds, (seed, kind) => {
        const game = playOut(scenario, seed, kind);
        expect(game.phase).toBe('over');
        const link = encodeLink(game.record);
        expect(link.length).toBeLessThanOrEqual(600);
        for (const read of [decodeText(encodeText(game.record)), decodeLink(link, scenario)]) {
          if ('problem' in read) throw new Error(read.problem.code);
          const again = replay(scenario, read.record);
          expect(again.stopped).toBeUndefined();
          expect(again.game.state).toEqual(game.state);
          expect(again.game.journal).toEqual(game.journal);
        }
      }),
      { numRuns: rounds(15, 400) },
    );
  });

  test('shows each seat a view of the closed shape and nothing that is hidden from it', () => {
    fc.assert(
      fc.property(seeds, kinds, fc.nat({ max: 1000 }), (seed, kind, other) => {
        for (const game of playing(scenario, seed, kind)) {
          for (const { id } of scenario.actors) {
            const seen = view(game, id);
            expect(viewSchema.safeParse(seen).error).toBeUndefined();
            expect(view(disguise(game, id, other), id)).toEqual(seen);
            for (const hidden of hiddenIds(game, id))
              expect(JSON.stringify(seen)).not.toContain(`"${hidden}"`);
          }
        }
      }),
      { numRuns: rounds(6, 120) },
    );
  });
});

/** The same game with every quantity that a seat cannot see changed behind its back. */
function disguise(game: Game, seat: string, by: number): Game {
  const { scenario, state } = game;
  const sees = (audience: 'all' | readonly string[]) => audience === 'all' || audience.includes(seat);
  const hiddenIndicators = scenario.indicators.filter(({ seenBy }) => !sees(seenBy));
  const disguised = (values: Readonly<Record<string, number>>) => ({
    ...values,
    ...Object.fromEntries(hiddenIndicators.map(({ id, min, max }) => [id, min + (by % (max - min + 1))])),
  });
  const hiddenFacts = scenario.facts.filter(({ seenBy }) => !sees(seenBy));
  const facts = {
    ...state.world.facts,
    ...Object.fromEntries(hiddenFacts.map(({ id, values }) => [id, values[by % values.length] ?? ''])),
  };
  const world = { ...state.world, indicators: disguised(state.world.indicators), facts };
  return { ...game, state: { ...state, world }, curve: game.curve.map(disguised) };
}

/** Ids that must not stand anywhere in a seat's view: hidden quantities it was never shown, and others' hidden covert options. */
function hiddenIds(game: Game, seat: string): readonly string[] {
  const { scenario, state, journal } = game;
  const shown = state.world.glimpses[seat] ?? {};
  const sees = (audience: 'all' | readonly string[]) => audience === 'all' || audience.includes(seat);
  const quantities = [...scenario.indicators, ...scenario.facts].filter(
    ({ id, seenBy }) => !sees(seenBy) && shown[id] === undefined,
  );
  const known = new Set(
    journal.flatMap((entry) =>
      entry.kind === 'order' && (entry.seen !== 'hidden' || entry.actor === seat) ? [entry.option] : [],
    ),
  );
  const covert = journal.flatMap((entry) =>
    entry.kind === 'order' && entry.seen === 'hidden' && entry.actor !== seat ? [entry.option] : [],
  );
  const own = scenario.actors.find(({ id }) => id === seat)?.options.map(({ id }) => id) ?? [];
  return [
    ...quantities.map(({ id }) => id),
    ...covert.filter((option) => !known.has(option) && !own.includes(option)),
  ];
}

describe.each(scenarios)('%s, by its machines', (_, scenario) => {
  test('moves as its tables say', () => {
    for (const actor of scenario.actors) {
      for (const track of actor.tracks) {
        for (const posture of track.postures) {
          const start = nextPostures(actor, initialPostures(actor), {
            type: 'move',
            track: track.id,
            posture: posture.id,
          });
          expect(start.value[track.id]).toBe(posture.id);
          for (const option of actor.options.filter((one) => one.track === track.id)) {
            const listed = posture.on.find((one) => one.option === option.id);
            for (const outcome of [undefined, ...option.outcomes]) {
              const event = { type: 'order', track: track.id, option: option.id } as const;
              const next = nextPostures(
                actor,
                start,
                outcome === undefined ? event : { ...event, outcome: outcome.id },
              );
              const expected = listed === undefined ? posture.id : (outcome?.posture ?? listed.to);
              expect(next.value).toEqual({ ...start.value, [track.id]: expected });
            }
          }
        }
      }
    }
  });
});
