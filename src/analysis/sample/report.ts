import { endingFamilies, type Scenario } from '../../scenario/index';
import { type Histogram, type Spread, spreadOf } from '../statistics/histogram';
import { type Share, shareOf } from '../statistics/share';
import { pairAt } from './force';
import type { Sampling } from './sample';
import type { SampleTally } from './tally';
import { planTally, type TallyPlan, type Thing } from './tally-plan';

type Named = Share & { readonly id: string };

/** What a sample says of a scenario: shares with intervals, counts and spreads, in the scenario's own order. */
export interface SampleReport {
  readonly scenario: string;
  readonly edition: string;
  readonly sampling: Sampling;
  /** Plays counted: all that were asked for, unless some failed or the sample was stopped. */
  readonly plays: number;
  readonly endings: readonly (Named & { readonly family: string; readonly title: string })[];
  readonly families: readonly Named[];
  /** `ordered`: times; `open`: turns, over all plays, in which it could have been ordered; `exposed`: times it came to light. */
  readonly options: readonly {
    readonly actor: string;
    readonly option: string;
    readonly ordered: number;
    readonly open: number;
    readonly exposed: number;
    readonly outcomes: readonly Named[];
  }[];
  readonly neverOpen: readonly string[];
  readonly neverOrdered: readonly string[];
  readonly injects: readonly Named[];
  readonly rules: readonly Named[];
  readonly turns: readonly (Share & { readonly turns: number })[];
  /** At the end of the plays. */
  readonly indicators: readonly (Spread & { readonly id: string })[];
  /** Before the first turn (0) and after each, over the plays that came so far. */
  readonly byTurn: readonly {
    readonly turn: number;
    readonly plays: number;
    readonly indicators: readonly (Spread & { readonly id: string })[];
  }[];
  /** By turn, from 1: plays in which an option could be ordered, and in which it was; options that never could be are left out. */
  readonly optionsByTurn: readonly {
    readonly turn: number;
    /** Plays that came to this turn. */
    readonly plays: number;
    readonly options: readonly {
      readonly actor: string;
      readonly option: string;
      readonly open: number;
      readonly ordered: number;
    }[];
  }[];
  readonly force: {
    readonly plays: Share;
    readonly betweenPlayable: Share;
    readonly answered: readonly (Share & { readonly first: string; readonly second: string })[];
    readonly together: readonly (Share & { readonly actors: readonly string[] })[];
  };
  /** Everything that was met, in the order in which it was met first. */
  readonly firstSeen: readonly {
    readonly kind: Thing['kind'];
    readonly id: string;
    readonly seed: number;
    readonly play: number;
  }[];
  /** Plays that broke off by a mistake, counted nowhere else. */
  readonly failures: number;
  readonly failed: readonly { readonly seed: number; readonly message: string }[];
}

/** Makes the report of a tally. */
export function reportOf(scenario: Scenario, sampling: Sampling, tally: SampleTally): SampleReport {
  const plan = planTally(scenario);
  const { plays, counts } = tally;
  const { options } = plan;
  const at = (place: number): number => counts[place] ?? 0;
  const shares = (members: readonly { readonly id: string }[], first: number): readonly Named[] =>
    members.map(({ id }, place) => ({ id, ...shareOf(at(first + place), plays) }));
  const names = options.map(({ actor, id }) => `${actor}.${id}`);
  const opens = options.map((_, place) =>
    scenario.turns.reduce((sum, __, turn) => sum + at(plan.openIn + turn * options.length + place), 0),
  );
  const families = endingFamilies(scenario);
  const endings = shares(scenario.endings, plan.endings);
  return {
    scenario: scenario.about.id,
    edition: scenario.hash,
    sampling,
    plays,
    endings: scenario.endings.map(({ id, family, title }, place) => ({
      id,
      family,
      title,
      ...shareOf(endings[place]?.count ?? 0, plays),
    })),
    families: families.map((family) => {
      const members = endings.filter((_, place) => scenario.endings[place]?.family === family);
      return {
        id: family,
        ...shareOf(
          members.reduce((sum, { count }) => sum + count, 0),
          plays,
        ),
      };
    }),
    options: options.map((option, place) => {
      const ordered = at(plan.ordered + place);
      return {
        actor: option.actor,
        option: option.id,
        ordered,
        open: opens[place] ?? 0,
        exposed: at(plan.exposed + place),
        outcomes: option.outcomes.map(({ id }, outcome) => ({
          id,
          ...shareOf(at((plan.outcomes[place] ?? 0) + outcome), ordered),
        })),
      };
    }),
    neverOpen: names.filter((_, place) => opens[place] === 0),
    neverOrdered: names.filter((_, place) => opens[place] !== 0 && at(plan.ordered + place) === 0),
    injects: shares(scenario.injects, plan.injects),
    rules: shares(scenario.rules, plan.rules),
    turns: Array.from({ length: scenario.turns.length + 1 }, (_, turns) => ({
      turns,
      ...shareOf(at(plan.turns + turns), plays),
    })).filter(({ count }) => count > 0),
    indicators: spreads(plan, tally, plan.ends),
    byTurn: byTurnOf(plan, tally),
    optionsByTurn: optionsByTurnOf(plan, tally),
    force: forceOf(plan, tally),
    firstSeen: plan.things
      .flatMap(({ kind, id }, thing) => {
        const run = tally.firsts[thing] ?? Number.POSITIVE_INFINITY;
        const seed = (sampling.seed + run) >>> 0;
        return Number.isFinite(run) ? [{ kind, id, seed, play: run + 1 }] : [];
      })
      .sort((a, b) => a.play - b.play),
    failures: tally.failures,
    failed: tally.failed.map(({ seed, message }) => ({ seed, message })),
  };
}

/** How often each value of an indicator (by place) came, from the place of its least value on. */
export function valuesOf(
  { scenario }: TallyPlan,
  counts: Float64Array,
  at: number,
  first: number,
): Histogram {
  const { min = 0, max = 0 } = scenario.indicators[at] ?? {};
  return { least: min, counts: counts.subarray(first, first + max - min + 1) };
}

function spreads(plan: TallyPlan, { counts }: SampleTally, firsts: readonly number[]) {
  return plan.scenario.indicators.map(({ id }, at) => ({
    id,
    ...spreadOf(valuesOf(plan, counts, at, firsts[at] ?? 0)),
  }));
}

/** How many plays had at least so many turns. */
function playsSince(plan: TallyPlan, { counts }: SampleTally, turns: number): number {
  return counts
    .slice(plan.turns + turns, plan.turns + plan.rows.length)
    .reduce((sum, count) => sum + count, 0);
}

function byTurnOf(plan: TallyPlan, tally: SampleTally): SampleReport['byTurn'] {
  return plan.rows.flatMap((firsts, turn) => {
    const plays = playsSince(plan, tally, turn);
    return plays === 0 ? [] : [{ turn, plays, indicators: spreads(plan, tally, firsts) }];
  });
}

function optionsByTurnOf(plan: TallyPlan, tally: SampleTally): SampleReport['optionsByTurn'] {
  const { scenario, options } = plan;
  return scenario.turns.flatMap((_, at) => {
    const plays = playsSince(plan, tally, at + 1);
    if (plays === 0) return [];
    const used = options.flatMap(({ actor, id }, place) => {
      const open = tally.counts[plan.openIn + at * options.length + place] ?? 0;
      const ordered = tally.counts[plan.orderedIn + at * options.length + place] ?? 0;
      return open === 0 ? [] : [{ actor, option: id, open, ordered }];
    });
    return [{ turn: at + 1, plays, options: used }];
  });
}

function forceOf(plan: TallyPlan, { plays, counts }: SampleTally): SampleReport['force'] {
  const { actors } = plan.scenario;
  const at = (place: number): number => counts[place] ?? 0;
  const pairs = actors.flatMap((one, from) =>
    actors.map((other, to) => ({ first: one.id, second: other.id, pair: pairAt(actors.length, from, to) })),
  );
  return {
    plays: shareOf(at(plan.force), plays),
    betweenPlayable: shareOf(at(plan.betweenPlayable), plays),
    answered: pairs.flatMap(({ first, second, pair }) => {
      const began = at(plan.began + pair);
      return began === 0 ? [] : [{ first, second, ...shareOf(at(plan.answered + pair), began) }];
    }),
    together: pairs.flatMap(({ first, second, pair }) => {
      const both = at(plan.together + pair);
      return both === 0 ? [] : [{ actors: [first, second], ...shareOf(both, plays) }];
    }),
  };
}
