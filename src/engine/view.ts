import { type OptionStatus, optionStatuses, readingOf } from '../adjudication/index';
import {
  type Actor,
  type ActorId,
  formOf,
  type Indicator,
  type Option,
  type Reading,
  type Track,
  turnsBefore,
} from '../scenario/index';
import { includes, seesTrack } from '../world/index';
import type { Game, IndicatorView, OptionView, View } from './types';
import { journalFor } from './view-journal';

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
    journal: seat === 'all' ? game.journal : journalFor(scenario, game.journal, [seat]),
    ...(game.phase === 'over' ? { ending: game.ending } : {}),
  };
}

/** The options of a track that the side has been shown; a reason names no posture that it has not heard of. */
function viewOptions(game: Game, actor: Actor, { id: track }: Track): readonly OptionView[] {
  const { state, listed } = game;
  const shown = listed[actor.id];
  const postures = shown?.postures[track] ?? [];
  const reading = remembered(game, actor.id);
  return optionStatuses(actor, state).flatMap((status): OptionView[] => {
    const { option, closed } = status;
    if (shown?.options.includes(option) !== true) return [];
    const found = actor.options.find(({ id }) => id === option);
    if (found?.track !== track) return [];
    if (closed === undefined) return [openOption(status, found, reading, shown.fresh.includes(option))];
    if (closed.why !== 'posture') return [status];
    const known = closed.postures.filter((posture) => postures.includes(posture));
    // Only an option that is foreseeable is shown before any of its postures is, and then with all of them.
    return [known.length === 0 ? status : { option, closed: { ...closed, postures: known } }];
  });
}

/** What advisers remember: in a play that history began, what their own side ordered then was not ordered by whoever they speak to. */
function remembered({ scenario, state, record }: Game, seat: ActorId): Reading {
  const reading = readingOf(state);
  const past = record.turns
    .slice(0, turnsBefore(scenario))
    .flatMap((orders) => Object.values(orders[seat] ?? {}));
  if (past.length === 0) return reading;
  const own = Object.entries(reading.taken[seat] ?? {}).map(
    ([option, { times }]) => [option, { times: times - past.filter((id) => id === option).length }] as const,
  );
  return { ...reading, taken: { ...reading.taken, [seat]: Object.fromEntries(own) } };
}

function openOption(
  status: OptionStatus,
  { advice }: Option,
  reading: Reading,
  isFresh: boolean,
): OptionView {
  const lines = advice.flatMap(({ adviser, instead }) =>
    instead === undefined ? [] : [[adviser, formOf(instead, reading)] as const],
  );
  return {
    ...status,
    ...(isFresh ? { fresh: true } : {}),
    ...(lines.length === 0 ? {} : { lines: Object.fromEntries(lines) }),
  };
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

function viewFacts({ scenario, state }: Game, seat: ActorId | 'all'): View['facts'] {
  return scenario.facts.flatMap(({ id, seenBy }): View['facts'] => {
    if (includes(seenBy, seat)) return [{ id, value: state.world.facts[id] ?? '' }];
    const glimpse = state.world.glimpses[seat]?.[id];
    if (glimpse === undefined || typeof glimpse.value !== 'string') return [];
    return [{ id, value: glimpse.value, asOf: glimpse.turn }];
  });
}
