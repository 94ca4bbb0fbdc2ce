import { impossible } from '../../../base/index';
import { childrenOf, decidingExpressionsIn, type Expression, type Scenario } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';

/*
 * Positions that cannot be told apart by anything that still comes are one position. Three memories can be forgotten without
 * changing what follows: how often something came beyond the greatest number that any condition asks for, when an option was
 * given as soon as its cooldown is over, and that an inject came which is due in one turn only and which nothing asks for.
 */

/** What of a position still matters. */
export interface Quotient {
  /** By slot of the lasting part: the least and the greatest value that is left. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  /**
   * Forgets in place what no longer matters from a turn on. Two positions that are equal afterwards have the same open options,
   * the same results under the same orders and luck, and the same endings and scores.
   */
  readonly settle: (state: Int32Array, turn: number) => void;
  /** The same for what stands after the rules of a turn, before the next: there a wait of one turn more is over as well. */
  readonly settleAfter: (state: Int32Array, turn: number) => void;
}

/** The quotient of a kernel's positions, or none, so that the two can be held beside each other. */
export function quotientOf({ scenario, layout }: Kernel, keep: 'what matters' | 'everything'): Quotient {
  const ranges = layout.slots.slice(0, layout.scratch).map(({ min, max }) => ({ min, max }));
  if (keep === 'everything') return { ranges, settle: forgetNothing, settleAfter: forgetNothing };
  const reads = countReads(scenario);
  /** The greatest number that is told apart from all greater ones, by slot. */
  const caps: [slot: number, cap: number][] = [];
  const cap = (slot: number, most: number): void => {
    const range = ranges[slot];
    if (range === undefined || most >= range.max) return;
    ranges[slot] = { min: range.min, max: Math.max(range.min, most) };
    caps.push([slot, Math.max(range.min, most)]);
  };
  const options = scenario.actors.flatMap((actor) => actor.options);
  const cooldowns: [slot: number, cooldown: number][] = [];
  options.forEach(({ actor, id, once, cooldown }, at) => {
    const { times = -1, last = -1 } = layout.options[at] ?? {};
    cap(times, Math.max(once ? 1 : 0, reads.get(`taken ${actor}.${id}`) ?? 0));
    if (last >= 0) cooldowns.push([last, cooldown]);
  });
  scenario.injects.forEach(({ id, once, turn }, at) => {
    // What is due in one turn only cannot come again, whether it is remembered or not.
    const asked = once && turn === undefined ? 1 : 0;
    cap(layout.happened[at] ?? -1, Math.max(asked, reads.get(`happened ${id}`) ?? 0));
  });
  for (const slot of layout.fired) cap(slot, 1);

  const capSlots = Int32Array.from(caps, ([slot]) => slot);
  const capMost = Int32Array.from(caps, ([, most]) => most);
  const lastSlots = Int32Array.from(cooldowns, ([slot]) => slot);
  const lastWaits = Int32Array.from(cooldowns, ([, cooldown]) => cooldown);
  const settle = (state: Int32Array, turn: number): void => {
    for (let at = 0; at < capSlots.length; at++) {
      const slot = capSlots[at] ?? impossible();
      const most = capMost[at] ?? impossible();
      if ((state[slot] ?? impossible()) > most) state[slot] = most;
    }
    for (let at = 0; at < lastSlots.length; at++) {
      const slot = lastSlots[at] ?? impossible();
      if (turn > (state[slot] ?? impossible()) + (lastWaits[at] ?? impossible())) state[slot] = 0;
    }
  };
  const { waits, waitCount } = layout;
  if (caps.length + cooldowns.length + waitCount === 0)
    return { ranges, settle: forgetNothing, settleAfter: forgetNothing };
  return {
    ranges,
    settle,
    settleAfter: (state, turn) => {
      settle(state, turn + 1);
      for (let slot = waits; slot < waits + waitCount; slot++) if (state[slot] === 1) state[slot] = 0;
    },
  };
}

function forgetNothing(): void {}

/**
 * By `taken actor.option` and `happened inject`: the least count that no expression tells apart from greater ones. Where a count
 * is compared with a number only, that is the number or the next one; where it is reckoned with, there is none.
 */
function countReads({ concepts: _, ...scenario }: Scenario): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const note = (read: Expression, bound: number): void => {
    const name = nameOf(read);
    if (name !== undefined) most.set(name, Math.max(most.get(name) ?? 0, bound));
  };
  const visit = (expression: Expression): void => {
    const compared = comparisonOf(expression);
    if (compared !== undefined) {
      note(compared.read, compared.bound);
      return;
    }
    if (nameOf(expression) !== undefined) note(expression, Number.POSITIVE_INFINITY);
    for (const child of childrenOf(expression)) visit(child);
  };
  for (const expression of decidingExpressionsIn(scenario)) visit(expression);
  return most;
}

function nameOf(read: Expression): string | undefined {
  if (read.op === 'taken') return `taken ${read.actor}.${read.option}`;
  return read.op === 'happened' ? `happened ${read.inject}` : undefined;
}

/** From which count on a comparison with a number always says the same; undefined for any other expression. */
function comparisonOf(expression: Expression): { read: Expression; bound: number } | undefined {
  if (!('left' in expression)) return undefined;
  const { op, left, right } = expression;
  const [read, number, isMirrored] =
    nameOf(left) !== undefined && right.op === 'number'
      ? [left, right.value, false]
      : nameOf(right) !== undefined && left.op === 'number'
        ? [right, left.value, true]
        : [undefined, 0, false];
  if (read === undefined) return undefined;
  switch (op) {
    case 'equal':
    case 'unequal':
      return { read, bound: number + 1 };
    case 'more':
    case 'at-most':
      return { read, bound: isMirrored ? number : number + 1 };
    case 'less':
    case 'at-least':
      return { read, bound: isMirrored ? number + 1 : number };
    default:
      return undefined;
  }
}
