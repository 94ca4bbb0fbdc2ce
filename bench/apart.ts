import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/process.mjs';
import { explorerRows } from './explorer';
import type { Bench, Row } from './row';
import { peerSpeed, shippedSpeed } from './speed';

/** What is measured in processes of its own, by name. */
export const parts: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  shipped: shippedSpeed,
  peers: peerSpeed,
  explorer: explorerRows,
};

/**
 * A benchmark whose parts have a process each: a kernel is quickest where no other scenario's has run, as in the app, whose
 * worker has one scenario. What is compared with each other is of one part.
 */
export function apart(name: string, ...of: readonly string[]): Bench {
  return {
    name,
    async run() {
      const load = loadavg()[0] ?? 0;
      const rows: Row[] = [{ what: `${name}: machine load before`, value: load, unit: 'processes' }];
      for (const part of of) rows.push(...(await rowsOf(part)));
      return rows;
    },
  };
}

/** Runs one part in a process of its own; throws where it fails. */
async function rowsOf(part: string): Promise<readonly Row[]> {
  const child = spawn(process.execPath, [join(root, 'tools', 'run.mjs'), 'bench/part.ts', part], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`the benchmark's part ${part} failed; the lines above say why`);
  // What an installation has printed stands before the rows.
  return JSON.parse(chunks.join('').trim().split('\n').at(-1) ?? '[]');
}
