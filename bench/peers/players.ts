import { draw, luckKey, scale } from '../../src/base/index';
import type { EastOrders, Orders, Postures, WestOrders, World } from './rules';

/*
 * Two players who choose at random by the weights of the reference game's policies, one keyed draw a track. They stand outside
 * the peers, as people would: each peer shows them its world and postures and takes their orders.
 */

const keys = {
  eastDiplomacy: luckKey('policy:east.diplomacy'),
  eastMilitary: luckKey('policy:east.military'),
  westDiplomacy: luckKey('policy:west.diplomacy'),
  westMilitary: luckKey('policy:west.military'),
};

/** What the players see of a world. */
export type Seen = Pick<
  World,
  'seed' | 'turn' | 'tension' | 'trade' | 'eastResolve' | 'westResolve' | 'seizedIn' | 'mined'
>;

/** The orders of both for a turn. */
export function chooseOrders(world: Seen, { east, west }: Postures): Orders {
  return {
    east: {
      diplomacy: east.diplomacy === 'talking' ? eastTalking(world) : eastSilent(world),
      military: east.military === 'guarded' ? eastGuarded(world) : eastAlerted(world),
    },
    west: {
      diplomacy: west.diplomacy === 'talking' ? westTalking(world) : westSilent(world),
      military: west.military === 'guarded' ? westGuarded(world) : westAlerted(world),
    },
  };
}

function eastTalking({ seed, turn, tension, eastResolve }: Seen): EastOrders['diplomacy'] {
  const offer = 10 + tension;
  const recall = 2 * eastResolve;
  const number = scale(draw(seed, turn, keys.eastDiplomacy), offer + recall + 20);
  return number < offer ? 'offer-talks' : number < offer + recall ? 'recall-envoy' : '';
}

function eastSilent({ seed, turn }: Seen): EastOrders['diplomacy'] {
  return scale(draw(seed, turn, keys.eastDiplomacy), 40) < 20 ? 'return-envoy' : '';
}

function eastGuarded({ seed, turn, eastResolve }: Seen): EastOrders['military'] {
  const raise = 10 + eastResolve;
  return scale(draw(seed, turn, keys.eastMilitary), raise + 10) < raise ? 'raise-alert' : '';
}

function eastAlerted(world: Seen): EastOrders['military'] {
  const { seed, turn, tension, eastResolve, seizedIn, mined } = world;
  const isCool = seizedIn === 0 || turn > seizedIn + 1;
  const seize = isCool && tension >= 6 ? 3 * eastResolve : 0;
  const mine = mined ? 0 : eastResolve > 5 ? 12 : 3;
  const number = scale(draw(seed, turn, keys.eastMilitary), seize + mine + tension + 10);
  if (number < seize) return 'seize-ship';
  if (number < seize + mine) return 'lay-mines';
  return number < seize + mine + tension ? 'stand-down' : '';
}

function westTalking({ seed, turn, tension, trade }: Seen): WestOrders['diplomacy'] {
  const offer = 14 + tension;
  const impose = trade > 4 ? 15 : 5;
  const number = scale(draw(seed, turn, keys.westDiplomacy), offer + impose + 15);
  return number < offer ? 'offer-talks' : number < offer + impose ? 'impose-duties' : '';
}

function westSilent({ seed, turn }: Seen): WestOrders['diplomacy'] {
  return scale(draw(seed, turn, keys.westDiplomacy), 30) < 15 ? 'lift-duties' : '';
}

function westGuarded({ seed, turn, westResolve }: Seen): WestOrders['military'] {
  const raise = 3 * westResolve;
  return scale(draw(seed, turn, keys.westMilitary), raise + 15) < raise ? 'raise-alert' : '';
}

function westAlerted({ seed, turn, tension, trade }: Seen): WestOrders['military'] {
  const escort = trade < 8 ? 30 - 2 * trade : 0;
  const number = scale(draw(seed, turn, keys.westMilitary), escort + tension + 15);
  return number < escort ? 'escort-convoy' : number < escort + tension ? 'stand-down' : '';
}
