import type { Begun, Entry } from '../engine/index';
import type { Lexicon } from '../scenario/index';
import type { deadlineWords } from './deadline-words';
import type { KeyOf, Say } from './fill';

/** Tells when something lands, what it is, and what would stop it. `dayIn` writes a day, `yyyy-mm-dd`, in words. */
export function tellDeadline(
  say: Say<KeyOf<typeof deadlineWords>>,
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
