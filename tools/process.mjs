// @ts-check
// Running other programs, and ending in a sentence when one fails.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Vite bundles its config before it runs it; a notice about a later default that does not would only be noise. */
export const viteEnvironment = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** The children that are running now, so that a signal can end them. */
const children = new Set();

/** No colours where nobody sees them, unless they are asked for. */
const colours =
  process.stdout.isTTY || process.env.FORCE_COLOR ? undefined : { NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs a program in the project's folder with this terminal, and waits for it. Throws if it cannot start or fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ what: string, env?: Record<string, string> }} options
 */
export async function run(command, args, options) {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new Error(`${options.what} failed (exit ${code}); the lines above say why.`);
}

/** Milliseconds that a program which is cut has for tidying up before it is killed. */
const lastMoments = 10_000;

/**
 * Like `run`, but gives the exit code. With a limit in milliseconds the program is killed when it is over; an abort of `cut`
 * asks it to end, and kills it if it does not. With `oneStream` its errors stand among its output, in their order.
 * @param {string} command
 * @param {string[]} args
 * @param {{ what: string, env?: Record<string, string>, limit?: number, cut?: AbortSignal, quiet?: boolean, oneStream?: boolean }} options
 * @returns {Promise<number>}
 */
export function exitCode(command, args, { what, env, limit, cut, quiet, oneStream }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? 'ignore' : oneStream ? ['inherit', 'inherit', 1] : 'inherit',
      env: { ...process.env, ...colours, ...env },
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    children.add(child);
    const kill = () => child.kill('SIGKILL');
    let timer = limit === undefined ? undefined : setTimeout(kill, limit);
    const end = () => {
      child.kill('SIGTERM');
      timer = setTimeout(kill, lastMoments);
    };
    if (cut?.aborted) end();
    else cut?.addEventListener('abort', end, { once: true });
    const forget = () => {
      clearTimeout(timer);
      cut?.removeEventListener('abort', end);
      children.delete(child);
    };
    child.once('error', (error) => {
      forget();
      reject(new Error(`${what} could not be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      forget();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** Ends what `run` has started, when the whole command is being stopped. */
export function stopChildren() {
  for (const child of children) child.kill('SIGTERM');
}

/**
 * Acts once when this process is told to end. The same word often comes twice, since a terminal gives Ctrl+C to npm as well and npm
 * passes it on, and the second must not break off what the first began.
 * @param {(signal: string) => void} act
 */
export function whenStopped(act) {
  let stopped = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      if (!stopped) act(signal);
      stopped = true;
    });
  }
}

/**
 * The command line of npm: the very npm that runs this script, if one does.
 * @param {...string} args
 * @returns {[string, string[]]}
 */
export function npm(...args) {
  const self = process.env.npm_execpath;
  return self?.endsWith('npm-cli.js') ? [process.execPath, [self, ...args]] : ['npm', args];
}

/**
 * The command line of an installed tool, run by this Node.
 * @param {string} script path below node_modules
 * @param {...string} args
 * @returns {[string, string[]]}
 */
export function tool(script, ...args) {
  return [process.execPath, [join(root, 'node_modules', script), ...args]];
}

/**
 * Runs a command's main function; a failure ends in its sentence and exit code 1.
 * @param {() => Promise<void>} command
 */
export async function main(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
