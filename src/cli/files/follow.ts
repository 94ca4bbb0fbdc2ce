import type { Replayed, Stop } from '../../engine/index';
import { sayFrom, stopWords, tellStop } from '../../words/index';
import type { Terminal } from '../terminal/terminal';

/** Says on the error stream that a record was made with another edition of the scenario than this one. */
export function tellEdition(terminal: Terminal, { edition }: Replayed): void {
  if (edition === 'same') return;
  terminal.progress(
    'This record was made with another edition of the crisis. In this edition it may turn out differently.',
  );
}

/** Why a record could not be followed any further: the turn, each order with what is wrong with it, and what to do. */
export function whyStopped({ scenario }: Replayed['game'], stopped: Stop): string {
  return `${tellStop(sayFrom(stopWords), scenario, stopped)} Name the edition that it was played on.`;
}
