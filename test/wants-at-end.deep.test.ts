import { expect, test } from 'vitest';
import { begin, byChance, decide, type Game, wantsAtEnd } from '../src/engine/index';
import { shippedScenarios } from './shipped';

test.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  '%s comes to every sentence on a want in 10,000 plays',
  (_, scenario) => {
    const told = new Set<string>();
    for (let seed = 1; seed <= 10_000; seed += 1) {
      let game: Game = begin(scenario, byChance(scenario, seed));
      while (game.phase === 'deciding') game = decide(game, {});
      for (const { id } of scenario.actors)
        for (const { want, says } of wantsAtEnd(scenario, id, game.journal))
          told.add(`${id} ${want} ${says}`);
    }
    const all = scenario.actors.flatMap(({ id, brief }) =>
      (brief?.wantsAtEnd ?? []).flatMap(({ want, text, texts = [] }) =>
        [...texts.map((one) => one.text), text].map((says) => `${id} ${want} ${says}`),
      ),
    );
    expect(all.filter((one) => !told.has(one))).toEqual([]);
  },
  3_600_000,
);
