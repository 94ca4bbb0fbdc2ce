import { canonicalJson, type Json, sha256Hex } from '../../base/index';
import { begin, type DecidingGame, resolveTurn, view } from '../../engine/index';
import { encodeState, readOrders } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { type TurnResult, toldBy } from './turn-results';

/** A moment in which orders are awaited, as the kernel has it, as the engine has it, and as each player knows it. */
export interface Position {
  readonly state: Int32Array;
  readonly game: DecidingGame;
  /** By player: a digest of all that it has seen and done so far. Equal digests: the player cannot tell the two apart. */
  readonly seen: readonly string[];
}

/** A position as it stands in a game. */
export function positionOf(kernel: Kernel, game: DecidingGame, players: readonly string[]): Position {
  return { state: encodeState(kernel, game.state), game, seen: lookAround(game, players, []) };
}

/** The first turn, after its situation went as a result says. */
export function firstPosition(kernel: Kernel, { log }: TurnResult, players: readonly string[]): Position {
  const game = begin(kernel.scenario, { seed: 0, given: { 1: toldBy(kernel, log) } });
  return positionOf(kernel, game, players);
}

/**
 * The position after a turn went as a result says, told to the engine so that the players' views are its own. Kernel and engine
 * must come to the same state; if they do not, that is a mistake of ours, and it throws.
 */
export function nextPosition(
  kernel: Kernel,
  from: Position,
  { log, before, state }: TurnResult,
  players: readonly string[],
): Position {
  const { record } = from.game;
  const { turn } = from.game.state;
  const { injects, ...told } = toldBy(kernel, log);
  const given = {
    ...record.given,
    [turn]: { ...told, injects: record.given[turn]?.injects ?? [] },
    [turn + 1]: { outcomes: {}, exposed: [], injects },
  };
  const game = resolveTurn({ ...from.game, record: { ...record, given } }, readOrders(kernel, before));
  if (game.phase !== 'deciding') throw new Error(`the engine ends in turn ${turn}, the kernel does not`);
  const position = {
    state: encodeState(kernel, game.state),
    game,
    seen: lookAround(game, players, from.seen),
  };
  const differs = position.state.findIndex((value, slot) => value !== state[slot]);
  if (differs >= 0) {
    throw new Error(`engine and kernel differ after turn ${turn} in ${kernel.layout.slots[differs]?.name}`);
  }
  return position;
}

/** Equal keys: the rest of the game is the same, for the rules and for each player. */
export function keyOf({ state, seen }: Position): string {
  return `${state.join(' ')} ${seen.join(' ')}`;
}

/** What each player knows now: what it knew before, and its view, in which its own orders stand too. */
function lookAround(
  game: DecidingGame,
  players: readonly string[],
  before: readonly string[],
): readonly string[] {
  return players.map((actor, at) => {
    const seen: unknown = view(game, actor);
    return sha256Hex(`${before[at] ?? ''} ${canonicalJson(seen as Json)}`);
  });
}
