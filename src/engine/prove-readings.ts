import type { DisputedResult, Draft, Problem, ResultReading, Scenario } from '../scenario/index';
import type { Stop } from './record-stop';
import { historyRecord, replay } from './replay';
import type { GameRecord } from './types';

/** What sources dispute of a turn (from 1) of history, and what becomes of history by each reading. */
export interface ProvenDispute extends DisputedResult {
  readonly turn: number;
  readonly readings: readonly ProvenReading[];
}

/** A reading, and what becomes of history if it is the right one. */
export interface ProvenReading extends ResultReading {
  /** Whether it is the one that history follows. */
  readonly isFollowed: boolean;
  /** The ending that the line of history reaches; absent where it reaches none. */
  readonly ending?: string;
  /** Where the rest of history can no longer be played, and why. */
  readonly stopped?: Stop;
}

/** Plays the line of history with each reading of each disputed result in place of the one that it follows. */
export function proveReadings(scenario: Scenario): readonly ProvenDispute[] {
  const history = historyRecord(scenario);
  return scenario.history.flatMap(({ turn: at, disputed = [] }) =>
    disputed.map((result): ProvenDispute => {
      const turn = at + 1;
      const readings = result.readings.map((reading, place): ProvenReading => {
        const { game, stopped } = replay(scenario, readAs(history, turn, result, reading.outcome));
        return {
          ...reading,
          isFollowed: place === 0,
          ...(game.phase === 'over' ? { ending: game.ending } : {}),
          ...(stopped === undefined ? {} : { stopped }),
        };
      });
      return { ...result, turn, readings };
    }),
  );
}

/** History as a record, with another result of one of its orders. */
function readAs(
  history: GameRecord,
  turn: number,
  { actor, track }: DisputedResult,
  outcome: string,
): GameRecord {
  const given = history.given[turn];
  if (given === undefined) return history;
  const outcomes = { ...given.outcomes, [`${actor}.${track}`]: outcome };
  return { ...history, given: { ...history.given, [turn]: { ...given, outcomes } } };
}

/** Reports each reading under which the rest of history could not have been played (W142). Empty for a history that does not replay. */
export function readingProblems(scenario: Scenario, draft: Draft): readonly Problem[] {
  return proveReadings(scenario).flatMap(({ turn, actor, track, readings: [followed, ...others] }) => {
    if (followed === undefined || isBroken(followed)) return [];
    const name = `${actor}.${track}`;
    const at = scenario.history.findIndex((entry) => entry.turn === turn - 1);
    return others.filter(isBroken).map((reading): Problem => {
      const path = ['history', at, 'readings', name, reading.outcome];
      const facts = { name, outcome: reading.outcome, ...whyBroken(reading) };
      return { code: 'W142', at: draft.placeOf(path), path, facts };
    });
  });
}

function isBroken({ ending, stopped }: ProvenReading): boolean {
  return stopped !== undefined || ending === undefined;
}

function whyBroken({ stopped, ending = '' }: ProvenReading): Problem['facts'] {
  if (stopped === undefined) return { why: 'open' };
  const { turn, why } = stopped;
  switch (why.kind) {
    case 'orders': {
      const [first] = why.problems;
      return { turn, why: 'orders', actor: first?.actor ?? '', option: first?.option ?? '' };
    }
    case 'inject':
      return { turn, why: 'inject', inject: why.inject };
    case 'rule':
      return { turn, why: 'rule', rule: why.rule };
    case 'over':
      return { turn, why: 'over', ending };
    // A result that cannot come of its order is refused when the readings are compiled.
    case 'result':
      return { turn, why: 'open' };
    default:
      return why satisfies never;
  }
}
