import { optionStatuses, readingOf, type State } from '../adjudication/index';
import {
  type Actor,
  type ActorId,
  type Expression,
  holds,
  type Option,
  type OptionId,
  type Reading,
  type Scenario,
  surelyHolds,
  type TrackId,
  turnsBefore,
} from '../scenario/index';
import { seesExpression } from '../world/index';

/*
 * Which of its own options a side is shown. Nothing that is shown may give away what comes: an option is listed once it could
 * have been given, or could have been one order later, and then stays, open or closed. What is legal is not decided in this file.
 */

/** What one side has been shown of its own options so far. */
interface Listed {
  /** In the scenario's order. */
  readonly options: readonly OptionId[];
  /** Open now or at an earlier deliberation of this play. */
  readonly opened: readonly OptionId[];
  /** Open now for the first time; none at the first deliberation, where everything would be. */
  readonly fresh: readonly OptionId[];
  /** By track: the postures in which it has stood, or to which an order led that was open to it. */
  readonly postures: Readonly<Record<TrackId, readonly string[]>>;
}

/** By actor. */
export type Listings = Readonly<Record<ActorId, Listed>>;

/** What each side is shown at a deliberation, given what it was shown before. */
export function listAnew(scenario: Scenario, state: State, before: Listings = {}): Listings {
  return Object.fromEntries(
    scenario.actors.map((actor) => [actor.id, listOf(scenario, actor, state, before[actor.id])]),
  );
}

function listOf(scenario: Scenario, actor: Actor, state: State, before: Listed | undefined): Listed {
  const statuses = optionStatuses(actor, state);
  const open = new Map(statuses.flatMap(({ option, to }) => (to === undefined ? [] : [[option, to]])));
  const within = new Map(actor.tracks.map(({ id }) => [id, new Set(postureNow(state, actor, id))]));
  for (const { id, track } of actor.options) {
    const to = open.get(id);
    if (to !== undefined) within.get(track)?.add(to);
  }
  const shown = new Set(before?.options);
  // What history ordered before a shorter play begins was open to nobody who plays it.
  const opened = state.turn > turnsBefore(scenario) + 1 ? before?.opened : undefined;
  const isListed = (option: Option): boolean =>
    shown.has(option.id) ||
    option.foreseeable ||
    open.has(option.id) ||
    (isWithin(actor, option, within.get(option.track)) && mayKnowThatItHolds(scenario, actor, option, state));
  return {
    options: actor.options.filter(isListed).map(({ id }) => id),
    opened: [...new Set([...(opened ?? []), ...open.keys()])],
    fresh: opened === undefined ? [] : [...open.keys()].filter((id) => !opened.includes(id)),
    postures: Object.fromEntries(
      actor.tracks.map(({ id, postures }) => {
        const reached = within.get(id);
        const known = before?.postures[id] ?? [];
        return [
          id,
          postures.map((one) => one.id).filter((one) => reached?.has(one) === true || known.includes(one)),
        ];
      }),
    ),
  };
}

function postureNow(state: State, actor: Actor, track: TrackId): readonly string[] {
  const posture = state.postures[actor.id]?.value[track];
  return posture === undefined ? [] : [posture];
}

/** Whether one of the postures lists the option. */
function isWithin(actor: Actor, option: Option, postures: ReadonlySet<string> | undefined): boolean {
  const track = actor.tracks.find(({ id }) => id === option.track);
  return (
    track?.postures.some(({ id, on }) => postures?.has(id) && on.some((one) => one.option === option.id)) ===
    true
  );
}

/** Whether an option's condition holds by what its side sees, and by what it was shown of what it does not see. */
function mayKnowThatItHolds(scenario: Scenario, { id }: Actor, { when }: Option, state: State): boolean {
  if (when === undefined) return true;
  if (seesExpression(scenario, when, id)) return holds(when, readingOf(state));
  const glimpses = state.world.glimpses[id] ?? {};
  return surelyHolds(scenario, when, asShown(scenario, state, id), (read: Expression) => {
    const isQuantity = read.op === 'indicator' || read.op === 'fact';
    return (isQuantity && glimpses[read.id] !== undefined) || seesExpression(scenario, read, id);
  });
}

/** The state as a side takes it to be: what it does not see, but was once shown, stands as it was shown. */
function asShown(scenario: Scenario, state: State, seat: ActorId): Reading {
  const reading = readingOf(state);
  const indicators: Record<string, number> = { ...reading.indicators };
  const facts: Record<string, string> = { ...reading.facts };
  for (const [id, { value }] of Object.entries(state.world.glimpses[seat] ?? {})) {
    if (seesExpression(scenario, { op: id in facts ? 'fact' : 'indicator', id }, seat)) continue;
    if (typeof value === 'number') indicators[id] = value;
    else facts[id] = value;
  }
  return { ...reading, indicators, facts };
}
