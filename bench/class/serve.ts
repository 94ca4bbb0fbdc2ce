import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A server in a process of its own, known by the line of JSON that it prints once it listens. */
export interface Served<Hello> {
  readonly hello: Hello;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a server and waits until it listens; throws with what it said where it ends before. */
export function serve<Hello>(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served<Hello>> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      told = `${told}${chunk}`.slice(-2000);
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const line = said.split('\n').find((one) => one.startsWith('{"port"') && one.endsWith('}'));
      if (line === undefined) return;
      child.stdout.removeAllListeners('data').resume();
      const stop = async () => {
        child.kill('SIGTERM');
        const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
        await ended;
        clearTimeout(kill);
      };
      resolve({ hello: JSON.parse(line) as Hello, child, stop });
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${command.join(' ')} ended with ${code}: ${told}${said}`)),
    );
  });
}

/** Memory that a process holds, in bytes: what the system counts as resident. */
export async function residentOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** Seconds of processor time that a process has taken in all of its threads, as the system counts them. */
export async function processorOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, which may hold anything, ends with the last bracket; times are hundredths of a second.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / 100;
}
