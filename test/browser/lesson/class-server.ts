import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { root } from '../../../tools/process.mjs';

/** A class server in a process of its own, as `npm run class` starts it. */
export interface StartedServer {
  readonly address: string;
  /** Ends it without a word, as a loss of power would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what it kept; resolves as soon as it answers. */
  readonly startAgain: () => Promise<void>;
  /** What it has written, its log among it. */
  readonly said: () => string;
  /** Ends it for good, and takes away what it kept. */
  readonly clear: () => Promise<void>;
}

const started = new Set<StartedServer>();

/** Ends every server that a test has started; if the test failed, what they said is told. */
export async function clearServers({ task }: Pick<TestContext, 'task'>): Promise<void> {
  for (const server of started) {
    if (task.result?.state === 'fail') console.log(server.said());
    await server.clear();
  }
  started.clear();
}

/** Starts the class server on a free port of this machine, with a folder of its own. */
export async function startServer(): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-lesson-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  let running: Process | undefined;
  let said = '';
  const startAgain = async () => {
    running = startProcess(port, folder, (text) => {
      said += text;
    });
    await running.ready;
  };
  const kill = async () => {
    await running?.kill();
    running = undefined;
  };
  const server: StartedServer = {
    address,
    kill,
    startAgain,
    said: () => said,
    clear: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  started.add(server);
  await startAgain();
  return server;
}

interface Process {
  readonly ready: Promise<void>;
  readonly kill: () => Promise<void>;
}

function startProcess(port: number, folder: string, hear: (text: string) => void): Process {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'tools', 'class.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: folder, LOG: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      hear(text);
      if (said.includes('The class server is ready')) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`the class server did not start: ${said}`)));
  });
  return {
    ready,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
