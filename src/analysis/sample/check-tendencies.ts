import {
  type Actor,
  type Draft,
  type Path,
  type Problem,
  type ProblemCode,
  type Scenario,
  sortProblems,
} from '../../scenario/index';
import { optionsOf } from './force';
import type { Players, Thinking } from './players';
import { type EdgeUse, type OptionUse, type Tendencies, tendenciesOf } from './tendencies';

/** Plays by weights of every check, and plays of a deep one in which sides think, which take a hundred times as long. */
const plays = { weights: 400, thinking: 100 } as const;

/** Turns up to which a crisis has all these plays; a longer one has fewer, so that no check takes long. */
const usualTurns = 10;

/** Turns below which nothing is said of an option. */
const fewestTurns = 100;

/** Shares in 100: of plays in which a value stands at its edge; of turns in which an order counts as always, as never, and as in another's way. */
const most = { edge: 60, always: 95, crowded: 2, crowding: 80 } as const;

type By = keyof typeof plays;

/**
 * What many plays show that no reading of the document would: values that stand at their edge (H116), and orders that are nearly
 * always given, never, or hardly ever because of another of their track (H117, H118, H119). Every side goes by its weights, and by
 * chance where it has none; with `thinking`, plays in which sides weigh their aims follow.
 */
export function checkTendencies(draft: Draft, scenario: Scenario, thinking?: Thinking): readonly Problem[] {
  const byWeights = tendenciesOf(scenario, playersOf(scenario, 'weights'), playsOf(scenario, 'weights'));
  const found = problemsOf(draft, scenario, 'weights', byWeights);
  if (thinking === undefined) return sortProblems(found);
  const players = playersOf(scenario, 'thinking');
  const thought = tendenciesOf(sharpened(scenario), players, playsOf(scenario, 'thinking'), thinking);
  const known = new Set(found.map(keyOf));
  const others = problemsOf(draft, scenario, 'thinking', thought).filter((one) => !known.has(keyOf(one)));
  return sortProblems([...found, ...others]);
}

/** What an actor decides by; where there is none of it, it falls back on its weights, and without those on chance. */
function grounds({ policy, objectives }: Actor, by: By): readonly unknown[] {
  return by === 'weights' ? policy.weights : objectives;
}

function playersOf({ actors }: Scenario, by: By): Players {
  const idle = actors.filter((one) => grounds(one, by).length + grounds(one, 'weights').length === 0);
  return {
    policy: by === 'weights' ? 'weights' : 'logit',
    byActor: Object.fromEntries(idle.map(({ id }) => [id, 'random'])),
  };
}

function playsOf({ turns }: Scenario, by: By): number {
  return Math.ceil((plays[by] * usualTurns) / Math.max(usualTurns, turns.length));
}

/** The same crisis with sides that nearly always give what they think best: what is better by a tenth is more than fifty times as likely. */
function sharpened(scenario: Scenario): Scenario {
  const actors = scenario.actors.map((actor) => ({ ...actor, policy: { ...actor.policy, lambda: 40 } }));
  return { ...scenario, actors };
}

function keyOf({ code, path }: Problem): string {
  return `${code} ${path.join('.')}`;
}

function problemsOf(
  draft: Draft,
  scenario: Scenario,
  by: By,
  { plays: made, options, edges }: Tendencies,
): readonly Problem[] {
  const problem = (code: ProblemCode, path: Path, facts: Problem['facts']): Problem => ({
    code,
    at: draft.placeOf(path),
    path,
    facts,
  });
  const keys = Object.keys(draft.document.indicators);
  const ofEdge = (edge: EdgeUse): readonly Problem[] => {
    const { kind, id: name, value, ends, stays } = edge;
    // Where a fact ends is a result; only one that stands there early says nothing more.
    const why = kind === 'indicator' && ends >= stays ? 'end' : 'stay';
    const times = why === 'end' ? ends : stays;
    if (100 * times < most.edge * made) return [];
    // Indicators are compiled in written order, so each stands at the place of its key.
    const key = keys[scenario.indicators.findIndex(({ id }) => id === name)] ?? name;
    const path = kind === 'indicator' ? ['indicators', key] : ['facts', name];
    return [problem('H116', path, { kind, name, value, share: percent(times, made), plays: made, why })];
  };
  const ofOption = (use: OptionUse): readonly Problem[] => {
    const actor = scenario.actors[use.actor];
    if (actor === undefined || grounds(actor, by).length === 0) return [];
    const told = tellUse(scenario, use);
    if (told === undefined) return [];
    const { code, facts } = told;
    const path = ['actors', actor.id, 'options', use.id];
    return [problem(code, path, { name: use.id, actor: actor.id, by, ...facts })];
  };
  return [...edges.flatMap(ofEdge), ...options.flatMap(ofOption)];
}

/** What is to be said of how an option fares. */
function tellUse(
  scenario: Scenario,
  { open, contested, preferred, given, lost }: OptionUse,
): { readonly code: ProblemCode; readonly facts: Problem['facts'] } | undefined {
  if (contested >= fewestTurns && 100 * preferred >= most.always * contested)
    return { code: 'H117', facts: { share: percent(preferred, contested), turns: contested } };
  if (open < fewestTurns || 100 * given >= most.crowded * open) return undefined;
  const [place, taken = 0] = [...lost].sort(([, one], [, other]) => other - one)[0] ?? [];
  const other = place === undefined ? undefined : optionsOf(scenario)[place]?.id;
  if (other !== undefined && 100 * taken >= most.crowding * open)
    return { code: 'H119', facts: { other, turns: open, given, taken } };
  return given === 0 ? { code: 'H118', facts: { turns: open } } : undefined;
}

/** A share, rounded down, so that what is not all is not told as all. */
function percent(count: number, of: number): string {
  return `${Math.floor((100 * count) / of)} %`;
}
