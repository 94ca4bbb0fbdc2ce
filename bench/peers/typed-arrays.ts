import { gameLuck, luckKey, turnLuck } from '../../src/base/index';
import { endings, type Peer } from './peer';
import { clamp, drawn } from './typed-luck';

/*
 * The reference game as somebody would write it who wants nothing but speed and still needs its positions in one flat array,
 * so that they can be copied, compared and searched: choosing, carrying out and following are one step, and nobody else could
 * give an order. The practical limit that the kernel is held to.
 */

const turn = 0;
const tension = 1;
const trade = 2;
const eastResolve = 3;
const westResolve = 4;
const closed = 5;
/** Postures: 0 talking or guarded, 1 silent or alerted. */
const eastSilent = 6;
const eastAlerted = 7;
const westSilent = 8;
const westAlerted = 9;
const seizedIn = 10;
const mined = 11;
const short = 12;

const start = Int32Array.of(1, 8, 6, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0);

const eastDiplomacyKey = luckKey('policy:east.diplomacy') | 0;
const eastMilitaryKey = luckKey('policy:east.military') | 0;
const westDiplomacyKey = luckKey('policy:west.diplomacy') | 0;
const westMilitaryKey = luckKey('policy:west.military') | 0;
const seizeKey = luckKey('option:east.seize-ship') | 0;
const escortKey = luckKey('option:west.escort-convoy') | 0;
const stormKey = luckKey('inject:storm') | 0;
const rumourKey = luckKey('inject:rumour') | 0;

/** A hand-written loop over one typed array. */
export function typedArrays(): Peer {
  const state = new Int32Array(start.length);
  const at = (slot: number): number => state[slot] as number;
  return {
    name: 'hand-written loop over a typed array',
    play(seed) {
      state.set(start);
      const ofGame = gameLuck(seed) | 0;
      let ofTurn = turnLuck(ofGame, 1) | 0;
      let ending = playTurn(state, ofGame, ofTurn);
      while (ending < 0) {
        ofTurn = turnLuck(ofGame, at(turn)) | 0;
        situate(state, ofGame, ofTurn);
        ending = playTurn(state, ofGame, ofTurn);
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
  let nowTension = state[tension] as number;
  if (state[turn] === 4 && drawn(ofGame, ofTurn, stormKey, 100) < 40) {
    const nowTrade = state[trade] as number;
    if (nowTrade > 0) state[trade] = nowTrade - 1;
    if (nowTension > 0) nowTension -= 1;
  }
  if (nowTension >= 10 && nowTension < 20 && drawn(ofGame, ofTurn, rumourKey, 100) < 25) nowTension += 1;
  state[tension] = nowTension;
}

/** Plays one turn, orders included; the place of the ending, or -1 when the next turn has begun. */
function playTurn(state: Int32Array, ofGame: number, ofTurn: number): number {
  const now = state[turn] as number;
  const tensionThen = state[tension] as number;
  const tradeThen = state[trade] as number;
  const eastThen = state[eastResolve] as number;
  const westThen = state[westResolve] as number;
  const closedThen = state[closed] as number;
  let isEastSilent = state[eastSilent] as number;
  let isEastAlerted = state[eastAlerted] as number;
  let isWestSilent = state[westSilent] as number;
  let isWestAlerted = state[westAlerted] as number;
  let addTension = 0;
  let addTrade = 0;
  let addEast = 0;
  let addWest = 0;
  let doesEastOffer = false;
  let doesEastSeize = false;

  if (isEastSilent === 0) {
    const offer = 10 + tensionThen;
    const recall = 2 * eastThen;
    const number = drawn(ofGame, ofTurn, eastDiplomacyKey, offer + recall + 20);
    if (number < offer) doesEastOffer = true;
    else if (number < offer + recall) {
      addTension += 1;
      addWest -= 1;
      isEastSilent = 1;
    }
  } else if (drawn(ofGame, ofTurn, eastDiplomacyKey, 40) < 20) {
    addTension -= 1;
    isEastSilent = 0;
  }

  if (isEastAlerted === 0) {
    const raise = 10 + eastThen;
    if (drawn(ofGame, ofTurn, eastMilitaryKey, raise + 10) < raise) {
      addTension += 1;
      addWest += 1;
      isEastAlerted = 1;
    }
  } else {
    const last = state[seizedIn] as number;
    const seize = tensionThen >= 6 && (last === 0 || now > last + 1) ? 3 * eastThen : 0;
    const mine = state[mined] === 1 ? 0 : eastThen > 5 ? 12 : 3;
    const number = drawn(ofGame, ofTurn, eastMilitaryKey, seize + mine + tensionThen + 10);
    if (number < seize) {
      doesEastSeize = true;
      state[seizedIn] = now;
      const success = 30 + 2 * tensionThen;
      if (drawn(ofGame, ofTurn, seizeKey, success + 50) < success) {
        addTension += 3;
        addTrade -= 2;
        addWest += 1;
      } else {
        addTension += 1;
        addEast -= 1;
        isEastAlerted = 0;
      }
    } else if (number < seize + mine) {
      state[mined] = 1;
      state[closed] = 1;
      addTension += 2;
      addTrade -= 1;
    } else if (number < seize + mine + tensionThen) {
      addTension -= 2;
      addEast -= 1;
      isEastAlerted = 0;
    }
  }

  let doesWestOffer = false;
  if (isWestSilent === 0) {
    const offer = 14 + tensionThen;
    const impose = tradeThen > 4 ? 15 : 5;
    const number = drawn(ofGame, ofTurn, westDiplomacyKey, offer + impose + 15);
    if (number < offer) doesWestOffer = true;
    else if (number < offer + impose) {
      addTension += 1;
      addTrade -= 1;
      addEast += 1;
      isWestSilent = 1;
    }
  } else if (drawn(ofGame, ofTurn, westDiplomacyKey, 30) < 15) {
    addTension -= 1;
    addTrade += 1;
    isWestSilent = 0;
  }
  if (doesEastOffer) {
    if (doesWestOffer) addTension -= 4;
    else {
      addTension -= 1;
      addEast -= 1;
    }
  } else if (doesWestOffer) {
    addTension -= 1;
    addWest -= 1;
  }

  if (isWestAlerted === 0) {
    const raise = 3 * westThen;
    if (drawn(ofGame, ofTurn, westMilitaryKey, raise + 15) < raise) {
      addTension += 1;
      addEast += 1;
      isWestAlerted = 1;
    }
  } else {
    const escort = tradeThen < 8 ? 30 - 2 * tradeThen : 0;
    const number = drawn(ofGame, ofTurn, westMilitaryKey, escort + tensionThen + 15);
    if (number < escort) {
      const pass = closedThen === 0 ? 70 : 35;
      const clash = 10 + tensionThen + (doesEastSeize ? 15 : 0);
      const result = drawn(ofGame, ofTurn, escortKey, pass + 20 + clash);
      if (result < pass) {
        addTrade += 2;
        addWest += 1;
      } else if (result < pass + 20) isWestAlerted = 0;
      else {
        addTension += 4;
        addEast += 1;
        addWest -= 1;
      }
    } else if (number < escort + tensionThen) {
      addTension -= 2;
      addWest -= 1;
      isWestAlerted = 0;
    }
  }

  let newTension = clamp(tensionThen + addTension, 20);
  let newTrade = clamp(tradeThen + addTrade, 10);
  let newWest = clamp(westThen + addWest, 10);
  if ((isEastAlerted & isWestAlerted) === 1 && newTension < 20) newTension += 1;
  if (newTrade <= 4 && state[closed] === 1 && state[short] === 0) {
    state[short] = 1;
    if (newTrade > 0) newTrade -= 1;
    newWest = clamp(newWest + 2, 10);
  }
  state[tension] = newTension;
  state[trade] = newTrade;
  state[eastResolve] = clamp(eastThen + addEast, 10);
  state[westResolve] = newWest;
  state[eastSilent] = isEastSilent;
  state[eastAlerted] = isEastAlerted;
  state[westSilent] = isWestSilent;
  state[westAlerted] = isWestAlerted;
  if (newTension >= 20) return 0;
  if (newTrade <= 0) return 1;
  if (newTension <= 2 && (isEastSilent | isWestSilent) === 0) return 2;
  if (now >= 8) return 3;
  state[turn] = now + 1;
  return -1;
}
