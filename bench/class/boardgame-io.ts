import { createRequire } from 'node:module';
import { join } from 'node:path';
import { classGame } from './boardgame-game.mjs';
import type { Contender, ContestClient } from './contender';
import { serve } from './serve';

interface Seen {
  readonly G: { readonly players: Readonly<Record<string, { readonly count: number }>> };
}
interface BoardgameClient {
  readonly moves: { order(count: number, track: string, option: string): void };
  start(): void;
  stop(): void;
  subscribe(heard: (state: Seen | null) => void): void;
}

/** boardgame.io's server, which keeps games in memory unless it is given a store: an order is acknowledged by the state that comes back. */
export function boardgameIo(): Contender {
  return {
    name: "boardgame.io's server 0.50",
    promises: 'kept in memory only',
    async start() {
      const require = createRequire(import.meta.url);
      const { Client } = require('boardgame.io/client');
      const { SocketIO } = require('boardgame.io/multiplayer');
      const { PlayerView } = require('boardgame.io/core');
      const server = await serve<{ port: number }>([
        process.execPath,
        join(import.meta.dirname, 'boardgame-server.mjs'),
      ]);
      const address = `http://127.0.0.1:${server.hello.port}`;
      let rooms = 0;
      return {
        process: server.child,
        async room(clients) {
          rooms += 1;
          const matchID = `room-${rooms}`;
          const join = (playerID: string): Promise<ContestClient> => {
            const multiplayer = SocketIO({ server: address, socketOpts: { transports: ['websocket'] } });
            const game = classGame(PlayerView);
            const setup = { game, numPlayers: clients, multiplayer, matchID, playerID, debug: false };
            return clientIn(Client(setup), playerID);
          };
          // Who comes first makes the match, as its server allows.
          const first = await join('0');
          const others = Array.from({ length: clients - 1 }, (_, at) => join(String(at + 1)));
          return [first, ...(await Promise.all(others))];
        },
        stop: server.stop,
      };
    },
  };
}

function clientIn(client: BoardgameClient, player: string): Promise<ContestClient> {
  let awaited: { readonly count: number; readonly done: () => void } | undefined;
  const contestant: ContestClient = {
    order: (count) =>
      new Promise((done) => {
        awaited = { count, done };
        client.moves.order(count, 'military', `option-${count % 7}`);
      }),
    leave: async () => client.stop(),
  };
  return new Promise((connected) => {
    client.subscribe((state) => {
      if (state === null) return;
      connected(contestant);
      if (awaited === undefined || state.G.players[player]?.count !== awaited.count) return;
      const { done } = awaited;
      awaited = undefined;
      done();
    });
    client.start();
  });
}
