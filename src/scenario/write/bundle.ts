import type { SourceFile } from '../document/draft';
import type { Problem } from '../document/problem';
import type { WrittenDocument } from '../document/schema';
import { parse } from '../read/parse';
import { formatDocument } from './format';
import { withoutDefaults } from './without-defaults';

/** The joined document as one JSON text, for a file `<id>.crisis.json`. */
export function bundle(document: WrittenDocument): string {
  return `${JSON.stringify(withoutDefaults(document), undefined, 1)}\n`;
}

/** The files of a folder for a bundle, or what is wrong with it. */
export function unbundle(file: SourceFile): {
  readonly files?: readonly SourceFile[];
  readonly problems: readonly Problem[];
} {
  const { draft, problems } = parse([file]);
  return draft === undefined ? { problems } : { files: formatDocument(draft.written), problems };
}
