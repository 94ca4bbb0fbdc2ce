import type { Expression } from '../compiled/expression';
import type { Audience, Cue, News, Report } from '../compiled/scenario';
import type { StatedText } from '../compiled/stated';
import { cueWays } from '../document/cue-ways';
import type { Draft } from '../document/draft';
import { gatherNames, type Names, strangerIn } from '../document/names';
import type { Path, Problem, ProblemCode } from '../document/problem';
import type { DocumentCue } from '../document/schema';
import { nearestName } from '../document/suggest';
import { readExpression } from './cel';
import type { Scope, Type } from './cel-typed';
import { type Repair, repaired } from './repair';

/** What every part of the compiler shares: the draft, its names, and the problems, news and statements gathered so far. */
export interface Compiling {
  readonly draft: Draft;
  readonly names: Names;
  readonly problems: Problem[];
  readonly news: News[];
  readonly reports: Report[];
  readonly stated: StatedText[];
  /** While what each actor takes part, once it was asked for. */
  readonly presences: Map<string, Expression | undefined>;
  /** Where only texts matter, expressions are not read, which is nearly all the work; harmless ones take their place. */
  readonly readsExpressions: boolean;
}

/** Begins the compilation of a draft, or of its texts alone. */
export function beginCompiling(draft: Draft, readsExpressions = true): Compiling {
  const names = gatherNames(draft.document);
  return {
    draft,
    names,
    problems: [],
    news: [],
    reports: [],
    stated: [],
    presences: new Map(),
    readsExpressions,
  };
}

/** Notes a problem at a path of the document. */
export function report(
  compiling: Compiling,
  code: ProblemCode,
  path: Path,
  facts: Problem['facts'] = {},
): void {
  compiling.problems.push({ code, at: compiling.draft.placeOf(path), path, facts });
}

/** Notes an unknown name, with the nearest known one, and whose it would be; of a name of an unknown actor, the actor. */
export function reportUnknown(
  compiling: Compiling,
  path: Path,
  kind: string,
  name: string,
  known: Iterable<string>,
  of = ownerOf(kind, path),
): void {
  const stranger = strangerIn(compiling.names, name.split('.'));
  if (stranger !== undefined) {
    reportUnknown(compiling, path, 'actor', stranger, compiling.names.actors.keys());
    return;
  }
  const facts = { kind, name, ...(of === undefined ? {} : { of }) };
  report(compiling, 'E201', path, withNearest(facts, name, [...known]));
}

/** Whose a name of this kind is that stands among what belongs to an actor. */
function ownerOf(kind: string, [first, actor, group, track]: Path): string | undefined {
  if (first !== 'actors' || !['option', 'track', 'adviser', 'posture'].includes(kind)) return undefined;
  return kind === 'posture' && group === 'tracks' ? `${actor}.${track}` : String(actor);
}

function withNearest(facts: Problem['facts'], name: string, known: readonly string[]): Problem['facts'] {
  const nearest = nearestName(name, known);
  return nearest === undefined ? facts : { ...facts, nearest };
}

/** What an expression must yield, and in which range. */
export type Want = 'truth' | 'number' | { readonly from: number; readonly to: number };

/** A longer line is not repeated in a message. */
const longestLine = 200;

const fallback: Readonly<Record<'truth' | 'number', Expression>> = {
  truth: { op: 'truth', value: false },
  number: { op: 'number', value: 0 },
};

/** Reads the expression at a path; when it is wrong, notes why and gives a harmless one. */
export function compileExpression(
  compiling: Compiling,
  path: Path,
  source: string | number | boolean,
  want: Want,
  scope: Omit<Scope, 'names'>,
): { expression: Expression; low: number; high: number; failed?: true } {
  const kind = want === 'truth' ? 'truth' : 'number';
  const failed = { expression: fallback[kind], low: 0, high: 0, failed: true } as const;
  if (!compiling.readsExpressions) return failed;
  const at = (offset: number) =>
    typeof source === 'string' ? compiling.draft.placeWithin(path, offset) : compiling.draft.placeOf(path);
  const full = { ...scope, names: compiling.names };
  const typed = readExpression(source, full);
  if ('code' in typed) {
    const { known, ...facts } = typed.facts;
    const wrong = String(facts.name ?? facts.value ?? '');
    const list = typeof known === 'string' ? known.split(' ') : [];
    compiling.problems.push({
      code: typed.code,
      at: at(typed.offset),
      path,
      facts: {
        ...withNearest(facts, wrong, list),
        ...(typed.code === 'E203' ? { known: list.join(', ') } : {}),
        ...(typeof source === 'string' ? repairFacts(path, repaired(source, full, readExpression)) : {}),
      },
    });
    return failed;
  }
  if (typed.type.is !== kind) {
    const isCount = typed.expression.op === 'taken' || typed.expression.op === 'happened';
    const facts = {
      left: typed.type.is,
      right: kind,
      ...(isCount && kind === 'truth' ? { fixed: lineOf(path, `${source} > 0`) } : {}),
    };
    compiling.problems.push({ code: 'E302', at: at(0), path, facts });
    return failed;
  }
  const [low, high] = rangeOf(typed.type);
  if (typeof want === 'object' && (low < want.from || high > want.to)) {
    compiling.problems.push({
      code: 'E308',
      at: at(0),
      path,
      facts: { low, high, from: want.from, to: want.to },
    });
  }
  return { expression: typed.expression, low, high };
}

/** The line as it should be, and where its author slipped. */
function repairFacts(path: Path, repair: Repair | undefined): Problem['facts'] {
  if (repair === undefined || repair.text.length > longestLine) return {};
  const { text, slips, word } = repair;
  return { fixed: lineOf(path, text), slips: slips.join(', '), ...(word === undefined ? {} : { word }) };
}

/** The line of YAML in which an expression stands. */
function lineOf(path: Path, text: string): string {
  const key = path.at(-1);
  const value = /^\d+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
  return `${typeof key === 'string' ? `${key}:` : '-'} ${value}`;
}

function rangeOf(type: Type): [number, number] {
  return type.is === 'number' ? [type.low, type.high] : [0, 0];
}

/** Checks that every actor of an audience exists. */
export function compileAudience(compiling: Compiling, path: Path, audience: Audience): Audience {
  if (audience === 'all') return audience;
  audience.forEach((actor, at) => {
    if (!compiling.names.actors.has(actor))
      reportUnknown(compiling, [...path, at], 'actor', actor, compiling.names.actors.keys());
  });
  return audience;
}

/** Checks a cue's places; the short form becomes the long one. */
export function compileCue(compiling: Compiling, path: Path, cue: DocumentCue): Cue {
  if (typeof cue === 'string') return { kind: cue };
  const places = compiling.draft.document.theatre.places;
  const { kind, from, to, also, ends } = cue;
  const named = [
    [['from'], from],
    [['to'], to],
    ...(also ?? []).map((place, at) => [['also', at], place] as const),
  ] as const;
  for (const [end, place] of named) {
    if (place !== undefined && places[place] === undefined) {
      reportUnknown(compiling, [...path, ...end], 'place', place, Object.keys(places));
    }
  }
  if (ends !== undefined && !cueWays[kind].ends.includes(ends))
    report(compiling, 'E217', [...path, 'ends'], { kind, ends });
  return present({ kind, from, to, also, ends });
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys whose value is undefined. */
export function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** Notes every id that stands twice in a list. */
export function reportDoubles(
  compiling: Compiling,
  path: Path,
  kind: string,
  members: readonly { readonly id: string }[],
): void {
  const seen = new Set<string>();
  members.forEach(({ id }, at) => {
    if (seen.has(id)) report(compiling, 'E202', [...path, at, 'id'], { kind, name: id });
    seen.add(id);
  });
}

/** The index of a turn by its id, from 0; an unknown one is noted. */
export function turnIndex(compiling: Compiling, path: Path, id: string): number {
  const { turns } = compiling.draft.document;
  const at = turns.findIndex((turn) => turn.id === id);
  if (at < 0)
    reportUnknown(
      compiling,
      path,
      'turn',
      id,
      turns.map((turn) => turn.id),
    );
  return at;
}
