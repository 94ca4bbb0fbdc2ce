import { withStrings } from '../document/with-strings';
import type { WordLevel } from '../document/word-levels';
import type { Scenario } from './scenario';
import type { LanguageWords, Overlay } from './wording';

/** What was put together already, for each scenario and words. */
const known = new WeakMap<Scenario, WeakMap<LanguageWords, Map<WordLevel, Scenario>>>();

/**
 * The scenario with its texts in other words: the same scenario in all that it means, with the same hash. Words of another edition
 * change nothing. What has been asked for once is the same object the next time.
 */
export function worded(scenario: Scenario, words: LanguageWords | undefined, level: WordLevel): Scenario {
  if (words === undefined || words.hash !== scenario.hash) return scenario;
  const byWords = known.get(scenario) ?? new WeakMap<LanguageWords, Map<WordLevel, Scenario>>();
  known.set(scenario, byWords);
  const byLevel = byWords.get(words) ?? new Map<WordLevel, Scenario>();
  byWords.set(words, byLevel);
  const found = byLevel.get(level);
  if (found !== undefined) return found;
  const plain = laidOver(scenario, words.plain);
  const made = level === 'plain' ? plain : laidOver(plain, words.full);
  byLevel.set(level, made);
  return made;
}

/** Only strings are put in the place of strings, so the scenario keeps its shape. */
function laidOver(scenario: Scenario, overlay: Overlay): Scenario {
  const strings = Object.entries(overlay).map(([pointer, text]) => [stepsOf(pointer), text] as const);
  return withStrings(scenario, strings) as Scenario;
}

function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
