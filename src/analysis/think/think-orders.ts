import type { View } from '../../engine/index';
import type { ActorId, OptionId, Scenario, ThinkingKind, TrackId } from '../../scenario/index';
import { orderedOption } from '../kernel/codec';
import { type Kernel, kernelOf } from '../kernel/kernel';
import { believe } from './believe';
import type { Considered, TrackOrders } from './consider';
import { mindOf } from './mind';
import { type Thinker, thinkerOf } from './thinker';

/** One open option of a track, or `hold`, as the actor weighed it. */
interface WeighedOption {
  readonly track: TrackId;
  readonly option: OptionId | 'hold';
  /** The mean score, 0 to 10, of the plays that it led to; absent where nothing was weighed: at level 0, or nothing else was open. */
  readonly score?: number;
  readonly probability: number;
}

/** What an actor decided: an option by track; a track that is not named holds. */
export interface Thought {
  readonly orders: Readonly<Record<TrackId, OptionId>>;
  /** Every open option of each track, `hold` last: why it did what it did. */
  readonly options: readonly WeighedOption[];
}

/** How much may be thought: plays looked at. The same budget always gives the same thought. */
export interface ThinkingBudget {
  readonly plays: number;
}

/** Plays that one decision looks at where nothing else is said. */
const usualPlays = 600;

/** Positions that a thinking actor keeps in mind. */
const positionsInMind = 32;

interface Known {
  readonly kernel: Kernel;
  readonly thinker: Thinker;
}

const known = new WeakMap<Scenario, Known>();

function knownOf(scenario: Scenario): Known {
  let found = known.get(scenario);
  if (found === undefined) {
    const kernel = kernelOf(scenario);
    found = { kernel, thinker: thinkerOf(kernel) };
    known.set(scenario, found);
  }
  return found;
}

/**
 * What an actor orders by thinking, from its own view: each track's open options are weighed by plays ahead from positions that
 * it can believe in, and one is drawn with a probability that grows with what it promises.
 * @param seed 0 to 4294967295; with the view and the budget it decides everything
 */
export function thinkOrders(
  scenario: Scenario,
  view: View,
  actor: ActorId,
  kind: ThinkingKind,
  seed: number,
  budget?: ThinkingBudget,
): Thought {
  const { kernel, thinker } = knownOf(scenario);
  const at = scenario.actors.findIndex(({ id }) => id === actor);
  const found = scenario.actors[at];
  if (found === undefined) throw new Error(`no actor ${actor}`);
  const considered = thinker({
    actor: at,
    mind: mindOf(found, kind),
    choices: choicesIn(kernel, view, actor),
    positions: believe(kernel, view, actor, positionsInMind, seed),
    turn: view.turn,
    seed,
    plays: budget?.plays ?? usualPlays,
  });
  return {
    orders: Object.fromEntries(
      considered.flatMap(({ track, chosen }) => {
        const { id, option } = nameOf(kernel, track, chosen);
        return option === undefined ? [] : [[id, option]];
      }),
    ),
    options: considered.flatMap((one) => weighedIn(kernel, one)),
  };
}

function weighedIn(
  kernel: Kernel,
  { track, orders, scores, probabilities }: Considered,
): readonly WeighedOption[] {
  return orders.map((order, place) => {
    const { id, option = 'hold' } = nameOf(kernel, track, order);
    const score = scores[place];
    const probability = probabilities[place] ?? 0;
    return { track: id, option, ...(score === undefined ? {} : { score }), probability };
  });
}

/** The track's id and the option's; none to hold. */
function nameOf({ layout }: Kernel, track: number, order: number): { id: TrackId; option?: OptionId } {
  const place = layout.tracks[track];
  if (place === undefined) throw new Error(`no track ${track}`);
  const option = orderedOption(layout, place, order);
  return { id: place.id, ...(option === undefined ? {} : { option }) };
}

/** What the view says that can be ordered, by track, holding last. */
function choicesIn({ layout }: Kernel, { tracks }: View, actor: ActorId): readonly TrackOrders[] {
  return tracks.map(({ track: id, options }): TrackOrders => {
    const track = layout.trackAt.get(`${actor}.${id}`) ?? -1;
    const open = options.flatMap(({ option, closed }) =>
      closed === undefined
        ? [1 + (layout.tracks[track]?.options.indexOf(layout.optionAt.get(`${actor}.${option}`) ?? -1) ?? -1)]
        : [],
    );
    return { track, orders: [...open, 0] };
  });
}
