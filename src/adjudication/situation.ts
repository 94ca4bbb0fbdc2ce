import { nextPostures } from '../actors/index';
import { amountOf, formOf, holds, type Inject, type Scenario } from '../scenario/index';
import { type Changes, type Event, heardOf, readEffects, rememberOnce, writeChanges } from '../world/index';
import { drawComing } from './chance';
import { dueWhen, isSpent } from './conditions';
import { enter, readingOf, type State, type Stepped, type TurnLuck } from './state';

/** The situation of a turn: injects that are due are drawn and applied, one after another in their written order. */
export function situate(scenario: Scenario, before: State, luck: TurnLuck): Stepped {
  let state = before;
  const events: Event[] = [];
  for (const inject of scenario.injects) {
    const cause = { by: 'inject', id: inject.id } as const;
    if (!luck.thrown.includes(inject.id)) {
      if (!isDue(inject, state)) continue;
      const odds = amountOf(inject.odds, readingOf(state));
      const drawn = drawComing(luck.seed, state.turn, cause, odds, luck.given?.injects);
      events.push(drawn);
      if (drawn.result === 'not') continue;
    }
    events.push({ kind: 'inject', id: inject.id, ...heardOf(inject.voices, readingOf(state)) });
    state = { ...state, world: rememberOnce(state.world, 'happened', inject.id) };
    const stepped = applyAlone(scenario, state, readEffects(inject.effects, readingOf(state), cause));
    state = stepped.state;
    events.push(...stepped.events);
  }
  const settings = scenario.turns[state.turn - 1]?.settings;
  if (settings !== undefined) events.push({ kind: 'setting', form: formOf(settings, readingOf(state)) });
  return { state, entries: enter(before, 'situation', events) };
}

/** Whether an inject can happen at the start of this turn. */
export function isDue(inject: Inject, state: State): boolean {
  if (isSpent(inject, state.world.happened[inject.id] ?? 0)) return false;
  const when = dueWhen(inject);
  return when === undefined || holds(when, readingOf(state));
}

/** Writes the changes of one rule or inject, moves of tracks included. */
export function applyAlone(
  scenario: Scenario,
  state: State,
  changes: Changes,
): { readonly state: State; readonly events: readonly Event[] } {
  const { world, events } = writeChanges(scenario, state.world, changes, state.turn);
  const moved: Event[] = [];
  let postures = state.postures;
  for (const { actor: id, track, posture, cause } of changes.moves) {
    const actor = scenario.actors.find((one) => one.id === id);
    const snapshot = postures[id];
    const from = snapshot?.value[track];
    if (actor === undefined || snapshot === undefined || from === undefined || from === posture) continue;
    postures = { ...postures, [id]: nextPostures(actor, snapshot, { type: 'move', track, posture }) };
    moved.push({ kind: 'posture', actor: id, track, from, to: posture, cause });
  }
  return { state: { ...state, world, postures }, events: [...events, ...moved] };
}
