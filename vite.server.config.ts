import { defineConfig } from 'vite';

/** Folders whose modules do nothing when they are loaded, so that the readers of crisis files stay out of all but the thread that checks them. */
const declares = /\/src\/(base|scenario|world|actors|adjudication|engine|analysis|classroom)\/.*\.ts$/;

/** The class server as JavaScript, which starts much sooner than the sources do; libsql finds its native part by itself. */
export default defineConfig({
  ssr: { noExternal: true, external: ['libsql'] },
  build: {
    ssr: true,
    outDir: 'dist-server',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !declares.test(id) },
      input: {
        server: 'src/server/run/main.ts',
        thinking: 'src/server/thinking/thread.ts',
        checking: 'src/server/checking/thread.ts',
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
