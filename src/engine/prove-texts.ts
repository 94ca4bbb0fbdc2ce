import {
  type Draft,
  type PolicyKind,
  type Problem,
  type Scenario,
  type StatedText,
  sortProblems,
} from '../scenario/index';
import type { Setup } from './play';
import { proveHistory } from './prove-history';
import { encodeLink } from './record-link';
import { historyRecord } from './replay';
import { type FalseTelling, falseTellings, statementsBy } from './tellings';

/** How many plays the check looks at for texts that are told although what they state is false. */
const usualTellings = 400;

/** How the seats of the plays decide, in turn: mostly by chance, which goes furthest, and as an ordinary play would. */
const kinds: readonly PolicyKind[] = ['random', 'weights', 'random', 'historical'];

/**
 * Plays a scenario, its history first where that can be played, and reports each text that was told while what it states was false, with the turn and the
 * play that show it (W120). What it reports is proven; that it reports nothing proves nothing.
 */
export function proveTexts(
  scenario: Scenario,
  draft: Draft,
  stated: readonly StatedText[],
  plays = usualTellings,
): readonly Problem[] {
  if (stated.length === 0) return [];
  const statements = statementsBy(stated);
  const found = new Map<StatedText, FalseTelling>();
  const note = (tellings: readonly FalseTelling[]): void => {
    for (const telling of tellings) if (!found.has(telling.stated)) found.set(telling.stated, telling);
  };
  const history = historyRecord(scenario);
  const isPlayed = scenario.history.length > 0 && proveHistory(scenario, draft).length === 0;
  if (isPlayed) note(falseTellings(scenario, statements, history, history.turns));
  for (let seed = 1; seed <= plays; seed += 1)
    note(falseTellings(scenario, statements, byChance(scenario, seed)));
  const problems = [...found.values()].map(
    ({ stated: { path, written, told }, turn, record }): Problem => ({
      code: 'W120',
      at: draft.placeOf(path),
      path,
      facts: { what: told.of, written, turn, record: encodeLink(record) },
    }),
  );
  return sortProblems(problems);
}

/** A play of the check by its number: the same number always gives the same play. */
export function byChance(scenario: Scenario, seed: number): Setup {
  const kind = kinds[seed % kinds.length] ?? 'random';
  return { seed, seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, kind])) };
}
