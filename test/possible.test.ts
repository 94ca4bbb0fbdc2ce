import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionStatuses } from '../src/adjudication/index';
import { begin, decide, type Game } from '../src/engine/index';
import { type PossiblePlay, possiblePlay } from '../src/scenario/compiled/possible-play';
import type { Possible } from '../src/scenario/compiled/possible-values';
import { compile, newScenario, parse, type Scenario } from '../src/scenario/index';
import { borderScenario } from './fixtures/border';
import { shippedScenarios } from './shipped';

function templateScenario(): Scenario {
  const { draft } = parse(newScenario('my-crisis'));
  const scenario = draft === undefined ? undefined : compile(draft).scenario;
  if (scenario === undefined) throw new Error('the template does not compile');
  return scenario;
}

const scenarios: readonly [string, Scenario][] = [
  ...shippedScenarios().map(({ id, scenario }): [string, Scenario] => [id, scenario]),
  ['river-border', borderScenario()],
  ['template', templateScenario()],
];

/** Whether a value that play came to is among those that were said to be possible. */
function isAmong(possible: Possible | undefined, value: number | string): boolean {
  if (possible?.is === 'number')
    return typeof value === 'number' && value >= possible.low && value <= possible.high;
  return possible?.is === 'text' && typeof value === 'string' && possible.values.has(value);
}

/** What a game in deliberation shows that was said to be impossible. */
function surprises(possible: PossiblePlay, game: Game & { phase: 'deciding' }): readonly string[] {
  const turn = possible.turns[game.state.turn - 1];
  if (turn === undefined) return [`turn ${game.state.turn}`];
  const { world, postures } = game.state;
  const read: [string, number | string][] = [
    ...Object.entries(world.indicators).map(([id, value]): [string, number] => [`indicator ${id}`, value]),
    ...Object.entries(world.facts).map(([id, value]): [string, string] => [`fact ${id}`, value]),
    ...Object.entries(world.happened).map(([id, value]): [string, number] => [`happened ${id}`, value]),
    ...Object.entries(world.taken).flatMap(([actor, options]) =>
      Object.entries(options).map(([id, { times }]): [string, number] => [`taken ${actor}.${id}`, times]),
    ),
    ...Object.entries(postures).flatMap(([actor, { value }]) =>
      Object.entries(value).map(([track, posture]): [string, string] => [
        `posture ${actor}.${track}`,
        posture,
      ]),
    ),
  ];
  const wrong = read
    .filter(([key, value]) => !isAmong(turn.situation.get(key), value))
    .map(([key, value]) => `${key} ${value}`);
  const open = game.scenario.actors.flatMap((actor) =>
    optionStatuses(actor, game.state).flatMap(({ option, closed }) =>
      closed === undefined ? [`${actor.id}.${option}`] : [],
    ),
  );
  return [...wrong, ...open.filter((option) => !turn.open.has(option))];
}

describe.each(scenarios)('%s', (_, scenario) => {
  test('what is said to be impossible never comes in play', () => {
    const possible = possiblePlay(scenario);
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), fc.constantFrom('random', 'weights'), (seed, seat) => {
        const seats = Object.fromEntries(scenario.actors.map(({ id }) => [id, seat]));
        let game: Game = begin(scenario, { seed, seats });
        while (game.phase === 'deciding') {
          expect(surprises(possible, game)).toEqual([]);
          game = decide(game, {});
        }
        expect(possible.endings).toContain(game.ending);
        for (const entry of game.journal) {
          if (entry.kind === 'inject') expect(possible.injects).toContain(entry.id);
          if (entry.kind === 'rule') expect(possible.rules).toContain(entry.id);
        }
      }),
      { numRuns: 25 },
    );
  });
});
