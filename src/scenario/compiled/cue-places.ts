import { cueWays } from '../document/cue-ways';
import type { Actor, Cue, Option, Place, Scenario } from './scenario';

/** Where a picture begins and ends; a letter to the United Nations ends at no place of the document. */
export interface CuePlaces {
  readonly from: Place;
  readonly to: Place | 'united-nations';
}

/** Whose picture it is, as far as it is anybody's. */
interface CueOwner {
  readonly actor?: Actor | undefined;
  readonly target?: Option['target'] | undefined;
}

/**
 * Where the picture of a deed stands, or undefined where the document does not say it: what happens on the ground stands at a place
 * that is named, and only what governments say and send falls back to their capitals.
 */
export function cuePlaces(
  scenario: Pick<Scenario, 'theatre' | 'actors'>,
  cue: Cue,
  { actor, target }: CueOwner = {},
): CuePlaces | undefined {
  const { places } = scenario.theatre;
  const named = (id: string | undefined) => places.find((place) => place.id === id);
  const home = named(actor?.capital);
  const aim = target !== undefined && 'place' in target ? named(target.place) : undefined;
  const other =
    target !== undefined && 'actor' in target
      ? named(scenario.actors.find(({ id }) => id === target.actor)?.capital)
      : undefined;
  const from = named(cue.from);
  const to = named(cue.to);
  const { site } = cueWays[cue.kind];
  switch (site) {
    case 'ground':
      return from === undefined ? joined(to ?? aim, to ?? aim) : joined(from, to ?? aim);
    case 'table':
      return joined(from ?? home ?? to ?? aim, to ?? aim);
    case 'speaker':
      return joined(from ?? home, from ?? home);
    case 'council':
      return joined(from ?? home, to ?? 'united-nations');
    case 'governments': {
      // Whoever is called home flies the other way.
      const leaves = cue.kind === 'envoy-leaves' && from === undefined && to === undefined;
      return leaves ? joined(other ?? aim, home) : joined(from ?? home, to ?? other ?? aim);
    }
    default:
      return site satisfies never;
  }
}

function joined(from: Place | undefined, to: CuePlaces['to'] | undefined): CuePlaces | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}
