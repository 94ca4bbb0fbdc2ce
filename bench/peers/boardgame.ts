import type { ByHand } from './by-hand';
import { playedOf } from './objects';
import type { Boardgame, BoardgameClient } from './packages';
import type { Peer } from './peer';
import type { EastOrders, Orders, Postures, WestOrders, World } from './rules';

/** boardgame.io's `G`. */
interface Table {
  world: World;
  postures: Postures;
  /** Orders that have been given in this turn, kept until all are in. */
  east: Partial<EastOrders>;
  west: Partial<WestOrders>;
}

/** Who sits where. */
const seats = { east: '0', west: '1' };

/** `player`: a player's orders of a turn are one move, the least there can be; `order`: each order is a move, as one presses a card. */
export type MoveEach = 'player' | 'order';

/**
 * boardgame.io's client without a screen and without a server: both players are active in every turn, and the turn ends when all
 * orders are in, which resolves it. A client is made for each play, since its setup is where a seed can enter.
 */
export function boardgame({ Client }: Boardgame, hand: ByHand, each: MoveEach): Peer {
  return {
    name: `boardgame.io, headless client, a move for each ${each}`,
    play(seed) {
      const client = Client<Table>({ game: gameOf(hand, seed), numPlayers: 2, debug: false });
      client.start();
      for (;;) {
        const table = client.getState()?.G;
        if (table === undefined) throw new Error('boardgame.io lost its state');
        if (table.world.ending !== '') {
          client.stop();
          return playedOf(table.world);
        }
        const { east, west } = hand.chooseOrders(table.world, table.postures);
        client.updatePlayerID(seats.east);
        give(client, east, each);
        client.updatePlayerID(seats.west);
        give(client, west, each);
      }
    },
  };
}

function give(client: BoardgameClient<Table>, orders: EastOrders | WestOrders, each: MoveEach): void {
  if (each === 'player') client.moves.order?.(orders);
  else {
    client.moves.order?.({ diplomacy: orders.diplomacy });
    client.moves.order?.({ military: orders.military });
  }
}

interface Context {
  readonly G: Table;
  readonly playerID: string;
}

function gameOf({ startWorld, startPostures, playTurn }: ByHand, seed: number) {
  return {
    name: 'reference-game',
    setup: (): Table => ({ world: startWorld(seed), postures: startPostures(), east: {}, west: {} }),
    moves: {
      order({ G, playerID }: Context, orders: Partial<EastOrders & WestOrders>) {
        Object.assign(playerID === seats.east ? G.east : G.west, orders);
      },
    },
    turn: {
      activePlayers: { all: null },
      endIf: ({ G }: Context) => ordersIn(G) !== undefined,
      onEnd({ G }: Context) {
        const orders = ordersIn(G);
        if (orders === undefined) return;
        G.east = {};
        G.west = {};
        playTurn(G.world, G.postures, orders);
      },
    },
    endIf: ({ G }: Context) => (G.world.ending === '' ? undefined : { ending: G.world.ending }),
    disableUndo: true,
  };
}

/** The orders of a turn, once all are in. */
function ordersIn({ east, west }: Table): Orders | undefined {
  if (east.diplomacy === undefined || east.military === undefined) return undefined;
  if (west.diplomacy === undefined || west.military === undefined) return undefined;
  return {
    east: { diplomacy: east.diplomacy, military: east.military },
    west: { diplomacy: west.diplomacy, military: west.military },
  };
}
