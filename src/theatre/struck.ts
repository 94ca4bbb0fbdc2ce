import { developmentsOf, type View } from '../engine/index';
import { type Lexicon, lexiconOf, type Scenario } from '../scenario/index';
import { cueManners } from './cue-table';
import { cuesOf } from './cues';
import type { Strike, StruckPlace } from './types';

/** Roots of CAMEO under which people are attacked: assault, fighting, mass violence. */
const violentRoots: ReadonlySet<string> = new Set(['18', '19', '20']);

/** Places that were hit so far, as far as a seat knows of it, in the order in which they were first hit. */
export function struckPlaces(scenario: Scenario, view: View): readonly StruckPlace[] {
  const lexicon = lexiconOf(scenario);
  const struck = new Map<string, Strike[]>();
  for (const development of developmentsOf(scenario, view.journal)) {
    const { cue, cause, turn } = development;
    if (cue === undefined || cueManners[cue.kind].strikes !== true) continue;
    if (!violentRoots.has(cameoOf(lexicon, cause)?.slice(0, 2) ?? '')) continue;
    // Where the picture of it ends is what was hit.
    const place = cuesOf(scenario, [development])[0]?.to.place;
    if (place === undefined) continue;
    const strikes = struck.get(place) ?? [];
    const by = cause.by === 'order' ? cause.actor : undefined;
    // Two blows of one side in one turn are told as one.
    if (!strikes.some((one) => one.turn === turn && one.by === by))
      strikes.push({ turn, ...(by === undefined ? {} : { by }) });
    struck.set(place, strikes);
  }
  return [...struck].map(([place, strikes]) => ({ place, strikes }));
}

/** What kind of deed an order or an event from outside was. */
function cameoOf(
  lexicon: Lexicon,
  cause: ReturnType<typeof developmentsOf>[number]['cause'],
): string | undefined {
  switch (cause.by) {
    case 'order':
      return lexicon.option(cause.actor, cause.option)?.cameo;
    case 'inject':
      return lexicon.inject(cause.id)?.cameo;
    case 'rule':
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}
