import type { ActorId, Scenario } from '../scenario/index';
import {
  type Cause,
  type Entry,
  heardBy,
  includes,
  seesOdds,
  seesResult,
  seesRule,
  seesTrack,
  seesValue,
} from '../world/index';
import { comers } from './presence';
import { withWantsOf } from './wants';

/** The lines of a journal that each of some seats may read, with the causes that one of them may not know made unseen. */
export function journalFor(
  scenario: Scenario,
  journal: readonly Entry[],
  seats: readonly ActorId[],
): readonly Entry[] {
  const knowledge = seats.map(
    (seat): Knowledge => ({
      scenario,
      seat,
      hidden: hiddenOrders(journal, seat),
      told: toldOf(scenario, journal, seat),
    }),
  );
  const areAll = (isSo: (seat: ActorId) => boolean) => seats.every(isSo);
  const known = (turn: number, cause: Cause): Cause =>
    isKnownToAll(knowledge, turn, cause) ? cause : { by: 'unseen' };
  const yet = new Set(comers(scenario));
  const owners =
    yet.size === 0 ? undefined : new Map(scenario.indicators.map(({ id, of }) => [id, of ?? '']));
  return journal.flatMap((entry): Entry[] => {
    const { turn } = entry;
    switch (entry.kind) {
      case 'order':
        if (entry.seen === 'hidden' && !areAll((seat) => entry.actor === seat)) return [];
        return [
          areAll((seat) => seesResult(scenario, entry, seat)) ? heardBy(entry, seats) : withoutResult(entry),
        ];
      case 'inject':
      case 'rule':
        return isKnownToAll(knowledge, turn, { by: entry.kind, id: entry.id }) ? [heardBy(entry, seats)] : [];
      case 'draw':
        return knowledge.every((one) => seesDraw(one, entry)) ? [entry] : [];
      case 'indicator': {
        if (yet.has(owners?.get(entry.id) ?? '')) return [];
        if (!areAll((seat) => seesValue(scenario, entry.id, seat))) return [];
        const parts = partsSeen(scenario, knowledge, entry);
        return parts.length === 0 ? [] : [{ ...entry, parts }];
      }
      case 'fact':
        return areAll((seat) => seesValue(scenario, entry.id, seat))
          ? [{ ...entry, cause: known(turn, entry.cause) }]
          : [];
      case 'posture':
        if (yet.has(entry.actor)) return [];
        return areAll((seat) => seesTrack(scenario, entry.actor, entry.track, seat))
          ? [{ ...entry, cause: known(turn, entry.cause) }]
          : [];
      case 'reveal':
      case 'report':
        return areAll((seat) => entry.to === seat) ? [{ ...entry, cause: known(turn, entry.cause) }] : [];
      case 'news':
        return areAll((seat) => reaches(scenario, entry.news, seat))
          ? [{ ...entry, cause: known(turn, entry.cause) }]
          : [];
      case 'bet': {
        const to = scenario.turns[entry.asked - 1]?.bets?.[entry.bet]?.to ?? [];
        return areAll((seat) => includes(to, seat)) ? [entry] : [];
      }
      case 'ending':
        return [withWantsOf(entry, seats)];
      case 'presence':
        yet.delete(entry.actor);
        return [entry];
      case 'setting':
        return [entry];
      default:
        return entry satisfies never;
    }
  });
}

/** An order as it is known to whoever does not see what came of it; what was said of it would tell. */
function withoutResult({
  outcome: _,
  form: _form,
  heard: _heard,
  ...order
}: Entry & { kind: 'order' }): Entry {
  return order;
}

/** What decides which causes a seat knows. */
interface Knowledge {
  readonly scenario: Scenario;
  readonly seat: ActorId;
  /** Covert orders of others that did not come to light, as `turn actor option`. */
  readonly hidden: ReadonlySet<string>;
  /** Injects and rules whose news reached the seat, as `turn kind id`. */
  readonly told: ReadonlySet<string>;
}

function hiddenOrders(journal: readonly Entry[], seat: ActorId): ReadonlySet<string> {
  return new Set(
    journal.flatMap((entry) =>
      entry.kind === 'order' && entry.seen === 'hidden' && entry.actor !== seat
        ? [`${entry.turn} ${entry.actor} ${entry.option}`]
        : [],
    ),
  );
}

function toldOf(scenario: Scenario, journal: readonly Entry[], seat: ActorId): ReadonlySet<string> {
  return new Set(
    journal.flatMap((entry) => {
      if (entry.kind !== 'news' || !reaches(scenario, entry.news, seat)) return [];
      const { turn, cause } = entry;
      return cause.by === 'inject' || cause.by === 'rule' ? [`${turn} ${cause.by} ${cause.id}`] : [];
    }),
  );
}

function reaches(scenario: Scenario, news: number, seat: ActorId): boolean {
  const item = scenario.news[news];
  return item !== undefined && includes(item.to, seat);
}

function isKnownToAll(seats: readonly Knowledge[], turn: number, cause: Cause): boolean {
  return seats.every((one) => isKnown(one, turn, cause));
}

function isKnown({ scenario, seat, hidden, told }: Knowledge, turn: number, cause: Cause): boolean {
  switch (cause.by) {
    case 'order':
      return !hidden.has(`${turn} ${cause.actor} ${cause.option}`) && seesResult(scenario, cause, seat);
    case 'inject':
      return told.has(`${turn} inject ${cause.id}`);
    case 'rule':
      return told.has(`${turn} rule ${cause.id}`) || seesRule(scenario, cause.id, seat);
    case 'unseen':
      return true;
    default:
      return cause satisfies never;
  }
}

/** A seat sees the draws of its own outcomes, of exposures that came to light, and of injects and rules that it learns of. */
function seesDraw(knowledge: Knowledge, entry: Entry & { kind: 'draw' }): boolean {
  // Odds that read what the seat does not see would give it away.
  if (!seesOdds(knowledge.scenario, entry, knowledge.seat)) return false;
  const mine = entry.cause.by === 'order' && entry.cause.actor === knowledge.seat;
  if (entry.of === 'outcome') return mine;
  if (entry.of === 'exposure') return mine && entry.result === 'exposed';
  return entry.result === 'happens' && isKnown(knowledge, entry.turn, entry.cause);
}

type Change = Entry & { readonly kind: 'indicator' };

/**
 * What is seen of the parts of a change: those whose cause is known, and last one unseen part that makes up for what is seen and
 * cannot be explained. How many unseen causes there were, whose, and by how much they went past the range would be told otherwise.
 */
function partsSeen(
  scenario: Scenario,
  seats: readonly Knowledge[],
  { turn, id, from, to, parts }: Change,
): Change['parts'] {
  const known = parts.filter(({ cause }) => isKnownToAll(seats, turn, cause));
  const indicator = scenario.indicators.find((one) => one.id === id);
  if (known.length === parts.length || indicator === undefined) return known;
  const missing = to - known.reduce((sum, { amount }) => sum + amount, from);
  // At an edge the known parts may explain the value though they go past it.
  const isExplained = (to === indicator.max && missing < 0) || (to === indicator.min && missing > 0);
  if (missing === 0 || isExplained) return known;
  return [...known, { cause: { by: 'unseen' }, amount: missing }];
}
