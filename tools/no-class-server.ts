import type { Plugin } from 'vite';

/**
 * Writes the answer to the question whether a class server is there: no. A class server answers it itself; a host of files has only this
 * one, and would otherwise have an error, which browsers show in their console.
 */
export function noClassServer(): Plugin {
  return {
    name: 'demarche:no-class-server',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'class/hello', source: '{"name":"no class server"}\n' });
    },
  };
}
