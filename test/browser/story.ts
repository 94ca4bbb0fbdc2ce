import { rmSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../../tools/process.mjs';
import { scenarioPlugin } from '../../tools/scenario-plugin';
import { createStaticServer, listen } from '../../tools/static-server.mjs';

/** A story page, built and served by itself under the app's own policy. */
export interface ServedStory {
  readonly address: string;
  /** Stops serving it and takes the files away. */
  readonly end: () => void;
}

/** Builds the page of a file of test/stories and serves it; a part that no screen of the app shows yet can be tested so. */
export async function serveStory(file: string): Promise<ServedStory> {
  const folder = join(root, '.cache', `story-${process.pid}-${file.replace(/\W/g, '-')}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [react(), scenarioPlugin()],
    build: {
      outDir: folder,
      target: 'es2022',
      assetsInlineLimit: 0,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join('test', 'stories', file) },
    },
  });
  const server = createStaticServer(folder);
  const port = await listen(server, 0, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${port}/test/stories/${file}`,
    end: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
