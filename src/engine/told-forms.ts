import {
  type ActorId,
  type ActorOutcome,
  type Ending,
  formOf,
  inForm,
  type Reading,
  type Scenario,
} from '../scenario/index';
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

type Ended = Extract<Entry, { readonly kind: 'ending' }>;

/** Which forms of an ending hold when the crisis is over, for the journal; nothing where it has but one. */
export function endingForms(
  { texts, violences, outcome }: Ending,
  reading: Reading,
): Pick<Ended, 'form' | 'violence' | 'fates'> {
  const fates = outcome.flatMap(({ actor, others }): [ActorId, number][] =>
    others === undefined ? [] : [[actor, formOf(others, reading)]],
  );
  return {
    ...(texts === undefined ? {} : { form: formOf(texts, reading) }),
    ...(violences === undefined ? {} : { violence: formOf(violences, reading) }),
    ...(fates.length === 0 ? {} : { fates: Object.fromEntries(fates) }),
  };
}

/**
 * The ending of a play, with its text, its violence and what came of it for each actor in the forms that the play gave; undefined
 * while the play goes on.
 */
export function endingOf({ endings }: Scenario, journal: readonly Entry[]): Ending | undefined {
  const entry = journal.findLast((one) => one.kind === 'ending');
  const found = entry?.kind === 'ending' ? endings.find(({ id }) => id === entry.id) : undefined;
  if (found === undefined || entry?.kind !== 'ending') return undefined;
  return {
    ...found,
    text: inForm(found.text, found.texts, entry.form),
    violence: found.violences?.[entry.violence ?? -1]?.is ?? found.violence,
    outcome: found.outcome.map((fate) => fateIn(fate, entry.fates?.[fate.actor])),
  };
}

/** What came of an ending for an actor in the form that the play gave. */
function fateIn(fate: ActorOutcome, form: number | undefined): ActorOutcome {
  const { actor, others, ...own } = fate;
  const { icb, text } = others?.[form ?? -1] ?? own;
  return { actor, icb, ...(text === undefined ? {} : { text }) };
}
