import { afterAll, expect, it } from 'vitest';
import { rounds } from '../rounds';
import { openServers } from './running';
import { weather } from './storm';

const servers = openServers();
afterAll(() => servers.clear());

it('what a class says while its network is bad arrives once and in order as soon as it is good again', async () => {
  const server = await servers.start();
  const pace = { answer: 300, first: 2_000 };
  for (let round = 0; round < rounds(1, 50); round++) {
    const { wrong } = await weather({
      server,
      hands: 4,
      lasts: 500,
      messages: 3,
      deafStreams: false,
      pace,
    });
    expect(wrong).toEqual([]);
  }
});
