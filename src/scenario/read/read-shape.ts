import type { z } from 'zod';
import { limits } from '../document/limits';
import type { Path, Problem, ProblemCode } from '../document/problem';
import { isTwoLevels } from '../document/schema-parts';
import { keysAt, schemasAt } from '../document/schema-walk';
import { type IdKind, respell } from '../document/spelling';
import { nearestName } from '../document/suggest';
import { type Node, writtenText } from './node';
import type { Places } from './places';

type Issue = z.core.$ZodIssue;
type Facts = Problem['facts'];

/** The problems behind the issues that the schema found, in its order, each once and no more than the limit. */
export function shapeProblems(issues: readonly Issue[], places: Places): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    for (const problem of problemsOf(issue, [], places)) {
      // A number beyond all use fails two checks; the author needs to hear of one.
      const name = `${problem.code} ${problem.path.join('.')}`;
      if (!problems.has(name)) problems.set(name, problem);
    }
    if (problems.size >= limits.problems) break;
  }
  // A key that is only misspelt is not also missing.
  const meant = new Set(
    [...problems.values()].map(({ code, facts }) => `${code} ${facts.in}.${facts.nearest}`),
  );
  return [...problems.values()]
    .filter(({ code, facts }) => !(code === 'E102' && meant.has(`E101 ${facts.in}.${facts.key}`)))
    .slice(0, limits.problems);
}

function problemsOf(issue: Issue, above: Path, places: Places): readonly Problem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const node = places.nodeAt(path);
  const make = (code: ProblemCode, facts: Facts): readonly Problem[] => [
    { code, at: places.placeOf(path), path, facts: { ...nameOf(path), ...facts } },
  ];
  if (node === undefined) return missing(path, places);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, places));
    case 'invalid_key': {
      const at = places.placeOfKey(path);
      return issue.issues.flatMap((inner) => wrongKey(inner, path)).map((problem) => ({ ...problem, at }));
    }
    case 'invalid_union':
      return unionProblems(issue, path, node, places);
    case 'invalid_value':
      // The one literal number of the format is its version.
      return issue.values.every((value) => typeof value === 'number')
        ? make('E103', { expected: 'format', ...foundFacts(node) })
        : make('E103', allowedFacts(issue.values.map(String), node));
    case 'invalid_type':
      return make('E103', typeFacts(path, node));
    case 'invalid_format':
      return [{ at: places.placeOf(path), path, ...formatProblem(issue.message, path, node) }];
    case 'too_small':
    case 'too_big':
      return make(...boundFacts(issue, node));
    default:
      return make('E103', typeFacts(path, node));
  }
}

/** `key` is the last step of the path, as the author would write it. */
function nameOf(path: Path): Facts {
  const last = path.at(-1);
  if (last === undefined) return {};
  return typeof last === 'number' ? { key: listOf(path), entry: last + 1 } : { key: last };
}

/** The key of the list in which an entry stands, which may be a list of lists. */
function listOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'document');
}

function missing(path: Path, places: Places): readonly Problem[] {
  const facts = { key: String(path.at(-1) ?? 'document'), in: mapOf(path, places) };
  return [{ code: 'E102', at: places.placeOfKey(path.slice(0, -1)), path, facts }];
}

/** The map in which a key stands, by the ids of those round it: `turns.t1`. */
function mapOf(path: Path, places: Places): string {
  const above = path.slice(0, -1);
  const named = places.placeOfKey(above).named ?? [];
  return named.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

function unknownKey(path: Path, key: string, places: Places): Problem {
  const known = keysAt(path.slice(0, -1));
  const facts = {
    key,
    in: mapOf(path, places),
    known: known.join(', '),
    ...meantFacts(path, key, known, places),
  };
  return { code: 'E101', at: places.placeOfKey(path), path, facts };
}

/** The key that was meant: one that is spelt alike, or one for which the author took another word. */
function meantFacts(path: Path, key: string, known: readonly string[], places: Places): Facts {
  const nearest = nearestName(key, known);
  if (nearest !== undefined) return { nearest };
  const meant = known.find((one) => otherWords[one]?.includes(key));
  const value = places.nodeAt(path);
  const written = value?.kind === 'scalar' && value.value !== null ? short(writtenText(value)) : undefined;
  const line = (name: string) => (written === undefined ? {} : { fixed: `${name}: ${written}` });
  if (meant !== undefined) return { nearest: meant, ...line(meant) };
  if (key !== 'odds' && otherWords.odds?.includes(key) !== true) return {};
  return known.includes('outcomes') ? { why: 'option', ...line('odds') } : { why: 'sure' };
}

/** Words that authors take for a key of the format. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  odds: ['chance', 'probability', 'likelihood', 'prob'],
  when: ['condition', 'if', 'requires'],
  label: ['name', 'title'],
  title: ['name', 'label'],
  brief: ['description', 'desc'],
  text: ['description', 'desc', 'body', 'content'],
  told: ['description', 'text'],
  places: ['locations'],
};

/** A key that its author may choose, but not with this spelling or length. */
function wrongKey(issue: Issue, path: Path): readonly Omit<Problem, 'at'>[] {
  const name = String(path.at(-1));
  if (issue.code === 'invalid_format') {
    if (isIdKind(issue.message)) return [{ code: 'E106', path, facts: idFacts(issue.message, name) }];
    return [
      {
        code: 'E103',
        path,
        facts: { key: name, expected: issue.message, found: 'text', value: short(name) },
      },
    ];
  }
  if (issue.code === 'too_big') {
    return [{ code: 'E104', path, facts: { key: name, limit: Number(issue.maximum), length: name.length } }];
  }
  return [{ code: 'E106', path, facts: { name, kind: 'name' } }];
}

/** Of the forms that a value may have, the problems of the one that its author seems to have meant. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  node: Node,
  places: Places,
): readonly Problem[] {
  const meant = issue.errors.filter(
    (issues) => !issues.some((one) => one.path.length === 0 && isOtherForm(one)),
  );
  const told = meant.map((issues) => issues.flatMap((one) => problemsOf(one, path, places)));
  const [first, ...others] = told;
  // The form with the fewest problems is the likeliest, and of two with as many the one that the format names first.
  if (first !== undefined)
    return others.reduce((least, one) => (one.length < least.length ? one : least), first);
  const allowed = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  const list = issue.errors.flat().some((one) => one.code === 'invalid_type' && one.expected === 'array')
    ? listLine(path, node, 'list')
    : undefined;
  const facts =
    node.kind === 'scalar' && allowed.length > 0
      ? { ...allowedFacts(allowed, node), ...(list === undefined ? {} : { list }) }
      : typeFacts(path, node);
  return [{ code: 'E103', at: places.placeOf(path), path, facts: { ...nameOf(path), ...facts } }];
}

function isOtherForm(issue: Issue): boolean {
  if (issue.code === 'invalid_union')
    return issue.errors.every((issues) => issues.some((one) => one.path.length === 0 && isOtherForm(one)));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function allowedFacts(allowed: readonly string[], node: Node): Facts {
  const found = node.kind === 'scalar' ? String(node.value ?? '') : '';
  const nearest = nearestName(found, allowed);
  return { ...foundFacts(node), allowed: allowed.join(', '), ...(nearest === undefined ? {} : { nearest }) };
}

function typeFacts(path: Path, node: Node): Facts {
  // That most texts can also have two levels helps nobody who wrote a number.
  const kinds = new Set(
    schemasAt(path)
      .filter((schema) => !isTwoLevels(schema))
      .map(kindOf),
  );
  // A whole number is a number: say the narrower thing only where nothing else fits.
  const expected = [...kinds].join(' | ');
  const fixed = expected.includes('number') ? wholeLine(path, node) : listLine(path, node, expected);
  const quotes =
    node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string' && expected === 'text';
  return {
    expected,
    ...foundFacts(node),
    ...(quotes ? { quoted: `'${writtenText(node)}'` } : {}),
    ...(fixed === undefined ? {} : { fixed }),
  };
}

/** A list of the one entry that somebody wrote without brackets, where it is a word or words that brackets can hold. */
function listLine(path: Path, node: Node, expected: string): string | undefined {
  const key = path.at(-1);
  const isOne = node.kind === 'scalar' && typeof node.value === 'string' && /^[\w][\w .-]*$/.test(node.value);
  return isOne && typeof key === 'string' && expected === 'list' && node.value !== 'all'
    ? `${key}: [${node.value}]`
    : undefined;
}

/** A share as a whole number of a hundred, where somebody wrote `80%`, `'80'` or `0.8`. */
function wholeLine(path: Path, node: Node): string | undefined {
  const key = path.at(-1);
  if (node.kind !== 'scalar' || typeof key !== 'string') return undefined;
  const whole = typeof node.value === 'string' ? /^\s*(\d{1,6})\s*%?\s*$/.exec(node.value)?.[1] : undefined;
  if (whole !== undefined) return `${key}: ${whole}`;
  const share = typeof node.value === 'number' && key === 'odds' ? node.value * 100 : Number.NaN;
  return share > 0 && share < 100 ? `${key}: ${Math.round(share)}` : undefined;
}

/** One word of problem-text's list for what a schema takes. */
function kindOf(schema: z.core.$ZodType): string {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'checks' in def && def.checks !== undefined && def.checks.some(isWhole)
        ? 'whole number'
        : 'number';
    case 'int':
      return 'whole number';
    case 'boolean':
      return 'truth';
    case 'object':
    case 'record':
      return 'map';
    case 'array':
    case 'tuple':
      return 'list';
    case 'enum':
    case 'literal':
      return 'text';
    default:
      return def.type;
  }
}

function isWhole(check: z.core.$ZodCheck<never>): boolean {
  const { def } = check._zod;
  return def.check === 'number_format' && 'format' in def && def.format === 'safeint';
}

function foundFacts(node: Node): Facts {
  if (node.kind !== 'scalar') return { found: node.kind };
  if (node.value === null) return { found: 'nothing' };
  const found = { string: 'text', number: 'number', boolean: 'truth' }[
    typeof node.value as 'string' | 'number' | 'boolean'
  ];
  return { found, value: short(String(node.value)) };
}

function formatProblem(kind: string, path: Path, node: Node): { code: ProblemCode; facts: Facts } {
  const value = node.kind === 'scalar' ? String(node.value) : '';
  if (isIdKind(kind)) return { code: 'E106', facts: idFacts(kind, value) };
  return { code: 'E103', facts: { ...nameOf(path), expected: kind, ...foundFacts(node) } };
}

function isIdKind(kind: string): kind is IdKind {
  return kind === 'name' || kind === 'slug' || kind === 'sourceId';
}

function idFacts(kind: IdKind, name: string): Facts {
  const spelled = respell(kind, name);
  // What keeps its dot, as names of indicators may, is spelled no better than before.
  return { name: short(name), kind, ...(spelled === undefined || spelled === name ? {} : { spelled }) };
}

function boundFacts(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  node: Node,
): [ProblemCode, Facts] {
  const bound: Facts =
    issue.code === 'too_big' ? { max: Number(issue.maximum) } : { min: Number(issue.minimum) };
  if (issue.origin === 'string') {
    const length = node.kind === 'scalar' ? String(node.value).length : 0;
    return ['E104', issue.code === 'too_big' ? { limit: Number(issue.maximum), length } : { length }];
  }
  if (node.kind === 'list') return ['E105', { ...bound, count: node.items.length }];
  return ['E105', { ...bound, ...foundFacts(node) }];
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
