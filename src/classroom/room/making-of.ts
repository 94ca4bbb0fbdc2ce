import { planNamed, type Scenario } from '../../scenario/index';
import { limits } from '../protocol/limits';
import type { Choices, Making } from '../protocol/making';

/** What only the maker of a room can bring: a code, chance, and the SHA-256 of the tokens of host and wall. */
export interface Secrets {
  readonly code: string;
  /** 0 to 4294967295. */
  readonly seed: number;
  readonly host: string;
  readonly wall: string;
}

/** Why a class cannot be made of what was chosen. */
export type MakingProblem =
  | { readonly code: 'C001'; readonly crisis: string }
  | { readonly code: 'C002'; readonly side: string }
  | { readonly code: 'C003'; readonly side: string }
  | { readonly code: 'C004'; readonly students: number; readonly most: number }
  | { readonly code: 'C005'; readonly plan: string; readonly plans: readonly string[] }
  | { readonly code: 'C006'; readonly plan: string; readonly side: string }
  | { readonly code: 'C007' };

/** Hands of a side that a table is planned for. */
const handsOfSide = 3;

/** A making with every choice filled in, for a scenario; or what is wrong with the choices. */
export function makingOf(
  choices: Choices,
  scenario: Scenario,
  secrets: Secrets,
): { readonly making: Making } | { readonly problem: MakingProblem } {
  const { crisis, sides, students } = choices;
  if (crisis !== scenario.about.id) return { problem: { code: 'C001', crisis } };
  for (const [at, side] of sides.entries()) {
    const actor = scenario.actors.find(({ id }) => id === side);
    if (actor === undefined || !actor.playable || actor.options.length === 0)
      return { problem: { code: 'C002', side } };
    if (sides.indexOf(side) !== at) return { problem: { code: 'C003', side } };
  }
  const plan = planNamed(scenario, choices.plan);
  if (choices.plan !== undefined && plan === undefined) {
    const plans = (scenario.plans ?? []).map(({ id }) => id);
    return { problem: { code: 'C005', plan: choices.plan, plans } };
  }
  const outside = sides.find((side) => plan?.sides?.includes(side) === false);
  if (plan !== undefined && outside !== undefined)
    return { problem: { code: 'C006', plan: plan.name, side: outside } };
  if (choices.masked === true && scenario.wordings?.masked !== true) return { problem: { code: 'C007' } };
  const most = Math.max(1, Math.floor(students / sides.length));
  if (choices.tables !== undefined && choices.tables > most)
    return { problem: { code: 'C004', students, most } };
  const making: Making = {
    crisis,
    sides,
    students,
    tables: choices.tables ?? tablesFor(students, sides.length),
    names: choices.names ?? 'given',
    letters: choices.letters ?? 'approved',
    luck: choices.luck ?? 'shared',
    absent: choices.absent ?? 'hold',
    pace: choices.pace ?? 'table',
    ...(choices.minutes === undefined ? {} : { minutes: choices.minutes }),
    ...(choices.clock === undefined ? {} : { clock: choices.clock }),
    ...(choices.title === undefined ? {} : { title: choices.title }),
    ...(choices.plan === undefined ? {} : { plan: choices.plan }),
    ...(choices.masked === undefined ? {} : { masked: choices.masked }),
    edition: scenario.hash,
    ...secrets,
  };
  return { making };
}

/** How many tables a class is seated at: about three to a side, and somebody for each side. */
export function tablesFor(students: number, sides: number): number {
  const wanted = Math.round(students / (sides * handsOfSide));
  const most = Math.min(limits.tables, Math.floor(students / sides));
  return Math.max(1, Math.min(wanted, most));
}

/** The sentence for a problem with the choices for a class: what is wrong, and what to do. */
export function tellMakingProblem(problem: MakingProblem): string {
  switch (problem.code) {
    case 'C001':
      return `The class is for the crisis "${problem.crisis}", and another one was opened. Choose the crisis again.`;
    case 'C002':
      return `Nobody can play "${problem.side}" in this crisis. Choose sides that the crisis offers to players.`;
    case 'C003':
      return `The side "${problem.side}" is named twice. Name each side once.`;
    case 'C004':
      return `There are not enough students for so many tables: ${problem.students} can sit at ${problem.most} at most if every side is held. Choose fewer tables or fewer sides.`;
    case 'C005':
      return `This crisis has no shorter way to play called "${problem.plan}". ${problem.plans.length === 0 ? 'Play the whole crisis.' : `Choose the whole crisis or one of these: ${problem.plans.join(', ')}.`}`;
    case 'C006':
      return `"${problem.side}" is not played in "${problem.plan}". Leave that side to the computer, or play the whole crisis.`;
    case 'C007':
      return 'This crisis has no invented names. Play it under its real ones.';
    default:
      return problem satisfies never;
  }
}
