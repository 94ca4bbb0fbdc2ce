import { type DecidingGame, type Game, orderProblems, type ThinkingTask, view } from '../engine/index';
import type { ActorId, Orders } from '../scenario/index';
import type { OrderDraft } from './types';

/** What was thought for those who were asked; nothing where orders are missing or not legal. */
export function ordersOf(
  game: DecidingGame,
  tasks: readonly ThinkingTask[],
  thought: Orders,
): Orders | undefined {
  const theirs = tasks.flatMap(({ actor }): [ActorId, Orders[string]][] => {
    const orders = thought[actor];
    return orders === undefined ? [] : [[actor, orders]];
  });
  const orders = Object.fromEntries(theirs);
  return theirs.length === tasks.length && orderProblems(game, orders).length === 0 ? orders : undefined;
}

/** The draft with another order on a track, or with none. */
export function withOrder(draft: OrderDraft, track: string, option: string | undefined): OrderDraft {
  const { [track]: _, ...others } = draft;
  return option === undefined ? others : { ...others, [track]: option };
}

/** The orders of a draft that are open as the game stands. */
export function openOrders(game: Game, seat: ActorId, draft: OrderDraft): OrderDraft {
  const open = view(game, seat).tracks.flatMap(({ track, options }) =>
    options.filter(({ closed }) => closed === undefined).map(({ option }) => `${track} ${option}`),
  );
  return Object.fromEntries(
    Object.entries(draft).filter(([track, option]) => open.includes(`${track} ${option}`)),
  );
}
