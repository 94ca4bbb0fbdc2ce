import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Entry } from '../world/index';
import { developmentsOf, sinceLastDecision } from './developments';
import { begin, decide } from './play';
import type { Game } from './types';
import { view } from './view';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const seat = scenario.actors.find(({ playable }) => playable)?.id ?? '';

/** Every journal that a seat reads on the way through some games. */
function journals(): { readonly journal: readonly Entry[]; readonly turn: number; readonly over: boolean }[] {
  return [1, 2, 3, 4, 5].flatMap((seed) => {
    const seen = [];
    let game: Game = begin(scenario, { seed, seats: { [seat]: 'random' } });
    for (;;) {
      const { journal, turn } = view(game, seat);
      seen.push({ journal, turn, over: game.phase === 'over' });
      if (game.phase === 'over') return seen;
      game = decide(game, {});
    }
  });
}

describe('what a turn did', () => {
  test('is told whole: every amount of the journal stands in one development', () => {
    for (const { journal, turn, over } of journals()) {
      const entries = sinceLastDecision(journal, turn, over);
      const told = developmentsOf(scenario, entries).flatMap(({ shifts }) => shifts);
      const sum = (amounts: readonly { readonly amount: number }[]) =>
        amounts.reduce((total, { amount }) => total + amount, 0);
      for (const { id } of scenario.indicators) {
        const parts = entries.flatMap((entry) =>
          entry.kind === 'indicator' && entry.id === id ? entry.parts : [],
        );
        expect(sum(told.filter(({ indicator }) => indicator === id))).toBe(sum(parts));
      }
    }
  });

  test('has one line for each cause and step, and the unseen last', () => {
    for (const { journal, turn, over } of journals()) {
      const told = developmentsOf(scenario, sinceLastDecision(journal, turn, over));
      expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
      const unseen = told.findIndex(({ cause }) => cause.by === 'unseen');
      if (unseen >= 0) expect(told.slice(unseen).every(({ cause }) => cause.by === 'unseen')).toBe(true);
    }
  });

  test('leaves out what was known at the last decision', () => {
    for (const { journal, turn, over } of journals()) {
      for (const entry of sinceLastDecision(journal, turn, over)) {
        const old = over
          ? entry.turn < turn || entry.step === 'situation'
          : entry.turn < turn - 1 || (entry.turn === turn - 1 && entry.step === 'situation');
        expect(old).toBe(false);
      }
    }
  });
});
