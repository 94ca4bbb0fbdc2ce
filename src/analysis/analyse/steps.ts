import { impossible } from '../../base/index';
import {
  begin,
  type Game,
  type GameRecord,
  orderProblems,
  resolveTurn,
  type View,
  view,
} from '../../engine/index';
import type { ActorId, Orders, Scenario } from '../../scenario/index';
import { encodeState, writeOrders } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { AnalysisRefusal } from './problem';

/** One resolved turn of a play: where it stood before orders, and what was ordered. */
export interface PlayedTurn {
  readonly turn: number;
  /** The position before orders, with no orders in it. */
  readonly position: Int32Array;
  /** The same with everybody's orders in its order slots. */
  readonly ordered: Int32Array;
  /** What the seat could know before it gave its orders. */
  readonly view: View;
  readonly orders: Orders;
}

/** A play laid out for analysis. */
export interface PlayedGame {
  readonly turns: readonly PlayedTurn[];
  /** The last position: the end, or the one in which orders are awaited. */
  readonly last: Int32Array;
  /** Place of the ending; -1 while the play goes on. */
  readonly ending: number;
}

/** Place of a seat that can be analysed; refuses an actor that does not exist or has no objectives. */
export function seatPlace({ actors }: Scenario, seat: ActorId): number {
  const place = actors.findIndex(({ id }) => id === seat);
  const actor = actors[place];
  if (actor === undefined) throw new AnalysisRefusal({ code: 'A003', seat });
  if (actor.objectives.length === 0) throw new AnalysisRefusal({ code: 'A004', seat });
  return place;
}

/** Replays a record turn by turn on the engine; refuses by name what is of another scenario or does not replay. */
export function playedGame(kernel: Kernel, record: GameRecord, seat: ActorId): PlayedGame {
  const { scenario } = kernel;
  checkScenario(scenario, record);
  if (record.turns.length === 0) throw new AnalysisRefusal({ code: 'A005' });
  const games = gamesOf(scenario, record);
  const turns = record.turns.map((orders, at): PlayedTurn => {
    const before = games[at] ?? impossible();
    const position = encodeState(kernel, before.state);
    const ordered = position.slice();
    writeOrders(kernel, ordered, orders);
    return { turn: at + 1, position, ordered, view: view(before, seat), orders };
  });
  const last = games.at(-1) ?? impossible();
  const ending = last.phase === 'over' ? scenario.endings.findIndex(({ id }) => id === last.ending) : -1;
  return { turns, last: encodeState(kernel, last.state), ending };
}

/** The games of a record, at its start and after each of its turns; refuses by name as above, and takes a record of no turns. */
export function gamesOf(scenario: Scenario, record: GameRecord): readonly Game[] {
  checkScenario(scenario, record);
  let game = stepped(1, () => begin(scenario, record));
  const games = [game];
  for (const [at, orders] of record.turns.entries()) {
    const before = game;
    if (before.phase === 'over') throw new AnalysisRefusal({ code: 'A002', turn: at + 1 });
    game = stepped(at + 1, () => {
      if (orderProblems(before, orders).length > 0) throw new AnalysisRefusal({ code: 'A002', turn: at + 1 });
      return resolveTurn(before, orders);
    });
    games.push(game);
  }
  return games;
}

function checkScenario({ about }: Scenario, record: GameRecord): void {
  if (record.scenario !== about.id) {
    throw new AnalysisRefusal({ code: 'A001', scenario: String(record.scenario) });
  }
}

/** What the engine throws at a record is the record's fault here: told results that cannot be, or a shape that is none. */
function stepped(turn: number, step: () => Game): Game {
  try {
    return step();
  } catch (thrown) {
    if (thrown instanceof AnalysisRefusal) throw thrown;
    throw new AnalysisRefusal({ code: 'A002', turn });
  }
}
