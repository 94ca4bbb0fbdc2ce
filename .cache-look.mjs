import { build, runnerImport } from 'vite';
import react from '@vitejs/plugin-react';
const { module: { scenarioPlugin } } = await runnerImport('./tools/scenario-plugin.ts');
const t0 = Date.now();
await build({
  root: process.cwd(), configFile: false, logLevel: 'warn', base: './', publicDir: false,
  plugins: [react(), scenarioPlugin()],
  build: { outDir: '/tmp/figures/story', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, minify: false, rolldownOptions: { input: { story: 'test/stories/class-figures.html' } } },
});
console.log('built in', Date.now() - t0);
