/** How often something may be done: at once so many times, and so many times a second for long. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** What is left of an allowance. */
export interface Budget {
  /** Takes one if there is one. */
  readonly take: () => boolean;
  /** Puts one back that was taken in advance: of what is decided later, no more can be under way than may go wrong. */
  readonly giveBack: () => void;
  /** Whether nothing has been taken that has not come back. */
  readonly isFull: () => boolean;
  /** Seconds until there is one again, at least 1. */
  readonly wait: () => number;
}

/** Begins a budget; it is full. Times are those of `now`, in milliseconds. */
export function openBudget({ burst, perSecond }: Allowance, now: () => number): Budget {
  let left = burst;
  let then = now();
  const refill = (): void => {
    const time = now();
    left = Math.min(burst, left + ((time - then) / 1000) * perSecond);
    then = time;
  };
  const has = (): boolean => {
    refill();
    return left >= 1;
  };
  return {
    take: () => {
      if (!has()) return false;
      left -= 1;
      return true;
    },
    giveBack: () => {
      left = Math.min(burst, left + 1);
    },
    isFull: () => {
      refill();
      return left >= burst;
    },
    wait: () => {
      refill();
      return Math.max(1, Math.ceil((1 - left) / perSecond));
    },
  };
}

/** Budgets of one kind by name; those that are full again are forgotten when there are many. */
export function openBudgets(allowance: Allowance, now: () => number): (name: string) => Budget {
  const budgets = new Map<string, Budget>();
  let roomFor = 1_000;
  return (name) => {
    const known = budgets.get(name);
    if (known) return known;
    if (budgets.size >= roomFor) {
      for (const [other, budget] of budgets) if (budget.isFull()) budgets.delete(other);
      roomFor = Math.max(1_000, budgets.size * 2);
    }
    const budget = openBudget(allowance, now);
    budgets.set(name, budget);
    return budget;
  };
}
