import type { Expression } from '../compiled/expression';
import type { Actor } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { DocumentActor } from '../document/schema';
import { type Compiling, compileExpression, present, report, reportUnknown, turnIndex } from './context';

/** When an actor takes part, and in whom it lies. */
export function compilePresence(
  compiling: Compiling,
  path: Path,
  id: string,
  actor: DocumentActor,
): Pick<Actor, 'from' | 'until' | 'partOf'> {
  for (const key of ['from', 'until'] as const)
    if (actor.playable && actor[key] !== undefined) report(compiling, 'E241', [...path, key], { actor: id });
  checkWhole(compiling, [...path, 'part-of'], id);
  return present({
    from: compileMoment(compiling, [...path, 'from'], id, actor.from),
    until: compileMoment(compiling, [...path, 'until'], id, actor.until),
    partOf: actor['part-of'],
  });
}

/** The condition under which an actor takes part; undefined where it always does. */
export function presenceOf(compiling: Compiling, id: string): Expression | undefined {
  const { presences, draft } = compiling;
  const actor = draft.document.actors[id];
  if (actor === undefined || presences.has(id)) return presences.get(id);
  // What is wrong with it is told where it is written.
  const quietly = { ...compiling, problems: [] };
  const from = compileMoment(quietly, ['actors', id, 'from'], id, actor.from);
  const until = compileMoment(quietly, ['actors', id, 'until'], id, actor.until);
  const presence = both(from, until && { op: 'not', of: until });
  presences.set(id, presence);
  return presence;
}

/** Both conditions in one; of one alone, that one. */
export function both(one: Expression | undefined, other: Expression | undefined): Expression | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { op: 'and', left: one, right: other };
}

/** A turn by its id, as the condition that it has come; or the condition that stands there. */
function compileMoment(
  compiling: Compiling,
  path: Path,
  own: string,
  moment: DocumentActor['from'],
): Expression | undefined {
  if (moment === undefined) return undefined;
  if (typeof moment !== 'string' || !isTurn(compiling, moment))
    return compileExpression(compiling, path, moment, 'truth', { own, knows: 'situation' }).expression;
  const value = turnIndex(compiling, path, moment) + 1;
  return { op: 'at-least', left: { op: 'turn' }, right: { op: 'number', value } };
}

/** Whether a word is meant as a turn: it is one, or is spelled as an id and means nothing in expressions. */
function isTurn({ draft, names }: Compiling, moment: string): boolean {
  if (draft.document.turns.some(({ id }) => id === moment)) return true;
  const isRead =
    moment === 'true' || moment === 'false' || names.indicators.has(moment) || names.facts.has(moment);
  return /^[a-z][a-z0-9-]*$/.test(moment) && !isRead;
}

/** An actor can lie in one that lies in no other. */
function checkWhole(compiling: Compiling, path: Path, id: string): void {
  const { actors } = compiling.draft.document;
  const whole = actors[id]?.['part-of'];
  if (whole === undefined) return;
  const found = actors[whole];
  if (found === undefined) reportUnknown(compiling, path, 'actor', whole, Object.keys(actors));
  else if (found['part-of'] !== undefined) report(compiling, 'E242', path, { actor: id, other: whole });
}
