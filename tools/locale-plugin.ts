import type { Plugin } from 'vite';
import { readLocales } from './locales';

/** Where the sentences of other languages are, below the app's own address, in the built app and in development alike. */
const folder = 'strings';

/**
 * Gives the app `strings/<language>/<group>.json`, made from the folders of locales/, and names the languages in the page, so that it can
 * offer them before any of their sentences are loaded.
 */
export function localePlugin(): Plugin {
  let root = '.';
  return {
    name: 'demarche:locales',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml() {
      const content = readLocales(root).languages.join(' ');
      return [{ tag: 'meta', attrs: { name: 'demarche:languages', content }, injectTo: 'head' }];
    },
    generateBundle() {
      for (const { fileName, source } of readLocales(root).files) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${fileName}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        if (!path.startsWith(`/${folder}/`) || !path.endsWith('.json')) return next();
        const found = readLocales(root).files.find(({ fileName }) => path === `/${folder}/${fileName}`);
        response.statusCode = found ? 200 : 404;
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(found?.source ?? '{}');
      });
    },
  };
}
