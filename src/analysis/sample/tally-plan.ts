import type { Option, Scenario } from '../../scenario/index';
import { canDo, isForce, optionsOf } from './force';

/** Where each count of a tally stands: first places; members follow in the scenario's order. */
export interface TallyPlan {
  readonly scenario: Scenario;
  readonly options: readonly Option[];
  readonly endings: number;
  /** By option: times ordered; times it came to light. */
  readonly ordered: number;
  readonly exposed: number;
  /** By turn (from 0) and option: plays in which it was ordered; plays in which it was open. */
  readonly orderedIn: number;
  readonly openIn: number;
  /** By option: the place of its first outcome. */
  readonly outcomes: readonly number[];
  /** Plays in which it happened, fired. */
  readonly injects: number;
  readonly rules: number;
  /** By number of turns, from 0. */
  readonly turns: number;
  /** By indicator: the place of its least value at the end of a play. */
  readonly ends: readonly number[];
  /** By row (0: before the first turn) and indicator: the same in plays that came so far. */
  readonly rows: readonly (readonly number[])[];
  /** Plays with force, with force between playable actors. */
  readonly force: number;
  readonly betweenPlayable: number;
  /** By ordered pair of actors: plays in which the one began alone; those of them in which the other answered later. */
  readonly began: number;
  readonly answered: number;
  /** By ordered pair: plays in which both began in one turn; each counted under the earlier actor. */
  readonly together: number;
  readonly width: number;
  /** Things whose first sight is kept. */
  readonly things: readonly Thing[];
  readonly firsts: {
    readonly endings: number;
    readonly options: number;
    /** By option. */
    readonly outcomes: readonly number[];
    readonly injects: number;
    readonly rules: number;
  };
  /** Pairs of actors (first the earlier) that could each use force on the other. */
  readonly rivals: readonly { readonly one: number; readonly other: number }[];
}

/** Something that can be met in a play, and in which count of the tally its plays or times stand. */
export interface Thing {
  readonly kind: 'ending' | 'option' | 'outcome' | 'inject' | 'rule';
  readonly id: string;
  readonly count: number;
}

/** Plans the counts of a scenario's plays. */
export function planTally(scenario: Scenario): TallyPlan {
  const options = optionsOf(scenario);
  let width = 0;
  const take = (count: number): number => {
    width += count;
    return width - count;
  };
  const spans = scenario.indicators.map(({ min, max }) => max - min + 1);
  const pairs = scenario.actors.length * scenario.actors.length;
  const endings = take(scenario.endings.length);
  const ordered = take(options.length);
  const exposed = take(options.length);
  const orderedIn = take(scenario.turns.length * options.length);
  const openIn = take(scenario.turns.length * options.length);
  const outcomes = options.map((option) => take(option.outcomes.length));
  const injects = take(scenario.injects.length);
  const rules = take(scenario.rules.length);
  const turns = take(scenario.turns.length + 1);
  const ends = spans.map(take);
  const rows = Array.from({ length: scenario.turns.length + 1 }, () => spans.map(take));
  const force = take(1);
  const betweenPlayable = take(1);
  const began = take(pairs);
  const answered = take(pairs);
  const together = take(pairs);

  const things: Thing[] = [];
  const list = (kind: Thing['kind'], ids: readonly string[], count: number): number => {
    ids.forEach((id, at) => {
      things.push({ kind, id, count: count + at });
    });
    return things.length - ids.length;
  };
  const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);
  const names = options.map(({ actor, id }) => `${actor}.${id}`);
  const firsts = {
    endings: list('ending', idsOf(scenario.endings), endings),
    options: list('option', names, ordered),
    outcomes: options.map((option, at) =>
      list(
        'outcome',
        option.outcomes.map(({ id }) => `${names[at]}.${id}`),
        outcomes[at] ?? 0,
      ),
    ),
    injects: list('inject', idsOf(scenario.injects), injects),
    rules: list('rule', idsOf(scenario.rules), rules),
  };
  return {
    scenario,
    options,
    endings,
    ordered,
    exposed,
    orderedIn,
    openIn,
    outcomes,
    injects,
    rules,
    turns,
    ends,
    rows,
    force,
    betweenPlayable,
    began,
    answered,
    together,
    width,
    things,
    firsts,
    rivals: scenario.actors.flatMap((one, at) =>
      scenario.actors.flatMap((other, place) =>
        place > at && canDo(scenario, isForce, one, other) && canDo(scenario, isForce, other, one)
          ? [{ one: at, other: place }]
          : [],
      ),
    ),
  };
}
