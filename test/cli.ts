import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import colours from 'picocolors';
import { inject } from 'vitest';
import { exitMessage } from '../src/cli/exit-message';
import { programOf } from '../src/cli/program';
import { terminalOf } from '../src/cli/terminal/terminal';

const root = join(import.meta.dirname, '..');
const launcher = [join(root, 'tools', 'run.mjs'), 'src/cli/main.ts'];

/** How far work has come is told after two seconds, so whether it is told depends on the machine. */
const progress = /^\d+ of \d+ [a-z ]+(?: \(\d+ %\))?(?:, about \d+ (?:s|min) left)?\n/gm;

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the command line in a process of its own, made into one file so that it starts sooner, and waits for its end. Threads start
 * sooner there too: from the sources each takes a second to read them.
 */
export function demarche(args: readonly string[], running: Running = {}): Ran {
  return run([inject('program'), ...args], running);
}

/** Runs the command line as a user would, by the launcher and from its sources, and waits for its end. */
export function launched(args: readonly string[], running: Running = {}): Ran {
  return run([...launcher, ...args], running);
}

function run(command: readonly string[], { cwd = root, input = '', env = {} }: Running): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    input,
    encoding: 'utf8',
    // The launcher goes to the folder in which npm was typed, and these tests may run under npm.
    env: { ...process.env, INIT_CWD: cwd, ...env },
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr.replace(progress, '') };
}

/** Runs a command within this process: what it prints and how it would end, without the time that a process takes to start. */
export async function ran(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = terminalOf({
    width: 80,
    paint: colours.createColors(false),
    raw: (text) => {
      out += text;
    },
    progress: (line) => {
      err += `${line}\n`;
    },
  });
  const program = programOf(terminal, '0');
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => terminal.raw(text),
      writeErr: (text) => terminal.progress(text),
    });
  }
  process.exitCode = undefined;
  try {
    await program.parseAsync([...args], { from: 'user' });
    return { code: Number(process.exitCode ?? 0), out, err };
  } catch (thrown) {
    const { exit, says } = exitMessage(thrown, args);
    if (says !== '') terminal.progress(says);
    return { code: exit, out, err };
  } finally {
    process.exitCode = undefined;
  }
}

interface Interrupting extends Running {
  /** What the command prints before it is interrupted. */
  readonly until: string;
  readonly signal?: NodeJS.Signals;
  /** Runs it by the launcher and from its sources. */
  readonly byLauncher?: boolean;
}

/** Starts a command, writes `input`, and interrupts it as Ctrl-C does, or by another signal, once what it prints shows `until`. */
export function interrupted(
  args: readonly string[],
  { cwd = root, input = '', until, signal = 'SIGINT', byLauncher = false }: Interrupting,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(byLauncher ? launcher : [inject('program')]), ...args], {
      cwd,
      env: { ...process.env, INIT_CWD: cwd },
    });
    let out = '';
    let err = '';
    let isSent = false;
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    const interruptOnce = (printed: string) => {
      if (isSent || !printed.includes(until)) return;
      isSent = true;
      child.kill(signal);
    };
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      interruptOnce(out);
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
      interruptOnce(err);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code, out, err });
    });
    child.stdin.write(input);
  });
}

/** Runs a command within this process and interrupts it as Ctrl-C does as soon as it listens for that. */
export async function stoppedAtOnce(...args: readonly string[]): Promise<Ran> {
  const others = new Set(process.listeners('SIGINT'));
  const running = ran(...args);
  const listener = process.listeners('SIGINT').find((one) => !others.has(one));
  if (listener === undefined) throw new Error(`"${args.join(' ')}" does not listen for Ctrl-C`);
  listener('SIGINT');
  return await running;
}

/** An empty folder of its own, and how to take it away. */
export function newFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes files under a folder; paths are relative to it. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
