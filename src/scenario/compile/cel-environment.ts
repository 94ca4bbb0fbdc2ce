import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { type Names, reservedNames } from '../document/names';
import type { ProblemCode } from '../document/problem';

/** What is wrong with an expression, and at which character. */
export interface ExpressionProblem {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

const longest = 600;
const limits = {
  maxAstNodes: 200,
  maxDepth: 20,
  maxListElements: 50,
  maxMapEntries: 1,
  maxCallArguments: 8,
};
const reader = new Environment({ unlistedVariablesAreDyn: true, limits });

/** Parses CEL within our limits; names and types are not yet looked at. */
export function parseCel(source: string): ASTNode | ExpressionProblem {
  if (source.length > longest) return { code: 'E304', offset: longest, facts: { limit: longest } };
  try {
    return reader.parse(source).ast;
  } catch (thrown) {
    if (!(thrown instanceof ParseError))
      return { code: 'E304', offset: 0, facts: { limit: limits.maxDepth } };
    const offset = thrown.range?.start ?? 0;
    if (thrown.code === 'limit_exceeded') return { code: 'E304', offset, facts: { limit: limits.maxDepth } };
    // The library names the last letter of a word that cannot stand there.
    const [stray] = /^(?:[\p{L}_][\p{L}\p{N}_-]*|\S)/u.exec(source.slice(offset)) ?? [];
    const isStray = stray !== undefined && thrown.summary.startsWith('Unexpected character');
    return { code: 'E301', offset, facts: isStray ? { stray } : { detail: thrown.summary } };
  }
}

/** A document's environments by the actor that speaks: a pure memo, since names do not change. */
const environments = new WeakMap<Names, Map<string | undefined, Environment>>();

/**
 * CEL's own type-check of an expression that our reader has passed, against the document's names; undefined when it agrees.
 * Ours is the stricter of the two (closed lists, ranges, known options); this one keeps us inside the language.
 */
export function checkCel(
  source: string,
  names: Names,
  own: string | undefined,
): ExpressionProblem | undefined {
  const byOwner = environments.get(names) ?? new Map<string | undefined, Environment>();
  environments.set(names, byOwner);
  const environment = byOwner.get(own) ?? environmentOf(names, own);
  byOwner.set(own, environment);
  const { valid, error } = environment.check(source);
  if (valid) return undefined;
  return { code: 'E310', offset: error?.range?.start ?? 0, facts: { detail: error?.summary ?? '' } };
}

function environmentOf(names: Names, own: string | undefined): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits });
  environment.registerFunction('min(int, int): int', (a: bigint, b: bigint) => (a < b ? a : b));
  environment.registerFunction('max(int, int): int', (a: bigint, b: bigint) => (a > b ? a : b));
  environment.registerFunction('abs(int): int', (a: bigint) => (a < 0n ? -a : a));
  const variables = new Map<string, string | Record<string, string>>();
  for (const id of names.indicators.keys()) if (!id.includes('.')) variables.set(id, 'int');
  for (const id of names.facts.keys()) variables.set(id, 'string');
  const tracks: Record<string, Record<string, string>> = {};
  const counts: Record<string, string> = {};
  for (const [actor, { tracks: postures }] of names.actors) {
    const texts = Object.fromEntries([...postures.keys()].map((track) => [track, 'string']));
    const prefix = `${actor}.`;
    const quantities = [...names.indicators.keys()].filter((id) => id.startsWith(prefix));
    const fields = {
      ...texts,
      ...Object.fromEntries(quantities.map((id) => [id.slice(prefix.length), 'int'])),
    };
    tracks[actor] = texts;
    counts[actor] = 'map<string, int>';
    variables.set(actor, fields);
    if (actor === own) for (const [field, type] of Object.entries(fields)) variables.set(field, type);
  }
  for (const [name, type] of variables) {
    if (reservedNames.has(name)) continue;
    if (typeof type === 'string') environment.registerVariable(name, type);
    else environment.registerVariable(name, { schema: type });
  }
  environment.registerVariable('turn', 'int');
  environment.registerVariable('believed', { schema: beliefSchema(names) });
  environment.registerVariable('pending', {
    schema: Object.fromEntries([...names.deadlines].map((id) => [id, 'bool'])),
  });
  environment.registerVariable('orders', { schema: tracks });
  environment.registerVariable('outcomes', { schema: tracks });
  environment.registerVariable('taken', { schema: counts });
  environment.registerVariable('happened', 'map<string, int>');
  return environment;
}

type Schema = { [name: string]: string | Schema };

/** The type of `believed`: by side, what it believes; indicators that belong to an actor stand under it. */
function beliefSchema(names: Names): Schema {
  const schema: Schema = {};
  for (const belief of names.beliefs) {
    const [, by = '', ...path] = belief.split('.');
    const id = path.join('.');
    let at = within(schema, by);
    for (const step of path.slice(0, -1)) at = within(at, step);
    at[path.at(-1) ?? ''] = names.facts.has(id) ? 'string' : 'int';
  }
  return schema;
}

/** The schema that stands under a name, which is made where there is none. */
function within(schema: Schema, name: string): Schema {
  const found = schema[name];
  if (typeof found === 'object') return found;
  const made: Schema = {};
  schema[name] = made;
  return made;
}
