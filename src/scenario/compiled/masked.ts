import type { WordLevel } from '../document/word-levels';
import type { Scenario } from './scenario';
import { worded } from './worded';
import type { LanguageWords } from './wording';

/** What was put together already, by the scenario in its masked words. */
const known = new WeakMap<Scenario, Scenario>();

/**
 * The scenario behind its mask: with invented names, and without what tells of the real events, its sources and its history. It means
 * the same to the engine. Without its words there is no masked scenario, so that nobody takes the open one for it.
 */
export function masked(scenario: Scenario, words: LanguageWords, level: WordLevel): Scenario | undefined {
  const told = worded(scenario, words, level);
  if (told === scenario) return undefined;
  const before = known.get(told);
  if (before !== undefined) return before;
  const lands = Object.fromEntries(scenario.actors.map(({ id, emblem }) => [id, emblem]));
  const made: Scenario = { ...(withoutSources(told) as Scenario), history: [], masked: { lands } };
  known.set(told, made);
  return made;
}

/** The same value with no source named anywhere in it. */
function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === 'sources' ? [] : withoutSources(member)]),
  );
}
