import { type Document, isCollection, isScalar, parseDocument, type Scalar } from 'yaml';
import type { Path } from '../document/problem';
import { writing } from './format';

/**
 * The text of a YAML file with the value at a path (relative to the file) changed, added, or taken away when it is undefined.
 * A scalar that stays one is replaced where it stands and nothing else changes; other edits keep comments but may fold lines
 * anew. Throws when the text is no YAML, which `parse` tells beforehand.
 */
export function editFile(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  if (document.errors.length > 0) throw new Error('the file to edit is no YAML');
  const keys = [...path];
  const node = path.length === 0 ? document.contents : document.getIn(keys, true);
  if (isScalar(node) && isPlainValue(value)) {
    const replaced = replaceScalar(text, node, value, isInFlow(document, keys));
    if (replaced !== undefined) return replaced;
  }
  if (value === undefined) document.deleteIn(keys);
  else document.setIn(keys, document.createNode(value, { aliasDuplicateObjects: false }));
  return document.toString(writing);
}

/** The part of a document's path below the file that holds it: `actors.iran.name` is `name` in `actors/iran.yaml`. */
export function pathInFile(file: string, path: Path): Path {
  if (/^(actors|locales)\//.test(file)) return path.slice(2);
  return file === 'scenario.yaml' || !file.endsWith('.yaml') ? path : path.slice(1);
}

type PlainValue = string | number | boolean | null;

function isPlainValue(value: unknown): value is PlainValue {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

/** Whether the value at a path stands inside brackets or braces, where a comma ends a text without quotes. */
function isInFlow(document: Document.Parsed, path: readonly (string | number)[]): boolean {
  return path.some((_, length) => {
    const above: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    return isCollection(above) && above.flow === true;
  });
}

/** The text with the characters of one scalar replaced; undefined where nothing is written that could be. */
function replaceScalar(text: string, node: Scalar, value: PlainValue, flow: boolean): string | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (start === end) return undefined;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  if (!isBlock) return text.slice(0, start) + written(value, node.type, flow) + text.slice(end);
  const old = text.slice(start, end);
  const closing = old.endsWith('\n') ? '\n' : '';
  const block = typeof value === 'string' ? asBlock(value, /\n( +)\S/.exec(old)?.[1]) : undefined;
  return text.slice(0, start) + (block ?? written(value, node.type, flow)) + closing + text.slice(end);
}

/** A value as it is written on one line. */
function written(value: PlainValue, type: Scalar['type'], flow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (/\p{Cc}/u.test(value) || type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  const isWord = /^[A-Za-z][A-Za-z0-9 ,.'-]*$/.test(value) && !/^(true|false|null)$|\s$/i.test(value);
  const isPlain = isWord && type !== 'QUOTE_SINGLE' && !(flow && value.includes(','));
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

/** A text as a block at an indent: folded when it is one line, as it stands when it is several. */
function asBlock(value: string, indent: string | undefined): string | undefined {
  // White space at the ends, or at the start of a line, would need signs that few authors know.
  if (
    indent === undefined ||
    !/^\S(?:.*\S)?$/s.test(value) ||
    /\n[ \t]|[ \t]\n| {2}|(?!\n)\p{Cc}/u.test(value)
  )
    return undefined;
  if (value.includes('\n')) return `|-\n${value.replace(/^(?=.)/gm, indent)}`;
  const lines: string[] = [];
  for (const word of value.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + word.length < writing.lineWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return `>-\n${lines.map((line) => indent + line).join('\n')}`;
}
