import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { openServers } from './running';
import { weather } from './storm';

const servers = openServers();
const others: ChildProcess[] = [];
afterAll(async () => {
  for (const child of others) child.kill();
  await servers.clear();
});

/** Seconds after a bad network within which everything has arrived. One loss takes ten at most; here several may come after each other. */
const soon = 20;

it('everything arrives soon after a bad network, though the machine is busy with other things', async () => {
  const busy = ['-n', '19', process.execPath, '-e', 'for (;;);'];
  for (let count = 0; count < 2 * availableParallelism(); count++)
    others.push(spawn('nice', busy, { stdio: 'ignore' }));
  const server = await servers.start();
  const storm = { server, hands: 6, lasts: 12_000, messages: 12, deafStreams: true };
  const took: number[] = [];
  for (let round = 0; round < 12; round++) {
    const all = await Promise.all(Array.from({ length: 5 }, () => weather(storm)));
    for (const { wrong } of all) expect(wrong).toEqual([]);
    took.push(...all.map((one) => one.took));
  }
  console.log(
    `After ${took.length} storms, everything had arrived within ${Math.round(Math.max(...took))} ms.`,
  );
  expect(Math.max(...took)).toBeLessThan(soon * 1000);
});
