import type { Estimate, Likelihood, Method } from '../analysis/index';
import type { KeyOf, Say } from './fill';
import { withMinus } from './numbers';

/** How a figure is written with its interval. */
export const figureWords = {
  interval: '{{mean}} ({{low}} to {{high}})',
  exact: '{{mean}} (exact)',
  inHundred: '{{share}} in 100',
  overZero: 'just over 0',
  underZero: 'just under 0',
  underOne: 'under 1',
  overAll: 'over 99',
} as const;

/** Figures of an analysis in words, with one decimal and their interval. */
export interface Figures {
  readonly number: (value: number) => string;
  readonly count: (value: number) => string;
  /** "5.3 (5.1 to 5.5)", or "5.3 (exact)". */
  readonly estimate: (estimate: Estimate, method?: Method) => string;
  /** The same with a sign: "+0.4 (+0.1 to +0.7)". */
  readonly difference: (estimate: Estimate) => string;
  /** Of 100 plays: "31", "under 1". */
  readonly share: (share: number) => string;
  /** "31 in 100 (29 to 33)"; "31 in 100" where both ends read the same. */
  readonly chance: (likelihood: Omit<Likelihood, 'id'>) => string;
  /** "31 in 100 (29 to 33)". */
  readonly likelihood: (likelihood: Omit<Likelihood, 'id'>) => string;
}

/** The figures of a language. */
export function figuresOf(say: Say<KeyOf<typeof figureWords>>, language: string): Figures {
  const places = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  // A value that rounds to zero has no sign.
  const plain = new Intl.NumberFormat(language, { ...places, signDisplay: 'negative' });
  const signed = new Intl.NumberFormat(language, { ...places, signDisplay: 'exceptZero' });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = (value: number) => {
    if (value > 0 && value < 0.005) return say('underOne');
    if (value < 1 && value > 0.995) return say('overAll');
    return whole.format(value * 100);
  };
  const one = (value: number) => withMinus(plain.format(value));
  const more = (value: number) => withMinus(signed.format(value));
  // An interval that only just excludes zero must not read as if it included it.
  const bound = (value: number) => {
    if (value > 0 && value < 0.05) return say('overZero');
    return value < 0 && value > -0.05 ? say('underZero') : more(value);
  };
  const spanned = (mean: string, low: string, high: string) => say('interval', { mean, low, high });
  const likelihood = ({ share: mean, low, high }: Omit<Likelihood, 'id'>) => {
    const told = say('inHundred', { share: share(mean) });
    // From under one to under one says no more than under one.
    const isTiny = mean > 0 && high < 0.005;
    return low === high || isTiny ? told : spanned(told, share(low), share(high));
  };
  return {
    number: (value) => one(value),
    count: (value) => whole.format(value),
    estimate: ({ mean, low, high }, method) =>
      method?.by === 'exact' || (low === mean && high === mean)
        ? say('exact', { mean: one(mean) })
        : spanned(one(mean), one(low), one(high)),
    difference: ({ mean, low, high }) => spanned(more(mean), bound(low), bound(high)),
    share,
    chance: (one) =>
      new Set([one.low, one.share, one.high].map(share)).size === 1
        ? say('inHundred', { share: share(one.share) })
        : likelihood(one),
    likelihood,
  };
}
