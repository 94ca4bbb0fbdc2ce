import type { Checking } from './context';
import { checkReads } from './sight';

/** Every player is told who enters and who leaves, so every player must know what that depends on (W154). */
export function checkPresence(checking: Checking): void {
  const { actors } = checking.scenario;
  const players = actors.filter(({ playable }) => playable);
  for (const actor of actors) {
    for (const key of ['from', 'until'] as const) {
      const when = actor[key];
      if (when === undefined) continue;
      for (const { id } of players) checkReads(checking, ['actors', actor.id, key], id, when, 'W154');
    }
  }
}
