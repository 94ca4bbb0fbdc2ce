import { setImmediate as others } from 'node:timers/promises';
import { due, hear, type KeeperMessage, ordersDue, ordersOf, type Room } from '../../classroom/index';
import type { ThinkingTask } from '../../engine/index';
import type { Orders } from '../../scenario/index';
import type { Line } from './line';

/** Thinks for the actors of a room that think. */
export type Think = (room: Room, tasks: readonly ThinkingTask[]) => Promise<Orders>;

/** Says to a room what time and commits ask for. */
export interface Keeper {
  /** Looks what is due: at once, or after a moment in which another node may have done it. */
  readonly look: (when: 'now' | 'soon') => void;
  readonly stop: () => void;
}

/** Milliseconds: how long another node is given, how long something that was refused waits, and what follows at once. */
const patience = { others: 400, refused: 1_000, more: 20 };
/** The longest wait of a timer, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Begins to keep a room; `onFault` hears what went wrong. */
export function openKeeper(
  line: Line,
  { think, now, onFault }: { think: Think; now: () => number; onFault: (error: unknown) => void },
): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let again: 'now' | 'soon' | undefined;
  let isOver = false;

  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(work, Math.min(Math.max(0, milliseconds), longest));
    timer.unref();
  };

  const say = async (messageFor: (room: Room) => KeeperMessage): Promise<boolean> => {
    // While it thought, another keeper may have taken its place, or its thread may have ended with the server.
    if (isOver) return false;
    const answer = await line.say((room, { at, luck }) =>
      hear(room, { by: 'keeper' }, messageFor(room), { at, luck }),
    );
    return answer.ok;
  };

  const resolve = async ({ table, turn }: { table: number; turn: number }): Promise<boolean> => {
    const room = line.room();
    const tasks = ordersDue(room, table)?.tasks ?? [];
    const thought = tasks.length === 0 ? {} : await thinkOf(room, tasks);
    // What was thought holds for the position it was thought in; if a seat took its commit back meanwhile, the room refuses. The policies
    // choose when the table has its turn in line, so that fifteen tables do not keep other classes waiting all at once.
    return say((present) => ({ do: 'resolve', table, turn, orders: ordersOf(present, table, thought) }));
  };

  /** Who cannot think goes by weights, since a class does not wait for a thread that broke. */
  const thinkOf = async (room: Room, tasks: readonly ThinkingTask[]): Promise<Orders> => {
    try {
      return await think(room, tasks);
    } catch (error) {
      if (!isOver) onFault(error);
      return {};
    }
  };

  const work = async (): Promise<void> => {
    if (isBusy) {
      again ??= 'now';
      return;
    }
    isBusy = true;
    clearTimeout(timer);
    again = undefined;
    let went = true;
    try {
      const { messages, resolve: tables } = due(line.room(), now());
      // Between two tables others are answered, since what those who think are shown can take long to work out.
      let turn: Promise<unknown> = Promise.resolve();
      const inTurn = (table: (typeof tables)[number]) => {
        turn = turn.then(() => others());
        return turn.then(() => resolve(table));
      };
      const results = await Promise.all([
        ...messages.map((message) => say(() => message)),
        ...tables.map(inTurn),
      ]);
      went = results.every((ok) => ok);
    } catch (error) {
      went = false;
      onFault(error);
    }
    isBusy = false;
    if (isOver) return;
    if (!went) wait(patience.refused);
    else if (again !== undefined) look(again);
    else plan();
  };

  /** Waits for the next moment at which something may be due. */
  const plan = (): void => {
    const { messages, resolve: tables, next } = due(line.room(), now());
    if (messages.length > 0 || tables.length > 0) wait(patience.more);
    else if (next !== undefined) wait(next - now());
  };

  const look = (when: 'now' | 'soon'): void => {
    if (isBusy) again = again === 'now' ? 'now' : when;
    else wait(when === 'now' ? 0 : patience.others * (1 + Math.random()));
  };

  return {
    look,
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
