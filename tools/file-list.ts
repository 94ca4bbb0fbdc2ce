import type { Plugin } from 'vite';

/**
 * Writes `files.json`, the names of all files of the built app but those that keep it for offline use: whoever makes a package of the app
 * in the browser cannot look into its folder.
 */
export function fileList(): Plugin {
  return {
    name: 'demarche:file-list',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const names = Object.keys(bundle).sort();
        this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(names) });
      },
    },
  };
}
