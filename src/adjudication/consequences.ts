import {
  amountOf,
  type Ending,
  formOf,
  holds,
  type Orders,
  type Reading,
  type Scenario,
} from '../scenario/index';
import { type Event, heardOf, readEffects, rememberOnce } from '../world/index';
import { drawComing } from './chance';
import { endingsWhen, isSpent } from './conditions';
import { applyAlone } from './situation';
import { enter, readingOf, type State, type Stepped, type TurnLuck } from './state';

/** Consequences: rules run in their written order on the new state, each at most once a turn; of those with odds it is drawn. */
export function runRules(
  scenario: Scenario,
  before: State,
  orders: Orders,
  outcomes: Reading['outcomes'],
  luck: TurnLuck,
): Stepped {
  let state = before;
  const events: Event[] = [];
  for (const rule of scenario.rules) {
    if (isSpent(rule, state.world.fired[rule.id] ?? 0)) continue;
    const reading = readingOf(state, orders, outcomes);
    if (!holds(rule.when, reading)) continue;
    const cause = { by: 'rule', id: rule.id } as const;
    if (rule.odds !== undefined) {
      const drawn = drawComing(luck.seed, state.turn, cause, amountOf(rule.odds, reading), luck.given?.rules);
      events.push(drawn);
      if (drawn.result === 'not') continue;
    }
    const form = rule.reasons === undefined ? {} : { form: formOf(rule.reasons, reading) };
    events.push({ kind: 'rule', id: rule.id, ...form, ...heardOf(rule.voices, reading) });
    state = { ...state, world: rememberOnce(state.world, 'fired', rule.id) };
    const stepped = applyAlone(scenario, state, readEffects(rule.effects, reading, cause));
    state = stepped.state;
    events.push(...stepped.events);
  }
  return { state, entries: enter(before, 'consequences', events) };
}

/** The ending that a turn brings, if it brings one: the first by priority whose condition holds; the last turn always ends. */
export function endingAfter(
  scenario: Scenario,
  state: State,
  orders: Orders,
  outcomes: Reading['outcomes'],
): Ending | undefined {
  const reading = readingOf(state, orders, outcomes);
  for (const [ending, when] of endingsWhen(scenario)) if (holds(when, reading)) return ending;
  return undefined;
}
