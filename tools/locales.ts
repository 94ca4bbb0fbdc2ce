import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmittedFile } from './scenarios';

/** The interface in other languages than English, as the built app has it. */
export interface Locales {
  /** The languages, in the order of their codes. */
  readonly languages: readonly string[];
  /** Their files, by their names in `strings/`, such as `fa/room.json`. */
  readonly files: readonly EmittedFile[];
}

/** Reads every folder of locales/; where there is none, the interface is English alone. */
export function readLocales(root: string): Locales {
  const folder = join(root, 'locales');
  const languages = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  const files = languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({
        fileName: `${language}/${name}`,
        source: JSON.stringify(JSON.parse(readFileSync(join(folder, language, name), 'utf8'))),
      })),
  );
  return { languages, files };
}
