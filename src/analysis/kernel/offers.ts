import { impossible } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { type Bank, readAt } from './amounts';
import type { Layout } from './layout';

/** What else closes an option, apart from its posture, by the option's place. */
export interface Gates {
  /** Slot of how often it was taken, for options that can be given once; -1 for others. */
  readonly once: Int32Array;
  /** Slot of the turns that it still has to rest; -1 for options that need none. */
  readonly wait: Int32Array;
  /** Place of its condition in the bank; -1 for none. */
  readonly when: Int32Array;
}

/** Options that one posture of a track lists. */
export interface Offer {
  /** As orders: 1 + place in the track's list. */
  readonly orders: Int32Array;
  readonly options: Int32Array;
}

/** Reads the gates of every option. */
export function gatesOf(scenario: Scenario, layout: Layout, bank: Bank): Gates {
  const options = scenario.actors.flatMap((actor) => actor.options);
  const places = layout.options;
  return {
    once: Int32Array.from(options, ({ once }, at) => (once ? (places[at]?.times ?? -1) : -1)),
    wait: Int32Array.from(places, ({ wait }) => wait),
    when: Int32Array.from(options, ({ when }) => (when === undefined ? -1 : bank.prepare(when).at)),
  };
}

/** By track and posture: what is listed there, in the scenario's order of options. */
export function offersOf(scenario: Scenario, layout: Layout): readonly (readonly Offer[])[] {
  return layout.tracks.map((track) => {
    const postures = scenario.actors[track.actor]?.tracks.find(({ id }) => id === track.id)?.postures ?? [];
    return postures.map(({ on }) => {
      const listed = new Set(on.map(({ option }) => option));
      const places = track.options.flatMap((at, place) =>
        listed.has(layout.options[at]?.id ?? '') ? [place] : [],
      );
      return {
        orders: Int32Array.from(places, (place) => place + 1),
        options: Int32Array.from(places, (place) => track.options[place] ?? -1),
      };
    });
  });
}

/** Whether a listed option was already given, or given too recently. */
export function isSpent(gates: Gates, option: number, state: Int32Array): boolean {
  const once = gates.once[option] ?? impossible();
  if (once >= 0 && (state[once] ?? impossible()) > 0) return true;
  const wait = gates.wait[option] ?? impossible();
  return wait >= 0 && (state[wait] ?? impossible()) > 0;
}

/** Whether a listed option's condition holds. */
export function isMet(gates: Gates, bank: Bank, option: number, state: Int32Array): boolean {
  const when = gates.when[option] ?? impossible();
  return when < 0 || readAt(bank, when, state) === 1;
}
