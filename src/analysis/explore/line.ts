import { impossible } from '../../base/index';
import type { GameRecord } from '../../engine/index';
import type { GivenLuck, Orders, Scenario } from '../../scenario/index';
import { orderedOption } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { type Log, lines } from '../kernel/run';

/** One turn of a line of play: what happened at its start and, where the line goes on, what was ordered and what came of it. */
export interface LineTurn {
  /** Injects that happened at its start, by place. */
  readonly injects: readonly number[];
  /** By track; absent where the line stops before orders were given. */
  readonly orders?: readonly number[];
  /** Pairs of an option and the place of its outcome, then options that came to light, by place. */
  readonly outcomes?: readonly (readonly [option: number, outcome: number])[];
  readonly exposed?: readonly number[];
  /** Rules that worked after the orders, by place. */
  readonly rules?: readonly number[];
}

/** A line of play as a list from its last turn back, so that lines which begin alike share what they share. */
export interface Trail {
  readonly last: LineTurn;
  readonly before: Trail | undefined;
}

/** The turns of a trail, the first first. */
export function lineOf(trail: Trail): readonly LineTurn[] {
  const line: LineTurn[] = [];
  for (let at: Trail | undefined = trail; at !== undefined; at = at.before) line.push(at.last);
  return line.reverse();
}

/** The injects that a log of a situation tells. */
export function injectsIn(log: Log): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < log.length; at += 4)
    if (log[at + 1] === lines.inject) found.push(log[at + 2] ?? impossible());
  return found;
}

/** The results that a log of a turn's resolution tells. */
export function resultsIn(log: Log): Required<Pick<LineTurn, 'outcomes' | 'exposed' | 'rules'>> {
  const outcomes: [number, number][] = [];
  const exposed: number[] = [];
  const rules: number[] = [];
  for (let at = 0; at < log.length; at += 4) {
    const place = log[at + 2] ?? impossible();
    const result = log[at + 3] ?? impossible();
    if (log[at + 1] === lines.order && result >= 0) outcomes.push([place, result]);
    if (log[at + 1] === lines.exposure && result === 1) exposed.push(place);
    if (log[at + 1] === lines.rule) rules.push(place);
  }
  return { outcomes, exposed, rules };
}

/** A line of play as a record, its luck told, so that the engine replays it whatever the seed. */
export function recordOfLine({ scenario, layout }: Kernel, line: readonly LineTurn[]): GameRecord {
  const given: Record<number, GivenLuck> = {};
  const turns: Orders[] = [];
  const nameOf = (option: number): string => {
    const { actor = -1, track = -1 } = layout.options[option] ?? {};
    return `${scenario.actors[actor]?.id ?? ''}.${layout.tracks[track]?.id ?? ''}`;
  };
  const options = scenario.actors.flatMap((actor) => actor.options);
  line.forEach(({ injects, orders, outcomes = [], exposed = [], rules }, at) => {
    given[at + 1] = {
      outcomes: Object.fromEntries(
        outcomes.map(([option, outcome]) => [nameOf(option), options[option]?.outcomes[outcome]?.id ?? '']),
      ),
      injects: injects.map((place) => scenario.injects[place]?.id ?? ''),
      exposed: exposed.map(nameOf),
      ...(rules === undefined ? {} : toldRules(scenario, rules)),
    };
    if (orders !== undefined) turns.push(ordersOf(scenario, layout, orders));
  });
  return {
    version: 1,
    scenario: scenario.about.id,
    hash: scenario.hash,
    seed: 0,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'random' as const])),
    turns,
    given,
    acts: [],
  };
}

/** Of the rules that worked, those with odds, as luck that is told; nothing for a scenario without such rules. */
export function toldRules(scenario: Scenario, worked: readonly number[]): Pick<GivenLuck, 'rules'> {
  if (scenario.rules.every(({ odds }) => odds === undefined)) return {};
  return {
    rules: worked.flatMap((place) => {
      const rule = scenario.rules[place];
      return rule?.odds === undefined ? [] : [rule.id];
    }),
  };
}

function ordersOf(scenario: Kernel['scenario'], layout: Kernel['layout'], orders: readonly number[]): Orders {
  const byActor: Record<string, Record<string, string>> = {};
  layout.tracks.forEach((track, at) => {
    const option = orderedOption(layout, track, orders[at] ?? 0);
    const actor = scenario.actors[track.actor]?.id ?? '';
    if (option !== undefined) byActor[actor] = { ...byActor[actor], [track.id]: option };
  });
  return byActor;
}
