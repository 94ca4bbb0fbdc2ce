// @ts-check
// Runs one TypeScript file of the project: node tools/run.mjs <file> [arguments]. Installs what is missing first.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), process.argv[2] ?? '');

/** Loads the file in this very process, so that terminal, signals and exit code are its own. */
async function runFile() {
  if (!existsSync(file))
    throw new Error(`There is no file ${process.argv[2] ?? '(none named)'} in this project.`);
  await ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  process.argv.splice(1, 2, file);
  // npm moves to the project's folder; relative paths mean the place where the command was typed.
  const typedIn = process.env.INIT_CWD;
  if (typedIn && process.env.npm_lifecycle_event) process.chdir(typedIn);
  return import(pathToFileURL(file).href);
}

runFile().catch((error) => {
  console.error(error instanceof Error && !existsSync(file) ? error.message : error);
  process.exitCode = 1;
});
