import { type Actor, holds, type Option, type OptionId } from '../scenario/index';
import { readingOf, type State } from './state';

/** Why an option is closed now. */
export type Closed =
  /** The track stands elsewhere; the postures that would open it. */
  | { readonly why: 'posture'; readonly postures: readonly string[] }
  | { readonly why: 'condition' }
  | { readonly why: 'spent' }
  /** Open again from this turn on. */
  | { readonly why: 'cooling'; readonly until: number };

export interface OptionStatus {
  readonly option: OptionId;
  /** The posture it leads to, when open. */
  readonly to?: string;
  readonly closed?: Closed;
}

/** Every option of an actor, open or closed with its reason, in the order of the scenario. */
export function optionStatuses(actor: Actor, state: State): readonly OptionStatus[] {
  return actor.options.map((option) => statusOf(actor, option, state));
}

function statusOf(actor: Actor, option: Option, state: State): OptionStatus {
  const track = actor.tracks.find(({ id }) => id === option.track);
  const posture = state.postures[actor.id]?.value[option.track];
  const listed = track?.postures.find(({ id }) => id === posture)?.on.find((one) => one.option === option.id);
  if (track === undefined || listed === undefined) {
    const postures = track?.postures.filter(({ on }) => on.some((one) => one.option === option.id)) ?? [];
    return { option: option.id, closed: { why: 'posture', postures: postures.map(({ id }) => id) } };
  }
  const taken = state.world.taken[actor.id]?.[option.id];
  if (taken !== undefined && option.once) return { option: option.id, closed: { why: 'spent' } };
  if (taken !== undefined && state.turn <= taken.last + option.cooldown) {
    return { option: option.id, closed: { why: 'cooling', until: taken.last + option.cooldown + 1 } };
  }
  if (option.when !== undefined && !holds(option.when, readingOf(state))) {
    return { option: option.id, closed: { why: 'condition' } };
  }
  return { option: option.id, to: listed.to };
}
