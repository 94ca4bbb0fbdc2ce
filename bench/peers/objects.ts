import { type Draft, produce } from 'immer';
import type { ByHand } from './by-hand';
import type { EndingName, Peer, Played } from './peer';
import type { Postures, World } from './rules';

/** How a finished world came out. */
export function playedOf({ ending, turn, tension, trade, eastResolve, westResolve }: World): Played {
  return { ending: endingOf(ending), turn, tension, trade, eastResolve, westResolve };
}

function endingOf(ending: World['ending']): EndingName {
  if (ending === '') throw new Error('the play is not over');
  return ending;
}

/** Plain objects that are changed in place. */
export function mutableObjects({ startWorld, startPostures, chooseOrders, playTurn }: ByHand): Peer {
  return {
    name: 'mutable objects',
    play(seed) {
      const world = startWorld(seed);
      const postures = startPostures();
      while (world.ending === '') playTurn(world, postures, chooseOrders(world, postures));
      return playedOf(world);
    },
  };
}

interface Position {
  readonly world: Readonly<World>;
  readonly postures: Readonly<Postures>;
}

/** A reducer from position and orders to the next position, each frozen, by immer's recipes. */
export function immerReducer({ startWorld, startPostures, chooseOrders, playTurn }: ByHand): Peer {
  return {
    name: 'immer reducer',
    play(seed) {
      let position: Position = { world: startWorld(seed), postures: startPostures() };
      while (position.world.ending === '') {
        const orders = chooseOrders(position.world, position.postures);
        position = produce(position, ({ world, postures }: Draft<Position>) =>
          playTurn(world, postures, orders),
        );
      }
      return playedOf(position.world);
    },
  };
}
