import { isSeq, parseDocument } from 'yaml';
import type { Draft, SourceFile } from '../document/draft';
import type { Path } from '../document/problem';
import { slug } from '../document/schema-parts';
import { editFile, pathInFile } from './edit-file';

const mostInTitle = 60;

/**
 * The files of a scenario under another id, with comments and layout as they are, and without its translations, which what is
 * rewritten would leave behind. With `isMarked` the title says that it is a copy. Throws when the id is not spelled as ids are.
 */
export function scenarioLike(
  files: readonly SourceFile[],
  { document, placeOf }: Draft,
  id: string,
  { isMarked }: { readonly isMarked: boolean },
): readonly SourceFile[] {
  if (!slug.safeParse(id).success) throw new Error(`${id} is no id of a scenario`);
  const { title, languages } = document.about;
  const edits: readonly (readonly [Path, unknown])[] = [
    [['about', 'id'], id],
    ...(isMarked ? ([[['about', 'title'], copyTitle(title)]] as const) : []),
    ...(languages.length > 1 ? ([[['about', 'languages'], languages.slice(0, 1)]] as const) : []),
  ];
  return files
    .filter(({ path }) => !path.startsWith('locales/'))
    .map((file) => {
      const here = edits.filter(([path]) => placeOf(path).file === file.path);
      if (here.length === 0) return file;
      const text = here.reduce(
        (so, [path, value]) => edited(so, pathInFile(file.path, path), value),
        new TextDecoder().decode(file.bytes),
      );
      return { path: file.path, bytes: new TextEncoder().encode(text) };
    });
}

function copyTitle(title: string): string {
  const marked = `Copy of ${title}`;
  return marked.length <= mostInTitle ? marked : `${marked.slice(0, mostInTitle - 1)}…`;
}

/** A list in brackets is replaced where it stands, so that nothing else of the file is laid out anew. */
function edited(text: string, path: Path, value: unknown): string {
  const node: unknown = Array.isArray(value) ? parseDocument(text).getIn(path, true) : undefined;
  if (!isSeq(node) || node.flow !== true || node.range == null) return editFile(text, path, value);
  const [start, end] = node.range;
  return `${text.slice(0, start)}[${String(value)}]${text.slice(end)}`;
}
