import type { Checking } from './context';

/** A debrief needs something to talk about, and a play needs its time. */
export function checkDebrief({ draft, report }: Checking): void {
  const { debrief, about, turns } = draft.document;
  if (debrief.concepts.length === 0) report('H102', ['debrief'], { what: 'concepts' });
  if (debrief.questions.length === 0) report('H102', ['debrief'], { what: 'questions' });
  if (about.minutes.solo < 2 * turns.length) {
    report('H104', ['about', 'minutes', 'solo'], { turns: turns.length, minutes: about.minutes.solo });
  }
}
