import type { Actor, Scenario } from './scenario';

/** The sides that can be played whose orders can kill people, in the scenario's order. */
export function deadlySides({ actors }: Pick<Scenario, 'actors'>): readonly Actor[] {
  return actors.filter(({ playable, options }) => playable && options.some(isDeadly));
}

function isDeadly({ outcomes }: Actor['options'][number]): boolean {
  return outcomes.some(({ deadly }) => deadly === true);
}
