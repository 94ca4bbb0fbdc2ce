import type { Expression } from '../compiled/expression';
import type { Cue, Option } from '../compiled/scenario';
import { cueWays } from '../document/cue-ways';
import type { Path } from '../document/problem';
import type { DocumentCue, DocumentOption } from '../document/schema';
import { type Compiling, report, reportUnknown } from './context';

type Waits = NonNullable<Option['with']>;

/** The orders without which an order does not take effect; undefined where it waits for none. What cannot be is noted. */
export function compileWith(
  compiling: Compiling,
  path: Path,
  at: { readonly id: string; readonly actor: string; readonly track: string },
  { with: names, answered, alone, outcomes }: DocumentOption,
): Waits | undefined {
  const note = (key: 'answered' | 'alone', why: string): void =>
    report(compiling, 'E225', [...path, key], { key, name: at.id, why });
  if (names === undefined) {
    if (answered !== undefined) note('answered', 'needless');
    if (alone !== undefined) note('alone', 'needless');
    return undefined;
  }
  const missing = (key: string): void =>
    report(compiling, 'E102', [...path, key], { key, in: `actors.${at.actor}.options.${at.id}` });
  if (alone === undefined) missing('alone');
  if (outcomes === undefined && answered === undefined) missing('answered');
  if (outcomes !== undefined && answered !== undefined) note('answered', 'both');
  const given = new Map([[`${at.actor}.${at.track}`, at.id]]);
  return names.flatMap((name, place) => {
    const here: Path = [...path, 'with', place];
    const order = compileOrder(compiling, here, name);
    if (order === undefined) return [];
    const track = `${order.actor}.${order.track}`;
    const other = given.get(track);
    if (other !== undefined) report(compiling, 'E225', here, { name, other, track, why: 'track' });
    given.set(track, order.option);
    return [order];
  });
}

/** The order that `actor.option` names, with the track on which it is given. */
function compileOrder(compiling: Compiling, path: Path, name: string): Waits[number] | undefined {
  const [actor = '', option = '', ...rest] = name.split('.');
  const { actors } = compiling.names;
  const names = actors.get(actor);
  if (names === undefined || rest.length > 0) {
    reportUnknown(compiling, path, 'actor', actor, actors.keys());
    return undefined;
  }
  if (!names.options.has(option)) {
    reportUnknown(compiling, path, 'option', option, names.options, actor);
    return undefined;
  }
  const found = [...names.byTrack].find(([, listed]) => listed.includes(option));
  // An option that no posture lists is reported by name.
  return found === undefined ? undefined : { actor, track: found[0], option };
}

/** The odds of an outcome of an order that waits for others: as they are written if all are given, or else all for the lonely one. */
export function oddsUnder(waits: Waits | undefined, odds: Expression, isAlone: boolean): Expression {
  const [first, ...others] = (waits ?? []).map(isGiven);
  if (first === undefined) return odds;
  const test = others.reduce((left, right): Expression => ({ op: 'and', left, right }), first);
  const none: Expression = { op: 'number', value: 0 };
  return isAlone ? { op: 'if', test, yes: none, no: odds } : { op: 'if', test, yes: odds, no: none };
}

function isGiven({ actor, track, option }: Waits[number]): Expression {
  return { op: 'equal', left: { op: 'order', actor, track }, right: { op: 'text', value: option } };
}

/** The picture of an order that waited in vain: its own, unanswered, where it can end so; otherwise none. */
export function cueAlone(cue: DocumentCue | undefined): Cue | 'none' {
  const own = typeof cue === 'string' ? { kind: cue } : cue;
  return own !== undefined && cueWays[own.kind].ends.includes('unanswered')
    ? ({ ...own, ends: 'unanswered' } as Cue)
    : 'none';
}
