import type { Effect, Option, Outcome } from '../compiled/scenario';
import { writtenOutcomes } from '../document/outcomes';
import type { Path } from '../document/problem';
import type { DocumentEffect } from '../document/schema';
import type { Checking } from './context';

/** An outcome with its place in the document. */
export interface PlacedOutcome {
  readonly path: Path;
  readonly outcome: Outcome;
}

/** A list of effects with its place in the document, and as it is written there. */
export interface PlacedEffects {
  readonly path: Path;
  readonly effects: readonly Effect[];
  readonly written: readonly DocumentEffect[];
}

/** The outcomes of an option, each where the document has it. */
export function placedOutcomes(checking: Checking, option: Option): readonly PlacedOutcome[] {
  return writtenIn(checking, option).flatMap(({ path }, at) => {
    const outcome = option.outcomes[at];
    return outcome === undefined ? [] : [{ path, outcome }];
  });
}

/** The effects of an option and of its outcomes, each list where the document has it, those of exposure apart. */
export function placedEffects(checking: Checking, option: Option): readonly PlacedEffects[] {
  const { effects: written = [] } = documentOf(checking, option) ?? {};
  const isShared = option.with !== undefined;
  const own = isShared ? (option.outcomes[0]?.effects.slice(0, written.length) ?? []) : option.effects;
  const ofOutcomes = writtenIn(checking, option).map(({ path, body }, at) => {
    const { effects = [], alone } = option.outcomes[at] ?? {};
    const from = isShared && alone === undefined ? written.length : 0;
    return { path: [...path, 'effects'], effects: effects.slice(from), written: body.effects };
  });
  return [{ path: [...pathOf(option), 'effects'], effects: own, written }, ...ofOutcomes];
}

function writtenIn(checking: Checking, option: Option) {
  const document = documentOf(checking, option);
  const written = document === undefined ? [] : writtenOutcomes(document);
  return written.map(({ path, body }) => ({ path: [...pathOf(option), ...path], body }));
}

function documentOf({ draft }: Checking, { actor, id }: Option) {
  return draft.document.actors[actor]?.options[id];
}

function pathOf({ actor, id }: Option): Path {
  return ['actors', actor, 'options', id];
}
