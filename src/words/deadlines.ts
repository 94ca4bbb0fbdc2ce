import type { Begun, Cause, Entry } from '../engine/index';
import { countedTurn, type Lexicon } from '../scenario/index';
import type { deadlineWords } from './deadline-words';
import type { KeyOf, Say } from './fill';
import { causeLabel, nameOf } from './names';

type SayDeadline = Say<KeyOf<typeof deadlineWords>>;

/** Tells when something lands, what it is, and what would stop it. `dayIn` writes a day, `yyyy-mm-dd`, in words. */
export function tellDeadline(
  say: SayDeadline,
  { scenario: { turns }, indicator }: Lexicon,
  { deadline, turn }: Begun,
  dayIn: (day: string) => string,
): string {
  const day = dayIn((turns[turn - 1] ?? turns.at(-1))?.to ?? '');
  const found = indicator(deadline);
  const unless = found?.deadline?.unless;
  return say(unless === undefined ? 'due' : 'dueUnless', {
    when: turn > turns.length ? say('after', { day }) : day,
    what: found?.label ?? deadline,
    unless: unless ?? '',
  });
}

/** What is under way after these lines of a journal, the first to land first. */
export function deadlinesIn({ indicator }: Lexicon, journal: readonly Entry[]): readonly Begun[] {
  const due = new Map<string, number>();
  for (const entry of journal)
    if (entry.kind === 'indicator' && indicator(entry.id)?.deadline !== undefined)
      due.set(entry.id, entry.to);
  return [...due]
    .flatMap(([deadline, turn]) => (turn > 0 ? [{ deadline, turn }] : []))
    .sort((one, other) => one.turn - other.turn);
}

/** Tells what set going what a rule ends, and when; undefined for all other causes, and where the reader may not know it. */
export function tellBegun(
  say: SayDeadline,
  lexicon: Lexicon,
  journal: readonly Entry[],
  cause: Cause,
): string | undefined {
  const deadline = cause.by === 'rule' ? lexicon.rule(cause.id)?.settles?.indicator : undefined;
  const last = journal.findLast(
    (entry) => entry.kind === 'indicator' && entry.id === deadline && entry.to > 0,
  );
  const begun = last?.kind === 'indicator' ? last.parts[0]?.cause : undefined;
  const label = begun && causeLabel(lexicon, begun);
  if (last === undefined || begun === undefined || label === undefined) return undefined;
  const by = begun.by === 'order' ? `${nameOf(lexicon, begun.actor)}: ${label}` : label;
  return say('begun', { turn: Math.max(1, countedTurn(lexicon.scenario, last.turn)), by });
}
