import type { Plugin } from 'vite';

/** What i18next brings along and this app never asks for: all sentences come with the app, and numbers are written before they are put in. */
const idle: readonly { readonly part: string; readonly instead: string }[] = [
  {
    // Loads sentences from elsewhere.
    part: 'class Connector extends EventEmitter {',
    instead: 'class Connector extends EventEmitter { state = {}; }',
  },
  {
    // Writes numbers and dates by a word behind a comma.
    part: 'class Formatter {',
    instead: 'class Formatter { init() {} format(value) { return value; } }',
  },
];

/**
 * Sends the page less of what packages bring along, in the built app only. d3-geo is one file, so that the map would carry all that the
 * charts of the analysis use of it, were it not read once for each; what react-i18next loads for React before 18 is React's own now; and
 * two classes of i18next have nothing to do here. A package that no longer has them stops the build.
 */
export function leanPackages(): Plugin {
  return {
    name: 'demarche:lean-packages',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'use-sync-external-store/shim') return this.resolve('react', importer);
      if (id !== 'd3-geo' || !importer?.includes('/src/theatre/')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && { ...found, id: `${found.id}?map` };
    },
    transform(code, id) {
      if (!id.endsWith('/i18next/dist/esm/i18next.js')) return undefined;
      return {
        code: idle.reduce((text, { part, instead }) => withoutPart(text, part, instead), code),
        map: null,
      };
    },
  };
}

/** A package's text with a class of it replaced; the class ends where a brace closes at the beginning of a line. */
function withoutPart(text: string, part: string, instead: string): string {
  const begin = text.indexOf(part);
  const end = text.indexOf('\n}\n', begin);
  if (begin < 0 || end < 0) throw new Error(`i18next has no “${part}” any more; see tools/lean-packages.ts`);
  return `${text.slice(0, begin)}${instead}${text.slice(end + 2)}`;
}
