import { describe, expect, test } from 'vitest';
import { begin, decide, type Game, view } from '../src/engine/index';
import { finderOf } from '../src/scenario/document/mask-text';
import { masked, wordingsOf } from '../src/scenario/index';
import { plainText, tellTurn } from '../src/words/index';
import { rounds } from './rounds';
import { shippedScenarios } from './shipped';

/** Members of a compiled scenario that no student reads before the end, and works that concepts are taken from. */
const unread: ReadonlySet<string> = new Set(['authors', 'licence', 'source']);

/** Every string of a value, with the way to it. */
function* stringsIn(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    if (!unread.has(key)) yield* stringsIn(member, [...path, key]);
}

const withMask = shippedScenarios().filter(({ draft }) => draft.written.mask !== undefined);

test('January can be played under invented names', () => {
  expect(withMask.map(({ id }) => id)).toContain('iran-pakistan-2024');
});

describe.each(withMask.map((one) => [one.id, one] as const))(
  '%s under its mask',
  (_, { draft, scenario }) => {
    const words = wordingsOf(draft).mask;
    const names = Object.keys(draft.written.mask?.names ?? {}).filter((name) => /\p{Lu}|\d/u.test(name));
    const find = finderOf(names);

    test.each(['plain', 'full'] as const)('has no real name in any text in %s words', (level) => {
      const told = words && masked(scenario, words, level);
      expect(told?.hash).toBe(scenario.hash);
      const left = [...stringsIn(told)].flatMap(([path, text]) =>
        find(text).map(({ name }) => `${path}: ${name}`),
      );
      expect(left).toEqual([]);
    });

    test('says no real name to any side in any turn, whatever is ordered', () => {
      const told = words && masked(scenario, words, 'plain');
      if (told === undefined) throw new Error('there is no mask');
      const left = new Set<string>();
      for (let seed = 1; seed <= rounds(3, 40); seed++) {
        let game: Game = begin(scenario, { seed, seats: {} });
        while (game.phase === 'deciding') {
          game = decide(game, {});
          for (const { id, playable } of scenario.actors) {
            if (!playable) continue;
            const seen = view(game, id);
            const turn = game.record.turns.length;
            const text = plainText(
              tellTurn(
                told,
                seen.journal.filter((entry) => entry.turn === turn),
                id,
              ),
            );
            for (const { name } of find(text)) left.add(name);
          }
        }
      }
      expect([...left]).toEqual([]);
    });
  },
);
