import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../tools/process.mjs';

/** The class server as JavaScript, which starts much sooner than the sources do. */
export interface BuiltServer {
  readonly file: string;
  readonly clear: () => void;
}

/** Builds the class server into a folder of this process. */
export async function builtServer(): Promise<BuiltServer> {
  const folder = join(root, '.cache', `server-${process.pid}`);
  const configFile = join(root, 'vite.server.config.ts');
  await build({ root, configFile, logLevel: 'error', build: { outDir: folder } });
  return {
    file: join(folder, 'server.mjs'),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
