import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Contender, ContestClient } from './contender';
import { serve } from './serve';

interface Hand {
  readonly count: number;
}
interface ColyseusRoom {
  readonly roomId: string;
  readonly sessionId: string;
  readonly state: { readonly hands?: { get(id: string): Hand | undefined } };
  send(type: string, message: unknown): void;
  onStateChange(heard: () => void): void;
  onError(heard: () => void): void;
  leave(): Promise<unknown>;
}
interface ColyseusClient {
  create(name: string): Promise<ColyseusRoom>;
  joinById(id: string): Promise<ColyseusRoom>;
}

/**
 * Colyseus 0.16: an order is acknowledged when the room's state comes back with it. `default`: patches as it sends them of itself,
 * 20 a second; `at-once`: a patch after every order.
 */
export function colyseus(patches: 'default' | 'at-once'): Contender {
  return {
    name: patches === 'default' ? 'Colyseus 0.16' : 'Colyseus 0.16, a patch for every order',
    promises: 'nothing is kept',
    async start() {
      const require = createRequire(import.meta.url);
      const { Client }: { Client: new (address: string) => ColyseusClient } = require('colyseus.js');
      const file = join(import.meta.dirname, 'colyseus-server.mjs');
      const command = [process.execPath, file, ...(patches === 'at-once' ? ['--at-once'] : [])];
      const server = await serve<{ port: number }>(command);
      const client = new Client(`ws://127.0.0.1:${server.hello.port}`);
      return {
        process: server.child,
        async room(clients) {
          const first = await client.create('class');
          const others = await Promise.all(
            Array.from({ length: clients - 1 }, () => client.joinById(first.roomId)),
          );
          return [first, ...others].map(clientIn);
        },
        stop: server.stop,
      };
    },
  };
}

function clientIn(room: ColyseusRoom): ContestClient {
  let awaited: { readonly count: number; readonly done: () => void } | undefined;
  room.onStateChange(() => {
    if (awaited === undefined || room.state.hands?.get(room.sessionId)?.count !== awaited.count) return;
    const { done } = awaited;
    awaited = undefined;
    done();
  });
  return {
    order: (count) =>
      new Promise((done) => {
        awaited = { count, done };
        room.send('order', { count, track: 'military', option: `option-${count % 7}` });
      }),
    leave: async () => {
      await room.leave();
    },
  };
}
