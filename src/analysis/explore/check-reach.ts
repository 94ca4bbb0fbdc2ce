import { impossible } from '../../base/index';
import {
  type Draft,
  type PossiblePlay,
  type Problem,
  placedRules,
  type Scenario,
  sortProblems,
} from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { finish } from '../steps';
import { earliestOf } from './bounds';
import type { Budget } from './budget';
import { type Goal, planGoals } from './goals';
import { search, type Wanted } from './search/search';
import { walk } from './walk/walk';

/** What the check may spend: about a second if something is hard to find, and next to nothing if everything is found at once. */
export const checkBudget: { readonly search: Budget; readonly walk: Budget } = {
  search: { states: 0, steps: 30_000 },
  walk: { states: 60_000, steps: 300_000 },
};

/**
 * Postures, options, choices, injects, rules and endings that no play comes to, beyond those of which `check` already knows that
 * none can. They are looked for in plays; what is not found there is proven impossible by going through every position (W107,
 * W109, W110, W115, W116), or, where there are too many for the budget, told as not found (H106). `play` is what `check` has
 * worked out already.
 */
export function checkReach(
  draft: Draft,
  scenario: Scenario,
  budget: { readonly search: Budget; readonly walk: Budget } = checkBudget,
  play?: PossiblePlay,
): readonly Problem[] {
  const kernel = kernelOf(scenario);
  const plan = planGoals(kernel);
  const { goals } = plan;
  const bounds = earliestOf(scenario, plan, play);
  const choices = choicesOf(scenario, goals, bounds);
  const wanted: Wanted = {
    earliest: new Map([...bounds].filter(([goal]) => isTold(goals[goal] ?? impossible()))),
    someOf: choices.map(({ options }) => ({ goals: options, count: 2 })),
    lines: 'any',
  };
  const { found, plays, isDone } = finish(search(kernel, plan, wanted, budget.search));
  if (isDone) return [];
  const walked = finish(walk(kernel, plan, budget.walk, (goal) => !bounds.has(goal)));
  const isMet = (goal: number): boolean => found.has(goal) || walked.meetings.has(goal);
  const isWhole = walked.stop === undefined;
  const positions = walked.levels.reduce((sum, level) => sum + level.positions.size(), 0);
  const proof = { positions };

  const problems: Problem[] = [];
  const report = (code: Problem['code'], path: Problem['path'], facts: Problem['facts']): void => {
    problems.push({ code, at: draft.placeOf(path), path, facts });
  };
  for (const at of wanted.earliest.keys()) {
    const goal = goals[at] ?? impossible();
    if (isMet(at)) continue;
    const { code, path, facts, what } = tellGoal(draft, scenario, goal, (name) =>
      goals.some(
        (one, place) =>
          one.kind === 'posture' && `${one.actor}.${one.track}.${one.id}` === name && isMet(place),
      ),
    );
    if (isWhole) report(code, path, { ...facts, ...proof });
    else report('H106', path, { ...what, plays });
  }
  const lateTurns = new Set<number>();
  for (const { actor, turn, options } of choices) {
    const open = options.filter(isMet);
    if (open.length >= 2) continue;
    const isPlayed = [...goals.keys()].some((at) => {
      const goal = goals[at];
      return goal?.kind === 'offer' && goal.turn === turn && isMet(at);
    });
    const [first] = open.map((at) => goals[at] ?? impossible());
    const path = ['actors', actor, 'tracks'];
    if (!isPlayed) {
      if (!isWhole && !lateTurns.has(turn))
        report('H106', ['turns', turn - 1], { kind: 'turn', turn, plays });
      lateTurns.add(turn);
    } else if (isWhole) {
      const name = first === undefined ? {} : { name: first.id };
      report('W110', path, { actor, turn, count: open.length, ...name, ...proof });
    } else report('H106', path, { kind: 'choice', actor, turn, plays });
  }
  return sortProblems(problems);
}

/** Whether a goal stands for a problem of its own; the others are steps on the way to one. */
function isTold({ kind }: Goal): boolean {
  return kind === 'posture' || kind === 'open' || kind === 'inject' || kind === 'rule' || kind === 'ending';
}

/** Turns in which a playable actor may have two options or more, and which these are. */
function choicesOf(scenario: Scenario, goals: readonly Goal[], bounds: ReadonlyMap<number, number>) {
  const playable = new Set(scenario.actors.filter((actor) => actor.playable).map(({ id }) => id));
  const byName = new Map<string, { actor: string; turn: number; options: number[] }>();
  for (const at of bounds.keys()) {
    const goal = goals[at];
    if (goal?.kind !== 'offer' || !playable.has(goal.actor)) continue;
    const name = `${goal.actor} ${goal.turn}`;
    const choice = byName.get(name) ?? { actor: goal.actor, turn: goal.turn, options: [] };
    choice.options.push(at);
    byName.set(name, choice);
  }
  return [...byName.values()].filter(({ options }) => options.length >= 2);
}

/** The code, place and facts of a goal that no play comes to. */
function tellGoal(
  draft: Draft,
  scenario: Scenario,
  goal: Goal,
  isPostureMet: (name: string) => boolean,
): {
  readonly code: Problem['code'];
  readonly path: Problem['path'];
  readonly facts: Problem['facts'];
  readonly what: Problem['facts'];
} {
  const { id } = goal;
  switch (goal.kind) {
    case 'posture': {
      const { actor, track } = goal;
      return {
        code: 'W107',
        path: ['actors', actor, 'tracks', track, 'postures', id],
        facts: { name: id, track: `${actor}.${track}` },
        what: { kind: 'posture', name: id },
      };
    }
    case 'inject':
      return {
        code: 'W116',
        path: ['injects', scenario.injects.findIndex((one) => one.id === id)],
        facts: { kind: 'inject', name: id },
        what: { kind: 'inject', name: id },
      };
    case 'rule': {
      const { rule, path } =
        placedRules(draft.document, scenario).find((one) => one.rule.id === id) ?? impossible();
      const what = { kind: 'rule', name: id };
      if (rule.settles === undefined) return { code: 'W116', path, facts: what, what };
      const { name, how } = rule.settles;
      return { code: 'W150', path, facts: { name, why: how === 'landed' ? 'never' : 'unstoppable' }, what };
    }
    case 'ending':
      return {
        code: 'W115',
        path: ['endings', draft.document.endings.findIndex((one) => one.id === id)],
        facts: { name: id },
        what: { kind: 'ending', name: id },
      };
    default: {
      const actor = scenario.actors.find((one) => 'actor' in goal && one.id === goal.actor);
      const option = actor?.options.find((one) => one.id === id);
      const track = actor?.tracks.find((one) => one.id === option?.track);
      const isListed = track?.postures.some(
        (posture) =>
          isPostureMet(`${actor?.id}.${track.id}.${posture.id}`) &&
          posture.on.some((one) => one.option === id),
      );
      return {
        code: 'W109',
        path: ['actors', actor?.id ?? '', 'options', id],
        facts: { name: id, why: isListed === true ? 'condition' : 'posture' },
        what: { kind: 'option', name: id },
      };
    }
  }
}
