import type { ActorId, Expression, OptionId, Scenario, TrackId } from '../../scenario/index';
import { decidingExpressionsIn, readsOf } from '../../scenario/index';

/*
 * Where each part of a state stands in one vector of whole numbers. A text from a closed list is written as its place in the
 * list.
 */

/** `all`: everything that a State holds; `needed`: only memories that something reads, so that more states are equal. */
export type Memory = 'all' | 'needed';

/** One number of the vector and what it can be. */
interface Slot {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** The texts that the numbers from `min` on stand for. */
  readonly texts?: readonly string[];
}

interface TrackPlace {
  readonly actor: number;
  readonly id: TrackId;
  /** Places in `Layout.options`, in the scenario's order; an order is 1 + the place in this list, or 0 to hold. */
  readonly options: readonly number[];
  /** Ids of the outcomes of its options; an outcome is 1 + the place in this list, or 0 where nothing was drawn. */
  readonly outcomes: readonly string[];
  readonly postures: readonly string[];
  readonly posture: number;
  readonly order: number;
  readonly outcome: number;
}

interface OptionPlace {
  readonly actor: number;
  readonly track: number;
  readonly id: OptionId;
  /** Slots, or -1 where nothing reads them. */
  readonly times: number;
  readonly last: number;
  /** Turns for which it stays closed after it was taken, counted down; -1 for options that need no rest. */
  readonly wait: number;
}

interface GlimpsePlace {
  readonly to: ActorId;
  readonly what: string;
  readonly source: number;
  /** The value shown, and the turn in which it was (0: never). */
  readonly value: number;
  readonly turn: number;
}

export interface Layout {
  readonly memory: Memory;
  readonly slots: readonly Slot[];
  readonly width: number;
  /** Slot of the turn, from 1. */
  readonly turn: number;
  /** First slots; the members follow in the scenario's order. */
  readonly indicators: number;
  readonly facts: number;
  readonly tracks: readonly TrackPlace[];
  readonly options: readonly OptionPlace[];
  /** First slot and number of the options' waits, which lie side by side. */
  readonly waits: number;
  readonly waitCount: number;
  /** Slots by inject and by rule, or -1. */
  readonly happened: readonly number[];
  readonly fired: readonly number[];
  readonly glimpses: readonly GlimpsePlace[];
  /** Slots from here to `width` hold the orders and outcomes of this turn only. */
  readonly scratch: number;
  /** Place of each name. */
  readonly trackAt: ReadonlyMap<string, number>;
  readonly optionAt: ReadonlyMap<string, number>;
  readonly indicatorAt: ReadonlyMap<string, number>;
  readonly factAt: ReadonlyMap<string, number>;
  readonly injectAt: ReadonlyMap<string, number>;
}

/** Lays out the vector of a scenario; tracks and options by `actor.track` and `actor.option`. */
export function layOut(scenario: Scenario, memory: Memory): Layout {
  const slots: Slot[] = [];
  const put = (name: string, min: number, max: number, texts?: readonly string[]): number =>
    slots.push({ name, min, max, ...(texts === undefined ? {} : { texts }) }) - 1;
  const list = (name: string, texts: readonly string[]): number => put(name, 0, texts.length - 1, texts);
  const turns = scenario.turns.length;
  const isRead = memoriesRead(scenario);
  const keep = (isNeeded: boolean, name: string, max: number): number =>
    memory === 'all' || isNeeded ? put(name, 0, max) : -1;

  const turn = put('turn', 1, turns);
  const indicators = slots.length;
  for (const { id, min, max } of scenario.indicators) put(`indicator ${id}`, min, max);
  const facts = slots.length;
  for (const { id, values } of scenario.facts) list(`fact ${id}`, values);
  const postures = scenario.actors.flatMap(({ id, tracks }) =>
    tracks.map((track) =>
      list(
        `posture ${id}.${track.id}`,
        track.postures.map((one) => one.id),
      ),
    ),
  );
  const times: number[] = [];
  const last: number[] = [];
  for (const { actor, id, once } of scenario.actors.flatMap((one) => one.options)) {
    times.push(keep(once || isRead.taken.has(`${actor}.${id}`), `taken ${actor}.${id}`, once ? 1 : turns));
    last.push(keep(false, `last ${actor}.${id}`, turns));
  }
  const waits = slots.length;
  const wait = scenario.actors
    .flatMap((one) => one.options)
    .map(({ actor, id, cooldown }) => (cooldown > 0 ? put(`wait ${actor}.${id}`, 0, cooldown + 1) : -1));
  const waitCount = slots.length - waits;
  const happened = scenario.injects.map(({ id, once }) =>
    keep(once || isRead.happened.has(id), `happened ${id}`, turns),
  );
  const fired = scenario.rules.map(({ id, once }) => keep(once, `fired ${id}`, once ? 1 : turns));
  const glimpses = memory === 'all' ? layOutGlimpses(scenario, { indicators, facts }, slots, put) : [];
  const scratch = slots.length;
  const tracks = layOutTracks(scenario, postures, list);
  const trackAt = new Map(
    tracks.map(({ actor, id }, at) => [`${scenario.actors[actor]?.id ?? ''}.${id}`, at]),
  );
  const options = scenario.actors.flatMap(({ options: own }, actor) =>
    own.map(({ id, actor: of, track }) => ({ actor, track: trackAt.get(`${of}.${track}`) ?? -1, id })),
  );
  return {
    memory,
    slots,
    width: slots.length,
    turn,
    indicators,
    facts,
    tracks,
    options: options.map((option, at) => ({
      ...option,
      times: times[at] ?? -1,
      last: last[at] ?? -1,
      wait: wait[at] ?? -1,
    })),
    waits,
    waitCount,
    happened,
    fired,
    glimpses,
    scratch,
    trackAt,
    optionAt: placesOf(options.map(({ actor, id }) => `${scenario.actors[actor]?.id ?? ''}.${id}`)),
    indicatorAt: placesOf(scenario.indicators.map(({ id }) => id)),
    factAt: placesOf(scenario.facts.map(({ id }) => id)),
    injectAt: placesOf(scenario.injects.map(({ id }) => id)),
  };
}

function layOutTracks(
  scenario: Scenario,
  postures: readonly number[],
  list: (name: string, texts: readonly string[]) => number,
): readonly TrackPlace[] {
  const tracks: TrackPlace[] = [];
  let first = 0;
  scenario.actors.forEach((actor, at) => {
    for (const track of actor.tracks) {
      const name = `${actor.id}.${track.id}`;
      const own = actor.options.flatMap((option, place) =>
        option.track === track.id ? [{ option, place: first + place }] : [],
      );
      const outcomes = [...new Set(own.flatMap(({ option }) => option.outcomes.map(({ id }) => id)))];
      tracks.push({
        actor: at,
        id: track.id,
        options: own.map(({ place }) => place),
        outcomes,
        postures: track.postures.map(({ id }) => id),
        posture: postures[tracks.length] ?? -1,
        order: list(`order ${name}`, ['hold', ...own.map(({ option }) => option.id)]),
        outcome: list(`outcome ${name}`, ['', ...outcomes]),
      });
    }
    first += actor.options.length;
  });
  return tracks;
}

function layOutGlimpses(
  scenario: Scenario,
  at: { readonly indicators: number; readonly facts: number },
  slots: readonly Slot[],
  put: (name: string, min: number, max: number, texts?: readonly string[]) => number,
): readonly GlimpsePlace[] {
  const sources = new Map([
    ...scenario.indicators.map(({ id }, place): [string, number] => [id, at.indicators + place]),
    ...scenario.facts.map(({ id }, place): [string, number] => [id, at.facts + place]),
  ]);
  const pairs = new Map<string, { readonly to: ActorId; readonly what: string }>();
  for (const effect of effectsOf(scenario)) {
    for (const reveal of effect.reveal) pairs.set(`${reveal.to} ${reveal.what}`, reveal);
  }
  return [...pairs].map(([name, { to, what }]) => {
    const source = sources.get(what) ?? -1;
    const { min = 0, max = 0, texts } = slots[source] ?? {};
    const value = put(`shown ${name}`, Math.min(0, min), Math.max(0, max), texts);
    return { to, what, source, value, turn: put(`shown-in ${name}`, 0, scenario.turns.length) };
  });
}

/** Every effect of a scenario. */
function effectsOf(scenario: Scenario): Scenario['rules'][number]['effects'] {
  return [
    ...scenario.injects.flatMap(({ effects }) => effects),
    ...scenario.rules.flatMap(({ effects }) => effects),
    ...scenario.actors.flatMap(({ options }) =>
      options.flatMap(({ effects, outcomes, exposure }) => [
        ...effects,
        ...outcomes.flatMap((outcome) => outcome.effects),
        ...(exposure?.effects ?? []),
      ]),
    ),
  ];
}

/** The memories that expressions read which decide how a play goes on; the debrief's own do not. */
function memoriesRead({ concepts: _, ...scenario }: Scenario): {
  readonly taken: ReadonlySet<string>;
  readonly happened: ReadonlySet<string>;
} {
  const taken = new Set<string>();
  const happened = new Set<string>();
  for (const expression of decidingExpressionsIn(scenario)) {
    for (const read of readsOf(expression)) note(read, taken, happened);
  }
  return { taken, happened };
}

function note(read: Expression, taken: Set<string>, happened: Set<string>): void {
  if (read.op === 'taken') taken.add(`${read.actor}.${read.option}`);
  if (read.op === 'happened') happened.add(read.inject);
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}
