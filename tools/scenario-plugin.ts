import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileScenarios } from './scenarios';

/** The address of the compiled files below the app's own, in the built app and in development alike. */
const folder = 'scenarios';

/**
 * Gives the app `scenarios/index.json` (the shelf) and `scenarios/<id>.json` (each compiled scenario), made from the
 * folders of scenarios/. A scenario with errors fails the build with its problems; in development they are the answer.
 */
export function scenarioPlugin(): Plugin {
  let root = '.';
  return {
    name: 'demarche:scenarios',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const { fileName, source } of await compileScenarios(root)) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${fileName}`, source });
      }
    },
    configureServer(server) {
      const source = resolve(root, folder);
      if (existsSync(source)) server.watcher.add(source);
      server.watcher.on('change', (path) => {
        if (path.startsWith(source)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        if (!path.startsWith(`/${folder}/`) || !path.endsWith('.json')) return next();
        try {
          const files = await compileScenarios(root);
          const found = files.find(({ fileName }) => path === `/${folder}/${fileName}`);
          response.statusCode = found ? 200 : 404;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(found?.source ?? '{}');
        } catch (error) {
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/plain; charset=utf-8');
          response.end(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
