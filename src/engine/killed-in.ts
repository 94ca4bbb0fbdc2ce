import { deadlySides } from '../scenario/index';
import type { Game } from './types';

/** Whether an order of a side that can be played killed people in a turn of a game. */
export function killedIn({ scenario, journal }: Pick<Game, 'scenario' | 'journal'>, turn: number): boolean {
  const sides = deadlySides(scenario);
  return journal.some(
    (entry) =>
      entry.turn === turn &&
      entry.kind === 'order' &&
      sides
        .find(({ id }) => id === entry.actor)
        ?.options.find(({ id }) => id === entry.option)
        ?.outcomes.find(({ id }) => id === entry.outcome)?.deadly === true,
  );
}
