import { setTimeout as delay } from 'node:timers/promises';
import type { Contender } from './contender';
import { processorOf } from './serve';

/** What a contest has come to. */
export interface Contested {
  /** Orders that were acknowledged, a second. */
  readonly rate: number;
  /** Milliseconds from sending an order to its acknowledgement. */
  readonly median: number;
  readonly p99: number;
  /** Microseconds of the server's processor time for an order. */
  readonly work: number;
}

const rooms = 10;
const clientsInRoom = 20;

/**
 * 200 clients in 10 rooms, each sending its next order as soon as the last is acknowledged, for some seconds after a warm-up. All
 * clients share this process and the server has its own, for every contender alike.
 */
export async function contest(contender: Contender, seconds: number, warmUp: number): Promise<Contested> {
  const arena = await contender.start();
  try {
    const clients = (
      await Promise.all(Array.from({ length: rooms }, () => arena.room(clientsInRoom)))
    ).flat();
    const times: number[] = [];
    const begun = performance.now() + warmUp * 1000;
    const end = begun + seconds * 1000;
    const took = delay(warmUp * 1000).then(async () => {
      const before = await processorOf(arena.process);
      await delay(seconds * 1000);
      return (await processorOf(arena.process)) - before;
    });
    await Promise.all(
      clients.map(async (client) => {
        for (let count = 1; performance.now() < end; count++) {
          const sent = performance.now();
          await client.order(count);
          const now = performance.now();
          if (sent >= begun && now <= end) times.push(now - sent);
        }
      }),
    );
    await Promise.all(clients.map((client) => client.leave()));
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    const work = (1e6 * (await took)) / times.length;
    return { rate: times.length / seconds, median: at(0.5), p99: at(0.99), work };
  } finally {
    await arena.stop();
  }
}
