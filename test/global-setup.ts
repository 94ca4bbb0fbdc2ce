import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { root } from '../tools/process.mjs';
import { onRequest } from './on-request';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command line as JavaScript, which starts much sooner than the sources do. */
    program: string;
    /** Where to ask for what only some tests need; see test/on-request.ts. */
    onRequest: string;
  }
}

/** Makes JavaScript of the command line and of its threads for the tests that start it again and again; takes it away after the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // As deep in the project as src/cli, because the program finds the project's folder from its own place.
  const folder = join(root, '.cache', `cli-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: 'src/cli/main.ts', thread: 'src/cli/threads/thread.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  project.provide('program', join(folder, 'main.mjs'));
  const service = await onRequest();
  project.provide('onRequest', service.address);
  return async () => {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
