import { Composer, isAlias, isMap, isScalar, isSeq, Pair, type ParsedNode, type YAMLError } from 'yaml';
import { limits } from '../document/limits';
import type { Problem, ProblemCode } from '../document/problem';
import { placeAt, type TextFile } from './lines';
import { forbiddenKeys, type MapEntry, type Node, type ScalarStyle, strangeCharacter } from './node';
import { type Allowance, problemAt, readTokens, shortSign, syntaxProblem } from './yaml-tokens';

/** What reading a file yields: a node when nothing is wrong. */
export interface Reading {
  readonly node?: Node;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML file (YAML 1.2, core schema) without anchors, aliases, tags, directives and merge keys. Depth and size are
 * bounded while the tokens come in, before anything recursive sees them. Takes what it used from the allowance.
 */
export function readYaml(file: TextFile, allowance: Allowance): Reading {
  const read = readTokens(file, allowance);
  if ('code' in read) return { problems: [read] };
  const { tokens, lastQuote } = read;
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document, second] = composer.compose(tokens, true, file.text.length);
  if (document === undefined) throw new Error('the composer gave no document although it was told to');
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) return { problems: syntaxProblems(file, wrong, lastQuote) };
  if (second !== undefined)
    return { problems: [problemAt(file, 'E003', second.range[0], { cause: 'documents' })] };
  const building: Building = { file, allowance, problems: [] };
  const node = document.contents === null ? emptyScalar(file, 0) : buildNode(building, document.contents);
  return building.problems.length > 0 ? { problems: building.problems } : { node, problems: [] };
}

/** The library's errors as problems, one a line: what follows an error on its line is most often its echo. */
function syntaxProblems(file: TextFile, errors: readonly YAMLError[], lastQuote: number): readonly Problem[] {
  const caused = [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map(({ code, pos, message }) => ({ pos, cause: causeOf(code, file.text.charAt(pos[0]), message) }));
  // A tab makes the indent of the lines after it wrong too.
  const tabs = caused.filter(({ cause }) => cause === 'tab');
  const byLine = new Map<number, Problem>();
  const strange = strangeIndent(file, caused[0]?.pos[0] ?? 0);
  if (strange !== undefined) return [syntaxProblem(file, strange, 'space')];
  for (const { pos, cause } of tabs.length > 0 ? tabs : caused) {
    // A quote without end is noticed at the end of the file; where it begins is more use.
    const offset = cause === 'quote' ? lastQuote : pos[0];
    const { line } = placeAt(file, offset);
    if (!byLine.has(line)) byLine.set(line, syntaxProblem(file, offset, cause));
    // Where the indent is wrong, so is that of all that follows.
    if (byLine.size >= limits.problems || cause === 'indent') break;
  }
  return [...byLine.values()];
}

/** Where a line up to an offset is indented with a space that YAML does not take for one, as word processors write it. */
function strangeIndent(file: TextFile, offset: number): number | undefined {
  const { line } = placeAt(file, offset);
  return file.lineStarts
    .slice(0, line)
    .find((start) => /^ *[\u00a0\u2000-\u200b\u3000]/.test(file.text.slice(start, start + 40)));
}

interface Building {
  readonly file: TextFile;
  readonly allowance: Allowance;
  readonly problems: Problem[];
}

function buildNode(building: Building, node: ParsedNode | null, depth = 0, near = 0): Node {
  const { file, allowance } = building;
  allowance.nodes -= 1;
  if (allowance.nodes === -1) note(building, 'E007', node?.range[0] ?? near, { what: 'size' });
  if (allowance.nodes < 0 || node === null) return emptyScalar(file, near);
  const [start, end] = node.range;
  if (depth > limits.depth) {
    note(building, 'E007', start, { what: 'depth', limit: limits.depth });
    return emptyScalar(file, start);
  }
  if (isMap(node))
    return { kind: 'map', file, start, end, entries: buildEntries(building, node.items, depth) };
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      item instanceof Pair
        ? ({ kind: 'map', file, start, end, entries: buildEntries(building, [item], depth + 1) } as const)
        : buildNode(building, item, depth + 1, start),
    );
    return { kind: 'list', file, start, end, items };
  }
  if (isAlias(node)) {
    note(building, 'E006', start, { what: 'alias', text: shortSign(node.source) });
    return emptyScalar(file, start);
  }
  if (!isScalar(node))
    throw new Error(`the composer gave a node of no known kind at ${start} in ${file.path}`);
  return {
    kind: 'scalar',
    file,
    start,
    end,
    style: styleOf(node.type),
    value: scalarValue(building, node.value, start),
  };
}

function scalarValue(building: Building, value: unknown, start: number): string | number | boolean | null {
  if (typeof value === 'string') {
    if (strangeCharacter(value) >= 0) note(building, 'E003', start, { cause: 'escape' });
    return value;
  }
  // Minus zero and zero are one number to an author, and must be one in the document's hash.
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return typeof value === 'boolean' ? value : null;
}

function buildEntries(
  building: Building,
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  depth: number,
): MapEntry[] {
  const { file } = building;
  const entries: MapEntry[] = [];
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const keyNode: ParsedNode | null = pair.key;
    const at = keyNode?.range[0] ?? pair.value?.range[0] ?? 0;
    if (!isScalar(keyNode) || keyNode.range[0] === keyNode.range[1]) {
      note(building, 'E003', at, { cause: 'key' });
      continue;
    }
    const key =
      typeof keyNode.value === 'string' ? keyNode.value : file.text.slice(keyNode.range[0], keyNode.range[1]);
    const first = seen.get(key);
    if (key === '<<') note(building, 'E006', at, { what: 'merge', text: '<<' });
    else if (forbiddenKeys.has(key)) note(building, 'E005', at, { key });
    else if (strangeCharacter(key) >= 0) note(building, 'E003', at, { cause: 'escape' });
    else if (first !== undefined)
      note(building, 'E004', at, { key: shortSign(key), line: placeAt(file, first).line });
    else {
      seen.set(key, at);
      entries.push({
        key,
        keyStart: at,
        value: buildNode(building, pair.value, depth + 1, keyNode.range[1]),
      });
    }
    if (building.problems.length >= limits.problems) break;
  }
  return entries;
}

function styleOf(type: unknown): ScalarStyle {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}

function emptyScalar(file: TextFile, at: number): Node {
  return { kind: 'scalar', file, start: at, end: at, style: 'plain', value: null };
}

function note(building: Building, code: ProblemCode, offset: number, facts: Problem['facts']): void {
  if (building.problems.length < limits.problems)
    building.problems.push(problemAt(building.file, code, offset, facts));
}

/** The library's code and the character it stopped at, as one of the causes that problem-text has words for. */
function causeOf(code: string, character: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return 'indent';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'colon';
    case 'BLOCK_IN_FLOW':
      return 'flow';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'KEY_OVER_1024_CHARS':
      return 'long-key';
    case 'NON_STRING_KEY':
      return 'key';
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return 'quote';
      return /:/.test(message) ? 'missing-colon' : 'unclosed';
    default:
      return character === '\t' ? 'tab' : 'unexpected';
  }
}
