import { gameLuck, luckKey, turnLuck } from '../../src/base/index';
import { endings, type Peer } from './peer';
import { chance, clamp, drawn } from './typed-luck';

/*
 * The reference game over one typed array by hand, with the steps of a turn apart: orders are chosen into slots of the array,
 * carried out from there, then come the rules and the endings. Orders can so come from anybody, and each step can be asked
 * for alone, as the kernel's must; typed-arrays.ts plays the same game with all steps melted into one.
 */

const turn = 0;
const tension = 1;
const trade = 2;
const eastResolve = 3;
const westResolve = 4;
const closed = 5;
/** Postures by track: 0 talking or guarded, 1 silent or alerted. */
const eastDiplomacy = 6;
const eastMilitary = 7;
const westDiplomacy = 8;
const westMilitary = 9;
const seizedIn = 10;
const mined = 11;
const short = 12;
/** Orders by track: 0 hold, then the options in the scenario's order. */
const orders = 13;
/** What came of the convoy: 0 nothing, 1 passed, 2 delayed, 3 clash; and of the ship: 0 nothing, 1 seized, 2 escaped. */
const convoy = 17;
const ship = 18;
const width = 19;

const start = new Int32Array(width);
start.set([1, 8, 6, 5, 5]);

const offer = 1;
const recall = 2;
const comeBack = 3;
const raise = 1;
const seize = 2;
const layMines = 3;
const eastStandDown = 4;
const escort = 2;
const westStandDown = 3;

const keys = Int32Array.from(
  ['policy:east.diplomacy', 'policy:east.military', 'policy:west.diplomacy', 'policy:west.military'],
  luckKey,
);
const seizeKey = luckKey('option:east.seize-ship') | 0;
const escortKey = luckKey('option:west.escort-convoy') | 0;
const stormKey = luckKey('inject:storm') | 0;
const rumourKey = luckKey('inject:rumour') | 0;

/** A hand-written loop over one typed array, step by step. */
export function typedSteps(): Peer {
  const state = new Int32Array(width);
  const at = (slot: number): number => state[slot] as number;
  return {
    name: 'hand-written over a typed array, steps apart',
    play(seed) {
      state.set(start);
      const ofGame = gameLuck(seed) | 0;
      let ending = -1;
      for (;;) {
        const ofTurn = turnLuck(ofGame, at(turn)) | 0;
        situate(state, ofGame, ofTurn);
        chooseOrders(state, ofGame, ofTurn);
        drawOutcomes(state, ofGame, ofTurn);
        adjudicate(state);
        movePostures(state);
        runRules(state);
        ending = endingOf(state);
        if (ending >= 0) break;
        state[turn] = at(turn) + 1;
      }
      return {
        ending: endings[ending] ?? 'drift',
        turn: at(turn),
        tension: at(tension),
        trade: at(trade),
        eastResolve: at(eastResolve),
        westResolve: at(westResolve),
      };
    },
  };
}

function situate(state: Int32Array, ofGame: number, ofTurn: number): void {
  if (state[turn] === 4 && chance(ofGame, ofTurn, stormKey, 40)) {
    add(state, trade, -1, 10);
    add(state, tension, -1, 20);
  }
  if ((state[tension] as number) >= 10 && chance(ofGame, ofTurn, rumourKey, 25)) add(state, tension, 1, 20);
}

function chooseOrders(state: Int32Array, ofGame: number, ofTurn: number): void {
  const now = state[tension] as number;
  const resolve = state[eastResolve] as number;
  if (state[eastDiplomacy] === 0) choose(state, 0, ofGame, ofTurn, 10 + now, 2 * resolve, 0, 0, 20);
  else choose(state, 0, ofGame, ofTurn, 0, 0, 20, 0, 20);
  if (state[eastMilitary] === 0) choose(state, 1, ofGame, ofTurn, 10 + resolve, 0, 0, 0, 10);
  else {
    const last = state[seizedIn] as number;
    const isOpen = now >= 6 && (last === 0 || (state[turn] as number) > last + 1);
    const mine = state[mined] === 1 ? 0 : resolve > 5 ? 12 : 3;
    choose(state, 1, ofGame, ofTurn, 0, isOpen ? 3 * resolve : 0, mine, now, 10);
  }
  const goods = state[trade] as number;
  if (state[westDiplomacy] === 0) choose(state, 2, ofGame, ofTurn, 14 + now, goods > 4 ? 15 : 5, 0, 0, 15);
  else choose(state, 2, ofGame, ofTurn, 0, 0, 15, 0, 15);
  if (state[westMilitary] === 0)
    choose(state, 3, ofGame, ofTurn, 3 * (state[westResolve] as number), 0, 0, 0, 15);
  else choose(state, 3, ofGame, ofTurn, 0, goods < 8 ? 30 - 2 * goods : 0, now, 0, 15);
}

/** Draws the order of a track by the weights of its options and of holding, in the scenario's order. */
function choose(
  state: Int32Array,
  track: number,
  ofGame: number,
  ofTurn: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
  hold: number,
): void {
  const total = first + second + third + fourth + hold;
  let number = drawn(ofGame, ofTurn, keys[track] as number, total);
  let order = 0;
  if (number < first) order = 1;
  else {
    number -= first;
    if (number < second) order = 2;
    else {
      number -= second;
      if (number < third) order = 3;
      else if (number - third < fourth) order = 4;
    }
  }
  state[orders + track] = order;
}

function drawOutcomes(state: Int32Array, ofGame: number, ofTurn: number): void {
  state[ship] = 0;
  state[convoy] = 0;
  const now = state[tension] as number;
  const seizes = state[orders + 1] === seize;
  if (seizes) {
    const success = 30 + 2 * now;
    state[ship] = drawn(ofGame, ofTurn, seizeKey, success + 50) < success ? 1 : 2;
  }
  if (state[orders + 3] === escort) {
    const pass = state[closed] === 1 ? 35 : 70;
    const number = drawn(ofGame, ofTurn, escortKey, pass + 30 + now + (seizes ? 15 : 0));
    state[convoy] = number < pass ? 1 : number < pass + 20 ? 2 : 3;
  }
}

function adjudicate(state: Int32Array): void {
  let addTension = 0;
  let addTrade = 0;
  let addEast = 0;
  let addWest = 0;
  const eastOffers = state[orders] === offer;
  const westOffers = state[orders + 2] === offer;
  switch (state[orders]) {
    case offer:
      addTension -= westOffers ? 4 : 1;
      if (!westOffers) addEast -= 1;
      break;
    case recall:
      addTension += 1;
      addWest -= 1;
      break;
    case comeBack:
      addTension -= 1;
      break;
  }
  switch (state[orders + 1]) {
    case raise:
      addTension += 1;
      addWest += 1;
      break;
    case seize:
      state[seizedIn] = state[turn] as number;
      if (state[ship] === 1) {
        addTension += 3;
        addTrade -= 2;
        addWest += 1;
      } else {
        addTension += 1;
        addEast -= 1;
      }
      break;
    case layMines:
      state[mined] = 1;
      state[closed] = 1;
      addTension += 2;
      addTrade -= 1;
      break;
    case eastStandDown:
      addTension -= 2;
      addEast -= 1;
      break;
  }
  switch (state[orders + 2]) {
    case offer:
      if (!eastOffers) {
        addTension -= 1;
        addWest -= 1;
      }
      break;
    case recall:
      addTension += 1;
      addTrade -= 1;
      addEast += 1;
      break;
    case comeBack:
      addTension -= 1;
      addTrade += 1;
      break;
  }
  switch (state[orders + 3]) {
    case raise:
      addTension += 1;
      addEast += 1;
      break;
    case escort:
      if (state[convoy] === 1) {
        addTrade += 2;
        addWest += 1;
      } else if (state[convoy] === 3) {
        addTension += 4;
        addEast += 1;
        addWest -= 1;
      }
      break;
    case westStandDown:
      addTension -= 2;
      addWest -= 1;
      break;
  }
  add(state, tension, addTension, 20);
  add(state, trade, addTrade, 10);
  add(state, eastResolve, addEast, 10);
  add(state, westResolve, addWest, 10);
}

function movePostures(state: Int32Array): void {
  const east = state[orders] as number;
  if (east !== 0) state[eastDiplomacy] = east === recall ? 1 : 0;
  const fleet = state[orders + 1] as number;
  if (fleet !== 0) state[eastMilitary] = fleet === eastStandDown || state[ship] === 2 ? 0 : 1;
  const west = state[orders + 2] as number;
  if (west !== 0) state[westDiplomacy] = west === recall ? 1 : 0;
  const navy = state[orders + 3] as number;
  if (navy !== 0) state[westMilitary] = navy === westStandDown || state[convoy] === 2 ? 0 : 1;
}

function runRules(state: Int32Array): void {
  if (state[eastMilitary] === 1 && state[westMilitary] === 1) add(state, tension, 1, 20);
  if (state[closed] === 1 && (state[trade] as number) <= 4 && state[short] === 0) {
    state[short] = 1;
    add(state, trade, -1, 10);
    add(state, westResolve, 2, 10);
  }
}

function endingOf(state: Int32Array): number {
  const now = state[tension] as number;
  if (now >= 20) return 0;
  if ((state[trade] as number) <= 0) return 1;
  if (now <= 2 && state[eastDiplomacy] === 0 && state[westDiplomacy] === 0) return 2;
  return (state[turn] as number) >= 8 ? 3 : -1;
}

function add(state: Int32Array, slot: number, amount: number, most: number): void {
  state[slot] = clamp((state[slot] as number) + amount, most);
}
