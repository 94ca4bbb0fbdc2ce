import { impossible } from '../../base/index';
import type { GameRecord } from '../../engine/index';
import { endingFamilies, type Scenario } from '../../scenario/index';
import { batchesOf, seedAt } from '../analyse/luck-list';
import { checkPlays } from '../analyse/problem';
import { plainPolicy, type StatedPolicies, statedDeciders } from '../analyse/stated';
import { gamesOf } from '../analyse/steps';
import { encodeState } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { beginPlay, playOut } from '../kernel/policies';
import { drawnRun, type Run, reseed } from '../kernel/run';
import { likelihoodOf } from '../statistics/share';
import type { EndingShares } from '../types';

/** What is known of the endings so far, and the part of the plays that is made. */
export interface SharesProgress {
  readonly result: EndingShares;
  /** 0 to 1. */
  readonly done: number;
}

/** Plays between two pauses in which the work can be stopped. */
const slice = 16;

/**
 * Plays a crisis again and again from its start, every side by the plain form of its own policy, and counts the endings. Yields
 * undefined after every few plays, and a result after each batch.
 * @param plays 2 to 1000000
 */
export function* sampleEndings(kernel: Kernel, plays: number): Generator<SharesProgress | undefined, void> {
  yield* countEndings(kernel, ownPolicies(kernel), plays, 0, (state, run) => beginPlay(kernel, state, run));
}

/**
 * The same from where a play was broken off: the endings that its continuations come to. People are taken to go on by the policy
 * that the crisis gives their side, the others by the one that held them; a play that is over has its own ending and no other.
 */
export function* outlookOf(
  kernel: Kernel,
  record: GameRecord,
  plays: number,
): Generator<SharesProgress | undefined, void> {
  checkPlays(plays);
  const game = gamesOf(kernel.scenario, record).at(-1) ?? impossible();
  const { length: turns } = record.turns;
  if (game.phase === 'over') {
    const counts = kernel.scenario.endings.map(({ id }) => (id === game.ending ? 1 : 0));
    const { endings, families } = sharesOf(kernel.scenario, counts, 1);
    const sure = ({ id, share }: EndingShares['endings'][number]) => ({ id, share, low: share, high: share });
    const method = { by: 'exact', states: 1 } as const;
    yield {
      result: { method, turns, policies: {}, endings: endings.map(sure), families: families.map(sure) },
      done: 1,
    };
    return;
  }
  const policies = ownPolicies(kernel, record);
  const position = encodeState(kernel, game.state);
  yield* countEndings(kernel, policies, plays, turns, (state) => state.set(position));
}

function* countEndings(
  kernel: Kernel,
  policies: StatedPolicies,
  plays: number,
  turns: number,
  start: (state: Int32Array, run: Run) => void,
): Generator<SharesProgress | undefined, void> {
  checkPlays(plays);
  const { scenario, layout } = kernel;
  const deciders = statedDeciders(kernel, policies);
  const counts = new Array<number>(scenario.endings.length).fill(0);
  const state = new Int32Array(layout.width);
  const run = drawnRun(0);
  for (const batch of batchesOf(plays)) {
    for (let place = batch.from; place < batch.to; place++) {
      reseed(run, seedAt(place));
      start(state, run);
      const ending = playOut(kernel, state, run, deciders);
      counts[ending] = (counts[ending] ?? 0) + 1;
      if (place % slice === 0) yield;
    }
    const method = { by: 'sample', plays: batch.to } as const;
    yield {
      result: { method, turns, policies, ...sharesOf(scenario, counts, batch.to) },
      done: batch.to / plays,
    };
  }
}

/** By actor: the plain form of its own policy, or of the one that held it in a play. */
function ownPolicies(kernel: Kernel, record?: GameRecord): StatedPolicies {
  return Object.fromEntries(
    kernel.scenario.actors.map(({ id, policy }, at) => {
      const held = record?.seats[id] ?? policy.kind;
      return [id, plainPolicy(kernel, at, held === 'human' ? policy.kind : held)];
    }),
  );
}

function sharesOf(
  scenario: Scenario,
  counts: readonly number[],
  plays: number,
): Pick<EndingShares, 'endings' | 'families'> {
  const ofFamily = (family: string) =>
    scenario.endings.reduce((sum, ending, at) => sum + (ending.family === family ? (counts[at] ?? 0) : 0), 0);
  return {
    endings: scenario.endings.map(({ id }, at) => likelihoodOf(id, counts[at] ?? 0, plays)),
    families: endingFamilies(scenario).map((family) => likelihoodOf(family, ofFamily(family), plays)),
  };
}
