import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { root } from '../tools/process.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command line as one file of JavaScript, which starts much sooner than the sources do. */
    program: string;
  }
}

/** Makes one file of the command line for the tests that start it again and again; takes it away after the run. */
export async function setup(project: TestProject): Promise<() => void> {
  // As deep in the project as src/cli, because the program finds the project's folder from its own place.
  const folder = join(root, '.cache', `cli-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  project.provide('program', join(folder, 'main.mjs'));
  return () => rmSync(folder, { recursive: true, force: true });
}
