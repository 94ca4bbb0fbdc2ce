import type { Cue, Lexicon, Outcome } from '../scenario/index';
import type { Cause, Entry } from '../world/index';

/** Two causes with one key are the same deed, event or rule; the result of an order is no part of it. */
export function causeKey(cause: Cause): string {
  switch (cause.by) {
    case 'order':
      return `order ${cause.actor} ${cause.option}`;
    case 'inject':
    case 'rule':
      return `${cause.by} ${cause.id}`;
    case 'unseen':
      return 'unseen';
    default:
      return cause satisfies never;
  }
}

/** The key of what a cause did in one step of a turn; it stays the same throughout a play. */
export function developmentKey({ turn, step }: Pick<Entry, 'turn' | 'step'>, cause: Cause): string {
  return `${turn} ${step} ${causeKey(cause)}`;
}

/** An amount that one cause added to an indicator. */
export interface Part {
  readonly cause: Cause;
  readonly amount: number;
}

/** Adds up what each cause did, in the order in which the causes first appear. */
export function partsByCause(parts: readonly Part[]): readonly Part[] {
  const sums = new Map<string, Part>();
  for (const { cause, amount } of parts) {
    const key = causeKey(cause);
    const before = sums.get(key);
    sums.set(key, before ? { ...before, amount: before.amount + amount } : { cause, amount });
  }
  return [...sums.values()];
}

/** The outcome that an order had; undefined where its option has none, or the seat may not know it. */
export function outcomeOf(lexicon: Lexicon, cause: Cause): Outcome | undefined {
  if (cause.by !== 'order') return undefined;
  const option = lexicon.option(cause.actor, cause.option);
  return option?.outcomes.find(({ id }) => id === cause.outcome);
}

/** The picture that goes with a cause: an outcome's own before its option's, and nothing where the outcome says so. */
export function cueOf(lexicon: Lexicon, cause: Cause): Cue | undefined {
  switch (cause.by) {
    case 'order': {
      const own = outcomeOf(lexicon, cause)?.cue;
      return own === 'none' ? undefined : (own ?? lexicon.option(cause.actor, cause.option)?.cue);
    }
    case 'inject':
      return lexicon.inject(cause.id)?.cue;
    case 'rule':
      return lexicon.rule(cause.id)?.cue;
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}

/** Whether it is how something that was set going landed, or was stopped. */
export function settles(lexicon: Lexicon, cause: Cause): boolean {
  return cause.by === 'rule' && lexicon.rule(cause.id)?.settles !== undefined;
}
