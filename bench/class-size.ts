import { loadavg } from 'node:os';
import { ensureBuilt } from '../tools/build.mjs';
import { idleRows } from './class/idle';
import { laptopRows } from './class/laptop';
import type { Bench } from './row';

/** What a class costs where it is held: the program with one class of 30, and a server with thousands of pages that nobody looks at. */
export const classSize: Bench = {
  name: 'class-size',
  async run() {
    await ensureBuilt();
    const load = { what: 'class-size: machine load before', value: loadavg()[0] ?? 0, unit: 'processes' };
    return [load, ...(await laptopRows()), ...(await idleRows())];
  },
};
