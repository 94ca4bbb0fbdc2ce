import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/process.mjs';
import type { CrowdPlan, Told } from './crowd';
import { type Served, serve } from './serve';

/** Our class server in a process of its own, which must have been built; its classes are taken away when it stops. */
export interface OwnServer extends Served<{ readonly port: number }> {
  readonly port: number;
}

/** What a server says of itself when it is asked: bytes that are alive after collecting garbage, and bytes that it holds. */
export interface Memory {
  readonly live: number;
  readonly resident: number;
}

/** Starts it; `unbounded`: a device may say as much as it likes. */
export async function startOwnServer(bound: 'unbounded' | 'usual'): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  const file = join(import.meta.dirname, 'demarche-server.mjs');
  const server = await serve<{ port: number }>([process.execPath, '--expose-gc', file, folder, bound]);
  return {
    ...server,
    port: server.hello.port,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Lets a crowd of students come and play, in a process of their own; they stay connected until they are stopped. */
export async function playCrowd(
  plan: CrowdPlan,
): Promise<{ readonly told: Told; readonly stop: () => Promise<void> }> {
  const command = [join(root, 'tools', 'run.mjs'), 'bench/class/crowd.ts', JSON.stringify(plan)];
  const { hello, stop } = await serve<{ told: Told }>([process.execPath, ...command]);
  return { told: hello.told, stop };
}
