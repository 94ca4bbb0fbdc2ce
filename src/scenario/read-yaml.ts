import { Composer, CST, isAlias, isMap, isScalar, isSeq, Lexer, Pair, type ParsedNode, Parser } from 'yaml';
import { limits } from './limits';
import { placeAt, type TextFile } from './lines';
import { forbiddenKeys, type MapEntry, type Node, type ScalarStyle, strangeCharacter } from './node';
import type { Problem, ProblemCode } from './problem';

/** What is left of the allowance that all files of a document share. */
export interface Allowance {
  lexemes: number;
  nodes: number;
}

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
  const tokens = readTokens(file, allowance);
  if (!Array.isArray(tokens)) return { problems: [tokens] };
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
  if (wrong.length > 0) {
    const seen = new Set<number>();
    const told = wrong
      .slice(0, limits.problems)
      .sort((a, b) => a.pos[0] - b.pos[0])
      .filter(({ pos }) => !seen.has(placeAt(file, pos[0]).line) && seen.add(placeAt(file, pos[0]).line));
    return {
      problems: told.map(({ code, pos, message }) =>
        problem(file, 'E003', pos[0], { cause: causeOf(code, file.text.charAt(pos[0]), message) }),
      ),
    };
  }
  if (second !== undefined)
    return { problems: [problem(file, 'E003', second.range[0], { cause: 'documents' })] };
  const building: Building = { file, allowance, problems: [] };
  const node = document.contents === null ? emptyScalar(file, 0) : buildNode(building, document.contents);
  return building.problems.length > 0 ? { problems: building.problems } : { node, problems: [] };
}

/** Lexes and groups the text step by step, and stops at the first thing that a scenario may not have. */
function readTokens(file: TextFile, allowance: Allowance): CST.Token[] | Problem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let inScalar = false;
  let lastSign = '';
  for (const lexeme of new Lexer().lex(file.text)) {
    count += 1;
    allowance.lexemes -= 1;
    if (count > limits.lexemes || allowance.lexemes < 0) {
      return problem(file, 'E007', parser.offset, { what: 'size' });
    }
    const type: string | null = inScalar ? 'text' : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (type === 'anchor' || type === 'alias' || type === 'tag' || type === 'directive-line') {
      return problem(file, 'E006', parser.offset, {
        what: type === 'directive-line' ? 'directive' : type,
        text: short(lexeme),
      });
    }
    if (type === 'flow-error-end') return problem(file, 'E003', parser.offset, { cause: 'unclosed' });
    if (type === 'double-quoted-scalar') {
      const wrong = wrongEscape(lexeme);
      if (wrong >= 0) return problem(file, 'E003', parser.offset + wrong, { cause: 'escape' });
    }
    // Two commas in a row: each would be an error of its own, and a million of them take long to say.
    if (
      type === 'comma' &&
      (lastSign === 'comma' || lastSign === 'flow-seq-start' || lastSign === 'flow-map-start')
    ) {
      return problem(file, 'E003', parser.offset, { cause: 'comma' });
    }
    if (type !== 'space' && type !== 'newline' && type !== 'comment') lastSign = type ?? '';
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error')
        return problem(file, 'E003', token.offset, { cause: 'unexpected', sign: sign(token.source) });
      tokens.push(token);
    }
    if (parser.stack.length > limits.depth * 2)
      return problem(file, 'E007', parser.offset, { what: 'depth', limit: limits.depth });
  }
  for (const token of parser.end()) {
    if (token.type === 'error')
      return problem(file, 'E003', token.offset, { cause: 'unexpected', sign: sign(token.source) });
    tokens.push(token);
  }
  return tokens;
}

/** Where the first escape stands that YAML does not have; -1 when there is none. A million of them take long to say. */
function wrongEscape(quoted: string): number {
  for (const sign of quoted.matchAll(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|(.)?)/gs)) {
    const letter = sign[1];
    if (letter !== undefined && !'0abetnvfr "/\\N_LP\t'.includes(letter)) return sign.index;
  }
  return -1;
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
    note(building, 'E006', start, { what: 'alias', text: short(node.source) });
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
      note(building, 'E004', at, { key: short(key), line: placeAt(file, first).line });
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
    building.problems.push(problem(building.file, code, offset, facts));
}

function problem(file: TextFile, code: ProblemCode, offset: number, facts: Problem['facts']): Problem {
  return { code, at: placeAt(file, offset), path: [], facts };
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function sign(source: string): string {
  return short(source.trim().split('\n')[0] ?? '');
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
