import { type Expression, readsOf } from '../../scenario/index';
import type { Layout } from './layout';

/** The slots that an expression reads, each once, in rising order. */
export function slotsOf(expression: Expression, layout: Layout): readonly number[] {
  const slots = new Set<number>();
  for (const read of readsOf(expression)) slots.add(slotOf(read, layout));
  return [...slots].sort((a, b) => a - b);
}

/** The slot of one read. */
export function slotOf(read: Expression, layout: Layout): number {
  switch (read.op) {
    case 'turn':
      return layout.turn;
    case 'indicator':
      return layout.indicators + known(layout.indicatorAt, read.id);
    case 'fact':
      return layout.facts + known(layout.factAt, read.id);
    case 'posture':
      return trackOf(read, layout).posture;
    case 'order':
      return trackOf(read, layout).order;
    case 'outcome':
      return trackOf(read, layout).outcome;
    case 'taken':
      return layout.options[known(layout.optionAt, `${read.actor}.${read.option}`)]?.times ?? -1;
    case 'happened':
      return layout.happened[known(layout.injectAt, read.inject)] ?? -1;
    default:
      throw new Error(`${read.op} is not something that is read`);
  }
}

/** The place of a track that is named; throws if the scenario does not have it. */
export function trackOf(
  { actor, track }: { readonly actor: string; readonly track: string },
  layout: Layout,
): Layout['tracks'][number] {
  const place = layout.tracks[known(layout.trackAt, `${actor}.${track}`)];
  if (place === undefined) throw new Error(`no track ${actor}.${track}`);
  return place;
}

function known(places: ReadonlyMap<string, number>, name: string): number {
  const at = places.get(name);
  if (at === undefined) throw new Error(`${name} is named, which the scenario does not have`);
  return at;
}

/** How many combinations the values of slots have. */
export function sizeOf(slots: readonly number[], layout: Layout): number {
  return slots.reduce((size, slot) => size * rangeOf(slot, layout), 1);
}

/** How many values a slot has. */
export function rangeOf(slot: number, layout: Layout): number {
  const { min = 0, max = 0 } = layout.slots[slot] ?? {};
  return max - min + 1;
}
