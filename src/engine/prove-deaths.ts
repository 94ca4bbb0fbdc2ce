import { optionStatuses, readingOf, resolveOrders, runRules, type State } from '../adjudication/index';
import {
  type Actor,
  amountOf,
  type Deaths,
  type Draft,
  deathsIn,
  isDeadlier,
  type Option,
  type Problem,
  type Scenario,
  sortProblems,
} from '../scenario/index';
import { begin, decide } from './play';
import { byChance } from './prove-texts';
import type { Game } from './types';

/** Plays whose positions are looked at. */
const usualPlays = 60;

/** Positions of one option that are weighed; later ones change the means by next to nothing. */
const enough = 120;

/** An option in which one outcome kills more than another, by their places. */
interface Pair {
  readonly option: Option;
  readonly deadly: number;
  readonly milder: number;
}

/**
 * Compares the outcomes of each option in which people are killed with their milder siblings, in positions of plays in which the
 * option is open: given alone, or with the orders that it waits for, with what its effects and the rules make of it in that turn.
 * Where the deadlier meets the aims of the side that ordered it better on average, it says so (W121). The deaths of an armed group do
 * not count: to weaken it is the aim of the act.
 */
export function proveDeaths(scenario: Scenario, draft: Draft, plays = usualPlays): readonly Problem[] {
  const pairs = pairsOf(scenario, draft);
  if (pairs.length === 0) return [];
  const positions = positionsOf(scenario, new Set(pairs.map(({ option }) => option)), plays);
  const problems = pairs.flatMap(({ option, deadly, milder }): Problem[] => {
    const states = positions.get(option) ?? [];
    const actor = scenario.actors.find(({ id }) => id === option.actor);
    const one = option.outcomes[deadly]?.id;
    const other = option.outcomes[milder]?.id;
    if (states.length === 0 || actor === undefined || one === undefined || other === undefined) return [];
    const gained = meansOf(scenario, actor, option, one, states);
    const spared = meansOf(scenario, actor, option, other, states);
    if (gained.total - spared.total < 0.005) return [];
    const path = ['actors', actor.id, 'options', option.id, 'outcomes', deadly];
    const steps = gained.aims.map((mean, at) => mean - (spared.aims[at] ?? 0));
    const aim = actor.objectives[steps.indexOf(Math.max(...steps))]?.id ?? '';
    return [
      {
        code: 'W121',
        at: draft.placeOf(path),
        path,
        facts: {
          option: option.id,
          deadly: one,
          milder: other,
          actor: actor.id,
          score: gained.total.toFixed(2),
          other: spared.total.toFixed(2),
          aim,
          positions: states.length,
        },
      },
    ];
  });
  return sortProblems(problems);
}

function pairsOf(scenario: Scenario, draft: Draft): readonly Pair[] {
  const [language = 'en'] = draft.document.about.languages;
  return scenario.actors
    .filter(({ objectives }) => objectives.length > 0)
    .flatMap((actor) => actor.options)
    .flatMap((option) => {
      const written = draft.document.actors[option.actor]?.options[option.id]?.outcomes ?? [];
      const deaths = written.map((outcome): Deaths => deathsIn(outcome, language));
      return deaths.flatMap((one, deadly) =>
        deaths.flatMap((other, milder) => (isDeadlier(one, other) ? [{ option, deadly, milder }] : [])),
      );
    });
}

/** Positions in which each of the options can be ordered, from plays by chance. */
function positionsOf(
  scenario: Scenario,
  wanted: ReadonlySet<Option>,
  plays: number,
): ReadonlyMap<Option, readonly State[]> {
  const found = new Map<Option, State[]>([...wanted].map((option) => [option, []]));
  for (let seed = 1; seed <= plays; seed += 1) {
    let game: Game = begin(scenario, byChance(scenario, seed));
    while (game.phase === 'deciding') {
      for (const [option, states] of found) {
        const actor = scenario.actors.find(({ id }) => id === option.actor);
        if (actor === undefined || states.length >= enough) continue;
        const status = optionStatuses(actor, game.state).find((one) => one.option === option.id);
        if (status?.closed === undefined) states.push(game.state);
      }
      game = decide(game, {});
    }
  }
  return found;
}

/** What an outcome makes of a side's aims, each 0 to 10, and of all of them by their weights: means over the positions. */
function meansOf(
  scenario: Scenario,
  actor: Actor,
  option: Option,
  outcome: string,
  states: readonly State[],
): { readonly total: number; readonly aims: readonly number[] } {
  const orders: Record<string, Record<string, string>> = { [actor.id]: { [option.track]: option.id } };
  for (const other of option.with ?? [])
    orders[other.actor] = { ...orders[other.actor], [other.track]: other.option };
  const outcomes = { [`${actor.id}.${option.track}`]: outcome };
  const sums = actor.objectives.map(() => 0);
  for (const state of states) {
    const luck = { seed: 0, thrown: [], given: { outcomes, injects: [], exposed: [], rules: [] } };
    const resolved = resolveOrders(scenario, state, orders, luck);
    const after = runRules(scenario, resolved.state, orders, resolved.outcomes, luck);
    const reading = readingOf(after.state, orders, resolved.outcomes);
    actor.objectives.forEach(({ score }, at) => {
      sums[at] = (sums[at] ?? 0) + Math.min(10, Math.max(0, amountOf(score, reading)));
    });
  }
  const aims = sums.map((sum) => sum / states.length);
  const weights = actor.objectives.map(({ weight }) => weight);
  const weighed = aims.reduce((sum, mean, at) => sum + mean * (weights[at] ?? 0), 0);
  return { total: weighed / weights.reduce((sum, weight) => sum + weight, 0), aims };
}
