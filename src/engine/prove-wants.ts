import {
  type ActorId,
  type Draft,
  isEnglish,
  type Outcome,
  type Problem,
  type Scenario,
  sortProblems,
  tellsOfDeaths,
} from '../scenario/index';
import type { Entry } from '../world/index';
import { begin, decide } from './play';
import { byChance } from './prove-texts';
import { encodeLink } from './record-link';
import type { Game } from './types';
import { wantsAtEnd } from './wants';

/** Plays whose ends are looked at. */
const usualPlays = 60;

/**
 * Plays a scenario and reports each side that ordered what killed civilians or soldiers and is then told of its wants in sentences of
 * which none speaks of the dead (W130), with a play that shows it. Only English sentences can be read for that.
 */
export function proveWants(scenario: Scenario, draft: Draft, plays = usualPlays): readonly Problem[] {
  const sides = scenario.actors.filter(({ brief }) => brief?.wantsAtEnd !== undefined).map(({ id }) => id);
  if (sides.length === 0 || !isEnglish(draft.document.about.languages[0] ?? '')) return [];
  const found = new Map<ActorId, Problem>();
  for (let seed = 1; seed <= plays && found.size < sides.length; seed += 1) {
    let game: Game = begin(scenario, byChance(scenario, seed));
    while (game.phase === 'deciding') game = decide(game, {});
    for (const actor of sides) {
      if (found.has(actor) || !hasKilled(scenario, actor, game.journal)) continue;
      if (wantsAtEnd(scenario, actor, game.journal).some(({ says }) => tellsOfDeaths(says))) continue;
      const path = ['actors', actor, 'brief', 'short', 'wants'];
      const facts = { actor, record: encodeLink(game.record) };
      found.set(actor, { code: 'W130', at: draft.placeOf(path), path, facts });
    }
  }
  return sortProblems([...found.values()]);
}

/** Whether civilians or soldiers were killed in what a side ordered. */
function hasKilled({ actors }: Scenario, actor: ActorId, journal: readonly Entry[]): boolean {
  const options = actors.find(({ id }) => id === actor)?.options ?? [];
  return journal.some((entry) => {
    if (entry.kind !== 'order' || entry.actor !== actor) return false;
    const outcomes = options.find(({ id }) => id === entry.option)?.outcomes;
    const outcome = outcomes?.find(({ id }) => id === entry.outcome);
    return outcome !== undefined && isMourned(outcome);
  });
}

function isMourned({ killed, deadly }: Outcome): boolean {
  return killed === undefined ? deadly === true : (killed.civilians ?? killed.soldiers) !== undefined;
}
