import { type ActorId, lexiconOf, type Scenario, type Voice } from '../scenario/index';
import { asHeard } from '../world/index';
import type { Development } from './developments';

/** Who says what of a development, as far as a side hears it. */
export interface Voices {
  /** The streets and papers of each side that speaks, in the scenario's order. */
  readonly publics: readonly Voice[];
  /** The side's own advisers. */
  readonly advisers: readonly Voice[];
}

/**
 * What is said of a development once it is told: by its result, or else by its order, event or rule. Publics are heard by all who
 * learn of it, advisers by their own side; of what stayed hidden, nobody outside speaks.
 */
export function voicesOf(scenario: Scenario, seat: ActorId, development: Development): Voices {
  const isHidden = development.order?.seen === 'hidden';
  const said = saidOf(scenario, development).filter(({ actor }) => !isHidden || actor === seat);
  const order = scenario.actors.map(({ id }) => id);
  const publics = said.filter(({ adviser }) => adviser === undefined);
  return {
    publics: [...publics].sort((a, b) => order.indexOf(a.actor) - order.indexOf(b.actor)),
    advisers: said.filter(({ actor, adviser }) => adviser !== undefined && actor === seat),
  };
}

/** What is said of a development by anybody, in the lines that the play gave. */
function saidOf(scenario: Scenario, development: Development): readonly Voice[] {
  const entry = development.entries.find(({ kind }) => kind === development.cause.by);
  const heard = entry !== undefined && 'heard' in entry ? entry.heard : undefined;
  const voices = voicesIn(scenario, development);
  // Which line followed the play is kept for those who know the result, since it would tell others.
  const sure = development.unknown ? voices.filter(({ instead }) => instead === undefined) : voices;
  return asHeard(sure, heard);
}

function voicesIn(scenario: Scenario, { cause, outcome }: Development): readonly Voice[] {
  const lexicon = lexiconOf(scenario);
  switch (cause.by) {
    case 'order':
      return outcome?.voices ?? lexicon.option(cause.actor, cause.option)?.voices ?? [];
    case 'inject':
      return lexicon.inject(cause.id)?.voices ?? [];
    case 'rule':
      return lexicon.rule(cause.id)?.voices ?? [];
    case 'unseen':
      return [];
    default:
      return cause satisfies never;
  }
}
