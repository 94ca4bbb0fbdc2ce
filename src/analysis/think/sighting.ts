import type { View } from '../../engine/index';
import { type ActorId, type Belief, isSecret, type Scenario } from '../../scenario/index';
import { alwaysSeesInject, type Entry, includes, seesInject, seesTrack } from '../../world/index';
import type { Kernel } from '../kernel/kernel';
import type { Layout } from '../kernel/layout';
import { slotOf } from '../kernel/slots';

/*
 * What a seat saw of a play, turn by turn, in the places of a kernel. It is read from the seat's view alone.
 */

/** The start of a turn as a seat saw it. */
export interface Opening {
  readonly turn: number;
  /** Injects that the seat learns of: those that came, and those that did not, by place. */
  readonly came: readonly number[];
  readonly stayedAway: readonly number[];
  /** Hidden values that injects showed, with the slot of each; other injects may have changed them since. */
  readonly glanced: readonly (readonly [slot: number, value: number])[];
  /** Values of `Eyes.slots`, when orders are given. */
  readonly seen: Int32Array;
}

/** One resolved turn as a seat saw it, with the start of the next. */
export interface Sighting extends Opening {
  /** By track: the order seen, as the layout counts it; 0 where none was seen. */
  readonly orders: Int32Array;
  /** By track: the place of the outcome that came of it, or -1 where there is none or it is not known. */
  readonly outcomes: Int32Array;
  /** By track: 1 where a covert order came to light, else 0. */
  readonly exposed: Uint8Array;
  /** Hidden values that orders showed, as they were when orders were given. */
  readonly shown: readonly (readonly [slot: number, value: number])[];
  /** The same for what rules showed: as it was when the rule ran; later rules and the next turn may have changed it since. */
  readonly shownAfter: readonly (readonly [slot: number, value: number])[];
}

/** What a seat can ever see of a scenario as it stands. */
export interface Eyes {
  readonly seat: number;
  /** Indicators, facts and postures, by slot. */
  readonly slots: Int32Array;
  /** Where what the seat believes stands, and how it is. */
  readonly beliefs: readonly { readonly belief: number; readonly truth: number }[];
  /** By inject: whether the seat can learn of it. */
  readonly heard: Uint8Array;
  /** By inject: whether the seat learns of it whenever it happens, so that it also knows when it did not. */
  readonly injects: Uint8Array;
  /** By option: whether it is another's covert one, and so unseen unless it comes to light. */
  readonly veiled: Uint8Array;
  /** By option and outcome: whether the seat does not learn that it came. */
  readonly unknown: readonly Uint8Array[];
}

/** The eyes of a seat, by the actor's place. */
export function eyesOf({ scenario, layout }: Kernel, seat: number): Eyes {
  const id = scenario.actors[seat]?.id ?? '';
  const slots = [
    ...scenario.indicators.flatMap(({ seenBy }, at) =>
      includes(seenBy, id) ? [layout.indicators + at] : [],
    ),
    ...scenario.facts.flatMap(({ seenBy }, at) => (includes(seenBy, id) ? [layout.facts + at] : [])),
    ...layout.tracks.flatMap((track) =>
      seesTrack(scenario, scenario.actors[track.actor]?.id ?? '', track.id, id) ? [track.posture] : [],
    ),
  ];
  return {
    seat,
    slots: Int32Array.from(slots),
    beliefs: [
      ...beliefsIn('indicator', scenario.indicators, layout, id),
      ...beliefsIn('fact', scenario.facts, layout, id),
    ],
    heard: Uint8Array.from(scenario.injects, (inject) => (seesInject(scenario, inject.id, id) ? 1 : 0)),
    injects: Uint8Array.from(scenario.injects, (inject) =>
      alwaysSeesInject(scenario, inject.id, id) ? 1 : 0,
    ),
    veiled: Uint8Array.from(
      scenario.actors.flatMap((actor) =>
        actor.options.map(({ visibility }) => (isSecret(visibility) && actor.id !== id ? 1 : 0)),
      ),
    ),
    unknown: scenario.actors.flatMap(({ options }) =>
      options.map(({ outcomes }) =>
        Uint8Array.from(outcomes, ({ seenBy = 'all' }) => (includes(seenBy, id) ? 0 : 1)),
      ),
    ),
  };
}

function beliefsIn(
  op: 'indicator' | 'fact',
  members: readonly { readonly id: string; readonly belief?: Belief }[],
  layout: Layout,
  seat: ActorId,
): Eyes['beliefs'] {
  return members.flatMap(({ id, belief }) =>
    belief?.by === seat
      ? [{ belief: slotOf({ op, id }, layout), truth: slotOf({ op, id: belief.of }, layout) }]
      : [],
  );
}

/** Reads a view: the first turn's start, then each resolved turn. */
export function sightingsOf(
  kernel: Kernel,
  eyes: Eyes,
  view: View,
): { readonly first: Opening; readonly turns: readonly Sighting[] } {
  const { layout, start } = kernel;
  const now = start.slice();
  const byTurn = Array.from({ length: view.turn + 1 }, (): Entry[] => []);
  for (const entry of view.journal) byTurn[entry.turn]?.push(entry);
  const openingOf = (turn: number): Opening => {
    const entries = (byTurn[turn] ?? []).filter(({ step }) => step === 'situation');
    for (const entry of entries) follow(kernel, now, entry);
    const came = entries.flatMap((entry) =>
      entry.kind === 'inject' ? [layout.injectAt.get(entry.id) ?? -1] : [],
    );
    return {
      turn,
      came,
      stayedAway: othersSeen(eyes, came),
      glanced: shownIn(kernel, entries),
      seen: eyes.slots.map((slot) => now[slot] ?? 0),
    };
  };
  const first = openingOf(1);
  const turns: Sighting[] = [];
  for (let turn = 1; turn < view.turn; turn++) {
    const entries = (byTurn[turn] ?? []).filter(({ step }) => step !== 'situation');
    for (const entry of entries) follow(kernel, now, entry);
    turns.push({
      ...ordersIn(kernel, entries),
      shown: shownIn(
        kernel,
        entries.filter(({ step }) => step === 'adjudication'),
      ),
      shownAfter: shownIn(
        kernel,
        entries.filter(({ step }) => step === 'consequences'),
      ),
      ...openingOf(turn + 1),
    });
  }
  return { first, turns };
}

/** Injects that a seat would have learned of, beside those that came. */
export function othersSeen({ injects }: Eyes, came: readonly number[]): readonly number[] {
  const away: number[] = [];
  for (let at = 0; at < injects.length; at++) if (injects[at] === 1 && !came.includes(at)) away.push(at);
  return away;
}

/** Writes a visible change of an indicator, a fact or a posture. */
function follow({ layout, scenario }: Kernel, now: Int32Array, entry: Entry): void {
  if (entry.kind === 'indicator') {
    now[layout.indicators + (layout.indicatorAt.get(entry.id) ?? 0)] = entry.to;
  } else if (entry.kind === 'fact') {
    const at = layout.factAt.get(entry.id) ?? 0;
    now[layout.facts + at] = scenario.facts[at]?.values.indexOf(entry.to) ?? 0;
  } else if (entry.kind === 'posture') {
    const track = layout.tracks[layout.trackAt.get(`${entry.actor}.${entry.track}`) ?? -1];
    if (track !== undefined) now[track.posture] = track.postures.indexOf(entry.to);
  }
}

function ordersIn(
  { layout, scenario }: Kernel,
  entries: readonly Entry[],
): Pick<Sighting, 'orders' | 'outcomes' | 'exposed'> {
  const orders = new Int32Array(layout.tracks.length);
  const outcomes = new Int32Array(layout.tracks.length).fill(-1);
  const exposed = new Uint8Array(layout.tracks.length);
  for (const entry of entries) {
    if (entry.kind !== 'order') continue;
    const track = layout.trackAt.get(`${entry.actor}.${entry.track}`) ?? -1;
    const option = layout.optionAt.get(`${entry.actor}.${entry.option}`) ?? -1;
    orders[track] = 1 + (layout.tracks[track]?.options.indexOf(option) ?? -1);
    outcomes[track] = outcomesOf(scenario, entry.actor, entry.option).indexOf(entry.outcome ?? '');
    exposed[track] = entry.seen === 'exposed' ? 1 : 0;
  }
  return { orders, outcomes, exposed };
}

function outcomesOf(scenario: Scenario, actor: string, option: string): readonly string[] {
  const found = scenario.actors.find(({ id }) => id === actor)?.options.find(({ id }) => id === option);
  return found?.outcomes.map(({ id }) => id) ?? [];
}

function shownIn({ layout, scenario }: Kernel, entries: readonly Entry[]): Sighting['shown'] {
  return entries.flatMap((entry): (readonly [number, number])[] => {
    if (entry.kind !== 'reveal') return [];
    if (typeof entry.value === 'number') {
      return [[layout.indicators + (layout.indicatorAt.get(entry.what) ?? 0), entry.value]];
    }
    const at = layout.factAt.get(entry.what) ?? 0;
    return [[layout.facts + at, scenario.facts[at]?.values.indexOf(entry.value) ?? 0]];
  });
}
