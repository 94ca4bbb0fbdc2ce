import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { flagEmblems, groupEmblems } from '../src/scenario/document/emblems';

/** Where emblems are, below the app's own address, in the built app and in development alike. */
const folder = 'emblems';

/** Gives the app `emblems/<name>.svg` for every flag and every neutral emblem: files that are loaded one by one, by the crises that have them. */
export function emblemPlugin(): Plugin {
  let root = '.';
  return {
    name: 'demarche:emblems',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [name, source] of emblemFiles(root))
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}.svg`, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = new RegExp(`^/${folder}/([a-z-]+)\\.svg$`).exec(request.url ?? '') ?? [];
        const source = name === undefined ? undefined : emblemFiles(root).get(name);
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(source);
      });
    },
  };
}

/** The text of every emblem by its name: flags from circle-flags, the others from assets/emblems. */
export function emblemFiles(root: string): ReadonlyMap<string, string> {
  const flags = join(dirname(createRequire(import.meta.url).resolve('circle-flags/package.json')), 'flags');
  const read = (from: string) => (name: string) =>
    [name, readFileSync(join(from, `${name}.svg`), 'utf8')] as const;
  return new Map([...flagEmblems.map(read(flags)), ...groupEmblems.map(read(join(root, 'assets/emblems')))]);
}
