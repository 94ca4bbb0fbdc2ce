import { z } from 'zod';
import type { Draft } from '../document/draft';
import { gatherNames, indicatorId, meaningOf, type Names } from '../document/names';
import type { Path } from '../document/problem';
import { documentSchema } from '../document/schema';
import { isExpression, readerTexts } from '../document/schema-parts';
import { formsOf, membersAt } from '../document/schema-walk';
import { referencesIn } from '../document/texts';
import { idsInExpression, readQuantity } from './expression-ids';
import { type IdPlace, idPlaceAt } from './id-places';
import type { Mention, Piece } from './mention';

/** Every id that a document names, in written order; keys of translations and masks, which are made of many, are left out. */
export function mentionsIn({ written, document }: Draft): readonly Mention[] {
  const found: Mention[] = [];
  collect([documentSchema], written, [], gatherNames(document), found);
  return found;
}

function collect(
  schemas: readonly z.core.$ZodType[],
  value: unknown,
  path: Path,
  names: Names,
  found: Mention[],
): void {
  const note = (at: Path, on: Mention['on'], pieces: readonly Piece[]) => {
    for (const piece of pieces) found.push({ ...piece, path: at, on });
  };
  if (typeof value === 'string') {
    note(path, 'value', idsInValue(schemas, value, path, names));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isRecord = schemas.some((schema) => schema instanceof z.ZodRecord);
  const isList = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, isList ? Number(key) : key];
    const place = isRecord && !isList ? idPlaceAt(at, 'key') : undefined;
    if (place !== undefined) note(at, 'key', idsIn(key, place, names));
    const told = key === 'value' && path.at(-1) === 'report' ? valueTold(value, path, names) : undefined;
    if (told !== undefined) {
      note(at, 'value', [told]);
      continue;
    }
    const below = schemas.flatMap((schema) => membersAt(schema, isList ? Number(key) : key)).flatMap(formsOf);
    collect(below, member, at, names, found);
  }
}

/** The value of a fact that a report tells of; undefined where it tells an amount, which is an expression. */
function valueTold(report: object, path: Path, names: Names): Piece | undefined {
  const { what, value }: { readonly what?: unknown; readonly value?: unknown } = report;
  if (typeof what !== 'string' || typeof value !== 'string') return undefined;
  const meaning = meaningOf(names, ownOf(path), what.split('.'));
  return meaning?.is === 'fact' ? { kind: 'value', ids: [meaning.id, value], offset: 0 } : undefined;
}

/** The actor in whose file a path lies. */
function ownOf(path: Path): string | undefined {
  return path[0] === 'actors' ? String(path[1]) : undefined;
}

function idsInValue(
  schemas: readonly z.core.$ZodType[],
  value: string,
  path: Path,
  names: Names,
): readonly Piece[] {
  const place = idPlaceAt(path, 'value');
  const isTurn = place?.spelling === 'moment' && names.document.turns.some(({ id }) => id === value);
  if (schemas.some(isExpression) && !isTurn) return idsInExpression(value, names, ownOf(path));
  if (path[0] === 'locales' || schemas.some((schema) => readerTexts.has(schema)))
    return referencesIn(value).map(({ id, offset }) => ({ kind: 'source', ids: [id], offset }));
  return place === undefined ? [] : idsIn(value, place, names);
}

/** The ids in a string that is made of them. */
function idsIn(text: string, { spelling, actor = '', second }: IdPlace, names: Names): readonly Piece[] {
  const { document } = names;
  const whole = (kind: Piece['kind'], ...above: readonly string[]): readonly Piece[] => [
    { kind, ids: [...above, text], offset: 0 },
  ];
  switch (spelling) {
    case 'track':
    case 'option':
    case 'objective':
      return whole(spelling, actor);
    case 'adviser':
      return text === 'public' && !hasAdviser(names, actor, text) ? [] : whole(spelling, actor);
    case 'posture':
      return whole(spelling, actor, second);
    case 'posture-of-option':
      return whole('posture', actor, trackOf(names, actor, second));
    case 'outcome':
      return whole(spelling, actor, trackOf(names, actor, second));
    case 'posture-of-path':
      return whole('posture', ...second.split('.'));
    case 'outcome-of-path':
      return whole('outcome', ...second.split('.'));
    case 'value':
      return whole(spelling, second);
    case 'moment':
      return whole('turn');
    case 'target':
      return whole(Object.hasOwn(document.actors, text) ? 'actor' : 'place');
    case 'indicator':
      return indicatorIn(text, document.indicators[text]?.of);
    case 'quantity':
      return readQuantity(stepsIn(text), names, actor === '' ? undefined : actor).pieces;
    case 'track-path':
    case 'option-path': {
      const [first = '', last = ''] = text.split('.');
      const kind = spelling === 'track-path' ? 'track' : 'option';
      return [
        { kind: 'actor', ids: [first], offset: 0 },
        { kind, ids: [first, last], offset: first.length + 1 },
      ];
    }
    default:
      return whole(spelling);
  }
}

/** The key of an indicator, which may begin with its actor. */
function indicatorIn(key: string, of: string | undefined): readonly Piece[] {
  const [first = '', second] = key.split('.');
  if (second === undefined) return [{ kind: 'indicator', ids: indicatorId(key, of).split('.'), offset: 0 }];
  return [
    { kind: 'actor', ids: [first], offset: 0 },
    { kind: 'indicator', ids: [first, second], offset: first.length + 1 },
  ];
}

function stepsIn(text: string): readonly { readonly text: string; readonly at: number }[] {
  let at = 0;
  return text.split('.').map((step) => {
    const here = at;
    at += step.length + 1;
    return { text: step, at: here };
  });
}

function hasAdviser({ document }: Names, actor: string, adviser: string): boolean {
  return Object.hasOwn(document.actors[actor]?.advisers ?? {}, adviser);
}

/** The track whose postures list an option; empty where none does, which the check reports. */
function trackOf(names: Names, actor: string, option: string): string {
  const byTrack = names.actors.get(actor)?.byTrack ?? new Map<string, readonly string[]>();
  return [...byTrack].find(([, options]) => options.includes(option))?.[0] ?? '';
}
