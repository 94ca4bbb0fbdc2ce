import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A server in a process of its own, known by the line of JSON that it prints once it listens. */
export interface Served<Hello> {
  readonly hello: Hello;
  readonly child: ChildProcess;
  /** Sends it a line and gives the JSON that it prints next. */
  ask<Told>(): Promise<Told>;
  stop(): Promise<void>;
}

/** Starts a server and waits until it listens; throws with what it said where it ends before. */
export function serve<Hello>(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served<Hello>> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(kill);
  };
  return new Promise((resolve, reject) => {
    let said = '';
    let told = '';
    let give: (told: unknown) => void = (hello) =>
      resolve({
        hello: hello as Hello,
        child,
        stop,
        ask: <Told>() =>
          new Promise<Told>((answer) => {
            give = (next) => answer(next as Told);
            child.stdin.write('\n');
          }),
      });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      told = `${told}${chunk}`.slice(-2000);
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${said}${chunk}`.split('\n');
      said = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('{"') && line.endsWith('}')) give(JSON.parse(line));
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${command.join(' ')} ended with ${code}: ${told}${said}`)),
    );
  });
}

/** Bytes of memory that a process holds, as the system counts them: now, and the most that it ever held. */
export async function residentOf({
  pid,
}: ChildProcess): Promise<{ readonly now: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
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
