import type { Checking } from './context';

/** A debrief needs concepts and questions, and the minutes that a scenario names must allow two for each turn, in its plans too. */
export function checkDebrief({ draft, scenario, report }: Checking): void {
  const { debrief, about, turns } = draft.document;
  if (debrief.concepts.length === 0) report('H102', ['debrief'], { what: 'concepts' });
  if (debrief.questions.length === 0) report('H102', ['debrief'], { what: 'questions' });
  if (about.minutes.solo < 2 * turns.length) {
    report('H104', ['about', 'minutes', 'solo'], { turns: turns.length, minutes: about.minutes.solo });
  }
  scenario.plans?.forEach(({ first, last, minutes }, at) => {
    const count = last - first + 1;
    if (minutes < 2 * count) report('H104', ['plans', at, 'minutes'], { turns: count, minutes });
  });
}
