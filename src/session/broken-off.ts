import type { Game } from '../engine/index';
import { planNamed } from '../scenario/index';
import { isRecord, isTexts, mostSides } from './shapes';
import type { BrokenOff } from './types';

/** Whether a value read from outside says how a play was broken off. */
export function isBrokenOff(value: unknown): value is BrokenOff {
  if (!isRecord(value) || !isRecord(value.committed)) return false;
  if (value.by !== undefined && !['bell', 'player', 'plan'].includes(String(value.by))) return false;
  const orders = Object.values(value.committed);
  return orders.length <= mostSides && orders.every(isTexts);
}

/** A play that breaks off where its plan says so, now that a turn has been resolved; nothing in any other. */
export function brokenByPlan(
  { phase, scenario, record }: Game,
  plan: string | undefined,
): { readonly brokenOff?: BrokenOff } {
  const isLast = planNamed(scenario, plan)?.last === record.turns.length - 1;
  return isLast && phase === 'deciding' ? { brokenOff: { committed: {}, by: 'plan' } } : {};
}

/** Whether a play that was broken off can go on: nobody elsewhere held a side in it, or it follows the orders of their class. */
export function canGoOn({
  brokenOff,
  game,
  seat,
  desks = {},
  classmates,
}: {
  readonly brokenOff?: BrokenOff;
  readonly game: Game;
  readonly seat: string;
  /** The other sides that people play on this device. */
  readonly desks?: Readonly<Record<string, unknown>>;
  readonly classmates?: unknown;
}): boolean {
  const others = Object.entries(game.record.seats).filter(
    ([id, who]) => id !== seat && !Object.hasOwn(desks, id) && who === 'human',
  );
  return brokenOff !== undefined && (others.length === 0 || classmates !== undefined);
}
