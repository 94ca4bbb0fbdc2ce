import { expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { optionStatuses } from '../../adjudication/index';
import { begin, decide, type Game } from '../../engine/index';
import { reportOf } from './report';
import { type Sampling, sample } from './sample';

const border = borderScenario();
const sampling: Sampling = { runs: 30, seed: 5, policy: 'weights' };

/** By turn of the engine's plays: how many came to it, and by option in how many it could be ordered and was. */
function playedTurns() {
  const turns = border.turns.map(() => ({
    plays: 0,
    options: new Map<string, [open: number, ordered: number]>(),
  }));
  const seats = Object.fromEntries(border.actors.map(({ id }) => [id, 'weights' as const]));
  for (let run = 0; run < sampling.runs; run++) {
    let game: Game = begin(border, { seed: sampling.seed + run, seats });
    while (game.phase === 'deciding') {
      const { state } = game;
      const counted = turns[state.turn - 1];
      game = decide(game, {});
      const orders = game.record.turns[state.turn - 1] ?? {};
      if (counted === undefined) continue;
      counted.plays += 1;
      for (const actor of border.actors)
        for (const { option, closed } of optionStatuses(actor, state)) {
          if (closed !== undefined) continue;
          const [open, ordered] = counted.options.get(`${actor.id}.${option}`) ?? [0, 0];
          const isOrdered = Object.values(orders[actor.id] ?? {}).includes(option);
          counted.options.set(`${actor.id}.${option}`, [open + 1, ordered + (isOrdered ? 1 : 0)]);
        }
    }
  }
  return turns.map(({ plays, options }) => ({ plays, options: Object.fromEntries(options) }));
}

test('options are counted turn by turn as the engine plays', () => {
  const { optionsByTurn } = reportOf(border, sampling, sample(border, sampling));
  expect(optionsByTurn.map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
  const counted = optionsByTurn.map(({ plays, options }) => ({
    plays,
    options: Object.fromEntries(
      options.map(({ actor, option, open, ordered }) => [`${actor}.${option}`, [open, ordered]]),
    ),
  }));
  expect(counted).toEqual(playedTurns());
});
