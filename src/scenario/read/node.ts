import type { TextFile } from './lines';

/*
 * A document as it was read, whatever the notation: every value with the place where its author wrote it.
 */

interface Written {
  readonly file: TextFile;
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

export interface MapEntry {
  readonly key: string;
  /** Where the key stands; undefined when a file's name is the key. */
  readonly keyStart: number | undefined;
  readonly value: Node;
}

export interface MapNode extends Written {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

interface ListNode extends Written {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** How the characters of a scalar stand in the text. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface ScalarNode extends Written {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string | number | boolean | null;
}

export type Node = MapNode | ListNode | ScalarNode;

/** Keys that no document may have, since they mean something to objects themselves. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The plain value of a node; keys are known not to be forbidden ones. */
export function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

/** The characters of a scalar as its author wrote them. */
export function writtenText(node: Node): string {
  return node.file.text.slice(node.start, node.end);
}

/** Where a control character, half a surrogate pair or a byte order mark stands; line ends and tabs are text. -1 for none. */
export function strangeCharacter(text: string): number {
  return text.search(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFEFF]/u);
}
