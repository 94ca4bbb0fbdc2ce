import { type Actor, holds, type Option, type OptionId, type Posture, type Reading } from '../scenario/index';
import { isSpent, restOf } from './conditions';
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

/** States never change, so what is open in one is worked out once, however many ask. */
const known = new WeakMap<State, Map<Actor, readonly OptionStatus[]>>();

/** Every option of an actor, open or closed with its reason, in the order of the scenario. */
export function optionStatuses(actor: Actor, state: State): readonly OptionStatus[] {
  let ofState = known.get(state);
  if (ofState === undefined) {
    ofState = new Map();
    known.set(state, ofState);
  }
  let statuses = ofState.get(actor);
  if (statuses === undefined) {
    const reading = readingOf(state);
    statuses = listingsOf(actor).map((listing) => statusOf(actor, listing, state, reading));
    ofState.set(actor, statuses);
  }
  return statuses;
}

/** Which postures of its track list an option. */
interface Listing {
  readonly option: Option;
  /** By posture: where the option leads from there. */
  readonly to: ReadonlyMap<string, string>;
  readonly elsewhere: OptionStatus;
}

const listings = new WeakMap<Actor, readonly Listing[]>();

function listingsOf(actor: Actor): readonly Listing[] {
  let found = listings.get(actor);
  if (found === undefined) {
    found = actor.options.map((option) => {
      const postures: readonly Posture[] = actor.tracks.find(({ id }) => id === option.track)?.postures ?? [];
      const to = new Map(
        postures.flatMap(({ id, on }) =>
          on.filter((one) => one.option === option.id).map((one) => [id, one.to]),
        ),
      );
      const closed: Closed = { why: 'posture', postures: [...to.keys()] };
      return { option, to, elsewhere: { option: option.id, closed } };
    });
    listings.set(actor, found);
  }
  return found;
}

function statusOf(
  actor: Actor,
  { option, to, elsewhere }: Listing,
  state: State,
  reading: Reading,
): OptionStatus {
  const target = to.get(state.postures[actor.id]?.value[option.track] ?? '');
  if (target === undefined) return elsewhere;
  const taken = state.world.taken[actor.id]?.[option.id];
  if (taken !== undefined && isSpent(option, taken.times))
    return { option: option.id, closed: { why: 'spent' } };
  const rest = taken === undefined ? 0 : restOf(option, taken.last, state.turn);
  if (rest > 0) return { option: option.id, closed: { why: 'cooling', until: state.turn + rest } };
  if (option.when !== undefined && !holds(option.when, reading)) {
    return { option: option.id, closed: { why: 'condition' } };
  }
  return { option: option.id, to: target };
}
