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
