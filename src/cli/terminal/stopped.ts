import { counted } from '../../base/index';
import { exits, Failure } from '../failure';
import type { Terminal } from './terminal';

/** What ends a command that Ctrl-C stopped before it had anything to tell. */
export function stoppedAtNothing(): Failure {
  return new Failure(exits.interrupted, 'Stopped before the first plays were counted.');
}

/** So that nobody takes a part for the whole. */
export function stopSentence(plays: number, runs: number): string {
  const these = plays === 1 ? 'this one play' : `these ${counted(plays, 'play')}`;
  return `Stopped after ${plays} of ${counted(runs, 'play')}. All figures are from ${these}.`;
}

/**
 * Ends a command that was stopped by Ctrl-C and has printed what it had: says so on the error stream too, where people look for
 * the end of the work.
 */
export function endStopped(terminal: Terminal, sentence: string): void {
  terminal.progress(sentence);
  process.exitCode = exits.interrupted;
}
