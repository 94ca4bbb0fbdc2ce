import type { SourceFile } from '../document/draft';
import { slug } from '../document/schema-parts';
import { idMark, templateFiles } from './template-files';

/**
 * The files of a new scenario: a small invented crisis that checks clean and whose history replays, to be rewritten piece by
 * piece. Throws when the id is not spelled as ids are.
 */
export function newScenario(id: string): readonly SourceFile[] {
  if (!slug.safeParse(id).success) throw new Error(`${id} is no id of a scenario`);
  return Object.entries(templateFiles).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text.replace(`id: ${idMark}`, `id: ${id}`)),
  }));
}
