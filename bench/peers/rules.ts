import { draw, luckKey, scale } from '../../src/base/index';
import type { EndingName } from './peer';

/*
 * The rules of the reference game by hand, over plain objects that are changed in place: what somebody would write for a reducer,
 * a move or an action. The steps and their order are those of docs/engine.md.
 */

/** Quantities and memories; postures stand apart, since state machines keep them themselves. */
export interface World {
  seed: number;
  turn: number;
  tension: number;
  trade: number;
  eastResolve: number;
  westResolve: number;
  strait: 'open' | 'closed';
  /** The turn in which a ship was seized last; 0: never. */
  seizedIn: number;
  mined: boolean;
  short: boolean;
  ending: EndingName | '';
}

export interface Postures {
  east: { diplomacy: 'talking' | 'silent'; military: 'guarded' | 'alerted' };
  west: { diplomacy: 'talking' | 'silent'; military: 'guarded' | 'alerted' };
}

export interface EastOrders {
  readonly diplomacy: '' | 'offer-talks' | 'recall-envoy' | 'return-envoy';
  readonly military: '' | 'raise-alert' | 'seize-ship' | 'lay-mines' | 'stand-down';
}
export interface WestOrders {
  readonly diplomacy: '' | 'offer-talks' | 'impose-duties' | 'lift-duties';
  readonly military: '' | 'raise-alert' | 'escort-convoy' | 'stand-down';
}
/** Orders of one turn; an empty text holds. */
export interface Orders {
  readonly east: EastOrders;
  readonly west: WestOrders;
}

/** What came of the two orders that are uncertain; an empty text where they were not given. */
export interface Outcomes {
  readonly seize: '' | 'seized' | 'escaped';
  readonly escort: '' | 'passed' | 'delayed' | 'clash';
}

/** A fresh world, the first turn's situation included. */
export function startWorld(seed: number): World {
  const world: World = {
    seed,
    turn: 1,
    tension: 8,
    trade: 6,
    eastResolve: 5,
    westResolve: 5,
    strait: 'open',
    seizedIn: 0,
    mined: false,
    short: false,
    ending: '',
  };
  situate(world);
  return world;
}

export function startPostures(): Postures {
  return {
    east: { diplomacy: 'talking', military: 'guarded' },
    west: { diplomacy: 'talking', military: 'guarded' },
  };
}

const keys = {
  seize: luckKey('option:east.seize-ship'),
  escort: luckKey('option:west.escort-convoy'),
  storm: luckKey('inject:storm'),
  rumour: luckKey('inject:rumour'),
};

/** Draws the outcomes of a turn's orders, by odds that read the world before anything changes. */
export function drawOutcomes(world: World, { east, west }: Orders): Outcomes {
  const { seed, turn, tension } = world;
  let seize: Outcomes['seize'] = '';
  if (east.military === 'seize-ship') {
    const success = 30 + 2 * tension;
    seize = scale(draw(seed, turn, keys.seize), success + 50) < success ? 'seized' : 'escaped';
  }
  let escort: Outcomes['escort'] = '';
  if (west.military === 'escort-convoy') {
    const pass = world.strait === 'open' ? 70 : 35;
    const clash = 10 + tension + (east.military === 'seize-ship' ? 15 : 0);
    const number = scale(draw(seed, turn, keys.escort), pass + 20 + clash);
    escort = number < pass ? 'passed' : number < pass + 20 ? 'delayed' : 'clash';
  }
  return { seize, escort };
}

/** Carries out the orders of both at once: changes are summed, then each quantity is clamped once. */
export function adjudicate(world: World, { east, west }: Orders, { seize, escort }: Outcomes): void {
  let { tension, trade, eastResolve, westResolve } = world;
  switch (east.diplomacy) {
    case 'offer-talks':
      if (west.diplomacy === 'offer-talks') tension -= 4;
      else {
        tension -= 1;
        eastResolve -= 1;
      }
      break;
    case 'recall-envoy':
      tension += 1;
      westResolve -= 1;
      break;
    case 'return-envoy':
      tension -= 1;
      break;
  }
  switch (east.military) {
    case 'raise-alert':
      tension += 1;
      westResolve += 1;
      break;
    case 'seize-ship':
      world.seizedIn = world.turn;
      if (seize === 'seized') {
        tension += 3;
        trade -= 2;
        westResolve += 1;
      } else {
        tension += 1;
        eastResolve -= 1;
      }
      break;
    case 'lay-mines':
      world.mined = true;
      world.strait = 'closed';
      tension += 2;
      trade -= 1;
      break;
    case 'stand-down':
      tension -= 2;
      eastResolve -= 1;
      break;
  }
  switch (west.diplomacy) {
    case 'offer-talks':
      if (east.diplomacy !== 'offer-talks') {
        tension -= 1;
        westResolve -= 1;
      }
      break;
    case 'impose-duties':
      tension += 1;
      trade -= 1;
      eastResolve += 1;
      break;
    case 'lift-duties':
      tension -= 1;
      trade += 1;
      break;
  }
  switch (west.military) {
    case 'raise-alert':
      tension += 1;
      eastResolve += 1;
      break;
    case 'escort-convoy':
      if (escort === 'passed') {
        trade += 2;
        westResolve += 1;
      } else if (escort === 'clash') {
        tension += 4;
        eastResolve += 1;
        westResolve -= 1;
      }
      break;
    case 'stand-down':
      tension -= 2;
      westResolve -= 1;
      break;
  }
  world.tension = clamp(tension, 20);
  world.trade = clamp(trade, 10);
  world.eastResolve = clamp(eastResolve, 10);
  world.westResolve = clamp(westResolve, 10);
}

/** Moves each track to where its order leads, for those who have no state machine. */
export function move(postures: Postures, { east, west }: Orders, { seize, escort }: Outcomes): void {
  if (east.diplomacy !== '')
    postures.east.diplomacy = east.diplomacy === 'recall-envoy' ? 'silent' : 'talking';
  if (west.diplomacy !== '')
    postures.west.diplomacy = west.diplomacy === 'impose-duties' ? 'silent' : 'talking';
  if (east.military !== '')
    postures.east.military = east.military === 'stand-down' || seize === 'escaped' ? 'guarded' : 'alerted';
  if (west.military !== '')
    postures.west.military = west.military === 'stand-down' || escort === 'delayed' ? 'guarded' : 'alerted';
}

/** Runs the rules, looks for an ending, and otherwise goes on to the next turn's situation. */
export function settle(world: World, bothAlerted: boolean, bothTalking: boolean): void {
  if (bothAlerted) world.tension = clamp(world.tension + 1, 20);
  if (!world.short && world.strait === 'closed' && world.trade <= 4) {
    world.short = true;
    world.trade = clamp(world.trade - 1, 10);
    world.westResolve = clamp(world.westResolve + 2, 10);
  }
  if (world.tension >= 20) world.ending = 'war';
  else if (world.trade <= 0) world.ending = 'ruin';
  else if (world.tension <= 2 && bothTalking) world.ending = 'accord';
  else if (world.turn >= 8) world.ending = 'drift';
  else {
    world.turn += 1;
    situate(world);
  }
}

/** One whole turn, for those who keep world and postures together. */
export function playTurn(world: World, postures: Postures, orders: Orders): void {
  const outcomes = drawOutcomes(world, orders);
  adjudicate(world, orders, outcomes);
  move(postures, orders, outcomes);
  const { east, west } = postures;
  settle(
    world,
    east.military === 'alerted' && west.military === 'alerted',
    east.diplomacy === 'talking' && west.diplomacy === 'talking',
  );
}

function situate(world: World): void {
  const { seed, turn } = world;
  if (turn === 4 && scale(draw(seed, turn, keys.storm), 100) < 40) {
    world.trade = clamp(world.trade - 1, 10);
    world.tension = clamp(world.tension - 1, 20);
  }
  if (world.tension >= 10 && scale(draw(seed, turn, keys.rumour), 100) < 25)
    world.tension = clamp(world.tension + 1, 20);
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}
