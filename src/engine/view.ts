import type { ActorId, Belief, Indicator } from '../scenario/index';
import { includes, seesTrack } from '../world/index';
import { presenceIn } from './presence';
import type { BeliefBasis, Game, IndicatorView, View } from './types';
import { journalFor } from './view-journal';
import { tracksOf } from './view-tracks';

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
    postures: scenario.actors
      .filter((one) => presenceIn(game.journal, one) === 'here')
      .flatMap(({ id, tracks }) =>
        tracks
          .filter((track) => seesTrack(scenario, id, track.id, seat))
          .map((track) => ({
            actor: id,
            track: track.id,
            posture: state.postures[id]?.value[track.id] ?? '',
          })),
      ),
    tracks:
      actor === undefined || game.phase === 'over' || actor.options.length === 0 ? [] : tracksOf(game, actor),
    journal: seat === 'all' ? game.journal : journalFor(scenario, game.journal, [seat]),
    ...(game.phase === 'over' ? { ending: game.ending } : {}),
  };
}

function viewIndicators(game: Game, seat: ActorId | 'all'): readonly IndicatorView[] {
  const { scenario, state, curve } = game;
  return scenario.indicators.flatMap((indicator): IndicatorView[] => {
    if (!isListed(game, indicator, seat) || isToCome(game, indicator.of)) return [];
    const { id, seenBy, belief } = indicator;
    if (belief !== undefined && seat === 'all') return [];
    const value = state.world.indicators[id] ?? 0;
    if (includes(seenBy, seat))
      return [{ id, value, past: curve.map((values) => values[id] ?? 0), ...basisOf(game, belief) }];
    if (hasBelief(scenario.indicators, seat, id)) return [];
    const glimpse = state.world.glimpses[seat]?.[id];
    if (glimpse === undefined || typeof glimpse.value !== 'number') return [];
    return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];
  });
}

/** Whether an actor is still to enter, so that nobody knows of it or of anything that is its own. */
function isToCome({ scenario, journal }: Game, id: ActorId | undefined): boolean {
  const actor = scenario.actors.find((one) => one.id === id);
  return actor !== undefined && presenceIn(journal, actor) === 'yet';
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

function viewFacts(game: Game, seat: ActorId | 'all'): View['facts'] {
  const { scenario, state } = game;
  return scenario.facts.flatMap(({ id, seenBy, belief }): View['facts'] => {
    if (belief !== undefined && seat === 'all') return [];
    if (includes(seenBy, seat)) return [{ id, value: state.world.facts[id] ?? '', ...basisOf(game, belief) }];
    if (hasBelief(scenario.facts, seat, id)) return [];
    const glimpse = state.world.glimpses[seat]?.[id];
    if (glimpse === undefined || typeof glimpse.value !== 'string') return [];
    return [{ id, value: glimpse.value, asOf: glimpse.turn }];
  });
}

/** Whether a belief of the seat stands in the place of something that it does not see. */
function hasBelief(
  members: readonly { readonly belief?: Belief }[],
  seat: ActorId | 'all',
  id: string,
): boolean {
  return members.some(({ belief }) => belief?.by === seat && belief.of === id);
}

/** On what a belief rests: the last that its side was told or shown. */
function basisOf(
  { journal }: Game,
  belief: Belief | undefined,
): { readonly asOf?: number; readonly belief?: BeliefBasis } {
  if (belief === undefined) return {};
  const last = journal.findLast(
    (entry) =>
      (entry.kind === 'report' || entry.kind === 'reveal') &&
      entry.to === belief.by &&
      entry.what === belief.of,
  );
  if (last?.kind === 'report') return { belief: { turn: last.turn, report: last.report } };
  return last === undefined ? { belief: {} } : { asOf: last.turn };
}
