import { optionStatuses, readingOf } from '../adjudication/index';
import {
  type Actor,
  type ActorId,
  formOf,
  type Option,
  type OptionId,
  type Reading,
  type Track,
  turnsBefore,
} from '../scenario/index';
import { sharpestLines } from './advice-lines';
import { trackOptions } from './first-options';
import type { Game, OptionView, View } from './types';

/** The tracks of a side with every option that it has been shown, and with what its advisers say of those that are open. */
export function tracksOf(game: Game, actor: Actor): View['tracks'] {
  return actor.tracks.map((track) => ({
    track: track.id,
    posture: game.state.postures[actor.id]?.value[track.id] ?? '',
    options: viewOptions(game, actor, track),
  }));
}

/** The options of a track that the side has been shown; a reason names no posture that it has not heard of. */
function viewOptions(game: Game, actor: Actor, { id: track }: Track): readonly OptionView[] {
  const { state, listed } = game;
  const shown = listed[actor.id];
  const postures = shown?.postures[track] ?? [];
  const reading = remembered(game, actor.id);
  const said = saidBefore(game, actor);
  return optionStatuses(actor, state).flatMap((status): OptionView[] => {
    const { option, closed } = status;
    if (shown?.options.includes(option) !== true) return [];
    const found = actor.options.find(({ id }) => id === option);
    if (found?.track !== track) return [];
    if (closed === undefined) {
      const isFresh = shown.fresh.includes(option);
      return [{ ...status, ...(isFresh ? { fresh: true } : {}), ...advised(found, reading, said) }];
    }
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

/** Which lines are said of an open option, and when each was last shown. */
function advised({ id, advice }: Option, reading: Reading, said: Said): Pick<OptionView, 'lines' | 'said'> {
  const lines = advice.flatMap(({ adviser, instead }) =>
    instead === undefined ? [] : [[adviser, formOf(instead, reading)] as const],
  );
  const forms = Object.fromEntries(lines);
  const last = advice.flatMap(({ adviser }) => {
    const turn = said.get(lineKey(id, adviser, forms[adviser]));
    return turn === undefined ? [] : [[adviser, turn] as const];
  });
  return {
    ...(lines.length === 0 ? {} : { lines: forms }),
    ...(last.length === 0 ? {} : { said: Object.fromEntries(last) }),
  };
}

/** By line: the turn in which a card last showed it, where the side chose nothing beyond the first cards of a track. */
type Said = ReadonlyMap<string, number>;

/** Games never change, so what was said before one is worked out once. */
const known = new WeakMap<Game, Map<ActorId, Said>>();

function saidBefore(game: Game, actor: Actor): Said {
  const ofGame = known.get(game) ?? new Map<ActorId, Said>();
  known.set(game, ofGame);
  const said = ofGame.get(actor.id) ?? saidUntil(game.before, actor);
  ofGame.set(actor.id, said);
  return said;
}

/** What was said up to a deliberation and at it; what history ordered before a shorter play begins nobody heard. */
function saidUntil(game: Game | undefined, actor: Actor): Said {
  if (game === undefined || game.state.turn <= turnsBefore(game.scenario)) return new Map();
  const said = new Map(saidBefore(game, actor));
  for (const track of tracksOf(game, actor)) {
    const { first } = trackOptions(game.scenario, { seat: actor.id, turn: game.state.turn }, track);
    const cards = first.flatMap((status) => {
      const option = actor.options.find(({ id }) => id === status.option);
      return option === undefined ? [] : [{ ...status, option }];
    });
    for (const [option, { adviser }] of sharpestLines(cards)) {
      const form = cards.find((card) => card.option.id === option)?.lines?.[adviser];
      said.set(lineKey(option, adviser, form), game.state.turn);
    }
  }
  return said;
}

function lineKey(option: OptionId, adviser: string, form: number | undefined): string {
  return `${option} ${adviser} ${form ?? ''}`;
}
