import type { Scenario } from '../../src/scenario/index';
import { installPeers } from '../install-peers';
import { boardgame } from './boardgame';
import { byHand } from './by-hand';
import { ink } from './ink';
import { referenceKernel } from './kernel';
import { immerReducer, mutableObjects } from './objects';
import { loadBoardgame, loadInk, loadWabt } from './packages';
import type { Peer } from './peer';
import { typedArrays } from './typed-arrays';
import { typedSteps } from './typed-steps';
import { webAssembly } from './wasm';
import { xstateActors, xstateTransitions } from './xstate';

export interface Peers {
  readonly kernel: Peer;
  /** The practical limit, and the same with the steps of a turn apart. */
  readonly handWritten: readonly Peer[];
  /** boardgame.io, once with as few moves as there can be and once with a move for each order; empty where it is absent. */
  readonly boardgames: readonly Peer[];
  readonly others: readonly Peer[];
  /** Why some peers are absent, in words. */
  readonly absent?: string;
}

/** Every peer that can be measured here; installs those that are packages of bench/ where they are missing. */
export async function allPeers(scenario: Scenario): Promise<Peers> {
  const own = {
    kernel: referenceKernel(scenario),
    handWritten: [typedArrays(), typedSteps()],
    others: [
      mutableObjects(await byHand('objects')),
      immerReducer(await byHand('reducer')),
      xstateTransitions(await byHand('transitions')),
      xstateActors(await byHand('actors')),
    ],
  };
  // Some packages check themselves as they go unless they are told that this is no development.
  process.env.NODE_ENV = 'production';
  const absent = await installPeers();
  if (absent !== undefined) return { ...own, boardgames: [], absent };
  return {
    ...own,
    boardgames: [
      boardgame(loadBoardgame(), await byHand('few-moves'), 'player'),
      boardgame(loadBoardgame(), await byHand('many-moves'), 'order'),
    ],
    others: [...own.others, ink(loadInk(), await byHand('ink')), await webAssembly(loadWabt())],
  };
}
