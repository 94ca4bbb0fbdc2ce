import { Document, isCollection, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import type { SourceFile } from '../document/draft';
import type { WrittenDocument } from '../document/schema';
import { withoutDefaults } from './without-defaults';

/** Parts that get a file of their own in a folder; the rest stands in scenario.yaml. */
const ownFiles: readonly string[] = ['injects', 'rules', 'endings', 'history', 'debrief', 'sources', 'mask'];

/** How YAML is written everywhere. */
export const writing = { lineWidth: 110, singleQuote: true, flowCollectionPadding: true } as const;
const schema = { version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;

/** The files of a folder for a document, as an author would write them; parsing them gives the same document. */
export function formatDocument(document: WrittenDocument): readonly SourceFile[] {
  const { actors, locales, ...rest } = withoutDefaults(document);
  const main = Object.entries(rest).filter(([key]) => !ownFiles.includes(key));
  const files: [string, unknown][] = [['scenario.yaml', Object.fromEntries(main)]];
  for (const [id, actor] of membersOf(actors)) files.push([`actors/${id}.yaml`, actor]);
  for (const key of ownFiles) if (rest[key] !== undefined) files.push([`${key}.yaml`, rest[key]]);
  for (const [language, strings] of membersOf(locales)) files.push([`locales/${language}.yaml`, strings]);
  return files.map(([path, value]) => ({ path, bytes: new TextEncoder().encode(formatYaml(value)) }));
}

function membersOf(group: unknown): readonly [string, unknown][] {
  return typeof group === 'object' && group !== null ? Object.entries(group) : [];
}

/** A value as YAML: short lists and maps of plain values on one line, blank lines between the members at the top. */
export function formatYaml(value: unknown): string {
  const document = new Document(value, schema);
  const top = document.contents;
  visit(document, {
    Collection: (_, node) => {
      if (node !== top && isShort(node)) node.flow = true;
    },
  });
  if (isMap(top)) {
    top.items.forEach((pair, at) => {
      if (at > 0 && isScalar(pair.key) && isCollection(pair.value) && pair.value.flow !== true)
        pair.key.spaceBefore = true;
    });
  }
  return document.toString(writing);
}

/** Whether a collection of plain values fits on a line. */
function isShort(node: Node): boolean {
  const values = isMap(node)
    ? node.items.flatMap(({ key, value }) => [key, value])
    : isSeq(node)
      ? node.items
      : [];
  const text = values.map((value) => (value instanceof Scalar ? String(value.value) : undefined));
  if (text.some((one) => one === undefined || one.includes('\n'))) return false;
  return text.join(', ').length + 2 * text.length <= 84;
}
