import { type Share, shareOf } from '../analysis/index';
import type { Scenario } from '../scenario/index';
import type { Sampling } from './sampling';
import { optionNames, type Spread, spreadOf, type Tally } from './tally';

/** What a sample says of a scenario: shares with intervals, counts and spreads, in the scenario's own order. */
export interface SampleReport {
  readonly scenario: string;
  readonly edition: string;
  readonly sampling: Sampling;
  readonly endings: readonly (Share & {
    readonly id: string;
    readonly family: string;
    readonly title: string;
  })[];
  readonly families: readonly (Share & { readonly id: string })[];
  /** `ordered`: times; `open`: turns, over all plays, in which it could have been ordered. */
  readonly options: readonly {
    readonly actor: string;
    readonly option: string;
    readonly ordered: number;
    readonly open: number;
    readonly outcomes: readonly (Share & { readonly id: string })[];
  }[];
  readonly neverOpen: readonly string[];
  readonly neverOrdered: readonly string[];
  readonly injects: readonly (Share & { readonly id: string })[];
  readonly rules: readonly (Share & { readonly id: string })[];
  readonly turns: readonly (Share & { readonly turns: number })[];
  readonly indicators: readonly (Spread & { readonly id: string })[];
  readonly force: {
    readonly plays: Share;
    readonly betweenPlayable: Share;
    readonly answered: readonly (Share & { readonly first: string; readonly second: string })[];
    readonly together: readonly (Share & { readonly actors: readonly string[] })[];
  };
}

/** Makes the report of a tally. */
export function reportOf(scenario: Scenario, sampling: Sampling, tally: Tally): SampleReport {
  const { plays } = tally;
  const names = optionNames(scenario);
  const families = [...new Set(scenario.endings.map(({ family }) => family))];
  const ended = (id: string) => tally.endings.get(id) ?? 0;
  return {
    scenario: scenario.about.id,
    edition: scenario.hash,
    sampling,
    endings: scenario.endings.map(({ id, family, title }) => ({
      id,
      family,
      title,
      ...shareOf(ended(id), plays),
    })),
    families: families.map((family) => {
      const members = scenario.endings.filter((ending) => ending.family === family);
      const count = members.reduce((sum, { id }) => sum + ended(id), 0);
      return { id: family, ...shareOf(count, plays) };
    }),
    options: scenario.actors.flatMap((actor) =>
      actor.options.map((option) => {
        const name = `${actor.id}.${option.id}`;
        const ordered = tally.ordered.get(name) ?? 0;
        return {
          actor: actor.id,
          option: option.id,
          ordered,
          open: tally.open.get(name) ?? 0,
          outcomes: option.outcomes.map(({ id }) => ({
            id,
            ...shareOf(tally.outcomes.get(`${name}.${id}`) ?? 0, ordered),
          })),
        };
      }),
    ),
    neverOpen: names.filter((name) => !tally.open.has(name)),
    neverOrdered: names.filter((name) => tally.open.has(name) && !tally.ordered.has(name)),
    injects: scenario.injects.map(({ id }) => ({ id, ...shareOf(tally.injects.get(id) ?? 0, plays) })),
    rules: scenario.rules.map(({ id }) => ({ id, ...shareOf(tally.rules.get(id) ?? 0, plays) })),
    turns: [...tally.turns]
      .sort(([a], [b]) => a - b)
      .map(([turns, count]) => ({ turns, ...shareOf(count, plays) })),
    indicators: scenario.indicators.map(({ id }) => ({
      id,
      ...spreadOf(tally.indicators.get(id) ?? new Map()),
    })),
    force: {
      plays: shareOf(tally.force.plays, plays),
      betweenPlayable: shareOf(tally.force.betweenStates, plays),
      answered: [...tally.force.first]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([pair, { times, answered }]) => {
          const [first = '', second = ''] = pair.split('>');
          return { first, second, ...shareOf(answered, times) };
        }),
      together: [...tally.force.together]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([pair, count]) => ({ actors: pair.split('>'), ...shareOf(count, plays) })),
    },
  };
}
