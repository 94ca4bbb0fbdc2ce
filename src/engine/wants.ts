import { type ActorId, formOf, inForm, type Reading, type Scenario } from '../scenario/index';
import type { Entry } from '../world/index';

type Ended = Extract<Entry, { readonly kind: 'ending' }>;

/** Which form is told at the end of each want of each side, for the journal; nothing where a crisis says nothing of them. */
export function wantForms({ actors }: Scenario, reading: Reading): Pick<Ended, 'wants'> {
  const told = actors.flatMap(({ id, brief }): [ActorId, readonly number[]][] => {
    const wants = brief?.wantsAtEnd;
    return wants === undefined ? [] : [[id, wants.map(({ texts = [] }) => formOf(texts, reading))]];
  });
  return told.length === 0 ? {} : { wants: Object.fromEntries(told) };
}

/** The end as some seats know it: with what one alone of them is told of its own wants, and of nobody else's. */
export function withWantsOf({ wants, ...ended }: Ended, seats: readonly ActorId[]): Ended {
  const [seat = '', ...others] = seats;
  const own = others.length === 0 ? wants?.[seat] : undefined;
  return own === undefined ? ended : { ...ended, wants: { [seat]: own } };
}

/** A want of a side, and what is said of it at the end. */
export interface ToldWant {
  readonly want: string;
  /** The office of the adviser who says it. */
  readonly office?: string;
  readonly says: string;
}

/** What a side is told of its wants at the end, in the forms that the play gave; nothing while the play goes on. */
export function wantsAtEnd(
  { actors }: Scenario,
  seat: ActorId,
  journal: readonly Entry[],
): readonly ToldWant[] {
  const ended = journal.findLast((entry) => entry.kind === 'ending');
  const forms = ended?.kind === 'ending' ? ended.wants?.[seat] : undefined;
  if (forms === undefined) return [];
  const actor = actors.find(({ id }) => id === seat);
  return (actor?.brief?.wantsAtEnd ?? []).map(({ want, by, text, texts }, at) => {
    const office = actor?.advisers.find(({ id }) => id === by)?.office;
    const says = inForm(text, texts, forms[at]);
    return { want, says, ...(office === undefined ? {} : { office }) };
  });
}
