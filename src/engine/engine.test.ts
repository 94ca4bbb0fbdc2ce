import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../test/fixtures/border';
import { byPeople, linesOf, playOrders, playOut } from '../../test/fixtures/plays';
import {
  begin,
  type DecidingGame,
  decide,
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  type Game,
  orderProblems,
  replay,
  view,
} from './index';

const scenario = borderScenario();
const seeds = fc.nat({ max: 0xffffffff });
const kinds = fc.constantFrom('random', 'weights', 'hold', 'historical');

describe('a turn', () => {
  test('reads everything from its start, sums, and clamps once', () => {
    const game = playOrders(scenario, 1, [
      { north: { diplomacy: 'walk-out', military: 'raise-alert' }, south: { diplomacy: 'open-bridge' } },
    ]);
    const [change] = linesOf(game.journal, 'indicator').filter(({ id }) => id === 'tension');
    expect(change).toMatchObject({ from: 3, to: 5, parts: [{ amount: 1 }, { amount: 1 }] });
    // Both set the bridge; both are diplomacy, so the value that stands later in the fact's list prevails.
    expect(linesOf(game.journal, 'fact')[0]).toMatchObject({ from: 'open', to: 'closed' });
    expect(game.state.postures.north?.value).toEqual({ diplomacy: 'silent', military: 'alerted' });
  });

  test('lets two orders of one turn see each other', () => {
    const together = playOrders(scenario, 1, [
      { north: { diplomacy: 'walk-out' } },
      { north: { diplomacy: 'call' }, south: { diplomacy: 'call' } },
    ]);
    const alone = playOrders(scenario, 1, [
      { north: { diplomacy: 'walk-out' } },
      { north: { diplomacy: 'call' } },
    ]);
    expect(together.state.world.indicators.trust).toBe(6);
    expect(alone.state.world.indicators.trust).toBe(4);
  });

  test('closes options with their reason', () => {
    const game = begin(scenario, { seed: 1, seats: byPeople(scenario) });
    const alerted = decide(game, { north: { military: 'raise-alert' } }) as DecidingGame;
    const stood = decide(alerted, { north: { military: 'stand-down' } }) as DecidingGame;
    const military = view(stood, 'north').tracks.find(({ track }) => track === 'military');
    expect(military?.options).toContainEqual({
      option: 'strike',
      closed: { why: 'posture', postures: ['alerted'] },
    });
    expect(orderProblems(stood, { north: { military: 'strike' } })).toMatchObject([{ why: 'closed' }]);
    expect(orderProblems(stood, { north: { military: 'dance' }, east: { x: 'y' } })).toMatchObject([
      { why: 'unknown' },
      { why: 'unknown' },
    ]);
    expect(() => decide(stood, { north: { military: 'strike' } })).toThrow('not legal in turn 3');
    const again = decide(stood, { north: { military: 'raise-alert' } }) as DecidingGame;
    // It is open again, and no news.
    const opened = view(again, 'north').tracks[1]?.options.find(({ option }) => option === 'stand-down');
    expect(opened).toMatchObject({ to: 'guarded' });
    expect(opened).not.toHaveProperty('fresh');
  });

  test('draws outcomes by their odds and lets an outcome lead elsewhere', () => {
    const results = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const game = playOrders(scenario, seed, [
        { north: { military: 'raise-alert' } },
        { north: { military: 'strike' } },
      ]);
      const [drawn] = linesOf(game.journal, 'draw').filter((entry) => entry.of === 'outcome');
      if (drawn === undefined) throw new Error('no draw');
      const hit = drawn.odds.find(({ id }) => id === 'hit')?.weight ?? 0;
      expect(drawn.result).toBe(Number(drawn.number) < hit ? 'hit' : 'miss');
      expect(game.state.postures.north?.value.military).toBe(drawn.result === 'hit' ? 'struck' : 'alerted');
      results.set(`${drawn.result}`, (results.get(drawn.result) ?? 0) + 1);
    }
    // 48 or 46 in 88 or 86 (with and without the flood): 54 in 100, standard error 1.1.
    expect((results.get('hit') ?? 0) / 2000).toBeGreaterThan(0.49);
    expect((results.get('hit') ?? 0) / 2000).toBeLessThan(0.59);
  });

  test('ends by priority, and the last turn always ends', () => {
    const drift = playOrders(scenario, 3, [{}, {}, {}, {}]);
    expect(drift).toMatchObject({ phase: 'over', ending: 'drift' });
    expect(() => playOut(scenario, 3, 'hold')).not.toThrow();
  });
});

describe('properties', () => {
  test('replay equals play, by value, by text and by link', () => {
    fc.assert(
      fc.property(seeds, kinds, (seed, kind) => {
        const game = playOut(scenario, seed, kind);
        const link = encodeLink(game.record);
        const ways = [
          { record: game.record },
          decodeText(encodeText(game.record)),
          decodeLink(link, scenario),
        ];
        for (const way of ways) {
          if (!('record' in way)) throw new Error(way.problem.code);
          const again = replay(scenario, way.record);
          expect(again).toMatchObject({ edition: 'same' });
          expect(again.stopped).toBeUndefined();
          expect(again.game.state).toEqual(game.state);
          expect(again.game.journal).toEqual(game.journal);
        }
        expect(link.length).toBeLessThanOrEqual(600);
        expect(JSON.parse(JSON.stringify(game.state))).toEqual(game.state);
      }),
      { numRuns: 200 },
    );
  });

  test('the order in which actors are listed changes nothing', () => {
    const document = borderDocument();
    const { north, south } = document.actors;
    const turned = compileDocument({ ...document, actors: { south, north } });
    const sorted = (game: Game) =>
      [...game.journal]
        .map((entry) =>
          JSON.stringify({
            ...entry,
            ...('parts' in entry
              ? { parts: [...entry.parts].map((part) => JSON.stringify(part)).sort() }
              : {}),
          }),
        )
        .sort();
    fc.assert(
      fc.property(seeds, fc.constantFrom('random' as const, 'weights' as const), (seed, kind) => {
        const one = playOut(scenario, seed, kind);
        const other = playOut(turned, seed, kind);
        expect(other.state).toEqual(one.state);
        expect(other.phase === 'over' && other.ending).toBe(one.phase === 'over' && one.ending);
        expect(sorted(other)).toEqual(sorted(one));
      }),
      { numRuns: 200 },
    );
  });

  test('one changed order leaves every other draw of the turn as it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const common = [{ north: { military: 'raise-alert' } }];
        const plain = playOrders(scenario, seed, [...common, { north: { military: 'strike' } }]);
        const changed = playOrders(scenario, seed, [
          ...common,
          { north: { military: 'strike', diplomacy: 'protest' }, south: { diplomacy: 'call' } },
        ]);
        const draws = (game: Game) =>
          linesOf(game.journal, 'draw')
            .filter(({ turn }) => turn <= 2)
            .map(({ cause, number, total }) => ({ cause, number, total }));
        expect(draws(changed)).toEqual(draws(plain));
      }),
      { numRuns: 200 },
    );
  });

  test('indicators never leave their range, and the journal accounts for every change', () => {
    fc.assert(
      fc.property(seeds, kinds, (seed, kind) => {
        const game = playOut(scenario, seed, kind);
        const now: Record<string, number> = Object.fromEntries(
          scenario.indicators.map(({ id, start }) => [id, start]),
        );
        for (const entry of linesOf(game.journal, 'indicator')) {
          const bounds = scenario.indicators.find(({ id }) => id === entry.id);
          const sum = entry.from + entry.parts.reduce((total, { amount }) => total + amount, 0);
          expect(entry.from).toBe(now[entry.id]);
          expect(entry.to).toBe(Math.min(bounds?.max ?? 0, Math.max(bounds?.min ?? 0, sum)));
          now[entry.id] = entry.to;
        }
        expect(now).toEqual(game.state.world.indicators);
      }),
      { numRuns: 200 },
    );
  });
});
