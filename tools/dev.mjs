// @ts-check
// npm run dev: the app from its sources, reloading while they are edited. Arguments go to Vite.

import { ensureInstalled } from './install.mjs';
import { main, run, stopChildren, tool, viteEnvironment, whenStopped } from './process.mjs';

await main(async () => {
  whenStopped(() => {
    stopChildren();
    process.exit(0);
  });
  await ensureInstalled();
  await run(...tool('vite/bin/vite.js', ...process.argv.slice(2)), { what: 'Vite', env: viteEnvironment });
});
