import type { Plugin } from 'vite';

/**
 * Sends the page less of what packages bring along, in the built app only. d3-geo is one file, so that the map would carry all that the
 * charts of the analysis use of it, were it not read once for each; and what react-i18next loads for React before 18 is React's own now.
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
  };
}
