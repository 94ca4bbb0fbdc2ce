import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../../test/shipped';
import { begin, chooseOrders, type DecidingGame, historyRecord, replay } from '../../engine/index';
import type { PolicyKind, Scenario } from '../../scenario/index';
import { encodeState, orderedOption } from '../kernel/codec';
import { kernelOf } from '../kernel/kernel';
import { type Others, otherChances, thinkers } from './turn-chances';

const [shipped] = shippedScenarios();
if (shipped === undefined) throw new Error('no shipped scenario');
const { scenario } = shipped;

function withPolicies(kind: PolicyKind): Scenario {
  const actors = scenario.actors.map((actor) => ({ ...actor, policy: { ...actor.policy, kind } }));
  return { ...scenario, actors };
}

/** By `actor.track`: each order that can be given, with its weight. */
function chancesAt(game: DecidingGame, others: Others, decided: readonly string[] = []) {
  const kernel = kernelOf(game.scenario);
  const { layout } = kernel;
  const places = new Set(decided.map((name) => layout.trackAt.get(name) ?? -1));
  const chances = otherChances(kernel, places, others)(encodeState(kernel, game.state));
  return new Map(
    chances.map(({ track, orders, weights }) => {
      const place = layout.tracks[track];
      if (place === undefined) throw new Error(`no track ${track}`);
      const name = `${game.scenario.actors[place.actor]?.id}.${place.id}`;
      const options = orders.map(
        (order, at) => [orderedOption(layout, place, order) ?? 'hold', weights[at] ?? 0] as const,
      );
      return [name, new Map(options)];
    }),
  );
}

/** The position before the orders of a turn of history. */
function historyAt(of: Scenario, turn: number): DecidingGame {
  const record = historyRecord(of);
  const { game } = replay(of, { ...record, turns: record.turns.slice(0, turn - 1) });
  if (game.phase !== 'deciding') throw new Error('history is over');
  return game;
}

describe('what those who do not decide do', () => {
  test('by history is what history did, on every track, and for sure', () => {
    const game = historyAt(withPolicies('historical'), 2);
    const orders = Object.entries(historyRecord(scenario).turns[1] ?? {}).flatMap(([actor, byTrack]) =>
      Object.entries(byTrack).map(([track, option]) => [`${actor}.${track}`, option] as const),
    );
    expect(orders.length).toBeGreaterThan(1);
    const chances = chancesAt(game, 'policy');
    for (const [track, option] of orders) expect([...(chances.get(track) ?? [])]).toEqual([[option, 1]]);
  });

  test.each(['weights', 'random'] as const)('by %s is what the engine draws over many seeds', (kind) => {
    const of = withPolicies(kind);
    const given = { 1: { outcomes: {}, exposed: [], injects: [] } };
    const chances = chancesAt(begin(of, { seed: 0, given }), 'policy');
    const seeds = 1000;
    const counts = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed++) {
      const game = begin(of, { seed, given });
      for (const { id, tracks } of of.actors) {
        const chosen = chooseOrders(game, id);
        for (const track of tracks) {
          const key = `${id}.${track.id} ${chosen[track.id] ?? 'hold'}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
    for (const [track, orders] of chances) {
      const total = [...orders.values()].reduce((sum, weight) => sum + weight, 0);
      let seen = 0;
      for (const [option, weight] of orders) {
        const share = weight / total;
        const count = counts.get(`${track} ${option}`) ?? 0;
        seen += count;
        expect(Math.abs(count - seeds * share)).toBeLessThan(5 * Math.sqrt(seeds * share * (1 - share)) + 1);
      }
      expect(seen).toBe(seeds);
    }
  });

  test('is nothing where they hold, and one order a track where the likeliest is taken', () => {
    const game = begin(scenario, { seed: 0 });
    expect(chancesAt(game, 'hold').size).toBe(0);
    const all = chancesAt(game, 'weights');
    for (const [track, orders] of chancesAt(game, 'likeliest')) {
      const [[option = '', weight = 0] = []] = orders;
      expect(orders.size).toBe(1);
      expect(weight).toBe(Math.max(...(all.get(track)?.values() ?? [])));
      expect(all.get(track)?.get(option)).toBe(weight);
    }
  });

  test('leaves out the tracks that are decided on', () => {
    const game = begin(scenario, { seed: 0 });
    const [first = ''] = chancesAt(game, 'weights').keys();
    expect(chancesAt(game, 'weights', [first]).has(first)).toBe(false);
  });

  test('cannot be told of policies that think', () => {
    const kernel = kernelOf(withPolicies('logit'));
    const withAims = scenario.actors.filter(({ objectives }) => objectives.length > 0).map(({ id }) => id);
    expect(thinkers(kernel, new Set())).toEqual(withAims);
    expect(thinkers(kernelOf(withPolicies('weights')), new Set())).toEqual([]);
  });
});
