import type { OpenProblem } from '../panels/index';

let waiting: OpenProblem | undefined;

/** Leaves a message for the shelf, which is opened next. */
export function leaveMessage(problem: OpenProblem): void {
  waiting = problem;
}

/** What the shelf is to say, once. */
export function takeMessage(): OpenProblem | undefined {
  const message = waiting;
  waiting = undefined;
  return message;
}
