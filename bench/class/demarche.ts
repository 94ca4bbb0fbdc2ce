import type { Contender, ContestClient } from './contender';
import { openStream } from './lean-http';
import { startOwnServer } from './own-server';
import { makeClass, type Student } from './students';

/**
 * Our class server over HTTP, which must have been built, with the embedded store as it is: an order has come when it is on disk and acknowledged, and when it
 * stands in what the seat is shown. The devices are lean ones, since all contenders share one process for them.
 */
export function demarche(): Contender {
  return {
    name: 'Demarche',
    promises: 'on disk before it is acknowledged',
    async start() {
      const { port, child, stop } = await startOwnServer('unbounded');
      return {
        process: child,
        async room(clients) {
          const { host, join } = await makeClass(port, clients);
          const hands: (Student & { hand: string })[] = [];
          for (let count = 0; count < clients; count++) hands.push(await join());
          const seated = hands.map((hand) => listening(port, hand));
          await host.say({ do: 'go-on', table: 'all' });
          await host.say({ do: 'go-on', table: 'all' });
          host.leave();
          return Promise.all(seated);
        },
        stop,
      };
    },
  };
}

/** An office, as far as a client needs it: a track, and an option that is open on it. */
interface Duty {
  readonly track: string;
  readonly option: string;
}

/** A client that has come to its first deliberation. */
function listening(port: number, student: Student & { readonly hand: string }): Promise<ContestClient> {
  const { token, path, hand } = student;
  return new Promise((ready, fail) => {
    let duty: Duty | undefined;
    let awaited: { readonly text: string; readonly seen: () => void } | undefined;
    const parts: Record<string, unknown> = {};
    const heard = (event: string): void => {
      if (duty !== undefined) {
        if (awaited === undefined || !event.includes(awaited.text)) return;
        const { seen } = awaited;
        awaited = undefined;
        seen();
        return;
      }
      const [, data] = /\nid: \d+\ndata: (.*)|^id: \d+\ndata: (.*)/m.exec(event) ?? [];
      if (data === undefined) return;
      Object.assign(parts, JSON.parse(data).parts);
      duty = dutyIn(parts);
      if (duty !== undefined) ready(client);
    };
    const stream = openStream({ port, token }, `${path}/events`, { heard, ended: () => undefined });
    stream.catch(fail);
    const client: ContestClient = {
      order: async (count) => {
        const { track, option } = duty ?? { track: '', option: '' };
        // Every other time it holds, so that what comes back is always another order than the last.
        const order = count % 2 === 1 ? option : null;
        const text = `"${track}":{"option":${JSON.stringify(order)},"by":"${hand}"}`;
        const returned = new Promise<void>((seen) => {
          awaited = { text, seen };
        });
        await Promise.all([student.say({ do: 'propose', turn: 1, track, option: order }), returned]);
      },
      leave: async () => {
        student.leave();
        (await stream).close();
      },
    };
  });
}

interface Parts {
  readonly self?: { readonly office?: { readonly tracks: readonly string[] } };
  readonly seat?: { readonly phase: string };
  readonly view?: {
    readonly tracks: readonly {
      readonly track: string;
      readonly options: readonly { readonly option: string; readonly closed?: unknown }[];
    }[];
  };
}

/** What a hand can order in its first deliberation; undefined before that. */
function dutyIn({ self, seat, view }: Parts): Duty | undefined {
  const [own] = self?.office?.tracks ?? [];
  if (own === undefined || seat?.phase !== 'deliberation') return undefined;
  const open = view?.tracks.find(({ track }) => track === own)?.options.find(({ closed }) => !closed);
  return open === undefined ? undefined : { track: own, option: open.option };
}
