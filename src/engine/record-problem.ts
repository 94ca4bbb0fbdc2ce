import type { Scenario } from '../scenario/index';
import type { GameRecord } from './types';

/** Why a record was refused, by name, with what could still be read of it. */
export type RecordProblem =
  /** Not a record of ours at all. */
  | { readonly code: 'R001' }
  /** Made by a newer version of the format. */
  | { readonly code: 'R002'; readonly version: number }
  /** Cut short, or changed on its way; `unchecked`: the line that proves it whole is missing. */
  | {
      readonly code: 'R003';
      readonly line?: number;
      readonly unchecked?: true;
      readonly shown?: RecordGlance;
    }
  /** Of a scenario that is not the one at hand. */
  | { readonly code: 'R004'; readonly shown: RecordGlance }
  /** Names something that this edition of the scenario does not have; turn 0: among those who hold the seats. */
  | { readonly code: 'R005'; readonly turn: number; readonly name: string; readonly shown: RecordGlance };

/** What can be told of a record without its scenario. */
export interface RecordGlance {
  readonly scenario: string;
  /** SHA-256 of the scenario's edition, or its first 16 digits. */
  readonly hash: string;
  readonly seed: number;
  readonly turns: number;
}

/** Why a record does not fit a scenario at all: it belongs to another one, or it seats an actor that does not exist. */
export function misfitOf(record: GameRecord, { about, actors }: Scenario): RecordProblem | undefined {
  const { scenario, hash, seed, turns } = record;
  const shown: RecordGlance = { scenario, hash, seed, turns: turns.length };
  if (scenario !== about.id) return { code: 'R004', shown };
  const stranger = Object.keys(record.seats).find((seat) => !actors.some(({ id }) => id === seat));
  return stranger === undefined ? undefined : { code: 'R005', turn: 0, name: stranger, shown };
}

/** The sentence for a problem with a record: what is wrong, and what to do. */
export function tellRecordProblem(problem: RecordProblem): string {
  switch (problem.code) {
    case 'R001':
      return 'This is not a record of a Demarche game. Choose a file or link that Demarche has made.';
    case 'R002':
      return `This record was made by a newer Demarche (format ${problem.version}). Open it with that version, or a later one.`;
    case 'R003': {
      const place = problem.line === undefined ? '' : ` (line ${problem.line})`;
      const glance = problem.shown === undefined ? '' : ` It is of ${describe(problem.shown)}.`;
      if (problem.unchecked) {
        return `This record is damaged: its last line, "check", is missing, so it was cut short or written by hand.${glance} Ask for it once more. If it was written by hand, docs/engine.md says how to add that line.`;
      }
      return `This record is damaged${place}: part of it is missing or was changed.${glance} Ask for it once more, as a file if it came as a link.`;
    }
    case 'R004':
      return `This record is of ${describe(problem.shown)}, which is not here. Open that scenario first.`;
    case 'R005': {
      const place = problem.turn === 0 ? 'among its sides' : `in turn ${problem.turn}`;
      return `This record of ${describe(problem.shown)} names "${problem.name}" ${place}, which this edition of the scenario does not have. Open the edition that it was played on.`;
    }
    default:
      return problem satisfies never;
  }
}

function describe({ scenario, turns, seed }: RecordGlance): string {
  return `"${scenario}" (${turns} ${turns === 1 ? 'turn' : 'turns'} played, seed ${seed})`;
}
