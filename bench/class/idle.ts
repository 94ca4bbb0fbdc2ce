import { setTimeout as delay } from 'node:timers/promises';
import type { Row } from '../row';
import { openStream } from './lean-http';
import { type Memory, startOwnServer } from './own-server';
import { makeClass } from './students';

/** Classes that are as large as they can be, with as many pages for each hand, make at least as many connections as are wanted. */
const crowd = { classes: 14, hands: 60, pages: 6 };
const wanted = { connections: 5000 };
/** Milliseconds for which they are held: longer than the pause between two signs of life. */
const held = 20_000;

/** Thousands of connections on which nothing happens. */
export async function idleRows(): Promise<Row[]> {
  const server = await startOwnServer('usual');
  try {
    const { port } = server;
    const empty = await server.ask<Memory>();
    const classes = await Promise.all(
      Array.from({ length: crowd.classes }, () => makeClass(port, crowd.hands)),
    );
    let open = 0;
    const streams: { readonly close: () => void }[] = [];
    for (const { join } of classes) {
      for (let hand = 0; hand < crowd.hands; hand++) {
        const student = await join();
        student.leave();
        const pages = Array.from({ length: crowd.pages }, () =>
          openStream({ port, token: student.token }, `${student.path}/events`, {
            heard: () => undefined,
            ended: () => {
              open -= 1;
            },
          }),
        );
        streams.push(...(await Promise.all(pages)));
        open += crowd.pages;
      }
    }
    await delay(held);
    const stillOpen = open;
    const full = await server.ask<Memory>();
    const sent = performance.now();
    await classes[0]?.host.say({ do: 'lock', is: true });
    const took = performance.now() - sent;
    for (const { close } of streams) close();
    for (const { host } of classes) host.leave();
    const each = (bytes: number) => bytes / streams.length / 1000;
    return [
      {
        ...{ what: 'class-size: idle connections held', value: stillOpen, unit: '' },
        ...{ budget: wanted.connections, wanted: 'atLeast' },
        note: `${(held / 1000).toFixed(0)} s; the next message was acknowledged after ${took.toFixed(1)} ms`,
      },
      {
        ...{
          what: 'class-size: memory for an idle connection, alive',
          value: each(full.live - empty.live),
          unit: 'kB',
        },
        note: `resident ${each(full.resident - empty.resident).toFixed(1)} kB, ${(full.resident / 1e6).toFixed(0)} MB in all`,
      },
    ];
  } finally {
    await server.stop();
  }
}
