// @ts-check
// npm run check: everything that can be said about the code without running the product. Every step runs, then it ends.

import { ensureInstalled } from './install.mjs';
import { exitCode, main, tool } from './process.mjs';

/** @type {[name: string, command: [string, string[]]][]} */
const steps = [
  ['types', tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['format and lint', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  [
    'layers',
    tool(
      'vitest/vitest.mjs',
      ...['run', '--project', 'unit', '--reporter=dot'],
      ...['layers', 'circles', 'door-names', 'place-casts'].map((name) => `test/${name}.test.ts`),
    ),
  ],
];

await main(async () => {
  await ensureInstalled();
  const failed = [];
  for (const [name, command] of steps) {
    console.log(`\nChecking ${name}`);
    if ((await exitCode(...command, { what: name })) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new Error(`\nFailed: ${failed.join(', ')}. The lines above say where.`);
  console.log(`\nAll good: ${steps.map(([name]) => name).join(', ')}.`);
});
