import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { faultsInHtml } from './scenario-faults';
import { compileScenarios, type KnownFolders } from './scenarios';

/** Where the compiled files are, below the app's own address, in the built app and in development alike. */
const folder = 'scenarios';

/**
 * Gives the app `scenarios/index.json` (the shelf) and `scenarios/<id>.json` (each compiled scenario; `<id>.turns.json` has its turns
 * alone, and `<id>.<language>.json` its words in another language or level), made from the folders of scenarios/. A folder with errors
 * is left out with a warning, so that one unfinished crisis stops no other; in development the page begins with what is wrong in it.
 */
export function scenarioPlugin(): Plugin {
  let root = '.';
  const known: KnownFolders = new Map();
  return {
    name: 'demarche:scenarios',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const { files, complaints } = compileScenarios(root);
      if (complaints.length > 0) this.warn(complaints.join('\n'));
      for (const { fileName, source } of files) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${fileName}`, source });
      }
    },
    transformIndexHtml(_html, { server }) {
      const faults = server === undefined ? [] : compileScenarios(root, known).faults;
      if (faults.length === 0) return [];
      return [{ tag: 'aside', children: faultsInHtml(faults), injectTo: 'body-prepend' }];
    },
    configureServer(server) {
      const sources = resolve(root, folder) + sep;
      server.watcher.add(sources);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(sources)) return;
        known.delete(path.slice(sources.length).split(sep)[0] ?? '');
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        if (!path.startsWith(`/${folder}/`) || !path.endsWith('.json')) return next();
        const { files, complaints } = compileScenarios(root, known);
        if (complaints.length > 0) server.config.logger.warn(complaints.join('\n'));
        const found = files.find(({ fileName }) => path === `/${folder}/${fileName}`);
        response.statusCode = found ? 200 : 404;
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(found?.source ?? '{}');
      });
    },
  };
}
