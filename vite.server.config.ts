import { defineConfig } from 'vite';

/** The class server as JavaScript, which starts much sooner than the sources do; libsql finds its native part by itself. */
export default defineConfig({
  ssr: { noExternal: true, external: ['libsql'] },
  build: {
    ssr: true,
    outDir: 'dist-server',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { server: 'src/server/run/main.ts', thinking: 'src/server/thinking/thread.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
