import type { Game } from '../engine/index';
import { lexiconOf } from '../scenario/index';
import type { Cause } from '../world/index';

/** Something that was set going in a game, and what came of it. */
interface DeadlineTold {
  /** The indicator of its deadline. */
  readonly deadline: string;
  readonly begun: { readonly turn: number; readonly cause: Cause };
  /** Absent where the game was over before it landed. */
  readonly end?: { readonly turn: number; readonly how: 'landed' | 'stopped' };
}

/** Everything that was set going in a game, in the order in which it was. */
export function deadlinesOf({
  scenario,
  journal,
}: Pick<Game, 'scenario' | 'journal'>): readonly DeadlineTold[] {
  const { indicator, rule } = lexiconOf(scenario);
  const told: DeadlineTold[] = [];
  for (const entry of journal) {
    if (entry.kind !== 'indicator' || indicator(entry.id)?.deadline === undefined) continue;
    const { turn, to, parts } = entry;
    const cause = parts[0]?.cause ?? { by: 'unseen' };
    if (to > 0) {
      told.push({ deadline: entry.id, begun: { turn, cause } });
      continue;
    }
    const at = told.findLastIndex(({ deadline, end }) => deadline === entry.id && end === undefined);
    const how = cause.by === 'rule' ? rule(cause.id)?.settles?.how : undefined;
    const open = told[at];
    if (open !== undefined && how !== undefined) told[at] = { ...open, end: { turn, how } };
  }
  return told;
}
