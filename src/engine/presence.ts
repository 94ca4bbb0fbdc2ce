import { readingOf, type State, takesPart } from '../adjudication/index';
import type { Actor, ActorId, Scenario } from '../scenario/index';
import type { Entry } from '../world/index';

/** Whether an actor takes part: `yet` is to come and nobody knows of it, `left` was there and is known. */
export type Presence = 'yet' | 'here' | 'left';

/** The actors that enter or leave: of each nobody knows before it enters. */
export function comers({ actors }: Scenario): readonly ActorId[] {
  return actors.flatMap(({ id, from, until }) => (from === undefined && until === undefined ? [] : [id]));
}

/** Whether an actor takes part, by a journal or by as much of it as its reader may know. */
export function presenceIn(journal: readonly Entry[], { id, from, until }: Actor): Presence {
  if (from === undefined && until === undefined) return 'here';
  const last = journal.findLast((entry) => entry.kind === 'presence' && entry.actor === id);
  if (last?.kind !== 'presence') return 'yet';
  return last.here ? 'here' : 'left';
}

/** Who takes part from the turn that begins on, and who no longer does. */
export function presencesAnew(
  { actors }: Scenario,
  state: State,
  journal: readonly Entry[] = [],
): readonly Entry[] {
  const reading = readingOf(state);
  return actors.flatMap((actor): Entry[] => {
    const here = takesPart(actor, reading);
    if (here === (presenceIn(journal, actor) === 'here')) return [];
    return [{ turn: state.turn, step: 'situation', kind: 'presence', actor: actor.id, here }];
  });
}
