import type { Entry, Game } from '../engine/index';
import type { ActorId, Scenario } from '../scenario/index';

type Value = number | string;

/** What a side believed of something that it did not see, beside how it was. */
export interface BeliefTold {
  readonly by: ActorId;
  readonly of: string;
  /** The start, and every turn after which one of the two had changed. */
  readonly moments: readonly BeliefMoment[];
  /** The turn after which both were the same again; absent where they never met. */
  readonly met?: number;
}

interface BeliefMoment {
  /** 0 at the start. */
  readonly turn: number;
  readonly believed: Value;
  readonly truth: Value;
  /** The place of the report that it rested on; absent at the start, and where the side was shown how it was. */
  readonly report?: number;
}

/** Every belief that at some time was not how it was, through all turns that were played. */
export function beliefsOf({
  scenario,
  journal,
  record,
}: Pick<Game, 'scenario' | 'journal' | 'record'>): readonly BeliefTold[] {
  return [...scenario.facts, ...scenario.indicators].flatMap(({ id, belief }): readonly BeliefTold[] => {
    if (belief === undefined) return [];
    const { by, of } = belief;
    const moments: BeliefMoment[] = [];
    for (let turn = 0; turn <= record.turns.length; turn++) {
      const believed = valueAfter(scenario, journal, id, turn);
      const truth = valueAfter(scenario, journal, of, turn);
      const before = moments.at(-1);
      if (before?.believed === believed && before.truth === truth) continue;
      const last = journal.findLast((entry) => entry.turn <= turn && informs(entry, by, of));
      moments.push({ turn, believed, truth, ...(last?.kind === 'report' ? { report: last.report } : {}) });
    }
    const wrong = moments.findIndex(({ believed, truth }) => believed !== truth);
    if (wrong < 0) return [];
    const met = moments.slice(wrong).find(({ believed, truth }) => believed === truth)?.turn;
    return [{ by, of, moments, ...(met === undefined ? {} : { met }) }];
  });
}

/** The value of an indicator or a fact after a turn; 0 is the start. */
export function valueAfter(scenario: Scenario, journal: readonly Entry[], id: string, turn: number): Value {
  const last = journal.findLast(
    (entry) => entry.turn <= turn && (entry.kind === 'fact' || entry.kind === 'indicator') && entry.id === id,
  );
  if (last?.kind === 'fact' || last?.kind === 'indicator') return last.to;
  return [...scenario.facts, ...scenario.indicators].find((one) => one.id === id)?.start ?? '';
}

function informs(entry: Entry, to: ActorId, what: string): boolean {
  return (entry.kind === 'report' || entry.kind === 'reveal') && entry.to === to && entry.what === what;
}
