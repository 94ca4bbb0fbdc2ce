/** Runs work that pauses to its end without pausing, and gives its result. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Runs work that pauses, and yields, in place of each of its steps, what `tell` makes of it. */
export function* passOn<Step, Told, Result>(
  work: Generator<Step, Result>,
  tell: (step: Step) => Told,
): Generator<Told, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield tell(step.value);
  }
}
