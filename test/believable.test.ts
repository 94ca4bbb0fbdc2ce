import { describe, expect, test } from 'vitest';
import { begin, decide, type Game } from '../src/engine/index';
import { shippedScenarios } from './shipped';

/*
 * Play by the scenario's own weights must be believable. Seeds are fixed, so the shares below are exact; the bounds are those
 * that the scenario was built to (docs/scenarios/iran-pakistan-2024.md gives the shares over 20,000 plays).
 */

const plays = 1200;
const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (scenario === undefined) throw new Error('the first crisis is not among the scenarios');

const endings = new Map<string, number>();
const ordered = new Set<string>();
const happened = new Set<string>();
for (let seed = 1; seed <= plays; seed++) {
  let game: Game = begin(scenario, {
    seed,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'])),
  });
  while (game.phase === 'deciding') game = decide(game, {});
  endings.set(game.ending, (endings.get(game.ending) ?? 0) + 1);
  for (const entry of game.journal) {
    if (entry.kind === 'order') ordered.add(`${entry.actor}.${entry.option}`);
    if (entry.kind === 'inject') happened.add(entry.id);
  }
}

const share = (isCounted: (id: string) => boolean) =>
  [...endings].reduce((sum, [id, count]) => sum + (isCounted(id) ? count : 0), 0) / plays;
const familyOf = (id: string) => scenario.endings.find((ending) => ending.id === id)?.family;

describe('Fifteen Days in January, played by its own weights', () => {
  test('mostly ends as it really did, and not always', () => {
    const families = new Set(scenario.endings.map(({ family }) => family));
    const shares = [...families].map((family) => [family, share((id) => familyOf(id) === family)] as const);
    const [first] = shares.toSorted(([, one], [, other]) => other - one);
    expect(first?.[0]).toBe('de-escalation');
    expect(first?.[1]).toBeLessThan(0.75);
  });

  test('comes to open war seldom, and sometimes', () => {
    expect(share((id) => id === 'open-war')).toBeGreaterThan(0);
    expect(share((id) => id === 'open-war')).toBeLessThan(0.08);
  });

  test('has no ending that nearly always comes, and none that never does', () => {
    for (const { id } of scenario.endings) {
      expect([id, share((one) => one === id) > 0]).toEqual([id, true]);
      expect(share((one) => one === id)).toBeLessThan(0.75);
    }
  });

  test('uses every option and every event', () => {
    const options = scenario.actors.flatMap((actor) => actor.options.map(({ id }) => `${actor.id}.${id}`));
    expect(options.filter((name) => !ordered.has(name))).toEqual([]);
    expect(scenario.injects.map(({ id }) => id).filter((id) => !happened.has(id))).toEqual([]);
  });
});
