import { Composer, CST, type Document, isScalar, Lexer, Parser, type Scalar } from 'yaml';
import { writing } from './format';
import type { Path } from './problem';

/**
 * The text of a YAML file with the value at a path (relative to the file) changed, added, or taken away when it is undefined.
 * A scalar that stays one is replaced where it stands and nothing else changes; other edits keep comments but may fold lines
 * anew. Throws when the text is no YAML, which `parse` tells beforehand.
 */
export function editFile(text: string, path: Path, value: unknown): string {
  const tokens = [...new Parser().parse(text)];
  const [document] = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    keepSourceTokens: true,
  }).compose(tokens, true, text.length);
  if (document === undefined || document.errors.length > 0) throw new Error('the file to edit is no YAML');
  const keys = [...path];
  const node = path.length === 0 ? document.contents : document.getIn(keys, true);
  const written = scalarText(value);
  if (isScalar(node) && written !== undefined && hasToken(node)) {
    setScalar(node, written, inFlow(text, node));
    return tokens.map((token) => CST.stringify(token)).join('');
  }
  if (value === undefined) document.deleteIn(keys);
  else if (path.length === 0) document.contents = document.createNode(value) as Document.Parsed['contents'];
  else document.setIn(keys, document.createNode(value, { aliasDuplicateObjects: false }));
  return document.toString(writing);
}

/** The part of a document's path below the file that holds it: `actors.iran.name` is `name` in `actors/iran.yaml`. */
export function pathInFile(file: string, path: Path): Path {
  if (/^(actors|locales)\//.test(file)) return path.slice(2);
  return file === 'scenario.yaml' || !file.endsWith('.yaml') ? path : path.slice(1);
}

function hasToken(node: Scalar): node is Scalar & { srcToken: CST.FlowScalar | CST.BlockScalar } {
  const { srcToken } = node;
  return srcToken !== undefined && CST.isScalar(srcToken);
}

type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL';

/** The characters of a scalar value and how it must be quoted to stay what it is; undefined for other values. */
function scalarText(value: unknown): { source: string; type?: ScalarType } | undefined {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { source: String(value), type: 'PLAIN' };
  }
  if (typeof value !== 'string') return undefined;
  const isWord = /^[A-Za-z][A-Za-z0-9 ,.'-]*[A-Za-z0-9.]$/.test(value) && !/^(true|false|null)$/i.test(value);
  return isWord
    ? { source: value }
    : { source: value, type: /\n/.test(value) ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE' };
}

function setScalar(
  { srcToken }: Scalar & { srcToken: CST.FlowScalar | CST.BlockScalar },
  { source, type }: { source: string; type?: ScalarType },
  flow: boolean,
): void {
  const isBlock = srcToken.type === 'block-scalar';
  const kept =
    type === 'QUOTE_SINGLE' && (isBlock || srcToken.type === 'double-quoted-scalar') ? undefined : type;
  CST.setScalarValue(srcToken, source, { inFlow: flow, ...(kept === undefined ? {} : { type: kept }) });
}

/** Whether a scalar stands inside brackets or braces, where a comma needs quotes. */
function inFlow(text: string, node: Scalar): boolean {
  const end = node.range?.[0] ?? 0;
  let depth = 0;
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (offset >= end) break;
    if (scalar) {
      scalar = false;
      offset += lexeme.length;
      continue;
    }
    const type = CST.tokenType(lexeme);
    if (type === 'scalar') scalar = true;
    else if (type === 'doc-mode' || type === 'flow-error-end') continue;
    else {
      if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
      if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
      offset += lexeme.length;
    }
  }
  return depth > 0;
}
