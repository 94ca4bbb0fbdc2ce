import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../scenario/index';
import { openThinker } from './thinker';

/** A thread that answers with what it was asked about, and never comes to an end with one crisis. */
const code = `const { parentPort } = require('worker_threads');
  parentPort.on('message', ({ number, hash }) => {
    if (hash === 'endless') for (;;);
    if (hash === 'deadly') process.exit();
    parentPort.postMessage({ number, orders: { [hash]: {} } });
  });`;
const start = () => new Worker(code, { eval: true });
const crisis = (hash: string) => ({ hash }) as Scenario;

describe('a thinker', () => {
  it('loses nothing but the questions of a crisis that ends its thread, and gives each crisis its turn', async () => {
    const thinker = openThinker(start);
    const ended: string[] = [];
    const asked = ['deadly', 'deadly', 'sound', 'sound', 'other'].map(async (hash) => {
      const said = await thinker.think(crisis(hash), []).catch(() => 'lost');
      ended.push(hash);
      return said;
    });
    expect(await Promise.all(asked)).toEqual(['lost', 'lost', { sound: {} }, { sound: {} }, { other: {} }]);
    expect(ended).toEqual(['deadly', 'sound', 'deadly', 'sound', 'other']);
    await thinker.close();
  });

  it('goes on after a crisis that is thought about for ever', async () => {
    const thinker = openThinker(start, 500);
    const both = ['endless', 'sound'].map((hash) => thinker.think(crisis(hash), []));
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    await thinker.close();
  });

  it('tells those who wait that it is closed', async () => {
    const thinker = openThinker(start, 10_000);
    const both = ['endless', 'sound'].map((hash) => thinker.think(crisis(hash), []));
    const all = Promise.allSettled(both);
    await thinker.close();
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
