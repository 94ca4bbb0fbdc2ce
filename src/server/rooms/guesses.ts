import type { Problem } from '../problem';
import { type Allowance, openBudget } from './budget';

/** Lets somebody guess unless too many have guessed wrong; throws then. */
export type Guesses = <Result>(
  guess: () => Promise<Result>,
  isWrong: (result: Result) => boolean,
) => Promise<Result>;

/**
 * Guesses of which only so many may be wrong. Those that are not answered yet count as wrong, so that nobody gains by guessing many
 * things at once; `refusal` makes the problem that is thrown, given the seconds to wait.
 */
export function openGuesses(
  allowance: Allowance,
  now: () => number,
  refusal: (seconds: number) => Problem,
): Guesses {
  const wrong = openBudget(allowance, now);
  let open = 0;
  return async (guess, isWrong) => {
    if (!wrong.has(open + 1)) throw refusal(wrong.has() ? 1 : wrong.wait());
    open += 1;
    try {
      const result = await guess();
      if (isWrong(result)) wrong.take();
      return result;
    } finally {
      open -= 1;
    }
  };
}
