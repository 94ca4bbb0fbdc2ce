import { restOf } from '../../adjudication/index';
import type { State } from '../../engine/index';
import type { Orders } from '../../scenario/index';
import type { Kernel } from './kernel';
import type { Layout } from './layout';

/** The vector of a state of the engine; memories that the layout does not keep are left out. */
export function encodeState(kernel: Kernel, state: State): Int32Array {
  const { layout, scenario } = kernel;
  const { world } = state;
  const vector = new Int32Array(layout.width);
  vector[layout.turn] = state.turn;
  scenario.indicators.forEach(({ id }, at) => {
    vector[layout.indicators + at] = world.indicators[id] ?? 0;
  });
  scenario.facts.forEach(({ id, values }, at) => {
    vector[layout.facts + at] = values.indexOf(world.facts[id] ?? '');
  });
  for (const track of layout.tracks) {
    const posture = state.postures[scenario.actors[track.actor]?.id ?? '']?.value[track.id] ?? '';
    vector[track.posture] = track.postures.indexOf(posture);
  }
  const options = scenario.actors.flatMap((actor) => actor.options);
  layout.options.forEach((option, at) => {
    const taken = world.taken[scenario.actors[option.actor]?.id ?? '']?.[option.id];
    if (option.times >= 0) vector[option.times] = taken?.times ?? 0;
    if (option.last >= 0) vector[option.last] = taken?.last ?? 0;
    const rests = options[at];
    if (option.wait >= 0 && taken !== undefined && rests !== undefined)
      vector[option.wait] = restOf(rests, taken.last, state.turn);
  });
  layout.happened.forEach((slot, at) => {
    if (slot >= 0) vector[slot] = world.happened[scenario.injects[at]?.id ?? ''] ?? 0;
  });
  layout.fired.forEach((slot, at) => {
    if (slot >= 0) vector[slot] = world.fired[scenario.rules[at]?.id ?? ''] ?? 0;
  });
  for (const { to, what, value, turn } of layout.glimpses) {
    const glimpse = world.glimpses[to]?.[what];
    if (glimpse === undefined) continue;
    vector[turn] = glimpse.turn;
    vector[value] =
      typeof glimpse.value === 'number'
        ? glimpse.value
        : (layout.slots[value]?.texts?.indexOf(glimpse.value) ?? 0);
  }
  return vector;
}

/** The state that a vector of a layout with all memories stands for. */
export function decodeState(kernel: Kernel, vector: Int32Array): State {
  const { layout, scenario } = kernel;
  if (layout.memory !== 'all') throw new Error('only a vector with all memories is a whole state');
  const at = (slot: number): number => vector[slot] ?? 0;
  const byActor = <T>(
    of: (actor: number) => readonly (readonly [string, T])[],
  ): Record<string, Record<string, T>> =>
    Object.fromEntries(scenario.actors.map(({ id }, actor) => [id, Object.fromEntries(of(actor))]));
  const counted = (members: readonly { readonly id: string }[], slots: readonly number[]) =>
    Object.fromEntries(
      members.flatMap(({ id }, place) => {
        const times = at(slots[place] ?? -1);
        return times > 0 ? [[id, times] as const] : [];
      }),
    );
  return {
    turn: at(layout.turn),
    world: {
      indicators: Object.fromEntries(
        scenario.indicators.map(({ id }, place) => [id, at(layout.indicators + place)]),
      ),
      facts: Object.fromEntries(
        scenario.facts.map(({ id, values }, place) => [id, values[at(layout.facts + place)] ?? '']),
      ),
      glimpses: byActor((actor) =>
        layout.glimpses.flatMap(({ to, what, source, value, turn }) => {
          if (to !== scenario.actors[actor]?.id || at(turn) === 0) return [];
          const texts = layout.slots[source]?.texts;
          const shown = texts === undefined ? at(value) : (texts[at(value)] ?? '');
          return [[what, { turn: at(turn), value: shown }] as const];
        }),
      ),
      taken: byActor((actor) =>
        layout.options.flatMap(({ actor: of, id, times, last }) =>
          of === actor && at(times) > 0 ? [[id, { times: at(times), last: at(last) }] as const] : [],
        ),
      ),
      happened: counted(scenario.injects, layout.happened),
      fired: counted(scenario.rules, layout.fired),
    },
    postures: Object.fromEntries(
      scenario.actors.map(({ id }, actor) => [
        id,
        {
          value: Object.fromEntries(
            layout.tracks.flatMap((track) =>
              track.actor === actor ? [[track.id, track.postures[at(track.posture)] ?? ''] as const] : [],
            ),
          ),
          context: {},
        },
      ]),
    ),
  };
}

/** Writes orders into the order slots; tracks that are not named hold. Throws on an option that its track does not have. */
export function writeOrders({ layout, scenario }: Kernel, vector: Int32Array, orders: Orders): void {
  for (const track of layout.tracks) {
    const id = orders[scenario.actors[track.actor]?.id ?? '']?.[track.id];
    const order = id === undefined ? 0 : 1 + track.options.findIndex((at) => layout.options[at]?.id === id);
    if (id !== undefined && order === 0) throw new Error(`the track ${track.id} has no option ${id}`);
    vector[track.order] = order;
  }
}

/** The orders that stand in the order slots. */
export function readOrders({ layout, scenario }: Kernel, vector: Int32Array): Orders {
  const orders: Record<string, Record<string, string>> = {};
  for (const track of layout.tracks) {
    const id = orderedOption(layout, track, vector[track.order] ?? 0);
    if (id === undefined) continue;
    const actor = scenario.actors[track.actor]?.id ?? '';
    orders[actor] = { ...orders[actor], [track.id]: id };
  }
  return orders;
}

/** The id of the option that an order of a track means; undefined to hold. */
export function orderedOption(
  layout: Layout,
  track: Layout['tracks'][number],
  order: number,
): string | undefined {
  return order === 0 ? undefined : layout.options[track.options[order - 1] ?? -1]?.id;
}
