import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/process.mjs';
import type { Row } from '../row';
import { playCrowd } from './own-server';
import { residentOf } from './serve';

/** Seconds from the command to the line with the address; million bytes that the program holds at any time. */
const wanted = { start: 3, memory: 150 };
const students = 30;

/** What a teacher starts on a laptop, once it is built: how soon it is ready, and what it holds while a class of 30 plays. */
export async function laptopRows(): Promise<Row[]> {
  const data = await mkdtemp(join(tmpdir(), 'demarche-laptop-'));
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools', 'class.mjs')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const port = await new Promise<number>((give, fail) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const [, found] = /Make a class: +http:\/\/[^/]+:(\d+)\//.exec(said) ?? [];
        if (found !== undefined) give(Number(found));
      });
      void ended.then((code) => fail(new Error(`tools/class.mjs ended with ${code}: ${said}`)));
    });
    const start = (performance.now() - began) / 1000;
    const { now: empty } = await residentOf(child);
    const { told, stop } = await playCrowd({
      ...{ port, classes: 1, students, turns: 5, period: 4000, unmeasured: 0 },
    });
    await stop();
    const { now, most } = await residentOf(child);
    const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
    return [
      {
        ...{ what: 'class-size: from `npm run class` to the address', value: start, unit: 's' },
        ...{ budget: wanted.start, note: 'built before; npm itself not counted' },
      },
      {
        ...{
          what: `class-size: a class of ${students}, the most memory at any time`,
          value: most / 1e6,
          unit: 'MB',
        },
        budget: wanted.memory,
        note: `${mb(empty)} MB before the class, ${mb(now)} MB after it; ${told.failures} messages refused`,
      },
    ];
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  }
}
