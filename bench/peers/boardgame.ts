import type { ByHand } from './by-hand';
import { playedOf } from './objects';
import type { Boardgame } from './packages';
import type { Peer } from './peer';
import type { EastOrders, Orders, Postures, WestOrders, World } from './rules';

/** boardgame.io's `G`. */
interface Table {
  world: World;
  postures: Postures;
  /** Orders that have been given in this turn, kept until both are in. */
  east?: EastOrders;
  west?: WestOrders;
}

/** Who sits where. */
const seats = { east: '0', west: '1' };

/**
 * boardgame.io's client without a screen and without a server: both players are active in every turn, each makes one move, and
 * the turn ends when both have, which resolves it. A client is made for each play, since its setup is where a seed can enter.
 */
export function boardgame({ Client }: Boardgame, hand: ByHand): Peer {
  return {
    name: 'boardgame.io, headless client',
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
        client.moves.order?.(east);
        client.updatePlayerID(seats.west);
        client.moves.order?.(west);
      }
    },
  };
}

interface Context {
  readonly G: Table;
  readonly playerID: string;
}

function gameOf({ startWorld, startPostures, playTurn }: ByHand, seed: number) {
  return {
    name: 'reference-game',
    setup: (): Table => ({ world: startWorld(seed), postures: startPostures() }),
    moves: {
      order({ G, playerID }: Context, orders: EastOrders & WestOrders) {
        if (playerID === seats.east) G.east = orders;
        else G.west = orders;
      },
    },
    turn: {
      activePlayers: { all: null },
      endIf: ({ G }: Context) => G.east !== undefined && G.west !== undefined,
      onEnd({ G }: Context) {
        if (G.east === undefined || G.west === undefined) return;
        const orders: Orders = { east: G.east, west: G.west };
        delete G.east;
        delete G.west;
        playTurn(G.world, G.postures, orders);
      },
    },
    endIf: ({ G }: Context) => (G.world.ending === '' ? undefined : { ending: G.world.ending }),
    disableUndo: true,
  };
}
