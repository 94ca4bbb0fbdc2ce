import { type ActorId, type Ending, inForm, type Scenario } from '../scenario/index';
import type { Entry } from '../world/index';

/** What every seat is told as a turn (from 1) begins, in the form that the play gave it; undefined where it is told nothing. */
export function settingOf({ turns }: Scenario, turn: number, journal: readonly Entry[]): string | undefined {
  const found = turns[turn - 1];
  if (found?.setting === undefined) return undefined;
  const entry = journal.find((one) => one.kind === 'setting' && one.turn === turn);
  return inForm(found.setting, found.settings, entry?.kind === 'setting' ? entry.form : undefined);
}

/** The question that a turn (from 1) puts to a seat; undefined where the document has no such turn. */
export function askOf({ turns }: Scenario, turn: number, seat: ActorId | 'all'): string | undefined {
  const found = turns[turn - 1];
  return found?.asks?.[seat] ?? found?.ask;
}

/** The ending of a play, with its text in the form that the play gave it; undefined while the play goes on. */
export function endingOf({ endings }: Scenario, journal: readonly Entry[]): Ending | undefined {
  const entry = journal.findLast((one) => one.kind === 'ending');
  const found = entry?.kind === 'ending' ? endings.find(({ id }) => id === entry.id) : undefined;
  if (found === undefined || entry?.kind !== 'ending') return undefined;
  return { ...found, text: inForm(found.text, found.texts, entry.form) };
}
