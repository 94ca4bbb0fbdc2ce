/** How fast a voice can read, from slow to fast; 1 is as it usually does. */
export const rates = [0.75, 1, 1.25, 1.5] as const;
export type Rate = (typeof rates)[number];

const key = 'demarche-aloud';

/** The rate that was chosen last in this browser, or the usual one. */
export function keptRate(): Rate {
  try {
    const kept = Number(localStorage.getItem(key));
    return rates.find((rate) => rate === kept) ?? 1;
  } catch {
    return 1;
  }
}

/** Keeps a rate for the next time. */
export function keepRate(rate: Rate): void {
  try {
    localStorage.setItem(key, String(rate));
  } catch {
    // A browser that refuses storage reads so until the page is left.
  }
}
