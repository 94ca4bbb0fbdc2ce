import { type OptionStatus, optionStatuses } from '../adjudication/index';
import type { Actor, ActorId, Indicator, Scenario, Track } from '../scenario/index';
import { type Cause, type Entry, includes, seesOdds, seesRule, seesTrack, seesValue } from '../world/index';
import type { Game, IndicatorView, View } from './types';

/**
 * What a seat may know of a game (`all`: everything, for a debrief or a white cell). What the seat may not know is absent, not
 * hidden: the only thing that screens, policies, logs and sockets are given.
 */
export function view(game: Game, seat: ActorId | 'all'): View {
  const { scenario, state } = game;
  const actor = scenario.actors.find((one) => one.id === seat);
  if (seat !== 'all' && actor === undefined) throw new Error(`no actor ${seat}`);
  return {
    seat,
    scenario: scenario.about.id,
    phase: game.phase,
    turn: state.turn,
    indicators: viewIndicators(game, seat),
    facts: viewFacts(game, seat),
    postures: scenario.actors.flatMap(({ id, tracks }) =>
      tracks
        .filter((track) => seesTrack(scenario, id, track.id, seat))
        .map((track) => ({ actor: id, track: track.id, posture: state.postures[id]?.value[track.id] ?? '' })),
    ),
    tracks:
      actor === undefined || game.phase === 'over' || actor.options.length === 0
        ? []
        : actor.tracks.map((track) => ({
            track: track.id,
            posture: state.postures[actor.id]?.value[track.id] ?? '',
            options: viewOptions(game, actor, track),
          })),
    journal: seat === 'all' ? listedLines(scenario, game.journal) : viewJournal(scenario, game.journal, seat),
    ...(game.phase === 'over' ? { ending: game.ending } : {}),
  };
}

/** The options of a track that the side has been shown; a reason names no posture that it has not heard of. */
function viewOptions({ state, listed }: Game, actor: Actor, { id: track }: Track): readonly OptionStatus[] {
  const shown = listed[actor.id];
  const postures = shown?.postures[track] ?? [];
  return optionStatuses(actor, state).flatMap((status): OptionStatus[] => {
    const { option, closed } = status;
    if (shown?.options.includes(option) !== true) return [];
    if (actor.options.find(({ id }) => id === option)?.track !== track) return [];
    if (closed?.why !== 'posture') return [status];
    const known = closed.postures.filter((posture) => postures.includes(posture));
    // Only an option that is foreseeable is shown before any of its postures is, and then with all of them.
    return [known.length === 0 ? status : { option, closed: { ...closed, postures: known } }];
  });
}

function viewIndicators(game: Game, seat: ActorId | 'all'): readonly IndicatorView[] {
  const { scenario, state, curve } = game;
  return scenario.indicators.flatMap((indicator): IndicatorView[] => {
    if (!isListed(game, indicator, seat)) return [];
    const { id, seenBy } = indicator;
    const value = state.world.indicators[id] ?? 0;
    if (includes(seenBy, seat)) return [{ id, value, past: curve.map((values) => values[id] ?? 0) }];
    const glimpse = state.world.glimpses[seat]?.[id];
    if (glimpse === undefined || typeof glimpse.value !== 'number') return [];
    return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];
  });
}

/** Whether an indicator is shown to those who see it: a zero that nothing has moved may tell what will. */
function isListed({ state, curve }: Game, indicator: Indicator, seat: ActorId | 'all'): boolean {
  const { id, listed, start } = indicator;
  switch (listed) {
    case 'from-the-start':
      return true;
    case 'once-changed':
      return seat === 'all' || [...curve, state.world.indicators].some((values) => values[id] !== start);
    case 'never':
      return false;
    default:
      return listed satisfies never;
  }
}

/** A journal without the lines on indicators that nobody is ever shown. */
function listedLines(scenario: Scenario, journal: readonly Entry[]): readonly Entry[] {
  const never = new Set(scenario.indicators.flatMap(({ id, listed }) => (listed === 'never' ? [id] : [])));
  return never.size === 0
    ? journal
    : journal.filter((entry) => entry.kind !== 'indicator' || !never.has(entry.id));
}

function viewFacts({ scenario, state }: Game, seat: ActorId | 'all'): View['facts'] {
  return scenario.facts.flatMap(({ id, seenBy }): View['facts'] => {
    if (includes(seenBy, seat)) return [{ id, value: state.world.facts[id] ?? '' }];
    const glimpse = state.world.glimpses[seat]?.[id];
    if (glimpse === undefined || typeof glimpse.value !== 'string') return [];
    return [{ id, value: glimpse.value, asOf: glimpse.turn }];
  });
}

/** The lines of a journal that one seat may read, each with the causes that it may not know made unseen. */
function viewJournal(scenario: Scenario, journal: readonly Entry[], seat: ActorId): readonly Entry[] {
  const knowledge: Knowledge = {
    scenario,
    seat,
    hidden: hiddenOrders(journal, seat),
    told: toldOf(scenario, journal, seat),
  };
  const known = (turn: number, cause: Cause): Cause =>
    isKnown(knowledge, turn, cause) ? cause : { by: 'unseen' };
  return listedLines(scenario, journal).flatMap((entry): Entry[] => {
    const { turn } = entry;
    switch (entry.kind) {
      case 'order':
        return entry.actor === seat || entry.seen !== 'hidden' ? [entry] : [];
      case 'inject':
      case 'rule':
        return isKnown(knowledge, turn, { by: entry.kind, id: entry.id }) ? [entry] : [];
      case 'draw':
        return seesDraw(knowledge, entry) ? [entry] : [];
      case 'indicator': {
        if (!seesValue(scenario, entry.id, seat)) return [];
        const parts = partsSeen(knowledge, entry);
        return parts.length === 0 ? [] : [{ ...entry, parts }];
      }
      case 'fact':
        return seesValue(scenario, entry.id, seat) ? [{ ...entry, cause: known(turn, entry.cause) }] : [];
      case 'posture':
        return seesTrack(scenario, entry.actor, entry.track, seat)
          ? [{ ...entry, cause: known(turn, entry.cause) }]
          : [];
      case 'reveal':
        return entry.to === seat ? [{ ...entry, cause: known(turn, entry.cause) }] : [];
      case 'news':
        return reaches(scenario, entry.news, seat) ? [{ ...entry, cause: known(turn, entry.cause) }] : [];
      case 'ending':
        return [entry];
      default:
        return entry satisfies never;
    }
  });
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

function isKnown({ scenario, seat, hidden, told }: Knowledge, turn: number, cause: Cause): boolean {
  switch (cause.by) {
    case 'order':
      return !hidden.has(`${turn} ${cause.actor} ${cause.option}`);
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

/** A seat sees the draws of its own outcomes, of exposures that came to light, and of injects that it learns of. */
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
 * What a seat sees of the parts of a change: those whose cause it knows, and last one unseen part that makes up for what it sees
 * and cannot explain. How many unseen causes there were, whose, and by how much they went past the range would be told otherwise.
 */
function partsSeen(knowledge: Knowledge, { turn, id, from, to, parts }: Change): Change['parts'] {
  const known = parts.filter(({ cause }) => isKnown(knowledge, turn, cause));
  const indicator = knowledge.scenario.indicators.find((one) => one.id === id);
  if (known.length === parts.length || indicator === undefined) return known;
  const missing = to - known.reduce((sum, { amount }) => sum + amount, from);
  // At an edge the known parts may explain the value though they go past it.
  const isExplained = (to === indicator.max && missing < 0) || (to === indicator.min && missing > 0);
  if (missing === 0 || isExplained) return known;
  return [...known, { cause: { by: 'unseen' }, amount: missing }];
}
