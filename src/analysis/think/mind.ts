import type { Actor, ThinkingKind } from '../../scenario/index';

/** How an actor weighs its options. */
export interface Mind {
  /** Precision for one point of score: what is better by one point is exp(precision) times as likely. */
  readonly precision: number;
  /** Turns looked ahead, this one included; absent: to the end. */
  readonly lookAhead?: number;
  /** 0 to 2. */
  readonly level: number;
  /** Points of score that each rung of an act above words adds (or, below 0, costs) in the eyes of the actor. */
  readonly perRung: number;
  /** Points of score that each unit of variance costs. */
  readonly perVariance: number;
}

/** How a temper departs from the mind that the document gives the actor. */
interface Temper {
  /** The document's precision is multiplied by this. */
  readonly precision: number;
  readonly perRung: number;
  readonly perVariance: number;
}

/** The tempers that an opponent can be given; `logit` is the document's own mind. */
const tempers: Readonly<Record<ThinkingKind, Temper>> = {
  logit: { precision: 1, perRung: 0, perVariance: 0 },
  cautious: { precision: 1, perRung: -0.2, perVariance: 0.25 },
  hawkish: { precision: 1, perRung: 0.2, perVariance: 0 },
  unpredictable: { precision: 0.2, perRung: 0, perVariance: 0 },
};

/** Points of the range of the score, 0 to 10, over which the document's lambda is given. */
const range = 10;

/** The mind of an actor in a temper. */
export function mindOf({ policy }: Actor, kind: ThinkingKind): Mind {
  const { precision, perRung, perVariance } = tempers[kind];
  return {
    precision: (policy.lambda / range) * precision,
    ...(policy.lookAhead === undefined ? {} : { lookAhead: policy.lookAhead }),
    level: policy.level,
    perRung,
    perVariance,
  };
}

/** Logit choice: probabilities in proportion to exp(precision x value); the greatest value is taken off first, so nothing overflows. */
export function logitOf(values: readonly number[], precision: number): readonly number[] {
  const best = Math.max(...values);
  const odds = values.map((value) => Math.exp(precision * (value - best)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
